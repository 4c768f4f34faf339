import { logFactorial } from "./distributions.js";
import { checkLevel, usualLevel, type Estimate } from "./interval.js";

/** How many values are left out at each end, and how sure the interval is then; -1 where even all are too few. */
function trimmed(count: number, level: number): { readonly left: number; readonly sure: number } {
  let below = 0; // the chance that no more than this many of the values lie below the median
  for (let left = 0; ; left++) {
    const next = below + Math.exp(logFactorial(count) - logFactorial(left) - logFactorial(count - left) - count * Math.LN2);
    if (2 * next > 1 - level) return { left: left - 1, sure: 1 - 2 * below };
    below = next;
  }
}

/**
 * The median of values that do not depend on each other, with the interval of order statistics: as many values are left
 * out at each end as the binomial distribution allows, so it leans on no shape of the values. `interval.level` is
 * what it really has, no less than what was asked for. With fewer than six values (at 0.95) not even the whole range is
 * sure enough: no interval.
 *
 * @example median([1, 2, 3, 4, 5, 6]) // value 3.5, interval 1–6 at the level 0.96875
 */
export function median(values: ArrayLike<number>, level = usualLevel): Estimate {
  checkLevel(level);
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  if (count === 0) return { value: undefined, interval: undefined, count };
  const value = ((sorted[Math.floor((count - 1) / 2)] as number) + (sorted[Math.floor(count / 2)] as number)) / 2;
  const { left, sure } = trimmed(count, level);
  if (left < 0) return { value, interval: undefined, count };
  return { value, interval: { low: sorted[left] as number, high: sorted[count - 1 - left] as number, method: "order-statistics", level: sure }, count };
}
