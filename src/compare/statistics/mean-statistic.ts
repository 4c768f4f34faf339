import type { Statistic } from "./permutation-test.js";

/**
 * How far the means of groups differ: the sum of squares between groups, which ranks assignments as F does. With `sizes`
 * a document has a sum over several items (measures and how concrete they are), and the mean is that over items.
 *
 * @param sums one for each document
 * @param groups how many there are; labels are below it
 * @param sizes over how many items each sum goes; 1 each unless told
 * @example meanStatistic([1, 3], 2)(Uint16Array.of(0, 1)) // 2: each is 1 away from the mean of 2
 */
export function meanStatistic(sums: ArrayLike<number>, groups: number, sizes?: ArrayLike<number>): Statistic {
  const values = Float64Array.from(sums);
  const weights = sizes === undefined ? new Float64Array(values.length).fill(1) : Float64Array.from(sizes);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const centre = values.reduce((sum, each) => sum + each, 0) / weight;
  for (let index = 0; index < values.length; index++) values[index] = (values[index] as number) - centre * (weights[index] as number);
  const groupSums = new Float64Array(groups);
  const groupWeights = new Float64Array(groups);
  return (labels) => {
    groupSums.fill(0);
    groupWeights.fill(0);
    for (let document = 0; document < labels.length; document++) {
      const label = labels[document] as number;
      groupSums[label] = (groupSums[label] as number) + (values[document] as number);
      groupWeights[label] = (groupWeights[label] as number) + (weights[document] as number);
    }
    let between = 0;
    for (let group = 0; group < groupSums.length; group++) {
      const size = groupWeights[group] as number;
      if (size > 0) between += (groupSums[group] as number) ** 2 / size;
    }
    return between;
  };
}
