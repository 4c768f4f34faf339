import { type CellObject, read, SSF, utils, type WorkSheet } from "@e965/xlsx";
import type { Grid } from "../../ledger/grid.js";
import { openOle } from "./ole.js";
import type { ReadText } from "./reader.js";
import { answerText, dayText, numberText } from "./sheet-cells.js";
import { gridsToRead, sheetDamage, sheetText } from "./sheet-text.js";
import { cellRecords } from "./xls-records.js";

/** What is used of the library's number formats, which have no types. */
const formats = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (value: number, options: { readonly date1904: boolean }) => { readonly y: number; readonly m: number; readonly d: number } | null;
};
const faults: Readonly<Record<number, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A" };

/** What a cell shows. Days are numbers that their format tells; they are taken apart without any time zone. */
function cellText({ t, v, z }: CellObject, since1904: boolean): string {
  if (typeof v === "boolean") return answerText(v);
  if (typeof v === "string") return v.replace(/\r\n?/g, "\n");
  if (typeof v !== "number") return "";
  if (t === "e") return faults[v] ?? "";
  if (typeof z === "string" && formats.is_date(z)) {
    const day = formats.parse_date_code(v, { date1904: since1904 });
    if (day !== null && day.y > 0 && v >= 1) return dayText(day.y, day.m, day.d);
  }
  return numberText(v, typeof z === "string" ? z : undefined);
}

function gridOf(name: string, sheet: WorkSheet, since1904: boolean): Grid {
  const rows: string[][] = [];
  for (const key of Object.keys(sheet)) {
    if (key.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(key);
    const text = cellText(sheet[key] as CellObject, since1904);
    if (text === "") continue;
    while (rows.length <= r) rows.push([]);
    const row = rows[r] as string[];
    while (row.length < c) row.push("");
    row[c] = text;
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({ startRow: s.r, endRow: e.r, startColumn: s.c, endColumn: e.c }));
  return { name, rows, merges };
}

/**
 * The sheets of an .xls file (Excel 97 to 2003, and .et of that time) as texts. A hidden sheet is there only where it is a
 * ledger.
 *
 * @throws InspectionError for a file that is damaged, locked with a password, or older
 */
export function readXlsGrids(bytes: Uint8Array): Grid[] {
  const { names, stream } = openOle(bytes);
  const book = [...names].find((name) => /^(?:Workbook|Book)$/i.test(name)) ?? "";
  const records = cellRecords(stream(book) ?? new Uint8Array());
  try {
    const { SheetNames, Sheets, Workbook } = read(records, { type: "array", cellNF: true, cellText: false, cellHTML: false, cellFormula: false });
    const since1904 = Workbook?.WBProps?.date1904 === true;
    return gridsToRead(SheetNames.map((name, index) => ({ grid: gridOf(name, Sheets[name] ?? {}, since1904), isHidden: (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 })));
  } catch (cause) {
    throw sheetDamage(cause);
  }
}

/** Reads an .xls file as {@link readXlsGrids} does: a ledger with the places of its issues, or any other sheets as plain lines. */
export function readXls(bytes: Uint8Array): ReadText {
  return sheetText(readXlsGrids(bytes), "xls");
}
