import { gapAfter, type ListLabel } from "./list-counters.js";
import type { TextWriter } from "./text-writer.js";

/** A paragraph of a word processor: its text, and the automatic number before it. */
export interface Paragraph extends ListLabel {
  readonly text: string;
}

/** A cell of a table. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
}

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

function isFilled({ text }: Paragraph): boolean {
  return text.trim() !== "";
}

function writeLabelled(writer: TextWriter, paragraph: Paragraph): void {
  const { label, text } = paragraph;
  if (label !== "" && isFilled(paragraph)) {
    writer.addComputed(label);
    writer.add(gapAfter(paragraph, text));
  }
  writer.add(text);
}

/** Writes a paragraph as a line, behind its number. */
export function writeParagraph(writer: TextWriter, paragraph: Paragraph): void {
  writeLabelled(writer, paragraph);
  writer.add("\n");
}

/** Writes a row as a line, a tab between cells; a row of one cell is a box around paragraphs. */
export function writeRow(writer: TextWriter, { cells }: TableRow): void {
  const boxed = cells.length === 1;
  writer.endLine();
  cells.forEach(({ paragraphs }, index) => {
    if (index > 0) writer.add("\t");
    paragraphs.filter(isFilled).forEach((paragraph, at) => {
      if (at > 0) writer.add(boxed ? "\n" : " ");
      writeLabelled(writer, boxed ? paragraph : { ...paragraph, text: paragraph.text.replaceAll("\n", " ") });
    });
  });
  writer.add("\n");
}

/** What a row says in one line, for a table inside a cell or text box. */
export function flatRow({ cells }: TableRow): string {
  return cells.flatMap(({ paragraphs }) => paragraphs.filter(isFilled).map(({ label, text }) => label + text)).join(" ");
}

/** Writes notes of one kind, each on lines of its own behind its number: [1] … */
export function writeNotes(writer: TextWriter, notes: readonly (readonly Paragraph[])[]): void {
  notes.forEach((paragraphs, index) => {
    paragraphs.filter(isFilled).forEach((paragraph, at) => {
      writer.endLine();
      if (at === 0) {
        writer.addComputed(`[${index + 1}]`);
        writer.add(" ");
      }
      writeLabelled(writer, { ...paragraph, text: paragraph.text.trim() });
      writer.add("\n");
    });
  });
}
