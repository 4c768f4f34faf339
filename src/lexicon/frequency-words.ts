import table from "../../corpus/frequency-words.tsv";
import { type KindWord, readKindWords } from "./guards.js";

/** A word that says how often; the kinds are told in the head of `corpus/frequency-words.tsv`. */
export type FrequencyWord = KindWord<"lead" | "unit" | "whole" | "measure" | "ordinal" | "stop">;

let loaded: readonly FrequencyWord[] | undefined;

/** The words of `corpus/frequency-words.tsv`, read once. */
export function frequencyWords(): readonly FrequencyWord[] {
  loaded ??= readKindWords(table);
  return loaded;
}
