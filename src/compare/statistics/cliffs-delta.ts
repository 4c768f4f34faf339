import { normalQuantile } from "./distributions.js";
import { checkLevel, usualLevel, type Estimate } from "./interval.js";

/** How many values of a sorted list are below a value, and how many are not above it. */
function ranksIn(sorted: Float64Array, values: Float64Array): { readonly below: Float64Array; readonly notAbove: Float64Array } {
  const below = new Float64Array(values.length);
  const notAbove = new Float64Array(values.length);
  let [low, high] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    while (low < sorted.length && (sorted[low] as number) < value) low++;
    while (high < sorted.length && (sorted[high] as number) <= value) high++;
    below[index] = low;
    notAbove[index] = high;
  }
  return { below, notAbove };
}

/** The sum of squared distances of each value's own delta from the delta of all. */
function spread(own: Float64Array, all: number): number {
  let sum = 0;
  for (const each of own) sum += (each - all) ** 2;
  return sum;
}

/** Each value's own delta against a sorted list: the share that it is above less the share that it is below. */
function ownDeltas(values: Float64Array, sorted: Float64Array): Float64Array {
  const { below, notAbove } = ranksIn(sorted, values);
  return below.map((under, index) => (under - (sorted.length - (notAbove[index] as number))) / sorted.length);
}

/**
 * Cliff's delta: the chance that a value of the first group is above one of the second, less the chance that it is below;
 * −1 to 1, 0 where neither. It needs no shape of the values, which amounts and shares of the genre do not have: that is
 * why it stands here and not Hedges' g. The interval is Cliff's (1996) with his unbiased variance, asymmetric so that it
 * stays within −1 and 1; where every value of one group is above the other, that of Feng and Cliff (2004). Fewer than two
 * values in a group: no interval. O(n log n).
 *
 * @example cliffsDelta([3, 4, 5], [1, 2, 3]).value // 0.889: 8 of 9 pairs are above, one is a tie
 */
export function cliffsDelta(first: ArrayLike<number>, second: ArrayLike<number>, level = usualLevel): Estimate {
  checkLevel(level);
  const here = Float64Array.from(first).sort();
  const there = Float64Array.from(second).sort();
  const count = here.length + there.length;
  if (here.length === 0 || there.length === 0) return { value: undefined, interval: undefined, count };
  const own = ownDeltas(here, there);
  const value = own.reduce((sum, each) => sum + each, 0) / own.length;
  if (here.length < 2 || there.length < 2) return { value, interval: undefined, count };

  const quantile = normalQuantile(level);
  const square = quantile * quantile;
  if (Math.abs(value) === 1) {
    const smaller = Math.min(here.length, there.length);
    const method = "feng-cliff";
    const edge = (smaller - square) / (smaller + square);
    return { value, interval: value > 0 ? { low: edge, high: 1, method, level } : { low: -1, high: -edge, method, level }, count };
  }
  const pairs = here.length * there.length;
  const { below, notAbove } = ranksIn(there, here);
  const ties = notAbove.reduce((sum, upTo, index) => sum + upTo - (below[index] as number), 0);
  const spreadOfPairs = pairs - ties - pairs * value * value;
  const unbiased =
    (there.length ** 2 * spread(own, value) + here.length ** 2 * spread(ownDeltas(there, here), -value) - spreadOfPairs) /
    (pairs * (here.length - 1) * (there.length - 1));
  const variance = Math.max(unbiased, (1 - value * value) / (pairs - 1));
  const centre = value - value ** 3;
  const reach = quantile * Math.sqrt(variance) * Math.sqrt((1 - value * value) ** 2 + square * variance);
  const scale = 1 - value * value + square * variance;
  const [low, high] = [Math.max(-1, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
  return { value, interval: { low, high, method: "cliff", level }, count };
}
