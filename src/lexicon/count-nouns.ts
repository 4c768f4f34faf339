import table from "../../corpus/count-nouns.tsv";
import { readTable } from "./table.js";

/** What is counted: 问题 (thing), 党员 (people), 学校 (organisation), 专题会议 (event). */
export interface CountNoun {
  readonly noun: string;
  readonly class: "people" | "organisation" | "event" | "thing";
}

let loaded: readonly CountNoun[] | undefined;

/** The table of nouns, read once; from `corpus/count-nouns.tsv`. */
export function countNouns(): readonly CountNoun[] {
  loaded ??= readTable(table, ["noun", "class"]).map(({ noun, class: kind }) => ({
    noun,
    class: kind as CountNoun["class"],
  }));
  return loaded;
}
