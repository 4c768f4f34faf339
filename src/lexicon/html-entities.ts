import table from "../../corpus/html-entities.tsv";
import { readTable } from "./table.js";

let loaded: ReadonlyMap<string, string> | undefined;

/** HTML entity names and their characters, from `corpus/html-entities.tsv`: ldquo → “. */
export function htmlEntities(): ReadonlyMap<string, string> {
  loaded ??= new Map(
    readTable(table, ["name", "code"]).map(({ name, code }) => [name, String.fromCodePoint(Number.parseInt(code, 16))]),
  );
  return loaded;
}
