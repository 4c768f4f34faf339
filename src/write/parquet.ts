import { parquetWriteBuffer } from "hyparquet-writer";
import type { LedgerRow } from "../model/ledger.js";

const lists = ["topics", "measures", "evidence", "doubts"] as const;
const numbers = ["ordinal"] as const;

/**
 * Rows of a ledger as a Parquet file, one column a field: texts as they are, lists as JSON, the place as `placeStart` and
 * `placeEnd`.
 */
export function writeParquet(rows: readonly LedgerRow[]): Uint8Array {
  const texts = [
    "source", "documentId", "issueId", "measureId", "inspectedOrg", "round", "focus", "group", "problem", "role", "status",
    "leadUnit", "responsibleUnit", "cooperateUnit", "superviseUnit", "responsibleLeader", "responsiblePerson", "deadline", "progress",
  ] as const satisfies readonly (keyof LedgerRow)[];
  const columnData = [
    ...numbers.map((name) => ({ name, type: "INT32" as const, data: rows.map((row) => row[name]) })),
    ...texts.map((name) => ({ name, type: "STRING" as const, nullable: true, data: rows.map((row) => row[name]) })),
    ...lists.map((name) => ({ name, type: "STRING" as const, data: rows.map((row) => JSON.stringify(row[name])) })),
    { name: "placeStart", type: "INT32" as const, data: rows.map(({ place }) => place.start) },
    { name: "placeEnd", type: "INT32" as const, data: rows.map(({ place }) => place.end) },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
