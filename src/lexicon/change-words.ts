import table from "../../corpus/change-words.tsv";
import { readTable } from "./table.js";

/** What beside a percentage says that something rose or fell: 下降 (verb), 同比 (lead), 降幅 (noun). */
export interface ChangeWord {
  readonly word: string;
  readonly part: "verb" | "lead" | "particle" | "noun" | "copula";
  readonly change: "up" | "down" | "-";
}

let loaded: readonly ChangeWord[] | undefined;

/** The table of change words, read once; from `corpus/change-words.tsv`. */
export function changeWords(): readonly ChangeWord[] {
  loaded ??= readTable(table, ["word", "part", "change", "example"]).map(({ word, part, change }) => ({
    word,
    part: part as ChangeWord["part"],
    change: change as ChangeWord["change"],
  }));
  return loaded;
}
