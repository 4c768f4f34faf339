import type { InspectionDocument } from "../model/document.js";

/** A document as one line of NDJSON, without the line break. */
export function writeNdjsonLine(document: InspectionDocument): string {
  return JSON.stringify(document);
}

/** Documents as one JSON array, indented for reading. */
export function writeJson(documents: readonly InspectionDocument[]): string {
  return `${JSON.stringify(documents, null, 2)}\n`;
}
