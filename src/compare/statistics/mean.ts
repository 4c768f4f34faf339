import { studentQuantile } from "./distributions.js";
import { checkLevel, usualLevel, type Estimate } from "./interval.js";

/**
 * The mean of values that do not depend on each other (one for each document), with Student's interval. It leans on the
 * mean being nearly normal: beside skewed values of a few documents read the median. One value: no interval.
 *
 * @example mean([1, 2, 3, 4]) // value 2.5, interval 0.446–4.554
 */
export function mean(values: ArrayLike<number>, level = usualLevel): Estimate {
  checkLevel(level);
  const count = values.length;
  if (count === 0) return { value: undefined, interval: undefined, count };
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[index] as number;
  const value = sum / count;
  if (count === 1) return { value, interval: undefined, count };
  let squares = 0;
  for (let index = 0; index < count; index++) squares += ((values[index] as number) - value) ** 2;
  const reach = studentQuantile(level, count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { value, interval: { low: value - reach, high: value + reach, method: "t", level }, count };
}
