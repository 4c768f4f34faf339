import contextTable from "../../corpus/status-context.tsv";
import wordsTable from "../../corpus/status-words.tsv";
import type { StatusValue } from "../model/issue.js";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

/** The words of statuses, by what they can tell; `corpus/status-words.tsv` and `corpus/status-context.tsv`. */
export interface StatusLexicon {
  /** Words of every kind. */
  readonly any: WordFinder;
  readonly states: WordFinder;
  readonly issues: WordFinder;
  readonly parts: WordFinder;
  readonly valueOf: (word: string) => StatusValue;
  readonly subjects: WordFinder;
  readonly goals: WordFinder;
  readonly immediate: WordFinder;
  readonly longTerm: WordFinder;
}

let loaded: StatusLexicon | undefined;

/** The table of statuses, read once. */
export function statusLexicon(): StatusLexicon {
  if (loaded === undefined) {
    const words = readTable(wordsTable, ["word", "status", "kind"]);
    const context = readTable(contextTable, ["word", "kind"]);
    const values = new Map(words.map(({ word, status }) => [word, status as StatusValue]));
    const ofKind = (kind: string): WordFinder => createWordFinder(words.filter((row) => row.kind === kind).map(({ word }) => word));
    const around = (...kinds: string[]): WordFinder =>
      createWordFinder(context.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word));
    loaded = {
      any: createWordFinder(words.map(({ word }) => word)),
      states: ofKind("state"),
      issues: ofKind("issue"),
      parts: ofKind("part"),
      valueOf: (word) => values.get(word) ?? "unstated",
      subjects: around("subject"),
      goals: around("goal", "negation"),
      immediate: around("immediate"),
      longTerm: around("long-term"),
    };
  }
  return loaded;
}
