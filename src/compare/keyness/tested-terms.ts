import { chiSquareTail } from "../statistics/distributions.js";
import { contrastOf } from "./contrast.js";
import { documentTest } from "./document-test.js";
import { unused, type GroupTally, type TermTally } from "./group-tally.js";
import type { KeyTerm } from "./key-term.js";

type TestedTerm = Omit<KeyTerm, "adjustedP">;

/** All groups as one, for the terms that some group uses often enough. */
function together(groups: Iterable<GroupTally>): GroupTally {
  const all: GroupTally = { terms: new Map(), documents: 0, size: 0, squares: 0 };
  for (const { terms, documents, size, squares } of groups) {
    all.documents += documents;
    all.size += size;
    all.squares += squares;
    for (const [term, own] of terms) all.terms.set(term, plus(all.terms.get(term) ?? unused, own, 1));
  }
  return all;
}

function plus(one: TermTally, other: TermTally, sign: 1 | -1): TermTally {
  return {
    count: one.count + sign * other.count,
    documents: one.documents + sign * other.documents,
    squares: one.squares + sign * other.squares,
    products: one.products + sign * other.products,
  };
}

/** Every term that a group uses at least so often, tested against all other groups together. */
export function testedTerms(groups: ReadonlyMap<string, GroupTally>, leastCount: number): TestedTerm[] {
  const tested: TestedTerm[] = [];
  const all = together(groups.values());
  for (const [group, tally] of groups) {
    const elsewhere = { documents: all.documents - tally.documents, size: all.size - tally.size, squares: all.squares - tally.squares };
    if (tally.size === 0 || elsewhere.size === 0) continue;
    for (const [word, own] of tally.terms) {
      if (own.count < leastCount) continue;
      const other = plus(all.terms.get(word) ?? own, own, -1);
      const contrast = contrastOf({ count: own.count, size: tally.size, countElsewhere: other.count, sizeElsewhere: elsewhere.size });
      tested.push({
        group,
        word,
        count: own.count,
        documents: own.documents,
        countElsewhere: other.count,
        documentsElsewhere: other.documents,
        perThousand: (1000 * own.count) / tally.size,
        perThousandElsewhere: (1000 * other.count) / elsewhere.size,
        ...contrast,
        oneDocument: own.documents === 1,
        p: documentTest(own, tally, other, elsewhere) ?? null,
        independentP: chiSquareTail(contrast.logLikelihood),
      });
    }
  }
  return tested;
}
