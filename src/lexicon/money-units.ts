import table from "../../corpus/money-units.tsv";
import { cellWords } from "./guards.js";
import { readTable } from "./table.js";

/** What behind a number makes it an amount of yuan: 元, 块钱; 角 and 分 only as parts behind a 元. */
export interface MoneyUnit {
  readonly unit: string;
  /** What one is worth in yuan. */
  readonly yuan: number;
  readonly part: boolean;
  /** Words behind it that make it the beginning of another word (二元|结构). */
  readonly notBefore: readonly string[];
}

let loaded: readonly MoneyUnit[] | undefined;

/** The table of money units, read once; from `corpus/money-units.tsv`. */
export function moneyUnits(): readonly MoneyUnit[] {
  loaded ??= readTable(table, ["unit", "yuan", "part", "notBefore", "example"]).map((row) => ({
    unit: row.unit,
    yuan: Number(row.yuan),
    part: row.part === "part",
    notBefore: cellWords(row.notBefore),
  }));
  return loaded;
}
