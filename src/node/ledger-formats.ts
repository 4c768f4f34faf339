import { extname } from "node:path";
import { errorOf } from "../lexicon/errors.js";
import { nameOf } from "./inputs.js";

/** What a ledger can be saved as. */
export const ledgerFormats = ["xlsx", "csv", "ndjson", "parquet"] as const;

/** A format of ledgers. */
export type LedgerFormat = (typeof ledgerFormats)[number];

/** Formats of ledgers that rows can be added to. */
export const growingFormats = ["xlsx", "csv", "ndjson"] as const satisfies readonly LedgerFormat[];

/** Whether rows can be added to a ledger of a format. */
export function isGrowing(format: LedgerFormat): boolean {
  return growingFormats.some((each) => each === format);
}

/**
 * The format that a file's name asks for by its ending.
 *
 * @throws InspectionError `E_OUTPUT_FORMAT` for any other ending
 */
export function ledgerFormat(path: string): LedgerFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = ledgerFormats.find((each) => each === (ending === "jsonl" ? "ndjson" : ending));
  if (format === undefined) {
    throw errorOf("E_OUTPUT_FORMAT", { file: nameOf(path), details: { seen: ending === "" ? "-" : `.${ending}`, formats: ledgerFormats.map((each) => `.${each}`).join(" ") } });
  }
  return format;
}
