import table from "../../corpus/measure-words.tsv";
import { cellWords } from "./guards.js";
import { readTable } from "./table.js";

/** A measure word: what behind a number makes it a count (个, 人次, 平方米). */
export interface MeasureWord {
  /** The characters. */
  readonly unit: string;
  /** What it mostly counts (people, event, district …); see the header of `corpus/measure-words.tsv`. */
  readonly class?: string;
  /** Words behind it that make it the beginning of another word (12部|门); with `!` before them, exceptions. */
  readonly notBefore?: readonly string[];
}

let loaded: readonly MeasureWord[] | undefined;

/** The table of measure words, read once; from `corpus/measure-words.tsv`. */
export function measureWords(): readonly MeasureWord[] {
  loaded ??= readTable(table, ["unit", "class", "example", "notBefore"]).map((row) => ({
    unit: row.unit,
    class: row.class,
    notBefore: cellWords(row.notBefore),
  }));
  return loaded;
}
