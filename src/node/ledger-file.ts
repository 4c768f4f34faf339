import { existsSync, readFileSync } from "node:fs";
import { additionsTo, KnownRows, type LedgerLayout, readLayout } from "../ledger/additions.js";
import type { Grid } from "../ledger/grid.js";
import { ledgerRows } from "../ledger/rows.js";
import { ledgerCells, ledgerTable, sideCells, SideTables, type TableOptions } from "../ledger/tables.js";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { ledgerColumns } from "../lexicon/ledger-columns.js";
import type { InspectionDocument } from "../model/document.js";
import type { LedgerRow } from "../model/ledger.js";
import type { Table } from "../model/table.js";
import { nameOf } from "./inputs.js";
import { growingFormats, ledgerFormat, type LedgerFormat } from "./ledger-formats.js";
import type { SheetPatch } from "./ledger-sheet-patch.js";
import { saveFile, saveParts } from "./save-file.js";

/** How a ledger is saved. */
export interface SaveLedgerOptions extends TableOptions {
  /** Takes the place of a file that is there. */
  readonly overwrite?: boolean;
  /** Adds to the file that is there what it does not hold yet; where none is there, one is made. */
  readonly append?: boolean;
  /** A ledger whose layout is filled; the result goes to another file. */
  readonly template?: string;
}

/** What was saved. */
export interface SavedLedger {
  readonly written: number;
  /** Rows that were in the ledger already. */
  readonly present: number;
  /** Texts that were longer than a cell can hold. */
  readonly cut: number;
}

/**
 * Saves the issues of documents as a ledger (.xlsx, .csv, .ndjson, .parquet by the name's ending), whole or not at all; of
 * an .xlsx file two more sheets hold the documents' heads and what is doubtful. `texts`: the original texts by document
 * id, for the passages of doubts.
 *
 * @throws InspectionError for an unknown ending, a file that is there, a layout without a header, the disk
 * @example await saveLedger("台账.xlsx", [document]) // { written: 12, present: 0, cut: 0 }
 */
export async function saveLedger(
  path: string,
  documents: readonly InspectionDocument[],
  options: SaveLedgerOptions & { readonly texts?: ReadonlyMap<string, string> } = {},
): Promise<SavedLedger> {
  const side = new SideTables(options.lang ?? "zh");
  for (const document of documents) side.add(sideCells(document, options.texts?.get(document.id), options.lang ?? "zh"));
  return saveLedgerRows(path, ledgerRows(documents, options), side, options);
}

/**
 * Saves rows as a ledger, whole or not at all; see {@link saveLedger}. Rows of a new .csv or .ndjson file are gone through
 * (twice, or once) and not held in memory; any other is made of all rows at once.
 *
 * @throws InspectionError as {@link saveLedger}
 */
export async function saveLedgerRows(path: string, rows: Iterable<LedgerRow>, side: SideTables, options: SaveLedgerOptions = {}): Promise<SavedLedger> {
  const format = ledgerFormat(path);
  const { append = false, template, lang = "zh" } = options;
  const overwrite = options.overwrite === true || append;
  if (template !== undefined || (append && existsSync(path))) {
    const from = template ?? path;
    const all = [...rows];
    const added = await addTo(from, ledgerFormat(from), all, side, lang);
    saveFile(path, added.content, { overwrite });
    return { written: all.length - added.present, present: added.present, cut: added.cut ?? 0 };
  }
  switch (format) {
    case "xlsx": {
      const [{ writeXlsx }, { sheetLimits }] = await Promise.all([import("../write/xlsx.js"), import("../write/sheet-cell.js")]);
      const all = [...rows];
      const table = ledgerTable(all, options);
      const written = all.map((row, index) => ({ row, cells: table.columns.map(({ header }, column) => ({ header, value: table.rows[index]?.[column] ?? "" })) }));
      const cut = side.noteLongCells(written, sheetLimits.cellLength);
      saveFile(path, await writeXlsx([table, ...side.tables()]), { overwrite });
      return { written: all.length, present: 0, cut };
    }
    case "csv": {
      const { writeCsvParts } = await import("../write/csv.js");
      const { columns, cells } = ledgerCells(rows, options);
      return { written: savePieces(path, rows, (counted) => writeCsvParts(columns, cells(counted)), overwrite), present: 0, cut: 0 };
    }
    case "ndjson":
      return { written: savePieces(path, rows, ndjsonLines, overwrite), present: 0, cut: 0 };
    case "parquet": {
      const { writeParquet } = await import("../write/parquet.js");
      const all = [...rows];
      saveFile(path, writeParquet(all), { overwrite });
      return { written: all.length, present: 0, cut: 0 };
    }
  }
}

