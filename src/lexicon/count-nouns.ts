import table from "../../corpus/count-nouns.tsv";
import { readTable } from "./table.js";

let loaded: readonly string[] | undefined;

/** What is counted (问题, 党支部), read once; from `corpus/count-nouns.tsv`. */
export function countNouns(): readonly string[] {
  loaded ??= readTable(table, ["noun"]).map(({ noun }) => noun);
  return loaded;
}
