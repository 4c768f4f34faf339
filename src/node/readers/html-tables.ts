import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import type { Grid, MergedCells } from "../../ledger/grid.js";
import type { SurveyedPage } from "./html-page.js";
import { HtmlText } from "./html-text.js";

const widest = 64; // columns that a cell may claim to fill
const tallest = 65_536; // rows that a cell may claim to fill
const mostColumns = 1024;
const inline = new Set(["a", "b", "em", "font", "i", "span", "strong", "u"]);
const opening = 4096; // how far into a page the program that wrote it may name itself

/** Whether a page is a spreadsheet that was saved or exported as one: by its file's name, or because its writer says so. */
export function isSpreadsheetPage(html: string, name: string): boolean {
  return /\.(?:xls|et)$/i.test(name) || /urn:schemas-microsoft-com:office:excel|content=["']?excel\.sheet/i.test(html.slice(0, opening));
}

interface PageCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A sheet that grows row by row. */
class GrowingGrid {
  readonly rows: string[][] = [];
  readonly merges: MergedCells[] = [];
  readonly #filledUntil: number[] = []; // by column: the first row that no merged cell from above fills

  addRow(cells: readonly PageCell[]): void {
    const at = this.rows.length;
    const row: string[] = [];
    let column = 0;
    for (const { text, columns, rows } of cells) {
      while ((this.#filledUntil[column] ?? 0) > at) column++;
      if (column + columns > mostColumns) break;
      while (row.length < column) row.push("");
      row[column] = text;
      for (let filled = column; filled < column + columns; filled++) this.#filledUntil[filled] = at + rows;
      if (columns > 1 || rows > 1) this.merges.push({ startRow: at, endRow: at + rows - 1, startColumn: column, endColumn: column + columns - 1 });
      column += columns;
    }
    this.rows.push(row);
  }
}

function spanOf({ attribs }: Element, name: "colspan" | "rowspan", most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(attribs[name] ?? "1", 10) || 1));
}

/**
 * The tables of a page as sheets of a spreadsheet. A line that stands above a table is a row of its sheet; tables that
 * frame others are no sheets.
 */
export function gridsOfPage(page: Document, facts: SurveyedPage["facts"]): Grid[] {
  const isData = (element: Element | undefined): boolean => element !== undefined && facts.get(element)?.isData === true;
  const cellOf = (cell: Element): PageCell => {
    const text = new HtmlText(facts);
    text.add(cell);
    return { text: text.writer.text.trim(), columns: spanOf(cell, "colspan", widest), rows: spanOf(cell, "rowspan", tallest) };
  };
  const grids = [new GrowingGrid()];
  let line = "";
  const endLine = (): void => {
    const text = line.replace(/\s{1,100}/g, " ").trim();
    line = "";
    if (text !== "") grids.at(-1)?.addRow([{ text, columns: 1, rows: 1 }]);
  };
  const open: (ChildNode | { readonly closing: Element })[] = [...page.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("closing" in node) {
      endLine();
      if (isData(node.closing)) grids.push(new GrowingGrid());
    } else if (isText(node)) line += node.data;
    else if (isTag(node) && facts.get(node)?.dropped !== true) {
      if (!inline.has(node.name)) {
        endLine();
        open.push({ closing: node });
      }
      if (node.name === "tr" && isData(facts.get(node)?.table)) {
        const cells = node.children.filter((child): child is Element => isTag(child) && /^t[dh]$/.test(child.name) && facts.get(child)?.dropped !== true);
        grids.at(-1)?.addRow(cells.map(cellOf));
      } else for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as ChildNode);
    }
  }
  endLine();
  return grids.filter(({ rows }) => rows.length > 0).map(({ rows, merges }) => ({ name: "", rows, merges }));
}
