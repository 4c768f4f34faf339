import type { Assembled, DraftIssue, DraftMeasure } from "./assemble/index.js";
import { cleanText, type CleanText } from "./clean/index.js";
import { DocumentWriter } from "./document/document-writer.js";
import type { IssueClassifier } from "./document/issue-classifier.js";
import type { Grid } from "./ledger/grid.js";
import { type LedgerPlace, type LedgerText, ledgerText } from "./ledger/text.js";
import type { Inspection, InspectionDocument } from "./model/document.js";
import type { Outline } from "./outline/index.js";
import { type ParseOptions, type Structure, writeStructure } from "./parse-structure.js";
import { readNumeral } from "./text/numerals.js";
import { uniqueIds } from "./text/unique-ids.js";

/**
 * Reads the sheets of a spreadsheet as a ledger: its cells cleaned, its issues with their fields as one text. Undefined
 * where no sheet has a ledger's header.
 *
 * @example readLedger([{ name: "", rows: [["序号", "存在问题"], ["1", "理论学习不够深入"]] }])?.text // "1. 反馈问题：理论学习不够深入\n"
 */
export function readLedger(grids: readonly Grid[]): LedgerText | undefined {
  return ledgerText(grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => row.map(cleanCell)) })));
}

/** A cell without damage; what would clean away whole is kept. */
function cleanCell(cell: string): string {
  const trimmed = cell.trim();
  if (/^[\u4e00-\u9fff\d，。、；：“”《》]*$/.test(trimmed)) return trimmed;
  const clean = cleanText(trimmed).text.trim();
  return clean === "" ? trimmed : clean;
}

/** A text that is its own original: nothing in it is to be mended. */
function asItIs(text: string): CleanText {
  return {
    original: text,
    text,
    toOriginal: (start, end) => ({ start, end }),
    toClean: (offset) => offset,
    textAt: ({ start, end }) => text.slice(start, end),
    breaks: [],
    gaps: [],
    removed: [],
    notes: [],
  };
}

const noOutline: Outline = { roots: [], nodes: [], stretches: [], notes: [], tableRows: [] };

/** The structure that a ledger's rows give: what the outline gives of a report. */
export function readLedgerStructure(ledger: LedgerText, options: ParseOptions, classify?: IssueClassifier): Structure {
  const { text, title, headEnd } = ledger;
  const clean = asItIs(text);
  const issues: DraftIssue[] = [];
  const measures: DraftMeasure[] = [];
  for (const issue of ledger.issues) {
    const draft: DraftIssue = {
      id: issue.id,
      number: issue.number,
      titleStart: issue.title.start,
      titleEnd: issue.title.end,
      start: issue.start,
      end: issue.end,
      node: undefined,
      aspect: issue.group,
      fields: issue.fields,
      ...(issue.status === undefined ? {} : { status: issue.status }),
      ...(issue.focus === undefined ? {} : { focus: issue.focus }),
    };
    issues.push(draft);
    for (const { markerStart, start, end } of issue.measures) {
      measures.push({ markerStart, start, end, role: "rectification", issue: draft, node: undefined, aspect: undefined });
    }
  }
  const assembled: Assembled = {
    kind: "ledger",
    title: title === undefined ? undefined : { text: text.slice(title.start, title.end), ...title },
    issues,
    measures,
    pointNodes: new Set(),
    roles: new Map(),
    notes: [],
  };
  return {
    clean,
    outline: noOutline,
    assembled,
    writer: new DocumentWriter(clean, [], assembled, options.lang ?? "zh", classify),
    notes: [...(options.diagnostics ?? []), ...ledger.notes.map(({ code, start, end }) => ({ code, span: { start, end } }))],
    summary: [{ start: 0, end: headEnd }],
  };
}

const roundWords = /第?([一二三四五六七八九十\d]{1,3})届/;
const numberWords = /第([一二三四五六七八九十\d]{1,3})轮/;

/** What a ledger says of the whole in columns of its own: who was inspected, in which round; and where each issue stands. */
export function withLedgerHead(document: InspectionDocument, { text, issues, inspectedOrg, round }: LedgerText): InspectionDocument {
  const said = (place: LedgerPlace): string => text.slice(place.start, place.end);
  const inspection: { -readonly [Key in keyof Inspection]: Inspection[Key] } = { ...document.inspection };
  const evidence = { ...inspection.evidence };
  if (inspectedOrg !== undefined) {
    inspection.inspectedOrg = said(inspectedOrg);
    evidence["inspectedOrg"] = inspectedOrg;
  }
  if (round !== undefined) {
    const congress = readNumeral(roundWords.exec(said(round))?.[1] ?? "");
    const number = readNumeral(numberWords.exec(said(round))?.[1] ?? "");
    if (congress !== undefined || number !== undefined) {
      inspection.round = { ...(congress === undefined ? {} : { congress }), ...(number === undefined ? {} : { number }) };
      evidence["round"] = round;
    }
  }
  if (Object.keys(evidence).length > 0) inspection.evidence = evidence;
  const unique = uniqueIds();
  const rows = issues.map(({ id, sheet, row }) => ({ issueId: unique(id), sheet, row }));
  return { ...document, inspection, source: { ...document.source, rows } };
}

/**
 * Parses only the structure of a ledger: issues with focus by their groups and status, measures. Entities stay empty.
 *
 * @example parseLedgerStructure(readLedger(grids)!).kind // "ledger"
 */
export function parseLedgerStructure(ledger: LedgerText, options: ParseOptions = {}): InspectionDocument {
  return withLedgerHead(writeStructure(readLedgerStructure(ledger, options), options), ledger);
}
