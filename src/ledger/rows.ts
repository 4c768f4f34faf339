import type { Language } from "../lexicon/diagnostics.js";
import { topicLexicon } from "../lexicon/topics.js";
import type { InspectionDocument } from "../model/document.js";
import type { Entity } from "../model/entity.js";
import type { Issue } from "../model/issue.js";
import type { LedgerRow } from "../model/ledger.js";
import type { Measure } from "../model/measure.js";
import type { Span } from "../model/span.js";
import { writeHanNumeral } from "../text/numerals.js";
import { progressOf } from "./progress.js";
import { responsibilityOf } from "./responsibility.js";

/** What a ledger's rows are, and how they are told. */
export interface LedgerOptions {
  /** One row for each issue (unless told), or one for each measure. */
  readonly row?: "issue" | "measure";
  /** The language of topics; Chinese unless told. Doubts are in the language the document was read with. */
  readonly lang?: Language;
  /** The number of the first issue; 1 unless told. A ledger that is written piece by piece counts on. */
  readonly from?: number;
}

/**
 * The issues of documents as rows of a ledger, in the order of documents and texts. With `row: "measure"` each measure is
 * a row, an issue without one is a row too, and measures without an issue stand behind the issues of their document.
 * Nothing is invented: what a document does not say is null or empty.
 *
 * @example ledgerRows([document])[0]?.problem // "“第一议题”制度坚持不严的问题"
 */
export function ledgerRows(documents: readonly InspectionDocument[], options: LedgerOptions = {}): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let ordinal = options.from ?? 1;
  for (const document of documents) {
    const lists = listsOf(document);
    for (const issue of document.issues) {
      const row = issueRow(document, issue, lists, ordinal, options);
      const measures = lists.measures.get(issue.id) ?? [];
      if (options.row !== "measure" || measures.length === 0) rows.push(row);
      else for (const measure of measures) rows.push({ ...row, ...measureCells(document, measure) });
      ordinal++;
    }
    if (options.row !== "measure") continue;
    for (const measure of document.measures) {
      if (measure.issueId === undefined) rows.push(looseRow(document, measure, lists, ordinal++));
    }
  }
  return rows;
}

interface Lists {
  readonly measures: ReadonlyMap<string, readonly Measure[]>;
  readonly entities: ReadonlyMap<string, readonly Entity[]>;
  readonly entitiesOfMeasures: ReadonlyMap<string, readonly Entity[]>;
}

/** A document's measures and entities by what they belong to, gathered in one pass. */
function listsOf({ measures, entities }: InspectionDocument): Lists {
  return {
    measures: groupBy(measures, ({ issueId }) => issueId),
    entities: groupBy(entities, ({ issueId }) => issueId),
    entitiesOfMeasures: groupBy(entities, ({ measureId }) => measureId),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Cells that a document's head fills, the same in each of its rows; a row of a ledger that says its own unit has that. */
function headCells(document: InspectionDocument, issue?: Issue): Pick<LedgerRow, "source" | "inspectedOrg" | "round" | "documentId"> {
  const { "inspected-unit": unit, round } = issue?.fields ?? {};
  return {
    source: document.source.name,
    inspectedOrg: unit?.text ?? document.inspection.inspectedOrg ?? null,
    round: round?.text ?? roundOf(document),
    documentId: document.id,
  };
}

/** The round of an inspection in the genre's words: 第十四届第五轮; null where it is not known. */
export function roundOf({ inspection }: InspectionDocument): string | null {
  const { congress, number } = inspection.round ?? {};
  if (congress === undefined && number === undefined) return null;
  return [congress === undefined ? "" : `第${writeHanNumeral(congress)}届`, number === undefined ? "" : `第${writeHanNumeral(number)}轮`].join("");
}

function issueRow(document: InspectionDocument, issue: Issue, lists: Lists, ordinal: number, { lang = "zh" }: LedgerOptions): LedgerRow {
  const entities = lists.entities.get(issue.id) ?? [];
  const { topics } = topicLexicon();
  return {
    ordinal,
    ...headCells(document, issue),
    focus: issue.focus.category,
    topics: (issue.topics ?? []).map(({ topic }) => topics.find(({ id }) => id === topic)?.[lang] ?? topic),
    group: issue.group,
    problem: issue.title,
    measures: (lists.measures.get(issue.id) ?? []).map(({ text }) => text),
    role: null,
    ...responsibilityOf(document, issue, entities),
    progress: progressOf(issue),
    status: issue.status.value,
    evidence: evidenceIn(entities),
    ...placeCells(document, issue.span),
    doubts: doubtsIn(document, issue.span),
    issueId: issue.id,
    measureId: null,
  };
}

/** Where something stands in the original, and on which page of it. */
function placeCells({ source }: InspectionDocument, place: Span): Pick<LedgerRow, "place" | "page"> {
  const page = source.pages?.filter(({ start }) => start <= place.start).at(-1)?.page;
  return { place, ...(page === undefined ? {} : { page }) };
}

function measureCells(document: InspectionDocument, measure: Measure): Pick<LedgerRow, "measures" | "role" | "measureId" | "place" | "page"> {
  return { measures: [measure.text], role: measure.role, measureId: measure.id, ...placeCells(document, measure.span) };
}

/** A measure that answers no issue: what was organised, is planned, asked. */
function looseRow(document: InspectionDocument, measure: Measure, lists: Lists, ordinal: number): LedgerRow {
  return {
    ordinal,
    ...headCells(document),
    focus: measure.focus?.category ?? null,
    topics: [],
    group: null,
    problem: null,
    leadUnit: null,
    responsibleUnit: null,
    cooperateUnit: null,
    superviseUnit: null,
    responsibleLeader: null,
    responsiblePerson: null,
    deadline: null,
    progress: null,
    status: "unstated",
    evidence: evidenceIn(lists.entitiesOfMeasures.get(measure.id) ?? []),
    doubts: [],
    issueId: null,
    ...measureCells(document, measure),
  };
}

/** The words that prove something: figures, days, documents, each once. */
function evidenceIn(entities: readonly Entity[]): LedgerRow["evidence"] {
  const figures = new Set<string>();
  const dates = new Set<string>();
  const citations = new Set<string>();
  for (const entity of entities) {
    if (entity.type === "count" || entity.type === "amount" || entity.type === "percent") figures.add(entity.text);
    else if (entity.type === "date") dates.add(entity.text);
    else if (entity.type === "citation") citations.add(entity.text);
  }
  return { figures: [...figures], dates: [...dates], citations: [...citations] };
}

/** What is doubtful from the start of a place to its end, each sentence once. Diagnostics stand in the order of the text. */
function doubtsIn({ diagnostics }: InspectionDocument, { start, end }: Span): string[] {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle] as (typeof diagnostics)[number]).span.start < start) low = middle + 1;
    else high = middle;
  }
  const messages = new Set<string>();
  for (let index = low; index < diagnostics.length; index++) {
    const { span, message } = diagnostics[index] as (typeof diagnostics)[number];
    if (span.start >= end) break;
    messages.add(message);
  }
  return [...messages];
}
