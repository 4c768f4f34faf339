import { opensNote } from "../lexicon/ledger-headers.js";
import type { LedgerColumnKey } from "../model/ledger-keys.js";
import { readNumeral } from "../text/numerals.js";
import { fillMerges, type Grid } from "./grid.js";
import { findLedgerHeader, type LedgerHeader } from "./header.js";

/** A line of a ledger: what it is called and what it says. `key` undefined: a column of the user's own. */
export interface LedgerValue {
  readonly key: LedgerColumnKey | undefined;
  readonly title: string;
  readonly text: string;
}

/** An issue of a ledger: one row, or several where its cells are merged or left empty. */
export interface LedgerRecord {
  readonly number: number | null;
  readonly problem: string;
  /** All but the problem, in the order of columns; equal cells of its rows once. */
  readonly values: LedgerValue[];
  readonly sheet: string;
  /** Its first row as a spreadsheet counts, from 1. */
  readonly row: number;
}

/** A row that is no issue: a heading of the rows below, a note at the foot, or one that names no problem (`stray`). */
export interface LedgerLine {
  readonly line: string;
  readonly kind: "group" | "note" | "stray";
}

/** What a sheet holds, in its order: lines that are no issues (titles, groups, notes) and issues. */
export interface SheetRecords {
  readonly lines: readonly string[];
  readonly items: readonly (LedgerLine | LedgerRecord)[];
  readonly header: LedgerHeader;
}

/** Columns that say the same of all rows of an issue, or nothing that is its own. */
const derived: ReadonlySet<LedgerColumnKey> = new Set(["ordinal", "source", "evidence", "place", "doubts", "documentId", "issueId", "measureId", "role"]);
const numbered = /^[^\d一二三四五六七八九十]{0,2}(\d{1,5}|[一二三四五六七八九十]{1,4})[^\d一二三四五六七八九十]{0,2}$/;

/** The texts of a row, each once: a range merged across columns says it once. */
function distinct(cells: readonly string[]): string[] {
  return [...new Set(cells.filter((cell) => cell !== ""))];
}

/**
 * Reads the rows of a sheet below its header. A row whose problem is empty goes on with the issue above; so does one that
 * repeats its problem and number. Undefined where the sheet is no ledger.
 */
export function readRecords(grid: Grid): SheetRecords | undefined {
  const header = findLedgerHeader(grid);
  if (header === undefined) return undefined;
  const body = header.row + header.height;
  const rows = fillMerges(grid, body);
  const { keys, titles } = header;
  const columnOf = (key: LedgerColumnKey): number => keys.indexOf(key);
  const cell = (row: readonly string[], key: LedgerColumnKey): string => row[columnOf(key)]?.trim() ?? "";
  const items: (LedgerLine | LedgerRecord)[] = [];
  let current: LedgerRecord | undefined;
  let currentIds = "";
  let said = new Set<string>(); // what the rows said already
  for (let index = body; index < rows.length; index++) {
    const row = rows[index] as string[];
    const texts = distinct(row.map((text) => text.trim()));
    if (texts.length === 0) continue;
    if (texts.every((text) => titles.includes(text))) continue; // a header repeated on a new page
    const problem = cell(row, "problem");
    const ordinal = cell(row, "ordinal");
    const match = numbered.exec(ordinal);
    const number = match === null ? null : (readNumeral(match[1] as string) ?? null);
    if (texts.length === 1 && number === null && !opensNote(texts[0] as string) && opensGroup(grid, index, row, keys)) {
      items.push({ line: texts[0] ?? "", kind: "group" });
      current = undefined;
      continue;
    }
    if (number === null && opensNote(texts[0] as string) && cell(row, "measures") === "") {
      items.push({ line: texts.join(" "), kind: "note" });
      current = undefined;
      continue;
    }
    const ids = `${cell(row, "documentId")} ${cell(row, "issueId")}`;
    const goesOn = current !== undefined && (problem === "" ? number === null || number === current.number : problem === current.problem && number === current.number && ids === currentIds);
    if (!goesOn && problem === "") {
      items.push({ line: texts.join(" "), kind: "stray" });
      current = undefined;
      continue;
    }
    if (!goesOn) {
      current = { number, problem, values: [], sheet: grid.name, row: index + 1 };
      currentIds = ids;
      said = new Set();
      items.push(current);
    }
    const { values } = current as LedgerRecord;
    row.forEach((text, column) => {
      const key = keys[column];
      const title = titles[column]?.replace(/\s+/g, "") ?? "";
      const value = text.trim();
      if (value === "" || key === "problem" || (key !== undefined && derived.has(key)) || (key === undefined && title === "")) return;
      const cellText = `${title}\n${value}`;
      if (!said.has(cellText)) values.push({ key, title, text: value });
      said.add(cellText);
    });
  }
  const lines = fillMerges({ ...grid, rows: grid.rows.slice(0, header.row) }, 0).flatMap((row) => {
    const texts = distinct(row.map((text) => text.trim()));
    return texts.length === 0 ? [] : [texts.join(" ")];
  });
  return { lines, items, header };
}

const mayOpen: ReadonlySet<LedgerColumnKey | undefined> = new Set([undefined, "ordinal", "focus", "group"]);

/** Whether the only text of a row is a heading of the rows below: merged across columns, or alone where no field stands. */
function opensGroup({ merges = [] }: Grid, index: number, row: readonly string[], keys: LedgerHeader["keys"]): boolean {
  if (merges.some(({ startRow, startColumn, endColumn }) => startRow === index && endColumn - startColumn >= 2)) return true;
  return mayOpen.has(keys[row.findIndex((text) => text.trim() !== "")]);
}
