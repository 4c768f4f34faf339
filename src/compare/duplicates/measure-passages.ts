import { regionNamesIn } from "../../lexicon/regions.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { Passage } from "./passage.js";

const leastShortName = 2;

/** The names that stand for the document's own place and organisation: 青禾县, 青禾, 县卫生健康局. */
function ownNames({ title, inspection, publication }: InspectionDocument): readonly string[] {
  const { province, prefecture, county } = publication.region ?? {};
  const said = [inspection.inspectedOrg, publication.publisher, publication.signedBy].filter((name) => name !== undefined);
  const regions = new Set([province, prefecture, county, ...[title ?? "", ...said].flatMap(regionNamesIn)].filter((name) => name !== undefined));
  const short = [...regions].map((name) => name.slice(0, -1)).filter((name) => name.length >= leastShortName);
  return [...new Set([...regions, ...short, ...said])];
}

/** Where the parties of a document stand within one of its passages. */
function partiesWithin(parties: readonly Span[], { start, end }: Span, length: number): Span[] {
  if (end - start !== length) return []; // damage was taken out: places of the original are no places of the text
  return parties.filter((party) => party.start >= start && party.end <= end).map((party) => ({ start: party.start - start, end: party.end - start }));
}

/**
 * The measures of a document as passages, with what a copy of them would have swapped: names of its place and
 * organisation, parties, contacts.
 *
 * @param group what the document belongs to: its county
 * @example measurePassages(document, "510921")[0]?.names // ["蓬溪县", "蓬溪", "中共蓬溪县水利局党组"]
 */
export function measurePassages(document: InspectionDocument, group: string): Passage[] {
  const names = ownNames(document);
  const parties = new Map<string, Span[]>();
  for (const { type, span, measureId } of document.entities) {
    if ((type !== "party" && type !== "contact") || measureId === undefined) continue;
    const list = parties.get(measureId);
    if (list === undefined) parties.set(measureId, [span]);
    else list.push(span);
  }
  const date = document.publication.publishedOn ?? document.publication.signedOn;
  return document.measures.map(({ id, text, span }) => ({
    documentId: document.id,
    measureId: id,
    group,
    text,
    span,
    ...(date === undefined ? {} : { date }),
    names,
    masked: partiesWithin(parties.get(id) ?? [], span, text.length),
  }));
}
