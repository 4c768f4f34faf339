import table from "../../corpus/traditional-characters.tsv";
import { readTable } from "./table.js";

let loaded: ReadonlyMap<string, string> | undefined;

/** Traditional characters, and words of two of them, with their simplified forms, from `corpus/traditional-characters.tsv`: 黨 → 党. */
export function traditionalCharacters(): ReadonlyMap<string, string> {
  loaded ??= new Map(readTable(table, ["traditional", "simplified"]).map(({ traditional, simplified }) => [traditional, simplified]));
  return loaded;
}
