import type { Statistic } from "./permutation-test.js";

/**
 * How far the medians of groups differ: the sum of their squared distances from the median of all, each group weighted
 * by its documents. Values are put in order once; each assignment is one walk along them.
 *
 * @param values one for each document
 * @param groups how many there are; labels are below it
 * @example medianStatistic([1, 2, 8, 9], 2)(Uint16Array.of(0, 0, 1, 1)) // 49: 1.5 and 8.5 about 5, two documents each
 */
export function medianStatistic(values: ArrayLike<number>, groups: number): Statistic {
  const numbers = Float64Array.from(values);
  const order = Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
  const sizes = new Uint32Array(groups);
  const seen = new Uint32Array(groups);
  const medians = new Float64Array(groups);
  const valueAt = (rank: number): number => numbers[order[rank] as number] as number;
  const centre = (valueAt(Math.floor((order.length - 1) / 2)) + valueAt(Math.floor(order.length / 2))) / 2;
  return (labels) => {
    sizes.fill(0);
    seen.fill(0);
    medians.fill(0);
    for (const label of labels) sizes[label] = (sizes[label] as number) + 1;
    for (const document of order) {
      const label = labels[document] as number;
      const rank = seen[label] as number;
      const size = sizes[label] as number;
      // an odd number has one value in the middle, which both halves name; an even number has two
      if (rank === (size - 1) >> 1) medians[label] = (medians[label] as number) + (numbers[document] as number) / 2;
      if (rank === size >> 1) medians[label] = (medians[label] as number) + (numbers[document] as number) / 2;
      seen[label] = rank + 1;
    }
    let between = 0;
    for (let group = 0; group < groups; group++) between += (sizes[group] as number) * ((medians[group] as number) - centre) ** 2;
    return between;
  };
}
