import table from "../../corpus/frequency-words.tsv";
import { cellWords, type GuardedWord } from "./guards.js";
import { readTable } from "./table.js";

/** A word that says how often; the kinds are told in the head of `corpus/frequency-words.tsv`. */
export interface FrequencyWord extends GuardedWord {
  readonly kind: "lead" | "unit" | "whole" | "measure" | "ordinal" | "stop";
  /** An ISO 8601 duration, where the kind has one. */
  readonly value: string;
}

let loaded: readonly FrequencyWord[] | undefined;

/** The words of `corpus/frequency-words.tsv`, read once. */
export function frequencyWords(): readonly FrequencyWord[] {
  loaded ??= readTable(table, ["word", "kind", "value", "not_after", "not_before", "example"]).map((row) => ({
    word: row.word,
    kind: row.kind as FrequencyWord["kind"],
    value: row.value,
    notAfter: cellWords(row.not_after),
    notBefore: cellWords(row.not_before),
  }));
  return loaded;
}
