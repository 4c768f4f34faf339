import table from "../../corpus/date-words.tsv";
import { type KindWord, readKindWords } from "./guards.js";

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
  | "season"
  | "told-week"
  | "event"
  | "daytime"
  | "plan"
  | "clock"
  | "stop";

/** A word of the calendar. `value` is written as the table tells for its kind: "-1", "7-12 half", "feedback since". */
export type DateWord = KindWord<DateWordKind>;

let loaded: readonly DateWord[] | undefined;

/** The words of `corpus/date-words.tsv`, read once. */
export function dateWords(): readonly DateWord[] {
  loaded ??= readKindWords(table);
  return loaded;
}
