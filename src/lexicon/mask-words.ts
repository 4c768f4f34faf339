import table from "../../corpus/mask-words.tsv";
import { readTable } from "./table.js";

/** What stands in place of a number that was taken out (XX, **) or was never given (若干). */
export interface MaskWord {
  readonly mask: string;
  /** yes, both: hides a number where a measure word follows; vague: no number was given; no: hides names only. */
  readonly numeric: "yes" | "both" | "vague" | "no";
}

let loaded: readonly MaskWord[] | undefined;

/** The table of masks, read once; from `corpus/mask-words.tsv`. */
export function maskWords(): readonly MaskWord[] {
  loaded ??= readTable(table, ["mask", "example", "numeric"]).map(({ mask, numeric }) => ({
    mask,
    numeric: numeric as MaskWord["numeric"],
  }));
  return loaded;
}
