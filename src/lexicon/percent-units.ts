import table from "../../corpus/percent-units.tsv";
import { cellWords } from "./guards.js";
import { readTable } from "./table.js";

/** What makes a number a share: % behind it, 百分之 before it, 成, 个百分点. */
export interface PercentUnit {
  readonly unit: string;
  readonly place: "after" | "before";
  /** What one is worth in percent. */
  readonly percent: number;
  /** Whether it is percentage points. */
  readonly points: boolean;
  /** Words behind it that make it another word (三成|立). */
  readonly notBefore: readonly string[];
}

let loaded: readonly PercentUnit[] | undefined;

/** The table of percent units, read once; from `corpus/percent-units.tsv`. */
export function percentUnits(): readonly PercentUnit[] {
  loaded ??= readTable(table, ["unit", "place", "percent", "points", "notBefore", "example"]).map((row) => ({
    unit: row.unit,
    place: row.place as PercentUnit["place"],
    percent: Number(row.percent),
    points: row.points === "yes",
    notBefore: cellWords(row.notBefore),
  }));
  return loaded;
}
