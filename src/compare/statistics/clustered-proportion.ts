import { studentQuantile } from "./distributions.js";
import { checkLevel, usualLevel, type Estimate } from "./interval.js";
import { scoreRange } from "./proportion.js";

/** A share of items that come in documents. */
export interface ClusteredEstimate extends Estimate {
  /** How many documents the items come from; those without items do not count. */
  readonly documents: number;
  /** As many independent items would tell as much. */
  readonly effectiveCount: number | undefined;
}

/**
 * A share of items that come in documents, and are alike within one. Wilson's interval over the effective number of
 * items: their number divided by the design effect (the variance between documents over that of independent items), and
 * Student's quantile of the documents instead of the normal one (Korn and Graubard 1998; Dean and Pagano 2015). It is
 * never narrower than that of as many independent items. Where all or none of the items are hits, nothing can be seen of
 * how documents differ, and each document counts as one item. Fewer than two documents: no interval.
 *
 * @param hits how many items of each document are hits
 * @param items how many items each document has, in the same order
 * @example clusteredProportion([4, 0, 4, 0], [4, 4, 4, 4]).effectiveCount // 3: whole documents agree
 */
export function clusteredProportion(hits: ArrayLike<number>, items: ArrayLike<number>, level = usualLevel): ClusteredEstimate {
  checkLevel(level);
  let [documents, allHits, allItems] = [0, 0, 0];
  for (let index = 0; index < items.length; index++) {
    if (items[index] === 0) continue;
    documents++;
    allHits += hits[index] as number;
    allItems += items[index] as number;
  }
  if (documents === 0) return { value: undefined, interval: undefined, count: 0, documents, effectiveCount: undefined };
  const share = allHits / allItems;
  if (documents === 1) return { value: share, interval: undefined, count: allItems, documents, effectiveCount: undefined };

  let squares = 0;
  for (let index = 0; index < items.length; index++) squares += ((hits[index] as number) - share * (items[index] as number)) ** 2;
  const between = ((documents / (documents - 1)) * squares) / (allItems * allItems);
  const independent = (share * (1 - share)) / allItems;
  const effectiveCount = independent === 0 ? documents : Math.min(allItems, (allItems * independent) / between);
  const range = scoreRange(share, effectiveCount, studentQuantile(level, documents - 1));
  return { value: share, interval: { ...range, method: "wilson-clustered", level }, count: allItems, documents, effectiveCount };
}
