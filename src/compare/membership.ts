import type { GroupPlace } from "./groups/group-place.js";
import type { ObservedQuantity } from "./observations.js";
import type { Sample } from "./summary.js";

/** Which documents are in which group. Documents are told by their number in the order they came in. */
export interface GroupMembers {
  readonly place: GroupPlace;
  readonly documents: readonly number[];
}

/** The numbers of some documents for a quantity, without those that say nothing of it. */
export function sampleOf({ sums, counts }: ObservedQuantity, documents: readonly number[]): Sample {
  const telling = documents.filter((document) => (counts[document] as number) > 0);
  return {
    sums: Float64Array.from(telling, (document) => sums[document] as number),
    counts: Float64Array.from(telling, (document) => counts[document] as number),
  };
}

/** Gathers documents by the group they belong to, in the order of keys; what could not be placed comes last. */
export class Membership {
  readonly #groups = new Map<string, { place: GroupPlace; documents: number[] }>();

  add(document: number, place: GroupPlace): void {
    const group = this.#groups.get(place.key);
    if (group === undefined) this.#groups.set(place.key, { place, documents: [document] });
    else group.documents.push(document);
  }

  groups(): readonly GroupMembers[] {
    return [...this.#groups.values()].sort(({ place: { key: a } }, { place: { key: b } }) => {
      if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
      return a < b ? -1 : 1;
    });
  }
}
