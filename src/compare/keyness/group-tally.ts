import type { DocumentTerms } from "./document-terms.js";

/** How a group uses a term. Sums of squares tell how evenly its documents do. */
export interface TermTally {
  count: number;
  documents: number;
  /** The sum of the squared counts of single documents. */
  squares: number;
  /** The sum of counts times sizes of documents. */
  products: number;
}

/** The terms of a group of documents. */
export interface GroupTally {
  readonly terms: Map<string, TermTally>;
  documents: number;
  /** Words of all its documents. */
  size: number;
  /** The sum of the squared sizes of documents. */
  squares: number;
}

/** A group without documents. */
export function emptyTally(): GroupTally {
  return { terms: new Map(), documents: 0, size: 0, squares: 0 };
}

/** Adds the terms of a document to its group. */
export function addDocument(group: GroupTally, { counts, size }: DocumentTerms): void {
  group.documents++;
  group.size += size;
  group.squares += size * size;
  for (const [term, count] of counts) {
    const tally = group.terms.get(term);
    if (tally === undefined) group.terms.set(term, { count, documents: 1, squares: count * count, products: count * size });
    else {
      tally.count += count;
      tally.documents++;
      tally.squares += count * count;
      tally.products += count * size;
    }
  }
}

/** A term that is never used. */
export const unused: Readonly<TermTally> = { count: 0, documents: 0, squares: 0, products: 0 };