/** Saves rows piece by piece. Gives their number. */
function savePieces(path: string, rows: Iterable<LedgerRow>, write: (rows: Iterable<LedgerRow>) => Iterable<string>, overwrite: boolean): number {
  let count = 0;
  const counted = function* (): Generator<LedgerRow> {
    for (const row of rows) {
      count++;
      yield row;
    }
  };
  saveParts(path, write(counted()), { overwrite });
  return count;
}

function* ndjsonLines(rows: Iterable<LedgerRow>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

interface Added {
  readonly content: Uint8Array | string;
  readonly present: number;
  readonly cut?: number;
}

/** A ledger that is there with rows added to it. What stands in it stays. */
async function addTo(path: string, format: LedgerFormat, rows: readonly LedgerRow[], side: SideTables, lang: Language): Promise<Added> {
  const bytes = readThere(path);
  switch (format) {
    case "xlsx":
      return addToWorkbook(path, bytes, rows, side, lang);
    case "csv":
      return addToCsv(path, bytes, rows, lang);
    case "ndjson": {
      const text = new TextDecoder().decode(bytes);
      const known = new KnownRows();
      for (const line of text.split("\n")) rememberLine(known, line);
      const fresh = rows.filter((row) => !known.has(row));
      const separator = text === "" || text.endsWith("\n") ? "" : "\n";
      return { content: `${text}${separator}${[...ndjsonLines(fresh)].join("")}`, present: rows.length - fresh.length };
    }
    case "parquet":
      throw errorOf("E_LEDGER_APPEND", { file: nameOf(path), details: { seen: format, formats: growingFormats.join(" ") } });
  }
}

function readThere(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") throw errorOf("E_INPUT_NOT_FOUND", { file: nameOf(path), cause });
    throw errorOf("E_IO_READ", { file: nameOf(path), details: { cause: code }, cause });
  }
}

/** Remembers the ids of a line of NDJSON; a line that is none says nothing. */
function rememberLine(known: KnownRows, line: string): void {
  try {
    const { documentId, issueId, measureId } = JSON.parse(line) as Partial<LedgerRow>;
    if (typeof documentId === "string") known.add(documentId, issueId ?? "", measureId ?? "");
  } catch {
    // torn or foreign: it stays where it is
  }
}

function noHeader(path: string): Error {
  return errorOf("E_LEDGER_TEMPLATE", { file: nameOf(path), details: { seen: nameOf(path) } });
}

async function addToWorkbook(path: string, bytes: Uint8Array, rows: readonly LedgerRow[], side: SideTables, lang: Language): Promise<Added> {
  const { readGrids } = await import("./readers/xlsx.js");
  const grids = await readGrids(bytes);
  const found = firstLedger(grids);
  if (found === undefined) throw noHeader(path);
  const { grid, layout } = found;
  const { header, emptyRows, end, lastIssueRow } = layout;
  const { headers, rows: added, present } = additionsTo(layout, rows, lang);
  if (added.length === 0) return { content: bytes, present };
  const [{ patchWorkbook }, { sheetLimits }] = await Promise.all([import("./ledger-sheet-patch.js"), import("../write/sheet-cell.js")]);
  const cut = side.noteLongCells(added, sheetLimits.cellLength);
  const free = emptyRows.filter((row) => row < end);
  const headerRow = header.row + header.height - 1;
  const patch: SheetPatch = {
    rows: added.map(({ cells }, index) => ({ row: free[index] ?? end + index - free.length, cells })),
    ...(headers.length === 0 ? {} : { headers: { row: headerRow, cells: headers } }),
    modelRow: lastIssueRow > headerRow ? lastIssueRow : (emptyRows[0] ?? (end > headerRow + 1 ? headerRow + 1 : undefined)),
  };
  const { content, patched } = patchWorkbook(bytes, new Map([[grid.name, patch], ...side.tables().map((table) => [table.name, sidePatch(grids, table)] as const)]));
  if (!patched.has(grid.name)) throw noHeader(path);
  return { content, present, cut };
}

