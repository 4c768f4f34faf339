import { normalQuantile } from "./distributions.js";
import { checkLevel, checkCounts, usualLevel, type Estimate } from "./interval.js";
import { type Share } from "./risk-difference.js";

/** An odds ratio, and whether a half was added to each cell. */
export interface OddsRatio extends Estimate {
  readonly corrected: boolean;
}

/**
 * The odds of a hit in the first over those in the second, with Woolf's interval on the logarithm. Where a cell is empty a
 * half is added to all four (Haldane 1956, Anscombe 1956), and `corrected` says so. Nothing counted on one side: no value.
 *
 * @example oddsRatio({ hits: 10, items: 30 }, { hits: 5, items: 45 }) // value 4, interval 1.204–13.284
 */
export function oddsRatio(first: Share, second: Share, level = usualLevel): OddsRatio {
  checkLevel(level);
  checkCounts(first.hits, first.items, second.hits, second.items);
  const count = first.items + second.items;
  if (first.items === 0 || second.items === 0) return { value: undefined, interval: undefined, count, corrected: false };
  const counted = [first.hits, first.items - first.hits, second.hits, second.items - second.hits];
  const corrected = counted.includes(0);
  const [a = 0, b = 0, c = 0, d = 0] = corrected ? counted.map((cell) => cell + 0.5) : counted;
  const value = (a * d) / (b * c);
  const reach = Math.exp(normalQuantile(level) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d));
  return { value, interval: { low: value / reach, high: value * reach, method: "woolf", level }, count, corrected };
}
