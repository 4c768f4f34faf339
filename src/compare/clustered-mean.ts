import { studentQuantile } from "./statistics/distributions.js";
import { checkLevel, type Estimate, usualLevel } from "./statistics/interval.js";

/**
 * A mean over items that come in documents, and are alike within one: how concrete measures are, how many measures an
 * issue has. Its variance is that of a ratio of sums over documents (Cochran 1977, section 6), with Student's quantile of the
 * documents. Fewer than two documents: no interval.
 *
 * @param sums of each document the sum over its items
 * @param counts how many items each document has, in the same order, each above 0
 * @example clusteredMean([2, 6], [1, 3]).value // 2: four items add up to 8
 */
export function clusteredMean(sums: ArrayLike<number>, counts: ArrayLike<number>, level = usualLevel): Estimate {
  checkLevel(level);
  let [sum, count] = [0, 0];
  for (let index = 0; index < sums.length; index++) {
    sum += sums[index] as number;
    count += counts[index] as number;
  }
  const documents = sums.length;
  if (count === 0) return { value: undefined, interval: undefined, count };
  const value = sum / count;
  if (documents < 2) return { value, interval: undefined, count };
  let squares = 0;
  for (let index = 0; index < documents; index++) squares += ((sums[index] as number) - value * (counts[index] as number)) ** 2;
  const variance = ((documents / (documents - 1)) * squares) / (count * count);
  const reach = studentQuantile(level, documents - 1) * Math.sqrt(variance);
  return { value, interval: { low: value - reach, high: value + reach, method: "t", level }, count };
}
