import type { CountContext, CountSense } from "../../lexicon/count-contexts.js";
import { wordsAfter, wordsBefore, type WordLookup } from "../../text/words-beside.js";

/** Looks words of one sense up, before an offset or behind it; see `corpus/count-contexts.tsv`. */
export interface CountContexts {
  before(sense: CountSense): WordLookup;
  after(sense: CountSense): WordLookup;
}

/** Makes the lookups of a table of contexts. */
export function createCountContexts(rows: readonly CountContext[]): CountContexts {
  const wordsOf = (...senses: CountSense[]): string[] =>
    rows.filter(({ sense }) => senses.includes(sense)).map(({ word }) => word);
  return {
    before: (sense) => wordsBefore(wordsOf(sense)),
    after: (sense) => wordsAfter(wordsOf(sense)),
  };
}
