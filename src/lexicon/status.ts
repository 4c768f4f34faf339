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
  /** Words of what goes on when it is done: 持续推进, 不断巩固. */
  readonly keptUp: WordFinder;
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
      keptUp: around("kept-up"),
    };
  }
  return loaded;
}

const longestState = 40; // characters; a longer text tells more
const besides = 2; // characters beside the words of states: 目前, 现, 均, 并

/**
 * Whether a text says how far something is and nothing else: states, what they are said of and how (该问题, 立行立改).
 *
 * @example tellsStateAlone("该问题已整改到位，长期坚持。") // true; "已更换门锁。" and "已完成12间库房除湿" say what was done
 */
export function tellsStateAlone(text: string): boolean {
  const { any, subjects, immediate, longTerm } = statusLexicon();
  let left = text.replace(/[\s，,、。；;：:！!（）()【】]/g, "");
  if (left.length > longestState || any.first(left) === undefined) return false;
  for (const finder of [subjects, any, immediate, longTerm]) {
    let at = 0;
    let rest = "";
    for (const { start, end } of finder.find(left)) {
      rest += left.slice(at, start);
      at = end;
    }
    left = rest + left.slice(at);
  }
  return left.length <= besides;
}
