import table from "../../corpus/duration-words.tsv";
import { type KindWord, readKindWords } from "./guards.js";

/** A word that lengths of time are read by; the kinds are told in the head of `corpus/duration-words.tsv`. */
export type DurationWord = KindWord<
  "unit" | "unit-cued" | "whole" | "lead" | "before" | "after" | "cue" | "vague" | "ordinal" | "article"
>;

let loaded: readonly DurationWord[] | undefined;

/** The words of `corpus/duration-words.tsv`, read once. */
export function durationWords(): readonly DurationWord[] {
  loaded ??= readKindWords(table);
  return loaded;
}
