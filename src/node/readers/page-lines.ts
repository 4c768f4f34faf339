import { isTerminal } from "../../text/characters.js";
import { opensWithMarker } from "../../text/line-marker.js";
import type { TextWriter } from "./text-writer.js";

/** A piece of text at its place on a page. `x` grows to the right, `y` downwards from the top; one unit for all. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its font. */
  readonly size: number;
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends, on the scale of `x`. */
  readonly end: number;
  readonly size: number;
}

/** A line of the text body. */
interface BodyLine {
  readonly text: string;
  /** Whether it goes on with the line before: that one is full and this one begins at the edge. */
  readonly goesOn: boolean;
}

const sameLine = 0.5; // of the font size: pieces whose base lines lie closer stand in one line
const blankFrom = 0.3; // of the font size: a gap that wide is a blank
const cellFrom = 2.5; // a gap that wide parts cells
const margin = 0.12; // of the page's height: where headers and page numbers stand
const fewLines = 5; // too few to tell the margin of a page
const shortestWrap = 14; // of the font size: narrower columns are lists or cells, not wrapped text
const fullWithin = 2.2; // of the font size: a line that ends that close to the edge is full
const sameSize = 0.8; // lines whose sizes differ more are no lines of one paragraph; a note at the foot is that much smaller
const indentFrom = 1.2; // of the font size: a line that begins that far right of the others is indented

/** Puts the pieces of a page together to lines, in reading order: from top to bottom, from left to right. */
export function linesOfPage(pieces: readonly PlacedText[]): PageLine[] {
  const sorted = pieces.filter(({ text, size }) => text !== "" && size > 0).sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  let base = Number.NaN;
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && piece.y - base < Math.max(piece.size, row[0]?.size ?? 0) * sameLine) row.push(piece);
    else {
      rows.push([piece]);
      base = piece.y;
    }
  }
  return rows.map((row) => {
    row.sort((a, b) => a.x - b.x);
    const [first] = row as [PlacedText, ...PlacedText[]];
    let text = "";
    let end = first.x;
    for (const piece of row) {
      const gap = (piece.x - end) / piece.size;
      if (text !== "" && gap >= cellFrom) text += "\t";
      else if (text !== "" && gap >= blankFrom && !text.endsWith(" ")) text += " ";
      text += piece.text;
      end = Math.max(end, piece.x + piece.width);
    }
    return { text: text.trimEnd(), x: first.x, y: first.y, end, size: row.reduce((largest, { size }) => Math.max(largest, size), 0) };
  });
}

const pageNumber = /^[-—–－·•\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?页)?(?:\s?[,，/／]?\s?共?\s?\d{1,4}\s?页)?[-—–－·•\s]{0,4}$/;

/** A page: its lines and its height. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly height: number;
}

const noteMark = /^\s{0,4}(?:[[［(（]?\d{1,3}[\]］)）]?|[①-⑳*＊※†])(?![\d.．、])/;

/** Parts the notes at the foot of a page from its body: small lines below the last one of the usual size, from a mark on. */
function partNotes(lines: readonly PageLine[], usual: number): { readonly body: readonly PageLine[]; readonly notes: readonly PageLine[] } {
  let from = lines.length;
  while (from > 0 && (lines[from - 1] as PageLine).size < usual * sameSize) from--;
  if (from === 0) return { body: lines, notes: [] };
  while (from < lines.length && !noteMark.test((lines[from] as PageLine).text)) from++;
  return { body: lines.slice(0, from), notes: lines.slice(from) };
}

