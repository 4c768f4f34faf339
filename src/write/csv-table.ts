import type { FlatRow, SchemaField } from "../model/schema-fields.js";
import { byteOrderMark, writeCsvRows } from "./csv.js";

/** The opening of a table as a .csv file: the mark by which spreadsheets know UTF-8, and the header. */
export function writeCsvHeader(fields: readonly SchemaField[]): string {
  return byteOrderMark + writeCsvRows([fields.map(({ path }) => path)]);
}

/** Rows of a table as lines of a .csv file; an empty cell is null. */
export function writeCsvTableRows(fields: readonly SchemaField[], rows: readonly FlatRow[]): string {
  return writeCsvRows(
    rows.map((row) =>
      fields.map(({ path }) => {
        const value = row[path] ?? "";
        return typeof value === "boolean" ? String(value) : value;
      }),
    ),
  );
}
