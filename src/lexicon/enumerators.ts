import table from "../../corpus/enumerators.tsv";
import { readTable } from "./table.js";

/** The words that number points inside a text, from `corpus/enumerators.tsv`. */
export interface Enumerators {
  /** Suffixes behind a numeral (是, 要), longest first; `free` ones may follow a text without a stop. */
  readonly suffixes: readonly { readonly word: string; readonly free: boolean }[];
  /** Words that stand alone (首先) with their number; the last one's is Infinity. Longest first. */
  readonly chain: readonly { readonly word: string; readonly number: number }[];
  /** Words that only go on with an open list (再一个); the last one's number is Infinity. Longest first. */
  readonly next: readonly { readonly word: string; readonly number: number }[];
  /** 一方面, 另一方面. */
  readonly pairs: readonly { readonly word: string; readonly number: number }[];
}

let loaded: Enumerators | undefined;

/** The table of enumerators, read once. */
export function enumerators(): Enumerators {
  if (loaded === undefined) {
    const rows = readTable(table, ["word", "family", "place", "example"]);
    const longest = (a: { word: string }, b: { word: string }): number => b.word.length - a.word.length;
    const placed = (kind: string): { word: string; number: number }[] =>
      rows
        .filter(({ family }) => family === kind)
        .map(({ word, place }) => ({ word, number: place === "0" ? Number.POSITIVE_INFINITY : Number(place) }))
        .sort(longest);
    loaded = {
      suffixes: rows
        .filter(({ family }) => family === "numeral")
        .map(({ word, place }) => ({ word, free: place === "free" }))
        .sort(longest),
      chain: placed("chain"),
      next: placed("next"),
      pairs: placed("pair"),
    };
  }
  return loaded;
}
