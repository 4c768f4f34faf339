import type { MergedCells } from "../../ledger/grid.js";
import { errorOf } from "../../lexicon/errors.js";
import { type DocumentBlock, ledgerOfBlocks } from "./ledger-document.js";
import { gapAfter, type ListLabel } from "./list-counters.js";
import type { ReadText } from "./reader.js";
import { TextWriter } from "./text-writer.js";

/** A paragraph of a word processor: its text, and the automatic number before it. */
export interface Paragraph extends ListLabel {
  readonly text: string;
}

/** A cell of a table. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns it fills. */
  readonly columns: number;
  /** Whether it is part of the cell above it. */
  readonly goesOn: boolean;
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

/** The most columns that a cell may fill. */
export const widestCell = 64;

function isFilled({ text }: Paragraph): boolean {
  return text.trim() !== "";
}

/** A paragraph behind its number; the number alone where a cell holds nothing else (序号). */
function labelled(paragraph: Paragraph): string {
  const { label, text } = paragraph;
  return isFilled(paragraph) ? label + gapAfter(paragraph, text) + text : label;
}

/** What a row says in one line, for a table inside a cell or text box. */
export function flatRow({ cells }: TableRow): string {
  return cells.flatMap(({ paragraphs }) => paragraphs.filter(isFilled).map(labelled)).join(" ");
}

/** A table as a sheet: what stands in a cell, its paragraphs as lines, and which cells are merged. */
function sheetOf(table: readonly TableRow[]): { readonly rows: readonly (readonly string[])[]; readonly merges: readonly MergedCells[] } {
  const open = new Map<number, { startRow: number; endRow: number; startColumn: number; endColumn: number }>(); // by column: the cell that may go on below
  const merged = new Set<MergedCells>();
  const rows = table.map(({ cells }, at) => {
    const row: string[] = [];
    for (const { paragraphs, columns, goesOn } of cells) {
      const column = row.length;
      const above = goesOn ? open.get(column) : undefined;
      const cell = above ?? { startRow: at, endRow: at, startColumn: column, endColumn: column + columns - 1 };
      cell.endRow = at;
      open.set(column, cell);
      if (cell.endRow > cell.startRow || columns > 1) merged.add(cell);
      row.push(above === undefined ? paragraphs.map(labelled).filter((line) => line !== "").join("\n") : "");
      while (row.length < column + columns) row.push("");
    }
    return row;
  });
  return { rows, merges: [...merged] };
}

/**
 * Puts a word processor's document together: a line for each paragraph, automatic numbers as text, a line for each row of
 * a table with a tab between columns, notes at the end.
 */
export class ParagraphWriter {
  readonly #writer = new TextWriter();
  readonly #blocks: DocumentBlock[] = [];
  #table: TableRow[] = []; // the rows of the table that is open
  #isNumbered = false;

  /** Adds a paragraph as a line. */
  paragraph(paragraph: Paragraph): void {
    this.#endTable();
    this.#blocks.push({ line: isFilled(paragraph) ? labelled(paragraph) : "" });
    this.#add(isFilled(paragraph) ? paragraph : { ...paragraph, label: "" });
    this.#writer.add("\n");
  }

  /** Adds a row as a line; a row of one cell is a box around paragraphs. */
  row(row: TableRow): void {
    const { cells } = row;
    const boxed = cells.length === 1;
    this.#table.push(row);
    this.#writer.endLine();
    let tabs = 0;
    for (const { paragraphs, columns } of cells) {
      this.#writer.add("\t".repeat(tabs));
      tabs = columns;
      paragraphs.filter((paragraph) => labelled(paragraph) !== "").forEach((paragraph, at) => {
        if (at > 0) this.#writer.add(boxed ? "\n" : " ");
        this.#add(boxed ? paragraph : { ...paragraph, text: paragraph.text.replaceAll("\n", " ") });
      });
    }
    this.#writer.add("\n");
  }

  /** Adds notes of one kind, each on lines of its own behind its number: [1] … */
  notes(notes: readonly (readonly Paragraph[])[]): void {
    this.#endTable();
    notes.forEach((paragraphs, index) => {
      paragraphs.filter(isFilled).forEach((paragraph, at) => {
        this.#writer.endLine();
        if (at === 0) {
          this.#writer.addComputed(`[${index + 1}]`);
          this.#writer.add(" ");
        }
        this.#add({ ...paragraph, text: paragraph.text.trim() });
        this.#writer.add("\n");
        this.#blocks.push({ line: `${at === 0 ? `[${index + 1}] ` : ""}${labelled(paragraph)}` });
      });
    });
  }

  /** Notes a doubt about the whole. */
  note(code: string): void {
    this.#writer.note(code, { start: 0, end: 0 });
  }

  /** What was put together; of a document that is a ledger in all but its format, the ledger. @throws InspectionError where there is no text */
  finish(format: string): ReadText {
    this.#endTable();
    const { text, notes, computed } = this.#writer;
    if (text.trim() === "") throw errorOf("E_NO_TEXT", { details: { seen: format } });
    const ledger = ledgerOfBlocks(this.#blocks, format);
    if (ledger === undefined) return { text, format, notes, computed };
    const numbered = this.#isNumbered ? [{ code: "W_NUMBERS_COMPUTED", span: { start: 0, end: 0 } }] : [];
    return { ...ledger, notes: [...ledger.notes, ...notes, ...numbered] };
  }

  #add(paragraph: Paragraph): void {
    const { label, text } = paragraph;
    this.#isNumbered ||= label !== "";
    this.#writer.addComputed(label);
    if (label !== "" && isFilled(paragraph)) this.#writer.add(gapAfter(paragraph, text));
    this.#writer.add(text);
  }

  #endTable(): void {
    if (this.#table.length > 0) this.#blocks.push({ table: sheetOf(this.#table) });
    this.#table = [];
  }
}
