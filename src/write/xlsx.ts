import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type CellStyle, colToLetter, type WriteSheet, writeXlsx as writeWorkbook } from "hucre/xlsx";
import type { Table, TableColumn } from "../model/table.js";
import { rowHeight, sheetCellText, sheetLimits } from "./sheet-cell.js";

const filterRange = "_xlnm._FilterDatabase";
const thin = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };
const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EEF7" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border,
};
const bodyStyle: CellStyle = { alignment: { vertical: "top", wrapText: true }, border };
const centredStyle: CellStyle = { alignment: { horizontal: "center", vertical: "top", wrapText: true }, border };
const narrow = 13; // columns up to this width hold numbers and codes: they are centred
const spareRows = 500; // rows below that offer the same choices
function sheetOf({ name, columns, rows }: Table): WriteSheet {
  const lastColumn = colToLetter(columns.length - 1);
  const cells = new Map(columns.map((_, column) => [`0,${column}`, { style: headerStyle }] as const));
  const validations = columns.flatMap((column, index) => listOf(column, colToLetter(index), rows.length + 1 + spareRows));
  const heightOf = (row: readonly (string | number)[]): number => rowHeight(columns.flatMap(({ width, hidden }, index) => (hidden === true ? [] : [{ text: String(row[index] ?? ""), width }])));
  return {
    name,
    columns: columns.map(({ width, hidden }) => ({ width, style: width <= narrow ? centredStyle : bodyStyle, ...(hidden === true ? { hidden: true } : {}) })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? sheetCellText(cell) || null : cell)))],
    cells,
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: heightOf(row) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${rows.length + 1}` },
    dataValidations: validations,
    pageSetup: { paperSize: "a3", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
    headerFooter: { oddFooter: "&C&P / &N" },
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

/** The name by which LibreOffice knows the range of a sheet's filter; Excel needs none. */
function filterName({ name, columns, rows }: Table): { name: string; range: string; scope: string } {
  return { name: filterRange, range: `'${name.replaceAll("'", "''")}'!$A$1:$${colToLetter(columns.length - 1)}$${rows.length + 1}`, scope: name };
}

/** Lets rows grow with what people write in them, which the library's heights do not, and keeps names for programs from people's eyes. */
function loosened(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) parts[name] = strToU8(strFromU8(part).replace(/(<row [^<>]*) customHeight="1"/g, "$1"));
    else if (name === "xl/workbook.xml") parts[name] = strToU8(strFromU8(part).replaceAll(`<definedName name="${filterRange}"`, `<definedName name="${filterRange}" hidden="1"`));
  }
  return zipSync(parts, { mtime: new Date("1980-01-01T00:00:00") });
}

/**
 * Tables as the sheets of an .xlsx file: header frozen and filtered, columns wide and wrapping, rows as high as their
 * texts, choices as lists; printed on A3 with the header on each page. Texts are texts: none is a formula, however it
 * begins. A text longer than a cell can hold loses its end.
 */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.flatMap(inSheets);
  return loosened(await writeWorkbook({ sheets: sheets.map(sheetOf), namedRanges: sheets.map(filterName), defaultFont: { name: "宋体", size: 11 }, properties: { modified: epoch } }));
}
