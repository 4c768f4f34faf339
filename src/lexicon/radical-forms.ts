import table from "../../corpus/radical-forms.tsv";
import { readTable } from "./table.js";

let loaded: ReadonlyMap<string, string> | undefined;

/** Forms that stand for characters in the text of some .pdf files, from `corpus/radical-forms.tsv`: ⻓ → 长. */
export function radicalForms(): ReadonlyMap<string, string> {
  loaded ??= new Map(readTable(table, ["form", "character"]).map(({ form, character }) => [form, character]));
  return loaded;
}
