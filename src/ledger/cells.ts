import type { Language } from "../lexicon/diagnostics.js";
import { fillMessage } from "../lexicon/fill-message.js";
import { label } from "../lexicon/labels.js";
import { type LedgerColumn, ledgerColumns } from "../lexicon/ledger-columns.js";
import { ledgerColumnOf } from "../lexicon/ledger-headers.js";
import type { LedgerRow } from "../model/ledger.js";
import type { LedgerColumnKey } from "../model/ledger-keys.js";
import type { Span } from "../model/span.js";

/** What a cell of a spreadsheet holds; "" where there is nothing. */
export type LedgerCell = string | number;

/** Which columns are written. */
export interface ColumnOptions {
  /** Keys (`problem`) or headers (反馈问题), in the order wanted; the usual ones unless told. */
  readonly columns?: readonly string[];
  /** Whether a row is an issue or a measure. */
  readonly row?: "issue" | "measure";
}

/** The columns that names mean, and the names that mean none. */
export function chooseColumns(names: readonly string[]): { readonly columns: readonly LedgerColumn[]; readonly unknown: readonly string[] } {
  const columns: LedgerColumn[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const key = ledgerColumnOf(name);
    const column = ledgerColumns("issues").find((each) => each.key === key);
    if (column === undefined) unknown.push(name);
    else if (!columns.includes(column)) columns.push(column);
  }
  return { columns, unknown };
}

/** The columns of a ledger: the ones asked for, else all that are always shown or hold something in some row. */
export function columnsOf(rows: Iterable<LedgerRow>, { columns, row = "issue" }: ColumnOptions = {}): readonly LedgerColumn[] {
  if (columns !== undefined) return chooseColumns(columns).columns;
  const filled = filledKeys(rows);
  return ledgerColumns("issues").filter(({ key, shown }) => {
    switch (shown) {
      case "always":
      case "hidden":
        return true;
      case "filled":
        return filled.has(key as LedgerColumnKey);
      case "measures":
      case "measures-hidden":
        return row === "measure";
      case "asked":
        return false;
    }
  });
}

/** The keys under which some row holds something; gone through once. */
function filledKeys(rows: Iterable<LedgerRow>): ReadonlySet<LedgerColumnKey> {
  const open = new Set(ledgerColumns("issues").flatMap(({ key, shown }) => (shown === "filled" ? [key as LedgerColumnKey] : [])));
  const filled = new Set<LedgerColumnKey>();
  for (const row of rows) {
    for (const key of open) {
      if (row[key] === null) continue;
      filled.add(key);
      open.delete(key);
    }
    if (open.size === 0) break;
  }
  return filled;
}

/** Whether a column is there for programs and not shown to people. */
export function isHidden({ shown }: LedgerColumn): boolean {
  return shown === "hidden" || shown === "measures-hidden";
}

/** A place as people read it: offsets in the original text, the first and the one after the last. */
export function placeText({ start, end }: Span): string {
  return `${start}–${end}`;
}

/** A text without its line breaks: lines of a cell are measures. */
function inOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return lines.reduce((joined, line) => `${joined}${/[。；：！？”]$/.test(joined) || joined === "" ? "" : " "}${line}`, "");
}

/** Several measures as numbered lines (1、…: a measure may begin with a figure); a single one as it is. */
function measureLines(measures: readonly string[]): string {
  const lines = measures.map(inOneLine);
  return lines.length < 2 ? (lines[0] ?? "") : lines.map((text, index) => `${index + 1}、${text}`).join("\n");
}

function evidenceLines({ figures, dates, citations }: LedgerRow["evidence"], lang: Language): string {
  const [colon, comma] = lang === "zh" ? ["：", "、"] : [": ", ", "];
  return ([["figures", figures], ["dates", dates], ["citations", citations]] as const)
    .filter(([, words]) => words.length > 0)
    .map(([key, words]) => `${label(`evidence.${key}`, lang)}${colon}${words.join(comma)}`)
    .join("\n");
}

/** What a row says in a column, for people. */
export function cellOf(row: LedgerRow, key: LedgerColumnKey, lang: Language): LedgerCell {
  switch (key) {
    case "ordinal":
      return row.ordinal;
    case "focus":
      return label(`focus.${row.focus ?? "none"}`, lang);
    case "topics":
      return row.topics.join(lang === "zh" ? "、" : ", ");
    case "measures":
      return measureLines(row.measures);
    case "role":
      return row.role === null ? "" : label(`role.${row.role}`, lang);
    case "status":
      return label(`status.${row.status}`, lang);
    case "evidence":
      return evidenceLines(row.evidence, lang);
    case "place":
      return row.page === undefined ? placeText(row.place) : `${fillMessage(label("place.page", lang), { page: `${row.page}` })} ${placeText(row.place)}`;
    case "doubts":
      return row.doubts.join("\n");
    default:
      return row[key] ?? "";
  }
}
