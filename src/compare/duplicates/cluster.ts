import type { MaskedText } from "./mask.js";
import type { ClusterMember, DuplicateCluster, Passage } from "./passage.js";
import { referenceOf, sharedPieces } from "./shared-pieces.js";
import type { ShingleSets } from "./shingle-sets.js";
import { similarityOf } from "./similarity.js";

/** By date, those without one last, then in the order given. */
function inOrder(list: readonly number[], passages: readonly Passage[]): number[] {
  const dateOf = (index: number): string => passages[index]?.date ?? "\uffff";
  return [...list].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
}

/** Makes a cluster of passages that belong together, each held against the earliest. */
export function clusterOf(list: readonly number[], passages: readonly Passage[], sets: ShingleSets, mask: (passage: Passage) => MaskedText): DuplicateCluster {
  const ordered = inOrder(list, passages);
  const first = ordered[0] as number;
  const origin = passages[first] as Passage;
  const reference = referenceOf(origin, mask(origin));
  const members = ordered.map((index): ClusterMember => {
    const passage = passages[index] as Passage;
    const { documentId, measureId, group, date } = passage;
    return {
      documentId,
      measureId,
      group,
      date,
      similarity: index === first ? 1 : similarityOf(sets, first, index),
      shared: index === first ? [] : sharedPieces(passage, mask(passage), reference),
    };
  });
  return {
    similarity: members.reduce((least, { similarity }) => Math.min(least, similarity), 1),
    text: origin.text,
    groups: [...new Set(members.map(({ group }) => group))].sort(),
    members,
    earliestKnown: members.every(({ date }) => date !== undefined),
  };
}
