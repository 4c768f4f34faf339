import { fieldOfHeader } from "../lexicon/ledger-headers.js";
import { hasCellMarks, tableCells } from "../text/table-cells.js";

/** A place in the clean text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A cell whose column names a field. */
export interface TableCell extends Place {
  readonly field: string;
  /** Whether its column is of those who take the lead: 牵头领导. */
  readonly leads?: boolean;
}

/** Whether a column's header names those who take the lead. */
export function namesLead(header: string): boolean {
  return header.includes("牵头");
}

/** A row of a table that came as text, its cells parted by tabs or bars. */
export interface TableRow extends Place {
  /** The cells whose column names a field, with that field; in the order of the columns. */
  readonly cells: readonly TableCell[];
  /** It has fewer cells than columns: only the sure ones are there. */
  readonly isShort?: boolean;
}

const fewestColumns = 3;
const fewestParted = 2; // columns that a second row of a header tells apart; one cell alone is a heading between rows
const rule = /^:?[-—=]{2,40}:?$/; // of the line below a header: |---|---|
const lostCells = 2; // empty cells at a row's end are often cut off

/** The fields that the cells of a line name, if it is the header of a table of problems. */
function headerFields(text: string, cells: readonly Place[]): (string | undefined)[] | undefined {
  const fields = cells.map(({ start, end }) => fieldOfHeader(text.slice(start, end)));
  const known = new Set(fields.filter((field) => field !== undefined));
  return known.has("problem") && known.size >= fewestColumns - 1 ? fields : undefined;
}

/** The fields of a header whose second row tells columns apart that the first one spans; undefined where a row is none. */
function lowerFields(text: string, cells: readonly Place[], upper: readonly (string | undefined)[]): (string | undefined)[] | undefined {
  const filled = cells.filter(({ start, end }) => end > start);
  if (filled.length < fewestParted || !filled.every(({ start, end }) => fieldOfHeader(text.slice(start, end)) !== undefined)) return undefined;
  const fields = Array.from({ length: Math.max(cells.length, upper.length) }, (_, index) => {
    const cell = cells[index];
    return cell === undefined || cell.start === cell.end ? upper[index] : fieldOfHeader(text.slice(cell.start, cell.end));
  });
  return fields.includes("problem") ? fields : undefined; // a row whose empty cells were lost stands under other columns
}

/**
 * Finds the rows of tables of problems in a text: below a header that names a problem and other fields (序号⇥反馈问题⇥
 * 整改措施⇥责任单位), lines of about as many cells. Headings may stand between the rows.
 */
export function findTableRows(text: string): TableRow[] {
  const rows: TableRow[] = [];
  if (!hasCellMarks(text)) return rows;
  let fields: readonly (string | undefined)[] | undefined;
  let leads: readonly boolean[] = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    const cells = tableCells(text, from, end);
    const header = cells.length >= fewestColumns ? headerFields(text, cells) : undefined;
    const lower = header === undefined && fields !== undefined && rows.at(-1)?.end === from - 1 && rows.at(-1)?.cells.length === 0 ? lowerFields(text, cells, fields) : undefined;
    if (header !== undefined || lower !== undefined) {
      fields = header ?? lower;
      leads = cells.map(({ start, end }, column) => namesLead(text.slice(start, end)) || (lower !== undefined && leads[column] === true));
      rows.push({ start: from, end, cells: [] });
    } else if (fields !== undefined && cells.length >= Math.max(fewestColumns, fields.length - lostCells)) {
      const isRule = cells.every(({ start, end }) => rule.test(text.slice(start, end)));
      const named = cells.flatMap((cell, index) => {
        const field = fields?.[index];
        return field === undefined || isRule || cell.start === cell.end ? [] : [{ ...cell, field, ...(leads[index] === true ? { leads: true } : {}) }];
      });
      rows.push({ start: from, end, cells: named });
    }
    from = end + 1;
  }
  return rows;
}

/** Makes the test whether an offset lies in one of the rows; ask in ascending order. */
export function rowTest(rows: readonly TableRow[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < rows.length && (rows[next] as TableRow).end <= offset) next++;
    return next < rows.length && (rows[next] as TableRow).start <= offset;
  };
}
