import { arrangements, logArrangements, nextArrangement } from "./arrangements.js";
import { createRandom, shuffle } from "./random.js";

/** How far groups differ under an assignment of documents to groups: the larger, the farther. One label for each document. */
export type Statistic = (labels: Uint16Array) => number;

/** How a permutation test goes. */
export interface PermutationOptions {
  /** A whole number; the same seed gives the same p. 1 unless told. */
  readonly seed?: number;
  /** How many random assignments are tried at most; 1999 unless told, so that p is known to 0.0005. */
  readonly permutations?: number;
  /**
   * Stop when so many assignments were at least as far as the real one: what is nowhere near significant is told in a few
   * dozen steps (Besag and Clifford 1991). Never unless told; 20 leaves p right to about a fifth of itself.
   */
  readonly stopAfter?: number;
}

/** What a permutation test says. */
export interface PermutationResult {
  /** The chance of groups that differ at least so far, were documents dealt out to them at random; undefined where it cannot tell. */
  readonly p: number | undefined;
  /** `exact`: every assignment was looked at; `monte-carlo`: a random sample; `sequential`: until so many were as far. */
  readonly method: "exact" | "monte-carlo" | "sequential";
  /** What the statistic is for the real assignment. */
  readonly observed: number;
  /** How many assignments were looked at, the real one left out unless `exact`. */
  readonly permutations: number;
  /** How many of them were at least as far. */
  readonly asFar: number;
  /** The smallest p that these documents could give. Above 0.05 the test is too small to find anything. */
  readonly smallestP: number;
}

const usualPermutations = 1999;
const rounding = 1e-9; // of the statistic: assignments that are equal but for the order of additions

function checkLimit(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${name} must be a whole number from 1 on, not ${String(value)}`);
}

/**
 * Whether groups differ more than documents dealt out to them at random would: labels go from document to document whole,
 * so that issues of one document, which depend on each other, stay together. Where no more distinct assignments exist than
 * were asked for, all are looked at and p is exact; else p = (asFar + 1) / (permutations + 1) (Davison and Hinkley 1997),
 * which is never 0. Fewer than two groups: p is undefined.
 *
 * It tests whether the groups are alike in all respects. Where one group has documents of few issues and the other of many,
 * and the mix is the same, it finds a difference less often than the level says, not more (`npm run bench -- --differences`).
 *
 * @param labels the group of each document, from 0 on
 * @example
 * permutationTest(Uint16Array.of(0, 0, 0, 1, 1, 1), meanStatistic([1, 2, 3, 7, 8, 9], 2))
 * // p 0.1, exact: 2 of 20 assignments are as far
 */
export function permutationTest(labels: Uint16Array, statistic: Statistic, options: PermutationOptions = {}): PermutationResult {
  const { seed = 1, permutations = usualPermutations, stopAfter = Infinity } = options;
  checkLimit("permutations", permutations);
  if (stopAfter !== Infinity) checkLimit("stopAfter", stopAfter);
  const observed = statistic(labels);
  const limit = observed - rounding * Math.abs(observed);
  if (labels.every((label) => label === labels[0]) || Number.isNaN(observed)) {
    return { p: undefined, method: "exact", observed, permutations: 0, asFar: 0, smallestP: 1 };
  }
  if (logArrangements(labels) <= Math.log(permutations)) return exactTest(labels, statistic, observed, limit);

  const random = createRandom(seed);
  const dealt = labels.slice();
  let asFar = 0;
  let tried = 0;
  while (tried < permutations && asFar < stopAfter) {
    shuffle(dealt, random);
    if (statistic(dealt) >= limit) asFar++;
    tried++;
  }
  const smallestP = Math.max(1 / (permutations + 1), Math.exp(-logArrangements(labels)));
  const stopped = tried < permutations;
  const p = stopped ? asFar / tried : (asFar + 1) / (tried + 1);
  return { p, method: stopAfter === Infinity ? "monte-carlo" : "sequential", observed, permutations: tried, asFar, smallestP };
}

function exactTest(labels: Uint16Array, statistic: Statistic, observed: number, limit: number): PermutationResult {
  const dealt = labels.slice().sort();
  const count = arrangements(labels);
  let asFar = 0;
  do if (statistic(dealt) >= limit) asFar++;
  while (nextArrangement(dealt));
  return { p: asFar / count, method: "exact", observed, permutations: count, asFar, smallestP: 1 / count };
}
