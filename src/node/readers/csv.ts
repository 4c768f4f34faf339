import { parse } from "csv-parse/sync";
import type { Grid } from "../../ledger/grid.js";
import { readLedger } from "../../parse-ledger.js";
import { restored } from "../../text/formula-start.js";
import type { delimiters } from "./csv-shape.js";
import type { ReadText } from "./reader.js";

/**
 * The rows of a table that is a text file, its cells as they stand.
 *
 * @throws Error where quotes never close
 */
export function rawRows(text: string, delimiter: (typeof delimiters)[number]): string[][] {
  return parse(text, { delimiter, bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false });
}

/** Reads a ledger that is a text file; undefined where its rows are none: then it is read as any other text. A mark that keeps a cell from being a formula is taken off. */
export function readCsv(text: string, delimiter: (typeof delimiters)[number]): ReadText | undefined {
  let rows: string[][];
  try {
    rows = rawRows(text, delimiter);
  } catch {
    return undefined; // quotes that never close: no table after all
  }
  const grid: Grid = { name: "", rows: rows.map((row) => row.map((cell) => restored(cell.replace(/\r\n?/g, "\n")))) };
  const ledger = readLedger([grid]);
  return ledger === undefined ? undefined : { text: ledger.text, format: "csv", notes: [], ledger };
}
