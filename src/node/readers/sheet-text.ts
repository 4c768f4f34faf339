import type { Grid } from "../../ledger/grid.js";
import { findLedgerHeader } from "../../ledger/header.js";
import { errorOf } from "../../lexicon/errors.js";
import type { InspectionError } from "../../model/error.js";
import { readLedger } from "../../parse-ledger.js";
import type { ReadText } from "./reader.js";

/** A sheet as texts, and whether it is hidden from people. */
export interface ShownGrid {
  readonly grid: Grid;
  readonly isHidden: boolean;
}

/** The sheets that are read: of those that are hidden only ledgers. */
export function gridsToRead(sheets: readonly ShownGrid[]): Grid[] {
  return sheets.filter(({ grid, isHidden }) => !isHidden || findLedgerHeader(grid) !== undefined).map(({ grid }) => grid);
}

/** What went wrong in a library that reads spreadsheets, as an error of ours. */
export function sheetDamage(cause: unknown): InspectionError {
  return errorOf("E_SHEET_CORRUPT", { details: { cause: cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause) }, cause });
}

/**
 * The text of sheets: a ledger's, or where none has a header, their rows as lines with a note.
 *
 * @throws InspectionError for sheets in which nothing stands
 */
export function sheetText(grids: readonly Grid[], format: string): ReadText {
  const ledger = readLedger(grids);
  if (ledger !== undefined) return { text: ledger.text, format, notes: [], ledger };
  const text = grids.flatMap(({ rows }) => rows.map((row) => row.filter((cell) => cell !== "").join("\t"))).filter((line) => line !== "").join("\n");
  if (text.trim() === "") throw errorOf("E_SHEET_EMPTY", { details: { seen: format } });
  return { text, format, notes: [{ code: "W_LEDGER_NO_HEADER", span: { start: 0, end: 0 } }] };
}
