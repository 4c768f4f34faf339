import type { Statistic } from "./permutation-test.js";

/**
 * How far the mix of categories differs between groups: Pearson's χ² of the table of all items, groups by categories. The
 * counts of a document go to its group together, so the test that deals documents out respects that they belong together.
 *
 * @param counts for each document how many items of each category: documents × categories, one document after the other
 * @param categories how many there are
 * @param groups how many there are; labels are below it
 * @example mixStatistic([2, 0, 0, 2], 2, 2)(Uint16Array.of(0, 1)) // 4: the two documents share no category
 */
export function mixStatistic(counts: ArrayLike<number>, categories: number, groups: number): Statistic {
  const cells = Float64Array.from(counts);
  const columns = new Float64Array(categories);
  for (let index = 0; index < cells.length; index++) columns[index % categories] = (columns[index % categories] as number) + (cells[index] as number);
  const all = columns.reduce((sum, column) => sum + column, 0);
  const table = new Float64Array(groups * categories);
  return (labels) => {
    table.fill(0);
    for (let document = 0, from = 0; document < labels.length; document++, from += categories) {
      const row = (labels[document] as number) * categories;
      for (let category = 0; category < categories; category++) table[row + category] = (table[row + category] as number) + (cells[from + category] as number);
    }
    let sum = 0;
    for (let row = 0; row < table.length; row += categories) {
      let size = 0;
      for (let category = 0; category < categories; category++) size += table[row + category] as number;
      if (size === 0) continue;
      for (let category = 0; category < categories; category++) {
        const column = columns[category] as number;
        if (column > 0) sum += (table[row + category] as number) ** 2 / (size * column);
      }
    }
    return all * (sum - 1);
  };
}
