import { offerCandidates } from "./candidates.js";
import { createDisjointSets, type DisjointSets } from "./disjoint-sets.js";
import type { Passage } from "./passage.js";
import type { ShingleSets } from "./shingle-sets.js";
import { leastShingles, similarityOf } from "./similarity.js";

/** Passages that stand alike so far as a whole, formulas and all, are one text. */
const sameText = 0.5;

/** Puts passages of different documents together that `isAlike` says are alike, asked only of pairs that may be. */
export function joinAlike(passages: readonly Passage[], sets: ShingleSets, seed: number, isAlike: (one: number, other: number) => boolean): DisjointSets {
  const together = createDisjointSets(passages.length);
  offerCandidates(sets, leastShingles, seed, (one, other) => {
    if (passages[one]?.documentId === passages[other]?.documentId || together.find(one) === together.find(other)) return;
    if (isAlike(one, other)) together.join(one, other);
  });
  return together;
}

/** Tells of a passage whether it is the first of those that are one text: a text that was copied is counted once by them. */
export function firstOfAlike(passages: readonly Passage[], sets: ShingleSets, seed: number): (passage: number) => boolean {
  const together = joinAlike(passages, sets, seed, (one, other) => similarityOf(sets, one, other) >= sameText);
  return (passage) => together.find(passage) === passage;
}
