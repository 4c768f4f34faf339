import { logFactorial } from "./distributions.js";
import { checkCounts } from "./interval.js";
import { type Share } from "./risk-difference.js";

/** Probabilities that differ by less than this share are equal, and differ only by rounding; as in R. */
const alike = 1e-7;

/**
 * Fisher's exact test of two shares of items that do not depend on each other, two-sided: the chance of all tables with
 * the same sums that are no likelier than this one (as `fisher.test` of R). Time grows with the smaller sum.
 *
 * @returns p, 0–1; 1 where one side has no items
 * @example fisherExact({ hits: 3, items: 4 }, { hits: 1, items: 4 }) // 0.4857: the lady who tasted tea (Agresti 2002)
 */
export function fisherExact(first: Share, second: Share): number {
  checkCounts(first.hits, first.items, second.hits, second.items);
  const hits = first.hits + second.hits;
  const items = first.items + second.items;
  const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const all = logChoose(items, hits);
  const chance = (own: number): number => Math.exp(logChoose(first.items, own) + logChoose(second.items, hits - own) - all);
  const limit = chance(first.hits) * (1 + alike);
  let sum = 0;
  for (let own = Math.max(0, hits - second.items); own <= Math.min(hits, first.items); own++) {
    const each = chance(own);
    if (each <= limit) sum += each;
  }
  return Math.min(1, sum);
}
