import { ledgerColumns } from "../lexicon/ledger-columns.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { LedgerRow } from "../model/ledger.js";
import type { LedgerColumnKey } from "../model/ledger-keys.js";
import { restored } from "../text/formula-start.js";
import { cellOf, type LedgerCell } from "./cells.js";
import { fillMerges, type Grid } from "./grid.js";
import { findLedgerHeader, type LedgerHeader } from "./header.js";

/** A ledger that rows are to be added to: its header and what it holds already. */
export interface LedgerLayout {
  readonly header: LedgerHeader;
  /** Rows that hold nothing below the last issue, from 0, and the first row below everything. */
  readonly emptyRows: readonly number[];
  readonly end: number;
  /** The last row that holds an issue; the header's last row where there is none. */
  readonly lastIssueRow: number;
  /** Whether a row is there already, by the ids of its document, issue and measure. */
  readonly holds: (row: LedgerRow) => boolean;
  /** The cells of rows that have no ids: people's own, or of a ledger without columns for them. */
  readonly withoutIds: readonly (readonly string[])[];
  /** How many columns it has. */
  readonly width: number;
  readonly lastOrdinal: number;
}

const idKeys = ["documentId", "issueId", "measureId"] as const;

/** Remembers rows by the ids of their documents, issues and measures. */
export class KnownRows {
  readonly #rows = new Set<string>();
  readonly #issues = new Set<string>();

  add(documentId: string, issueId: string, measureId: string): void {
    this.#rows.add(`${documentId}\n${issueId}\n${measureId}`);
    if (issueId !== "") this.#issues.add(`${documentId}\n${issueId}`);
  }

  /** A row of an issue is known where any row of that issue is; a row of a measure where it or its issue as a whole is. */
  has({ documentId, issueId, measureId }: Pick<LedgerRow, (typeof idKeys)[number]>): boolean {
    if (measureId === null) return this.#issues.has(`${documentId}\n${issueId ?? ""}`);
    return this.#rows.has(`${documentId}\n${issueId ?? ""}\n${measureId}`) || (issueId !== null && this.#rows.has(`${documentId}\n${issueId}\n`));
  }
}

/** Reads the layout of a ledger; undefined where the sheet has no ledger's header. */
export function readLayout(grid: Grid): LedgerLayout | undefined {
  const header = findLedgerHeader(grid);
  if (header === undefined) return undefined;
  const body = header.row + header.height;
  const rows = fillMerges(grid, 0);
  const cell = (row: readonly string[], key: LedgerColumnKey): string => row[header.keys.indexOf(key)]?.trim() ?? "";
  const known = new KnownRows();
  const withoutIds: string[][] = [];
  let lastOrdinal = 0;
  let lastIssueRow = body - 1;
  let end = body;
  for (let index = body; index < rows.length; index++) {
    const row = rows[index] as string[];
    if (row.some((text) => text.trim() !== "")) end = index + 1;
    if (cell(row, "problem") === "" && cell(row, "measures") === "") continue;
    lastIssueRow = index;
    const ordinal = Number(cell(row, "ordinal"));
    if (Number.isSafeInteger(ordinal)) lastOrdinal = Math.max(lastOrdinal, ordinal);
    const [documentId = "", issueId = "", measureId = ""] = idKeys.map((key) => cell(row, key));
    if (documentId === "") withoutIds.push(row);
    else known.add(documentId, issueId, measureId);
  }
  const emptyRows: number[] = [];
  for (let index = lastIssueRow + 1; index < rows.length; index++) {
    if ((rows[index] as string[]).every((text) => text.trim() === "")) emptyRows.push(index);
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.titles.length);
  return { header, emptyRows, end, lastIssueRow, holds: (row) => known.has(row), withoutIds, width, lastOrdinal };
}

/** A cell of a row to be added: its column from 0, and the header of that. */
export interface AddedCell {
  readonly column: number;
  readonly header: string;
  readonly value: LedgerCell;
}

/** Rows to be added to a layout: none that is there already, in the layout's own columns, with its ids. */
export interface Additions {
  /** Headers of columns that the layout lacks and that are needed to know its rows again; their columns from 0. */
  readonly headers: readonly { readonly column: number; readonly value: string }[];
  /** Cells by row, in the order of rows. */
  readonly rows: readonly { readonly row: LedgerRow; readonly cells: readonly AddedCell[] }[];
  /** How many rows are there already. */
  readonly present: number;
}

/** What cells say, numbers of rows and ids aside: a row without ids is known again by it. */
function saying(keys: readonly (LedgerColumnKey | undefined)[], cell: (column: number, key: LedgerColumnKey) => LedgerCell): string {
  const aside: readonly LedgerColumnKey[] = ["ordinal", ...idKeys];
  return keys.map((key, column) => (key === undefined || aside.includes(key) ? "" : String(cell(column, key)).replace(/\s/g, ""))).join("\n");
}

/** What is added to a layout. Numbers count on from the last one there. */
export function additionsTo(layout: LedgerLayout, rows: readonly LedgerRow[], lang: Language): Additions {
  const { header, holds, lastOrdinal, width } = layout;
  const said = new Set(layout.withoutIds.map((cells) => saying(header.keys, (column) => restored(cells[column] ?? ""))));
  const fresh = rows.filter((row) => !holds(row) && !said.has(saying(header.keys, (_, key) => cellOf(row, key, lang))));
  const ids = idKeys.filter((key) => !header.keys.includes(key) && (key !== "measureId" || fresh.some((row) => row.measureId !== null)));
  const headers = ids.map((key, index) => ({ column: width + index, value: ledgerColumns("issues").find((column) => column.key === key)?.header[lang] ?? key }));
  const columns = [
    ...header.keys.flatMap((key, column) => (key === undefined ? [] : [{ key, column, header: header.titles[column] ?? key }])),
    ...ids.map((key, index) => ({ key, column: width + index, header: headers[index]?.value ?? key })),
  ];
  const ordinals = new Map<number, number>();
  const numbered = fresh.map((row) => {
    const ordinal = ordinals.get(row.ordinal) ?? lastOrdinal + ordinals.size + 1;
    ordinals.set(row.ordinal, ordinal);
    return { ...row, ordinal };
  });
  return {
    headers: fresh.length === 0 ? [] : headers,
    rows: numbered.map((row) => ({ row, cells: columns.map(({ key, column, header: title }) => ({ column, header: title, value: cellOf(row, key, lang) })) })),
    present: rows.length - fresh.length,
  };
}
