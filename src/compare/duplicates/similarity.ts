import { sharedShingles, shinglesOf, type ShingleSets } from "./shingle-sets.js";

/** A passage needs so many shingles of its own (16 characters) to be compared: less says too little to be copied. */
export const leastShingles = 12;
/** A passage that stands within another as a whole is a copy too, if so large a share of it does. */
const leastContainment = 0.8;

/** The share of shingles that both have, of all that either has (Jaccard). */
export function similarityOf(sets: ShingleSets, one: number, other: number): number {
  const shared = sharedShingles(sets, one, other);
  const all = shinglesOf(sets, one) + shinglesOf(sets, other) - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether two passages are copies: alike as a whole, or one within the other. */
export function areAlike(sets: ShingleSets, one: number, other: number, leastSimilarity: number): boolean {
  const [size, otherSize] = [shinglesOf(sets, one), shinglesOf(sets, other)];
  const shared = sharedShingles(sets, one, other);
  return shared >= leastShingles && (shared >= leastSimilarity * (size + otherSize - shared) || shared >= leastContainment * Math.min(size, otherSize));
}
