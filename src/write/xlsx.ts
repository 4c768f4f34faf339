import { type CellStyle, colToLetter, type WriteSheet, writeXlsx as writeWorkbook } from "hucre/xlsx";
import type { Table, TableColumn } from "../model/table.js";

const thin = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };
const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EEF7" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border,
};
const bodyStyle: CellStyle = { alignment: { vertical: "top", wrapText: true }, border };
const spareRows = 500; // rows below that offer the same choices
/** Cells, and rows of a sheet, that a spreadsheet can hold. */
export const sheetLimits = { cellLength: 32_767, rows: 1_048_576 } as const;

/** A text as a cell can hold it. What looks like an escape of the format (_x000A_) is kept from being read as one. */
function cellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").slice(0, sheetLimits.cellLength);
}

function sheetOf({ name, columns, rows }: Table): WriteSheet {
  const lastColumn = colToLetter(columns.length - 1);
  const cells = new Map(columns.map((_, column) => [`0,${column}`, { style: headerStyle }] as const));
  const validations = columns.flatMap((column, index) => listOf(column, colToLetter(index), rows.length + 1 + spareRows));
  return {
    name,
    columns: columns.map(({ width, hidden }) => ({ width, style: bodyStyle, ...(hidden === true ? { hidden: true } : {}) })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? cellText(cell) || null : cell)))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${rows.length + 1}` },
    dataValidations: validations,
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function listOf({ choices }: TableColumn, letter: string, lastRow: number): NonNullable<WriteSheet["dataValidations"]> {
  if (choices === undefined) return [];
  return [{ type: "list", values: [...choices], range: `${letter}2:${letter}${Math.min(lastRow, sheetLimits.rows)}`, allowBlank: true, showErrorMessage: true, errorStyle: "warning" }];
}

/** Parts a table that has more rows than a sheet can hold. */
function inSheets(table: Table): Table[] {
  const most = sheetLimits.rows - 1;
  const sheets: Table[] = [];
  for (let from = 0; from === 0 || from < table.rows.length; from += most) {
    sheets.push({ ...table, name: from === 0 ? table.name : `${table.name} ${sheets.length + 1}`, rows: table.rows.slice(from, from + most) });
  }
  return sheets;
}

/** The day of every file in the package, also as its last change: the same tables are the same bytes whenever they are written. */
const epoch = new Date(Date.UTC(1980, 0, 1));

/**
 * Tables as the sheets of an .xlsx file: header frozen and filtered, columns wide and wrapping, choices as lists. Texts are
 * texts: none is a formula, however it begins. A text longer than a cell can hold loses its end.
 */
export function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  return writeWorkbook({ sheets: tables.flatMap(inSheets).map(sheetOf), defaultFont: { name: "宋体", size: 11 }, properties: { modified: epoch } });
}
