import type { InspectionDocument } from "../../model/document.js";

/** The day a document is dated by: of the feedback, else the end of the inspection, the signature, the publication. */
export function dayOf({ inspection, publication }: InspectionDocument): string | undefined {
  return inspection.feedbackDate ?? inspection.period?.end ?? publication.signedOn ?? publication.publishedOn;
}

/** The year of {@link dayOf}; undefined where the document tells no day. */
export function yearOf(document: InspectionDocument): number | undefined {
  const day = dayOf(document);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
