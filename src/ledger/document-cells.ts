import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import type { InspectionDocument, StatedFigure } from "../model/document.js";
import { type LedgerCell, placeText } from "./cells.js";
import { roundOf } from "./rows.js";

function figuresText(figures: readonly StatedFigure[] | undefined): string {
  return [...new Set((figures ?? []).map(({ text }) => text))].join("、");
}

/** What a document's head says in the columns of the sheet `documents`, by their keys. */
export function documentCells(document: InspectionDocument, lang: Language): Readonly<Record<string, LedgerCell>> {
  const { source, inspection, publication, stated, issues, measures, diagnostics } = document;
  const { province = "", prefecture = "", county = "" } = publication.region ?? {};
  const coded = (prefix: string, value: string | undefined): string => (value === undefined ? "" : label(`${prefix}.${value}`, lang));
  return {
    source: source.name ?? "",
    kind: label(`kind.${document.kind}`, lang),
    title: document.title ?? "",
    inspectedOrg: inspection.inspectedOrg ?? "",
    team: inspection.team ?? "",
    level: coded("level", inspection.level),
    type: coded("type", inspection.type),
    round: roundOf(document) ?? "",
    period: inspection.period === undefined ? "" : `${inspection.period.start}—${inspection.period.end}`,
    feedbackDate: inspection.feedbackDate ?? "",
    publisher: publication.publisher ?? "",
    publishedOn: publication.publishedOn ?? "",
    signedBy: publication.signedBy ?? "",
    signedOn: publication.signedOn ?? "",
    region: `${province}${prefecture}${county}`,
    statedIssues: figuresText(stated.issues),
    statedCompleted: figuresText(stated.completed),
    completionRate: figuresText(stated.completionRate),
    issues: issues.length,
    measures: measures.length,
    doubts: diagnostics.length,
    encoding: source.encoding ?? "",
    documentId: document.id,
    sha256: source.sha256 ?? "",
  };
}

/** The issue that an offset lies in; issues stand in the order of the text. */
function issueAt({ issues }: InspectionDocument, offset: number): string {
  let low = 0;
  let high = issues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((issues[middle] as (typeof issues)[number]).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const issue = issues[low - 1];
  return issue !== undefined && offset < issue.span.end ? issue.id : "";
}

const longestPassage = 300; // characters
const around = 24;

/**
 * What is doubtful in a document in the columns of the sheet `doubts`, one row a diagnostic. `text`: the original text,
 * for the passage; without it the passage is empty.
 */
export function doubtCells(document: InspectionDocument, text: string | undefined, lang: Language): Readonly<Record<string, LedgerCell>>[] {
  return document.diagnostics.map(({ code, severity, message, span }) => ({
    source: document.source.name ?? "",
    severity: label(`severity.${severity}`, lang),
    message,
    passage: text === undefined || span.end === 0 ? "" : passageAround(text, span.start, span.end),
    place: placeText(span),
    issueId: issueAt(document, span.start),
    code,
    documentId: document.id,
  }));
}

/** The words of a place with some around it, in one line. */
function passageAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, Math.min(end, start + longestPassage) + around);
  return `${from > 0 ? "…" : ""}${text.slice(from, to).replace(/\s{1,100}/g, " ")}${to < text.length ? "…" : ""}`;
}
