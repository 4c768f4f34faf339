import table from "../../corpus/frequent-characters.tsv";
import { readTable } from "./table.js";

let loaded: ReadonlySet<number> | undefined;

/** The UTF-16 units of the most frequent characters of Chinese text, from `corpus/frequent-characters.tsv`. */
export function frequentCharacters(): ReadonlySet<number> {
  loaded ??= new Set(readTable(table, ["character"]).map(({ character }) => character.charCodeAt(0)));
  return loaded;
}
