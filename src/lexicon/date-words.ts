import table from "../../corpus/date-words.tsv";
import { cellWords, type GuardedWord } from "./guards.js";
import { readTable } from "./table.js";

/** What a word of the calendar stands for; the kinds are told in the head of `corpus/date-words.tsv`. */
export type DateWordKind =
  | "told-year"
  | "mentioned-year"
  | "part"
  | "told-part"
  | "dekad"
  | "told-month"
  | "told-quarter"
  | "month-part"
  | "event"
  | "daytime"
  | "plan"
  | "stop";

/** A word of the calendar. `value` is written as the table tells for its kind: "-1", "7-12 half", "feedback since". */
export interface DateWord extends GuardedWord {
  readonly kind: DateWordKind;
  readonly value: string;
}

let loaded: readonly DateWord[] | undefined;

/** The words of `corpus/date-words.tsv`, read once. */
export function dateWords(): readonly DateWord[] {
  loaded ??= readTable(table, ["word", "kind", "value", "not_after", "not_before", "example"]).map((row) => ({
    word: row.word,
    kind: row.kind as DateWordKind,
    value: row.value,
    notAfter: cellWords(row.not_after),
    notBefore: cellWords(row.not_before),
  }));
  return loaded;
}