/** What a side sheet of the ledger lacks: the rows of documents that it does not name. Nothing where there is no such sheet. */
function sidePatch(grids: readonly Grid[], { name, columns, rows }: Table): SheetPatch {
  const none: SheetPatch = { rows: [], modelRow: undefined };
  const grid = grids.find((each) => each.name === name);
  if (grid === undefined || !columns.every(({ header }, index) => grid.rows[0]?.[index] === header)) return none;
  const ids = sideIdColumn(columns);
  const known = new Set(grid.rows.map((row) => row[ids]));
  const fresh = rows.filter((row) => !known.has(String(row[ids])));
  return {
    rows: fresh.map((cells, index) => ({ row: grid.rows.length + index, cells: cells.map((value, column) => ({ column, value })) })),
    modelRow: grid.rows.length > 1 ? grid.rows.length - 1 : undefined,
  };
}

/** The column that holds a document's id: it has the header that the ledger's own has. */
function sideIdColumn(columns: Table["columns"]): number {
  const headers = Object.values(ledgerColumns("issues").find(({ key }) => key === "documentId")?.header ?? {});
  return columns.findIndex(({ header }) => headers.includes(header));
}

function firstLedger(grids: readonly Grid[]): { grid: Grid; layout: LedgerLayout } | undefined {
  for (const grid of grids) {
    const layout = readLayout(grid);
    if (layout !== undefined) return { grid, layout };
  }
  return undefined;
}

async function addToCsv(path: string, bytes: Uint8Array, rows: readonly LedgerRow[], lang: Language): Promise<Added> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw errorOf("E_LEDGER_APPEND", { file: nameOf(path), details: { seen: "csv (GBK …)", formats: "csv (UTF-8) xlsx ndjson" }, cause });
  }
  const [{ delimiterOf }, { rawRows }, { writeCsvRows }] = await Promise.all([import("./readers/csv-shape.js"), import("./readers/csv.js"), import("../write/csv.js")]);
  const delimiter = delimiterOf(text) ?? ",";
  const raw = rawRows(text, delimiter);
  const layout = readLayout({ name: "", rows: raw });
  if (layout === undefined) throw noHeader(path);
  const { headers, rows: added, present } = additionsTo(layout, rows, lang);
  if (added.length === 0) return { content: bytes, present };
  const width = layout.width + headers.length;
  const lines = added.map(({ cells }) => {
    const line: (string | number)[] = Array.from({ length: width }, () => "");
    for (const { column, value } of cells) line[column] = value;
    return line;
  });
  const fresh = writeCsvRows(lines, delimiter);
  if (headers.length === 0) return { content: `${text}${/[\r\n]$/.test(text) ? "" : "\r\n"}${fresh}`, present };
  // the ids need columns: every line grows, and what stood in it stays
  const headerRow = layout.header.row + layout.header.height - 1;
  const grown = raw.map((row, index) => {
    const cells: string[] = Array.from({ length: width }, (_, column) => row[column] ?? "");
    if (index === headerRow) for (const { column, value } of headers) cells[column] = value;
    return cells;
  });
  return { content: `\ufeff${writeCsvRows(grown, delimiter)}${fresh}`, present };
}
