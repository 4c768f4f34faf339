import type { Token } from "../../segment/segmenter.js";

/** The terms of one document, and how often it has each. */
export interface DocumentTerms {
  readonly counts: ReadonlyMap<string, number>;
  /** How many words it has, numbers and marks left out. */
  readonly size: number;
}

const word = /^[\p{Script=Han}\p{L}]+$/u;
const leastLength = 2; // of a word that counts by itself: 的, 是, 县 tell nothing

/**
 * Counts words and, of each run of words, the phrases of two up to `longestPhrase` words. Numbers, marks, blanks and words
 * that `isIgnored` knows (names of places) count as nothing and end a run. A word of a single character counts only
 * within a phrase. Phrases are joined without a blank: 整改 and 台账 are 整改台账.
 *
 * @example documentTerms([整改, 台账, 。], 2, () => false).counts // 整改 1, 台账 1, 整改台账 1
 */
export function documentTerms(tokens: Iterable<Token>, longestPhrase: number, isIgnored: (word: string) => boolean): DocumentTerms {
  const counts = new Map<string, number>();
  const run: string[] = []; // the last words, at most as many as a phrase has
  let size = 0;
  const count = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { word: each } of tokens) {
    if (!word.test(each) || isIgnored(each)) {
      run.length = 0;
      continue;
    }
    size++;
    if (each.length >= leastLength) count(each);
    run.push(each);
    if (run.length > longestPhrase) run.shift();
    let phrase = each;
    for (let back = run.length - 2; back >= 0; back--) {
      phrase = (run[back] as string) + phrase;
      count(phrase);
    }
  }
  return { counts, size };
}
