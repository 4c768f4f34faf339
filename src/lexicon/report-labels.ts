import table from "../../corpus/report-labels.tsv";
import type { Language } from "./diagnostics.js";
import { fillMessage } from "./fill-message.js";
import { labelTable } from "./label-table.js";

const labelOf = labelTable(table);

/**
 * A word or sentence of the report on a comparison, from `corpus/report-labels.tsv`; its places in braces are filled in.
 *
 * @example reportLabel("count.documents", "zh", { count: 3 }) // "3份文书"
 */
export function reportLabel(key: string, lang: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return fillMessage(labelOf(key, lang), Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`])));
}
