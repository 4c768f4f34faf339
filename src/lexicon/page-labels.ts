import table from "../../corpus/page-labels.tsv";
import { labelTable } from "./label-table.js";

/**
 * A word of the pages' own interface, from `corpus/page-labels.tsv`; the key itself where the table has none.
 *
 * @example pageLabel("filter.all", "zh") // "全部"
 */
export const pageLabel = labelTable(table);
