import table from "../../corpus/formulaic-phrases.tsv";
import { readTable } from "./table.js";

let loaded: readonly string[] | undefined;

/** What documents of the genre say by the hundred, from `corpus/formulaic-phrases.tsv`: 加强组织领导, 建立整改台账 … */
export function formulaicPhrases(): readonly string[] {
  return (loaded ??= readTable(table, ["phrase"]).map(({ phrase }) => phrase));
}
