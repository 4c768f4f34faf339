import { fieldOfColumn, focusOfLabel, isStateCell, statusOfCell } from "../lexicon/ledger-headers.js";
import { ledgerColumns } from "../lexicon/ledger-columns.js";
import type { FocusCategory } from "../model/focus-categories.js";
import type { LedgerColumnKey } from "../model/ledger-keys.js";
import type { StatusValue } from "../model/status-values.js";
import { splitPoints } from "../text/numbered-points.js";
import { TextBuilder } from "../text/text-builder.js";
import type { Grid } from "./grid.js";
import { type LedgerRecord, type LedgerValue, readRecords, type SheetRecords } from "./records.js";

/** A place in a ledger's text. */
export interface LedgerPlace {
  readonly start: number;
  readonly end: number;
}

/** A labelled line of an issue: the field it holds, where its label and its value stand. */
export interface LedgerField extends LedgerPlace {
  readonly field: string;
  readonly labelStart: number;
}

/** An issue of a ledger in its text, and the row it comes from. */
export interface LedgerIssue extends LedgerPlace {
  readonly id: string;
  readonly number: number | null;
  readonly title: LedgerPlace;
  /** What says which group of issues it belongs to. */
  readonly group: LedgerPlace | undefined;
  readonly measures: readonly (LedgerPlace & { readonly markerStart: number })[];
  readonly fields: readonly LedgerField[];
  /** The status that a cell gives outright. */
  readonly status: (LedgerPlace & { readonly value: StatusValue }) | undefined;
  /** The focus that a cell names outright. */
  readonly focus: (LedgerPlace & { readonly category: FocusCategory }) | undefined;
  readonly sheet: string;
  readonly row: number;
}

/** A ledger as a text, one field a line, with the places of its issues. */
export interface LedgerText {
  readonly text: string;
  readonly title: LedgerPlace | undefined;
  /** Where the issues begin; what stands before is the ledger's head. */
  readonly headEnd: number;
  readonly issues: readonly LedgerIssue[];
  readonly inspectedOrg: LedgerPlace | undefined;
  readonly round: LedgerPlace | undefined;
  readonly notes: readonly { readonly code: string; readonly start: number; readonly end: number }[];
}

const marker = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、])\s{0,4}/;
/** Fields that stand in ledgers and in no labelled line of a report. */
const ownFields: Partial<Record<LedgerColumnKey, string>> = { progress: "progress", inspectedOrg: "inspected-unit", round: "round" };
const ownSheets = ["documents", "doubts"] as const;

/** Whether a sheet is one that a ledger of this library has beside its issues. */
function isOwnSheet({ rows }: Grid): boolean {
  const first = rows[0] ?? [];
  return ownSheets.some((sheet) =>
    (["zh", "en"] as const).some((lang) => ledgerColumns(sheet).slice(0, 3).every(({ header }, index) => header[lang] === first[index])),
  );
}

/** What all issues say in a column, if they say the same. */
function common(sheets: readonly SheetRecords[], key: LedgerColumnKey): string | undefined {
  const texts = new Set<string>();
  for (const { items } of sheets) {
    for (const item of items) if ("values" in item) texts.add(item.values.find((value) => value.key === key)?.text ?? "");
  }
  const [text = ""] = texts;
  return texts.size === 1 && text !== "" ? text : undefined;
}

/**
 * Writes the sheets of a spreadsheet as one text: titles first, then each issue with its fields, one a line (反馈问题：…,
 * 整改措施：…, 责任单位：…). Cells keep their words; columns of the user's own keep their headers. Undefined where no
 * sheet is a ledger.
 */
