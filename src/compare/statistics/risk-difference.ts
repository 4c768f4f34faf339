import { normalQuantile } from "./distributions.js";
import { checkLevel, checkCounts, usualLevel, type Estimate } from "./interval.js";
import { scoreRange } from "./proportion.js";

/** So many hits among so many items. */
export interface Share {
  readonly hits: number;
  readonly items: number;
}

/**
 * The share of the first less that of the second, with Newcombe's hybrid score interval (1998, method 10). −1 to 1.
 * Nothing counted on one side: no value.
 *
 * @example riskDifference({ hits: 56, items: 70 }, { hits: 48, items: 80 }) // value 0.2, interval 0.0524–0.3339
 */
export function riskDifference(first: Share, second: Share, level = usualLevel): Estimate {
  checkLevel(level);
  checkCounts(first.hits, first.items, second.hits, second.items);
  const count = first.items + second.items;
  if (first.items === 0 || second.items === 0) return { value: undefined, interval: undefined, count };
  const quantile = normalQuantile(level);
  const [here, there] = [first.hits / first.items, second.hits / second.items];
  const own = scoreRange(here, first.items, quantile);
  const other = scoreRange(there, second.items, quantile);
  const value = here - there;
  const low = value - Math.hypot(here - own.low, other.high - there);
  const high = value + Math.hypot(own.high - here, there - other.low);
  return { value, interval: { low, high, method: "newcombe", level }, count };
}
