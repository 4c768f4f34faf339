/** A range of merged cells, rows and columns from 0, both ends included. */
export interface MergedCells {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A sheet of a spreadsheet as texts: `rows[0]` is its first row. A merged range holds its text in its first cell. */
export interface Grid {
  /** Its name; of a text file that of the file or "". */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly MergedCells[];
}

const mostFilled = 2_000_000; // cells; a sheet that claims to merge more is not filled

/** The rows of a grid with the text of each merged range in all its rows (and its columns, in the rows asked for). */
export function fillMerges({ rows, merges = [] }: Grid, acrossUntil: number): string[][] {
  const filled = rows.map((row) => [...row]);
  let cells = 0;
  for (const { startRow, endRow, startColumn, endColumn } of merges) {
    const text = filled[startRow]?.[startColumn] ?? "";
    if (text === "") continue;
    const last = Math.min(endRow, filled.length - 1);
    for (let row = startRow; row <= last; row++) {
      const across = row < acrossUntil ? Math.min(endColumn, startColumn + 200) : startColumn;
      for (let column = startColumn; column <= across; column++) {
        if (++cells > mostFilled) return filled;
        const cellsOfRow = filled[row] as string[];
        while (cellsOfRow.length < column) cellsOfRow.push("");
        cellsOfRow[column] = text;
      }
    }
  }
  return filled;
}