export function ledgerText(grids: readonly Grid[]): LedgerText | undefined {
  const found = grids.map((grid) => ({ grid, records: readRecords(grid) }));
  const sheets = found.flatMap(({ records }) => (records === undefined ? [] : [records]));
  if (sheets.length === 0) return undefined;
  const builder = new TextBuilder();
  const notes: { code: string; start: number; end: number }[] = [];
  if (found.some(({ grid, records }) => records === undefined && grid.rows.some((row) => row.some((cell) => cell !== "")) && !isOwnSheet(grid))) {
    notes.push({ code: "W_LEDGER_SHEET_SKIPPED", start: 0, end: 0 });
  }
  let title: LedgerPlace | undefined;
  const addLine = (line: string): LedgerPlace => {
    const place = builder.add(line);
    builder.add("\n");
    return place;
  };
  for (const line of sheets[0]?.lines ?? []) {
    const place = addLine(line);
    title ??= place;
  }
  const head = (["inspectedOrg", "round"] as const).map((key) => {
    const text = common(sheets, key);
    if (text === undefined) return undefined;
    builder.add(`${labelOf(key)}：`);
    return addLine(text);
  });
  const headEnd = builder.length;
  const shared = new Set<LedgerColumnKey>((["inspectedOrg", "round"] as const).filter((_, index) => head[index] !== undefined));
  const issues: LedgerIssue[] = [];
  sheets.forEach((records, index) => {
    if (index > 0) records.lines.forEach(addLine);
    const hasMeasures = records.header.keys.includes("measures");
    let ordinal = 0;
    let group: LedgerPlace | undefined;
    for (const item of records.items) {
      if ("line" in item) {
        const place = addLine(item.line);
        if (item.kind === "group") group = { ...place, start: place.start + (marker.exec(item.line)?.[0].length ?? 0) };
        else if (item.kind === "stray") notes.push({ code: "W_LEDGER_ROW_SKIPPED", ...place });
        continue;
      }
      ordinal++;
      const id = `${sheets.length > 1 ? `${index + 1}.` : ""}${item.number ?? ordinal}`;
      issues.push(addIssue(builder, item, id, item.number ?? ordinal, group, shared, hasMeasures));
    }
  });
  return { text: builder.text, title, headEnd, issues, inspectedOrg: head[0], round: head[1], notes };
}

function labelOf(key: LedgerColumnKey): string {
  return ledgerColumns("issues").find((column) => column.key === key)?.header.zh ?? key;
}

/** Values of one field as one: those of several rows side by side. Measures stay apart. */
function gatherValues(values: readonly LedgerValue[]): LedgerValue[] {
  const gathered = new Map<string, { key: LedgerColumnKey | undefined; title: string; texts: string[] }>();
  values.forEach((value, index) => {
    const name = value.key === "measures" ? `${index}` : value.title;
    const before = gathered.get(name);
    if (before === undefined) gathered.set(name, { key: value.key, title: value.title, texts: [value.text] });
    else before.texts.push(value.text);
  });
  return [...gathered.values()].map(({ key, title, texts }) => ({ key, title, text: texts.join("；") }));
}

function addIssue(
  builder: TextBuilder,
  record: LedgerRecord,
  id: string,
  shown: number,
  above: LedgerPlace | undefined,
  shared: ReadonlySet<LedgerColumnKey>,
  hasMeasures: boolean,
): LedgerIssue {
  const { start } = builder.add(`${shown}. ${labelOf("problem")}：`);
  const title = builder.add(record.problem);
  const measures: (LedgerPlace & { markerStart: number })[] = [];
  const fields: LedgerField[] = [];
  let focus: LedgerIssue["focus"];
  let focusCell: LedgerPlace | undefined;
  let group = above;
  let status: LedgerIssue["status"];
  for (const { key, title: header, text } of gatherValues(record.values)) {
    if (key !== undefined && shared.has(key)) continue;
    builder.add("\n");
    const { start: labelStart } = builder.add(`${key === undefined ? header : labelOf(key)}：`);
    const place = builder.add(text);
    if (key === "focus") {
      const category = focusOfLabel(text);
      focusCell = place;
      if (category !== undefined) focus = { category, ...place };
    }
    if (key === "group") group = place;
    const points = key === "measures" || (key === "progress" && !hasMeasures && !isStateCell(text)) ? splitPoints(text) : [];
    for (const point of points) {
      measures.push({ markerStart: place.start + point.markerStart, start: place.start + point.start, end: place.start + point.end });
    }
    const field = key === undefined ? undefined : (ownFields[key] ?? fieldOfColumn(key));
    if (field !== undefined && key !== "measures") fields.push({ field, labelStart, ...place });
    if (key === "status") {
      const value = statusOfCell(text);
      if (value !== undefined) status = { value, ...place };
    }
  }
  const { length: end } = builder;
  builder.add("\n");
  return { id, number: record.number, start, end, title, group: group ?? focusCell, measures, fields, status, focus, sheet: record.sheet, row: record.row };
}
