import type { Element } from "domhandler";

const widest = 64; // columns that a cell may claim to fill
const tallest = 65_536; // rows that a cell may claim to fill
const mostColumns = 1024;

function spanOf({ attribs }: Element, name: "colspan" | "rowspan", most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(attribs[name] ?? "1", 10) || 1));
}

/** Where the cells of a table's rows come to stand: cells above and to the left may reach over columns. */
export class TableColumns {
  readonly #filledUntil: number[] = []; // by column: the first row that no cell from above fills
  #row = -1;
  #column = 0;

  nextRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** The column of the next cell of the row, and how many columns and rows it fills; undefined beyond what a table may have. */
  place(cell: Element): { readonly column: number; readonly columns: number; readonly rows: number } | undefined {
    const columns = spanOf(cell, "colspan", widest);
    const rows = spanOf(cell, "rowspan", tallest);
    while ((this.#filledUntil[this.#column] ?? 0) > this.#row) this.#column++;
    const column = this.#column;
    if (column + columns > mostColumns) return undefined;
    for (let filled = column; filled < column + columns; filled++) this.#filledUntil[filled] = this.#row + rows;
    this.#column = column + columns;
    return { column, columns, rows };
  }
}
