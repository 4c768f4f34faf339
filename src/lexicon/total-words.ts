import table from "../../corpus/total-words.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

let loaded: WordFinder | undefined;

/** Finds the words that open a line of totals (合计), read once; `corpus/total-words.tsv`. */
export function totalWords(): WordFinder {
  loaded ??= createWordFinder(readTable(table, ["word", "example"]).map(({ word }) => word));
  return loaded;
}
