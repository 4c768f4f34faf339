import table from "../../corpus/count-contexts.tsv";
import { readTable } from "./table.js";

/** What a word beside a number says about it; see the header of `corpus/count-contexts.tsv`. */
export type CountSense =
  | "time"
  | "rank"
  | "not-rank"
  | "team"
  | "group-place"
  | "making"
  | "longer"
  | "slogan"
  | "each"
  | "determiner"
  | "soft-determiner"
  | "daytime"
  | "counting"
  | "only"
  | "not-only"
  | "only-else"
  | "figure"
  | "figure-unit"
  | "many"
  | "sum"
  | "adjective"
  | "noun-end";

/** A word beside a number and its measure word that decides how it is read: 每 before 一次. */
export interface CountContext {
  readonly word: string;
  readonly sense: CountSense;
}

let loaded: readonly CountContext[] | undefined;

/** The table of contexts, read once; from `corpus/count-contexts.tsv`. */
export function countContexts(): readonly CountContext[] {
  loaded ??= readTable(table, ["word", "sense", "example"]).map(({ word, sense }) => ({
    word,
    sense: sense as CountSense,
  }));
  return loaded;
}
