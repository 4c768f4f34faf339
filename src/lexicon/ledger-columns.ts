import table from "../../corpus/ledger-columns.tsv";
import type { Language } from "./diagnostics.js";
import { readTable } from "./table.js";

/** A sheet of the ledgers that are written. */
export type LedgerSheet = "issues" | "documents" | "doubts";

/** A column of a ledger that is written. */
export interface LedgerColumn {
  readonly key: string;
  /** Its header by language. */
  readonly header: Readonly<Record<Language, string>>;
  /** In characters of a spreadsheet. */
  readonly width: number;
  /** When it is written where nobody names it. */
  readonly shown: "always" | "filled" | "asked" | "hidden" | "measures" | "measures-hidden";
}

const loaded = new Map<LedgerSheet, readonly LedgerColumn[]>();

/** The columns of a sheet in their order; `corpus/ledger-columns.tsv`. */
export function ledgerColumns(sheet: LedgerSheet): readonly LedgerColumn[] {
  let columns = loaded.get(sheet);
  if (columns === undefined) {
    columns = readTable(table, ["key", "sheet", "place", "zh", "en", "width", "shown"])
      .filter((row) => row.sheet === sheet)
      .sort((a, b) => Number(a.place) - Number(b.place))
      .map(({ key, zh, en, width, shown }) => ({ key, header: { zh, en }, width: Number(width), shown: shown as LedgerColumn["shown"] }));
    loaded.set(sheet, columns);
  }
  return columns;
}
