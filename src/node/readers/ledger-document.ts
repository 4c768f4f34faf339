import type { Grid, MergedCells } from "../../ledger/grid.js";
import { findLedgerHeader } from "../../ledger/header.js";
import type { ReadText } from "./reader.js";
import { sheetText } from "./sheet-text.js";

/** What stands in a document, in its order: lines, and tables whose merged cells hold their text once. */
export type DocumentBlock = { readonly line: string } | { readonly table: Omit<Grid, "name"> };

function lengthOf(text: string): number {
  return text.replace(/\s/g, "").length;
}

/** A sheet that grows by what a document holds. */
class Sheet {
  readonly rows: (readonly string[])[] = [];
  readonly merges: MergedCells[] = [];
  /** The titles over its columns; undefined until a table has a ledger's header. */
  titles: string | undefined;

  /** A line is a row of one cell that lies across the table's columns, as titles and headings of ledgers do. */
  addLine(line: string): void {
    const row = this.rows.length;
    this.rows.push([line]);
    this.merges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: 2 });
  }

  addTable({ rows, merges = [] }: Omit<Grid, "name">): void {
    const from = this.rows.length;
    for (const row of rows) this.rows.push(row);
    for (const merge of merges) this.merges.push({ ...merge, startRow: merge.startRow + from, endRow: merge.endRow + from });
  }
}

/**
 * The text of a document that is a ledger in all but its format: its tables with a ledger's header hold most of what it
 * says. Tables with the same header are one sheet, lines between them headings of the rows below. Undefined for any other
 * document.
 */
export function ledgerOfBlocks(blocks: readonly DocumentBlock[], format: string): ReadText | undefined {
  const sheets = [new Sheet()];
  let inside = 0;
  let outside = 0;
  for (const block of blocks) {
    const sheet = sheets.at(-1) as Sheet;
    if ("line" in block) {
      if (block.line.trim() === "") continue;
      outside += lengthOf(block.line);
      sheet.addLine(block.line.trim());
      continue;
    }
    const { table } = block;
    const titles = findLedgerHeader({ name: "", ...table })?.titles.join("\t");
    const length = lengthOf(table.rows.flat().join(""));
    if (titles === undefined && sheet.titles === undefined) {
      for (const row of table.rows) sheet.addLine(row.filter((cell) => cell.trim() !== "").join(" "));
      outside += length;
      continue;
    }
    inside += length;
    if (titles === undefined || sheet.titles === undefined || titles === sheet.titles) {
      sheet.titles ??= titles;
      sheet.addTable(table);
    } else {
      const next = new Sheet();
      next.titles = titles;
      next.addTable(table);
      sheets.push(next);
    }
  }
  return inside > outside ? sheetText(sheets.map(({ rows, merges }) => ({ name: "", rows, merges })), format) : undefined;
}
