import table from "../../corpus/column-meanings.tsv";
import type { ComparisonTableName } from "../model/comparison-tables.js";
import type { Language } from "./diagnostics.js";
import { labelTable } from "./label-table.js";

const meaningOf = labelTable(table);

/**
 * What a column of a table means, from `corpus/column-meanings.tsv`: the row for that column of that table, else the one for
 * all columns of the name; the name itself where there is none.
 *
 * @example columnMeaning("issues", "number", "zh") // "问题前面写的序号"
 */
export function columnMeaning(table: ComparisonTableName, column: string, lang: Language): string {
  const key = `${table}.${column}`;
  const own = meaningOf(key, lang);
  return own === key ? meaningOf(column, lang) : own;
}
