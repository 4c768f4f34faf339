import table from "../../corpus/duration-words.tsv";
import { cellWords, type GuardedWord } from "./guards.js";
import { readTable } from "./table.js";

/** A word that lengths of time are read by; the kinds are told in the head of `corpus/duration-words.tsv`. */
export interface DurationWord extends GuardedWord {
  readonly kind: "unit" | "unit-cued" | "whole" | "lead" | "before" | "after" | "cue" | "vague" | "ordinal" | "article";
  /** An ISO 8601 duration or a qualifier, as the kind asks. */
  readonly value: string;
}

let loaded: readonly DurationWord[] | undefined;

/** The words of `corpus/duration-words.tsv`, read once. */
export function durationWords(): readonly DurationWord[] {
  loaded ??= readTable(table, ["word", "kind", "value", "not_after", "not_before", "example"]).map((row) => ({
    word: row.word,
    kind: row.kind as DurationWord["kind"],
    value: row.value,
    notAfter: cellWords(row.not_after),
    notBefore: cellWords(row.not_before),
  }));
  return loaded;
}
