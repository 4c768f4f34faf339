import { clusterOf } from "./cluster.js";
import { firstOfAlike, joinAlike } from "./join-alike.js";
import { createMask } from "./mask.js";
import type { DuplicateCluster, DuplicatesResult, Passage } from "./passage.js";
import { longestShared, referenceOf } from "./shared-pieces.js";
import { shingleRoles } from "./shingle-roles.js";
import { emptySets, fillSets, shinglesOf } from "./shingle-sets.js";
import { areAlike, leastShingles } from "./similarity.js";

/** A copy has a piece of so many masked characters in one go: formulas that only stand side by side have not. */
const leastPiece = 20;

/** What counts as a copy. */
export interface DuplicatesOptions {
  /** The share of shingles that both must have in common, of all that either has, 0–1; 0.4 unless told: two clauses changed of five. */
  readonly leastSimilarity?: number;
  /** Copies between documents of one group count too; false unless told. */
  readonly withinGroups?: boolean;
  /** A whole number; the same seed gives the same result. 1 unless told. */
  readonly seed?: number;
}

/**
 * Finds passages that stand almost alike in documents of different groups: with other names, numbers and days, a clause
 * more or less, sentences in another order. What everybody says (加强组织领导) is no copy. Give the passages of a document
 * one after the other. Time and memory grow with the text: 200,000
 * measures of 87 characters take about a minute and 500 MB, the texts among them (`npm run bench -- --duplicates`).
 *
 * @throws RangeError for a similarity that is none, or more than two million passages
 * @example findDuplicates(passages).clusters[0]?.groups // ["云岭县", "青禾县"]
 */
export function findDuplicates(passages: readonly Passage[], options: DuplicatesOptions = {}): DuplicatesResult {
  const { leastSimilarity = 0.4, withinGroups = false, seed = 1 } = options;
  if (!(leastSimilarity > 0 && leastSimilarity <= 1)) throw new RangeError(`a similarity must lie between 0 and 1, not ${String(leastSimilarity)}`);
  const mask = createMask();
  const sets = emptySets(passages);
  fillSets(sets, passages, mask, () => "own");
  fillSets(sets, passages, mask, shingleRoles(passages, sets, () => firstOfAlike(passages, sets, seed)));

  const shareLongPiece = (one: number, other: number): boolean => {
    const reference = referenceOf(passages[one] as Passage, mask(passages[one] as Passage));
    return longestShared(mask(passages[other] as Passage), reference) >= leastPiece;
  };
  const together = joinAlike(passages, sets, seed, (one, other) => areAlike(sets, one, other, leastSimilarity) && shareLongPiece(one, other));

  const members = new Map<number, number[]>();
  for (let index = 0; index < passages.length; index++) {
    const root = together.find(index);
    const list = members.get(root);
    if (list === undefined) members.set(root, [index]);
    else list.push(index);
  }
  const clusters: DuplicateCluster[] = [];
  for (const list of members.values()) {
    const groups = new Set(list.map((index) => (passages[index] as Passage).group));
    if (list.length > 1 && (withinGroups || groups.size > 1)) clusters.push(clusterOf(list, passages, sets, mask));
  }
  clusters.sort((a, b) => b.members.length - a.members.length); // stable: else in the order of the passages
  let formulaic = 0;
  for (let index = 0; index < passages.length; index++) if (shinglesOf(sets, index) < leastShingles) formulaic++;
  return { clusters, passages: passages.length, formulaic };
}
