import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { FieldKind, FlatRow, SchemaField } from "../model/schema-fields.js";

const typeOf = { text: "STRING", "whole-number": "INT32", number: "DOUBLE", truth: "BOOLEAN", list: "STRING" } as const satisfies Record<FieldKind, string>;

/**
 * A table as a Parquet file that grows by row groups: what was handed out is not held. Each column carries its description
 * in the file's metadata.
 *
 * @example const table = new ParquetTable(fields); file.write(table.rowGroup(rows)); file.write(table.end());
 */
export class ParquetTable {
  readonly #fields: readonly SchemaField[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;

  constructor(fields: readonly SchemaField[]) {
    this.#fields = fields;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaFromColumnData({ columnData: fields.map((field) => ({ ...this.#column(field, []), type: typeOf[field.kind], nullable: field.optional })) }),
      kvMetadata: fields.filter(({ description }) => description !== "").map(({ path, description }) => ({ key: `description.${path}`, value: description })),
    });
  }

  /** The bytes of a group of rows; the first begin the file. */
  rowGroup(rows: readonly FlatRow[]): Uint8Array {
    if (rows.length > 0) void this.#writer.write({ columnData: this.#fields.map((field) => this.#column(field, rows)), rowGroupSize: rows.length });
    return this.#taken();
  }

  /** The bytes that end the file. */
  end(): Uint8Array {
    void this.#writer.finish();
    return this.#taken();
  }

  #column({ path }: SchemaField, rows: readonly FlatRow[]): ColumnSource {
    return { name: path, data: rows.map((row) => row[path] ?? null) };
  }

  /** Hands out what was written since; offsets in the file go on. */
  #taken(): Uint8Array {
    const bytes = new Uint8Array(this.#bytes.getBuffer());
    this.#bytes.index = 0;
    return bytes;
  }
}
