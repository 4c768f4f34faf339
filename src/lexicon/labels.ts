import table from "../../corpus/labels.tsv";
import { labelTable } from "./label-table.js";

/**
 * A label of human-facing output, from `corpus/labels.tsv`; the key itself where the table has none.
 *
 * @example label("kind.feedback-notice", "zh") // "反馈通报"
 */
export const label = labelTable(table);
