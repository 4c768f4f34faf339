import { stringify } from "csv-stringify/sync";
import type { Table, TableColumn } from "../model/table.js";
import { neutralised } from "../text/formula-start.js";

/** The mark by which spreadsheets know UTF-8. */
export const byteOrderMark = "\ufeff";

/** Rows as lines of a .csv file: every text quoted, no cell a formula, lines parted by CRLF. */
export function writeCsvRows(rows: readonly (readonly (string | number)[])[], delimiter = ","): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? neutralised(cell) : cell))),
    { delimiter, record_delimiter: "windows", quoted_string: true, quoted_empty: false },
  );
}

/** A table as a .csv file that spreadsheets open right: UTF-8 with a mark, header first. */
export function writeCsv({ columns, rows }: Pick<Table, "rows"> & { readonly columns: Headers }): string {
  return [...writeCsvParts(columns, rows)].join("");
}

type Headers = readonly Pick<TableColumn, "header">[];

const rowsOfAPart = 500;

/** A table as {@link writeCsv} writes it, a part at a time: rows are not held. */
export function* writeCsvParts(columns: Headers, rows: Iterable<readonly (string | number)[]>): Generator<string> {
  yield `${byteOrderMark}${writeCsvRows([columns.map(({ header }) => header)])}`;
  let part: (readonly (string | number)[])[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < rowsOfAPart) continue;
    yield writeCsvRows(part);
    part = [];
  }
  if (part.length > 0) yield writeCsvRows(part);
}
