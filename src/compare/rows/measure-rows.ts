import type { MeasureRow } from "../../model/comparison-tables.js";
import type { DocumentFacts } from "../document-facts.js";

/** The rows of a document's measures, in its order. */
export function measureRows({ document, concreteness }: DocumentFacts): MeasureRow[] {
  return document.measures.map((measure) => ({
    documentId: document.id,
    measureId: measure.id,
    issueId: measure.issueId ?? null,
    sectionId: measure.sectionId,
    ordinal: measure.ordinal,
    marker: measure.marker,
    role: measure.role,
    title: measure.title ?? null,
    text: measure.text,
    concreteness: concreteness.measures.get(measure.id)?.score ?? null,
    start: measure.span.start,
    end: measure.span.end,
  }));
}
