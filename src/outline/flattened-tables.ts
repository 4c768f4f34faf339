import { fieldOfHeader, isStateCell } from "../lexicon/ledger-headers.js";
import { opensWithMarker } from "../text/line-marker.js";
import { linesOf } from "../text/lines.js";
import { hasCellLines } from "../text/table-cells.js";
import { namesLead, type Place, type TableRow } from "./tables.js";

const fewestColumns = 4; // fewer short lines in a row may be anything
const mostColumns = 12;
const longestHeader = 16;
const ordinal = /^\d{1,4}$/;
const answering = new Set(["measures", "answer"]);

/** What the columns of a table hold, and which of them are of those who take the lead. */
interface Header {
  readonly fields: readonly string[];
  readonly leads: readonly boolean[];
}

/**
 * Finds the rows of tables of problems whose cells stand in lines of their own, as a copied page gives them: 序号⏎反馈问题⏎
 * 整改措施⏎责任部门⏎整改时限⏎, then 1⏎ and a line for each cell. A row begins with the number that is due; lines beyond the
 * columns belong to the cell of measures. Of a row with fewer lines than columns only the sure cells are read. Headings may
 * stand between.
 */
export function findFlattenedRows(text: string): TableRow[] {
  if (!hasCellLines(text)) return [];
  const lines = linesOf(text).flatMap(({ start, end }) => trimmed(text, start, end));
  const rows: TableRow[] = [];
  for (let index = 0; index < lines.length; ) {
    const fields = headerAt(text, lines, index);
    if (fields === undefined) {
      index++;
      continue;
    }
    rows.push({ ...around(lines, index, index + fields.length), cells: [] });
    const leads = lines.slice(index, index + fields.length).map(({ start, end }) => namesLead(text.slice(start, end)));
    index = readRows(text, lines, index + fields.length, { fields, leads }, rows);
  }
  return rows;
}

function trimmed(text: string, start: number, end: number): Place[] {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  const to = start + line.trimEnd().length;
  return to > from ? [{ start: from, end: to }] : [];
}

function around(lines: readonly Place[], from: number, to: number): Place {
  return { start: (lines[from] as Place).start, end: (lines[to - 1] as Place).end };
}

/** The fields of the columns whose headers stand in the lines from one on, if they are those of a table of problems. */
function headerAt(text: string, lines: readonly Place[], from: number): readonly string[] | undefined {
  const fields: string[] = [];
  for (let index = from; index < lines.length && fields.length < mostColumns; index++) {
    const { start, end } = lines[index] as Place;
    const field = end - start <= longestHeader ? fieldOfHeader(text.slice(start, end)) : undefined;
    if (field === undefined || (field === "number") !== (index === from)) break;
    fields.push(field);
  }
  return fields.length >= fewestColumns && fields.includes("problem") ? fields : undefined;
}

/** Reads rows from a line on. Gives the line behind the last. */
function readRows(text: string, lines: readonly Place[], from: number, header: Header, rows: TableRow[]): number {
  const { fields } = header;
  const contentOf = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end);
  const numberAt = (index: number): number => (index < lines.length && ordinal.test(contentOf(index)) ? Number(contentOf(index)) : Number.NaN);
  let index = from;
  let due: number | undefined;
  for (;;) {
    while (index < lines.length && isChapter(contentOf(index)) && !Number.isNaN(numberAt(index + 1))) index++;
    const number = numberAt(index);
    if (Number.isNaN(number) || (due !== undefined && number !== due && number !== 1)) return index;
    due = number + 1;
    const full = index + fields.length;
    let end = full;
    // the next row, or a heading before it, ends this one; the last has a line a column
    while (end < lines.length && end - full < 40 && numberAt(end) !== due && !(isChapter(contentOf(end)) && !Number.isNaN(numberAt(end + 1)))) end++;
    const isClosed = numberAt(end) === due || (isChapter(contentOf(end)) && end < lines.length && end - full < 40);
    if (!isClosed) end = full;
    const early = nextRow(index + 1, Math.min(full, lines.length), due, numberAt, (at) => isChapter(contentOf(at)));
    if (early !== undefined || end > lines.length) {
      const short = shortRow(text, lines, index, early ?? lines.length, fields);
      if (short === undefined) return index;
      rows.push(short);
      index = early ?? lines.length;
      continue;
    }
    rows.push({ ...around(lines, index, end), cells: cellsOf(lines, index, end, header) });
    index = end;
  }
}

function isChapter(line: string): boolean {
  return opensWithMarker(line) && /^(?:[一二三四五六七八九十]|[（(][一二三四五六七八九十])/.test(line);
}

/** Where the next row begins before this one has a line a column: at the number that is due, or a heading before a number. */
function nextRow(from: number, to: number, due: number, numberAt: (index: number) => number, isHeading: (index: number) => boolean): number | undefined {
  for (let index = from; index < to; index++) {
    if (numberAt(index) === due || (isHeading(index) && !Number.isNaN(numberAt(index + 1)))) return index;
  }
  return undefined;
}

/**
 * A row with fewer lines than columns, an empty cell having left none: its number and its problem are sure, what was done
 * where that comes next and is a sentence, and a state at the end. Undefined where the problem does not come first.
 */
function shortRow(text: string, lines: readonly Place[], from: number, to: number, fields: readonly string[]): TableRow | undefined {
  if (fields[1] !== "problem" || to - from < 2) return undefined;
  const cells = [
    { field: "number", ...(lines[from] as Place) },
    { field: "problem", ...(lines[from + 1] as Place) },
  ];
  const next = lines[from + 2];
  if (to - from > 2 && next !== undefined && answering.has(fields[2] ?? "") && /[。；]$/.test(text.slice(next.start, next.end))) cells.push({ field: fields[2] as string, ...next });
  const last = lines[to - 1] as Place;
  if (to - from > 2 && fields.includes("result") && isStateCell(text.slice(last.start, last.end))) cells.push({ field: "result", ...last });
  return { ...around(lines, from, to), cells, isShort: true };
}

/** The cells of a row by their columns; lines too many are those of the cell of measures, or of the problem where there is none. */
function cellsOf(lines: readonly Place[], from: number, to: number, { fields, leads }: Header): TableRow["cells"] {
  const extra = to - from - fields.length;
  const wide = Math.max(fields.findIndex((field) => answering.has(field)), fields.indexOf("problem"));
  return fields.map((field, column) => {
    const first = from + column + (column > wide ? extra : 0);
    return { field, ...around(lines, first, first + 1 + (column === wide ? extra : 0)), ...(leads[column] === true ? { leads: true } : {}) };
  });
}