/** The size of most of the text. */
function usualSize(lines: readonly PageLine[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of lines) characters.set(size, (characters.get(size) ?? 0) + text.length);
  return [...characters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/**
 * The lines of pages without what a printer puts on each: numbers at the top or bottom edge, and lines there that come
 * back on other pages at the same height. Indents of first lines are kept as blanks. Notes at the foot stand apart.
 */
function bodyOfPages(pages: readonly Page[]): { readonly bodies: readonly (readonly BodyLine[])[]; readonly notes: readonly string[] } {
  const atEdge = ({ y }: PageLine, height: number): boolean => height > 0 && (y < height * margin || y > height * (1 - margin));
  const seen = new Map<string, number>();
  const keyOf = ({ text, y }: PageLine): string => `${Math.round(y / 4)} ${text.replace(/\d{1,4}/g, "#")}`;
  for (const { lines, height } of pages) {
    for (const key of new Set(lines.filter((line) => atEdge(line, height)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const kept = pages.map(({ lines, height }) =>
    lines.filter((line, index) => {
      if (line.text.trim() === "") return false;
      if (!atEdge(line, height)) return true;
      // the number of a page is the first or last line of it
      if ((index === 0 || index === lines.length - 1) && pageNumber.test(line.text.trim())) return false;
      return (seen.get(keyOf(line)) ?? 0) < Math.max(2, pages.length / 2);
    }),
  );
  const usual = usualSize(kept.flat());
  const parted = kept.map((lines) => partNotes(lines, usual));
  const bodies = parted.map(({ body }) => body);
  const all = bodies.flat();
  const right = rightEdge(all);
  const whole = leftEdge(all);
  // pages that lie back to back have their margins the other way round
  const sides = [0, 1].map((side) => bodies.filter((_, index) => index % 2 === side).flat());
  const edges = sides.map((lines) => (lines.length < fewLines ? whole : leftEdge(lines)));
  const isIndented = (line: PageLine, index: number): boolean => line.x - (edges[index % 2] as number) >= line.size * indentFrom;
  const hasIndents = bodies.some((body, index) => body.some((line) => isIndented(line, index)));
  let previous: PageLine | undefined;
  const paragraphs = bodies.map((body, index) =>
    body.map((line) => {
      const indented = isIndented(line, index);
      const text = line.text.trimStart();
      const goesOn =
        previous !== undefined &&
        !indented &&
        right - whole >= line.size * shortestWrap &&
        previous.end + wordWidth(text, line.size) >= right - previous.size * fullWithin &&
        // where no paragraph is indented, a line that ends a sentence may end its paragraph
        (hasIndents || !isTerminal(previous.text.charCodeAt(previous.text.length - 1))) &&
        Math.min(previous.size, line.size) >= Math.max(previous.size, line.size) * sameSize &&
        isProse(previous) &&
        isProse(line) &&
        !opensWithMarker(text.slice(0, 12));
      previous = line;
      return { text: indented ? `　　${text}` : text, goesOn };
    }),
  );
  return { bodies: paragraphs, notes: parted.flatMap(({ notes }) => joinedNotes(notes)) };
}

/** Notes as a line each; a raised number before one is put in brackets, as in other formats. */
function joinedNotes(lines: readonly PageLine[]): string[] {
  const notes: string[] = [];
  for (const { text } of lines) {
    if (noteMark.test(text)) notes.push(text.trim());
    else notes.push(`${notes.pop() ?? ""}${text.trim()}`);
  }
  return notes.map((note) => note.replace(/^(\d{1,3})\s{0,4}(?=\D)/, "[$1] "));
}

/** Whether a line is running text, not a row of cells. */
function isProse({ text }: PageLine): boolean {
  return !text.includes("\t");
}

/** The width of the number or Latin word that a line begins with: where it did not fit, the line before is full all the same. */
function wordWidth(text: string, size: number): number {
  return ((/^[\x21-\x7e]{1,60}/.exec(text)?.[0].length ?? 0) * size) / 2;
}

/** Where full lines end: the place that all but a few reach no further than. */
function rightEdge(lines: readonly PageLine[]): number {
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

/** Where most lines begin that are not indented: the leftmost place that at least every tenth line shares. */
function leftEdge(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const starts = [...counts.keys()].sort((a, b) => a - b);
  const near = (start: number): number => [-2, -1, 0, 1, 2].reduce((sum, step) => sum + (counts.get(start + step) ?? 0), 0);
  return starts.find((start) => near(start) >= lines.length / 10) ?? starts[0] ?? 0;
}

/** Writes the lines of pages as text: lines that go on are put together, notes at the feet stand at the end. Gives where each page begins. */
export function writePages(writer: TextWriter, pages: readonly Page[]): { page: number; start: number }[] {
  const starts: { page: number; start: number }[] = [];
  const { bodies, notes } = bodyOfPages(pages);
  bodies.forEach((lines, index) => {
    lines.forEach(({ text, goesOn }, at) => {
      if (!goesOn) writer.endLine();
      else if (/\w/.test(writer.last) && /^[A-Za-z]/.test(text)) writer.add(" ");
      if (at === 0) starts.push({ page: index + 1, start: writer.length });
      writer.add(text);
    });
    if (lines.length === 0) starts.push({ page: index + 1, start: writer.length });
    if (pages[index]?.lines.length === 0) writer.note("W_NO_TEXT_LAYER", { start: writer.length, end: writer.length });
  });
  writer.endLine();
  for (const note of notes) writer.add(`${note}\n`);
  return starts;
}
