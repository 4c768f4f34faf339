import type { IssueRow } from "../../model/comparison-tables.js";
import type { DocumentFacts } from "../document-facts.js";
import { joined } from "./joined.js";

/** The rows of a document's issues, in its order. */
export function issueRows({ document, concreteness, answers }: DocumentFacts): IssueRow[] {
  const measures = new Map<string, number>();
  for (const { issueId } of document.measures) if (issueId !== undefined) measures.set(issueId, (measures.get(issueId) ?? 0) + 1);
  return document.issues.map((issue) => ({
    documentId: document.id,
    issueId: issue.id,
    number: issue.number,
    title: issue.title,
    text: issue.text,
    heading: issue.group,
    sectionId: issue.sectionId,
    focus: issue.focus.category,
    focusBasis: issue.focus.basis,
    focusConfidence: issue.focus.confidence,
    topics: joined((issue.topics ?? []).map(({ topic }) => topic)),
    status: issue.status.value,
    statusFlags: joined(issue.status.flags),
    measures: measures.get(issue.id) ?? 0,
    concreteness: answers ? (concreteness.issues.get(issue.id)?.score ?? null) : null,
    responsibleUnit: issue.fields?.["responsible-unit"]?.text ?? null,
    deadline: issue.fields?.["deadline"]?.text ?? null,
    start: issue.span.start,
    end: issue.span.end,
  }));
}
