import { type CellStyle, type CellValue, readXlsx as readWorkbook, type Sheet } from "hucre/xlsx";
import type { Grid } from "../../ledger/grid.js";
import { defaultLimits, type ReadLimits, type ReadText } from "./reader.js";
import { answerText, dayText, numberText } from "./sheet-cells.js";
import { gridsToRead, sheetDamage, sheetText } from "./sheet-text.js";
import { openZip, unpack } from "./zip-content.js";

/** What a cell shows; days are kept as midnight UTC. */
function cellText(value: CellValue | undefined, style: CellStyle | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : dayText(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  if (typeof value === "boolean") return answerText(value);
  if (typeof value === "number") return numberText(value, style?.numFmt);
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
    return gridsToRead(sheets.map((sheet) => ({ grid: gridOf(sheet), isHidden: sheet.hidden === true || sheet.veryHidden === true })));
  } catch (cause) {
    throw sheetDamage(cause);
  }
}

/** Reads an .xlsx file: a ledger with the places of its issues, or any other sheets as plain lines. */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  return sheetText(await readGrids(bytes, limits), "xlsx");
}
