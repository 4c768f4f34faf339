/** How strongly two ways to sort the same items hang together. */
export interface Association {
  /** Pearson's χ² of the table. */
  readonly chiSquare: number;
  /** Cramér's V, 0 (not at all) to 1 (one tells the other); `undefined` where the table has not two rows and two columns. */
  readonly value: number | undefined;
  /** V less what chance alone makes of it (Bergsma 2013): the one to compare between tables of different size. */
  readonly corrected: number | undefined;
  readonly count: number;
}

/** Pearson's χ² of a table of counts. Rows and columns that are empty tell nothing and are left out. */
function chiSquareOf(table: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[], count: number): number {
  let sum = 0;
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      const expected = ((rows[row] as number) * (columns[column] as number)) / count;
      if (expected > 0) sum += (cell - expected) ** 2 / expected;
    }
  }
  return sum;
}

/**
 * Cramér's V of a table of counts (rows are groups, columns categories). It comes without an interval: near 0 none that is
 * easily had keeps its promise, and items that come in documents would make any too narrow; the permutation test of
 * documents says whether it differs from 0.
 *
 * @example cramersV([[10, 0], [0, 10]]).value // 1
 */
export function cramersV(table: readonly (readonly number[])[]): Association {
  const rows = table.map((cells) => cells.reduce((sum, cell) => sum + cell, 0));
  const columns = Array.from({ length: Math.max(0, ...table.map(({ length }) => length)) }, (_, column) =>
    table.reduce((sum, cells) => sum + (cells[column] ?? 0), 0),
  );
  const count = rows.reduce((sum, row) => sum + row, 0);
  const chiSquare = chiSquareOf(table, rows, columns, count);
  const [height, width] = [rows, columns].map((sums) => sums.filter((sum) => sum > 0).length) as [number, number];
  const freedom = Math.min(height, width) - 1;
  if (freedom < 1) return { chiSquare, value: undefined, corrected: undefined, count };

  const value = Math.sqrt(chiSquare / count / freedom);
  if (count < 2) return { chiSquare, value, corrected: undefined, count };
  const shrunk = (length: number): number => length - (length - 1) ** 2 / (count - 1);
  const beyondChance = Math.max(0, chiSquare / count - ((height - 1) * (width - 1)) / (count - 1));
  const room = Math.min(shrunk(height), shrunk(width)) - 1;
  return { chiSquare, value, corrected: room > 0 ? Math.min(1, Math.sqrt(beyondChance / room)) : undefined, count };
}
