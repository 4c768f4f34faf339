import { ledgerRows } from "../ledger/rows.js";
import { type SideCells, sideCells } from "../ledger/tables.js";
import type { LedgerRow } from "../model/ledger.js";
import { fileWork, type FileWork } from "../node/batch/file-outcome.js";
import { parseFileText } from "../node/read-document.js";
import type { ReadOptions } from "../node/read-text.js";
import { redact } from "../redact/redact.js";
import { createRedactor } from "../redact/redactor.js";
import type { ledgerUnits } from "./choices.js";

/** What `import` makes of each file, as plain data; see `ParseRecipe`. The ledger's own format is none of it. */
export interface ImportRecipe {
  readonly verb: "import";
  readonly row: (typeof ledgerUnits)[number];
  readonly reading: ReadOptions;
  readonly redacted: boolean;
}

/** What a ledger holds of one document; rows are numbered from 1. */
export interface LedgerPart {
  readonly rows: readonly LedgerRow[];
  readonly side: SideCells;
}

/** The work of `import`: of each document a {@link LedgerPart} as JSON. */
export function importWork({ row, reading, redacted }: ImportRecipe): FileWork {
  const lang = reading.lang ?? "zh";
  return fileWork(reading, (read) => {
    const document = parseFileText(read, reading);
    const redactor = redacted ? createRedactor(document, lang) : undefined;
    const shown = redactor === undefined ? document : redact(document, lang, redactor);
    const text = redactor === undefined ? read.text : redactor.cover(read.text);
    return JSON.stringify({ rows: ledgerRows([shown], { row, lang }), side: sideCells(shown, text, lang) } satisfies LedgerPart);
  });
}
