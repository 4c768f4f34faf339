import { type CellStyle, type CellValue, readXlsx as readWorkbook, type Sheet } from "hucre/xlsx";
import { findLedgerHeader } from "../../ledger/header.js";
import type { Grid } from "../../ledger/grid.js";
import { errorOf } from "../../lexicon/errors.js";
import { readLedger } from "../../parse-ledger.js";
import { defaultLimits, type ReadLimits, type ReadText } from "./reader.js";
import { openZip, unpack } from "./zip-content.js";

/** A day as the genre writes it; spreadsheets keep days as midnight UTC. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** What a cell shows. Numbers in a percent format are shares of one. */
function cellText(value: CellValue | undefined, style: CellStyle | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dayText(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return style?.numFmt?.includes("%") === true ? `${Number((value * 100).toFixed(4))}%` : String(value);
  return value.replace(/\r\n?/g, "\n");
}

function gridOf({ name, rows, cells, merges = [] }: Sheet): Grid {
  return {
    name,
    rows: rows.map((row, rowAt) => row.map((value, columnAt) => cellText(value, typeof value === "number" ? cells?.get(`${rowAt},${columnAt}`)?.style : undefined))),
    merges: merges.map(({ startRow, endRow, startCol, endCol }) => ({ startRow, endRow, startColumn: startCol, endColumn: endCol })),
  };
}

/** Unpacks every part within the limits, so that what reads the file afterwards meets no part that is larger. */
function checkParts(bytes: Uint8Array, limits: ReadLimits): void {
  const budget = { left: limits.maxUnpackedBytes };
  for (const entry of openZip(bytes, limits, budget).entries) if (!entry.isFolder) unpack(bytes, entry, limits, budget);
}

/**
 * The sheets of an .xlsx file as texts. A hidden sheet is there only where it is a ledger.
 *
 * @throws InspectionError for a file that is damaged, locked with a password, or larger than the limits once unpacked
 */
export async function readGrids(bytes: Uint8Array, limits: ReadLimits = defaultLimits): Promise<Grid[]> {
  checkParts(bytes, limits);
  try {
    const { sheets } = await readWorkbook(bytes, { readStyles: true });
    return sheets
      .map((sheet) => ({ grid: gridOf(sheet), isHidden: sheet.hidden === true || sheet.veryHidden === true }))
      .filter(({ grid, isHidden }) => !isHidden || findLedgerHeader(grid) !== undefined)
      .map(({ grid }) => grid);
  } catch (cause) {
    throw errorOf("E_SHEET_CORRUPT", { details: { cause: cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause) }, cause });
  }
}

/** Reads an .xlsx file: a ledger with the places of its issues, or any other sheets as plain lines. */
export async function readXlsx(bytes: Uint8Array, _name: string, limits: ReadLimits): Promise<ReadText> {
  return sheetText(await readGrids(bytes, limits), "xlsx");
}

/** The text of sheets: a ledger's, or where none has a header, their rows as lines with a note. */
export function sheetText(grids: readonly Grid[], format: string): ReadText {
  const ledger = readLedger(grids);
  if (ledger !== undefined) return { text: ledger.text, format, notes: [], ledger };
  const text = grids.flatMap(({ rows }) => rows.map((row) => row.filter((cell) => cell !== "").join("\t"))).filter((line) => line !== "").join("\n");
  return { text, format, notes: [{ code: "W_LEDGER_NO_HEADER", span: { start: 0, end: 0 } }] };
}
