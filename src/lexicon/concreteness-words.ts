import weightsTable from "../../corpus/concreteness-weights.tsv";
import wordsTable from "../../corpus/concreteness-words.tsv";
import { createWordFinder, type FoundWord } from "../text/word-finder.js";
import { type KindWord, readKindWords } from "./guards.js";
import { readTable } from "./table.js";

/** What a word tells of an action; see the header of `corpus/concreteness-words.tsv`. */
export type ActionWordKind = "done" | "intention" | "object-end" | "wish";

/** A word that tells of an action, where it stands. */
export interface FoundActionWord extends FoundWord {
  readonly row: KindWord<ActionWordKind>;
}

/** What the first reason of a kind adds, and the share of it that each further one adds. */
export interface ConcretenessWeight {
  readonly first: number;
  readonly next: number;
}

/** The words that tell what is done and what is intended, and what each kind of reason weighs. */
export interface ConcretenessLexicon {
  /** The words whose guards hold, from left to right. */
  readonly find: (text: string, start: number, end: number) => FoundActionWord[];
  /** @throws Error for a kind that the table does not have: a mistake in this library */
  readonly weightOf: (kind: string) => ConcretenessWeight;
}

let loaded: ConcretenessLexicon | undefined;

/** The tables of concreteness, read once; `corpus/concreteness-words.tsv` and `corpus/concreteness-weights.tsv`. */
export function concretenessLexicon(): ConcretenessLexicon {
  if (loaded === undefined) {
    const rows = new Map(readKindWords<ActionWordKind>(wordsTable).map((row) => [row.word, row]));
    const finder = createWordFinder(rows.keys());
    const weights = new Map(
      readTable(weightsTable, ["kind", "first", "next"]).map(({ kind, first, next }) => [kind, { first: Number(first), next: Number(next) }]),
    );
    loaded = {
      find: (text, start, end) =>
        finder
          .find(text, start, end)
          .map((found) => ({ ...found, row: rows.get(found.word) as KindWord<ActionWordKind> }))
          .filter(({ row, start: from, end: to }) => isFree(row, text, from, to)),
      weightOf: (kind) => {
        const weight = weights.get(kind);
        if (weight === undefined) throw new Error(`corpus/concreteness-weights.tsv: no ${kind}`);
        return weight;
      },
    };
  }
  return loaded;
}

/** Whether nothing stands beside a word that its guards forbid. */
function isFree({ notAfter, notBefore }: KindWord<ActionWordKind>, text: string, start: number, end: number): boolean {
  return !notAfter.some((guard) => start >= guard.length && text.startsWith(guard, start - guard.length)) && !notBefore.some((guard) => text.startsWith(guard, end));
}
