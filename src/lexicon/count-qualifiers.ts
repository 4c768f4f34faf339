import table from "../../corpus/count-qualifiers.tsv";
import type { Qualifier } from "../model/entity.js";
import { cellWords } from "./guards.js";
import { readTable } from "./table.js";

/** A word beside a number that says how exact it is: 近 (before), 余 (inside), 左右 (after), 至 (between two). */
export interface CountQualifier {
  readonly word: string;
  readonly position: "before" | "inside" | "after" | "between";
  readonly qualifier: Qualifier;
  /** Words beside which it is part of another word (签|约, 附|近). */
  readonly notBeside?: readonly string[];
}

let loaded: readonly CountQualifier[] | undefined;

/** The table of qualifiers, read once; from `corpus/count-qualifiers.tsv`. */
export function countQualifiers(): readonly CountQualifier[] {
  loaded ??= readTable(table, ["word", "position", "qualifier", "notBeside"]).map((row) => ({
    word: row.word,
    position: row.position as CountQualifier["position"],
    qualifier: row.qualifier as Qualifier,
    notBeside: cellWords(row.notBeside),
  }));
  return loaded;
}
