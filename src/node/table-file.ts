import { closeSync, openSync, writeSync } from "node:fs";
import { Buffer } from "node:buffer";
import type { FlatRow, SchemaField } from "../model/schema-fields.js";
import { writeCsvHeader, writeCsvTableRows } from "../write/csv-table.js";
import { ParquetTable } from "../write/parquet-table.js";

/** The formats that tables are written in. */
export const tableFormats = ["csv", "parquet"] as const;

/** A format of tables; see {@link tableFormats}. */
export type TableFormat = (typeof tableFormats)[number];

const mostRows = 20_000;
const mostCharacters = 8_000_000;

/** Appends to a file, whole. */
function append(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** One format of a table: what it makes of rows, and of the end. */
interface Target {
  readonly descriptor: number;
  readonly rows: (rows: readonly FlatRow[]) => Uint8Array;
  readonly end: () => Uint8Array;
}

function targetOf(path: string, format: TableFormat, fields: readonly SchemaField[]): Target {
  const descriptor = openSync(`${path}.${format}`, "wx", 0o666);
  if (format === "csv") {
    append(descriptor, Buffer.from(writeCsvHeader(fields), "utf8"));
    return { descriptor, rows: (rows) => Buffer.from(writeCsvTableRows(fields, rows), "utf8"), end: () => new Uint8Array(0) };
  }
  const table = new ParquetTable(fields);
  return { descriptor, rows: (rows) => table.rowGroup(rows), end: () => table.end() };
}

/**
 * A table that is written while its rows come, in one or more formats at once. Rows are held until they make a group:
 * 20,000 of them, or 8 million characters.
 */
export class TableFile {
  readonly #fields: readonly SchemaField[];
  readonly #targets: readonly Target[];
  #rows: FlatRow[] = [];
  #characters = 0;

  /** @param path of the file without its ending */
  constructor(path: string, fields: readonly SchemaField[], formats: readonly TableFormat[]) {
    this.#fields = fields;
    this.#targets = formats.map((format) => targetOf(path, format, fields));
  }

  add(row: FlatRow): void {
    this.#rows.push(row);
    for (const { path } of this.#fields) {
      const value = row[path];
      if (typeof value === "string") this.#characters += value.length;
    }
    if (this.#rows.length >= mostRows || this.#characters >= mostCharacters) this.#flush();
  }

  /** Writes what is held and ends the files. */
  end(): void {
    this.#flush();
    for (const { descriptor, end } of this.#targets) append(descriptor, end());
    this.close();
  }

  /** Closes the files as they are. */
  close(): void {
    for (const { descriptor } of this.#targets) closeSync(descriptor);
  }

  #flush(): void {
    for (const { descriptor, rows } of this.#targets) append(descriptor, rows(this.#rows));
    this.#rows = [];
    this.#characters = 0;
  }
}
