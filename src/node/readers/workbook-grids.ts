import type { CellStyle, CellValue, Sheet, Workbook } from "hucre/xlsx";
import type { Grid } from "../../ledger/grid.js";
import { answerText, dayText, numberText } from "./sheet-cells.js";
import { gridsToRead } from "./sheet-text.js";

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

/** The sheets of a workbook as texts. A hidden sheet is there only where it is a ledger. */
export function gridsOfWorkbook({ sheets }: Workbook): Grid[] {
  return gridsToRead(sheets.map((sheet) => ({ grid: gridOf(sheet), isHidden: sheet.hidden === true || sheet.veryHidden === true })));
}
