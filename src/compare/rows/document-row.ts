import type { DocumentRow } from "../../model/comparison-tables.js";
import type { ComparedDocument } from "../comparer.js";
import { statedValue } from "../document-facts.js";
import { joined } from "./joined.js";

/** The row of a document. */
export function documentRow({ facts, place }: ComparedDocument): DocumentRow {
  const { document, taken, concreteness } = facts;
  const { inspection, publication, source } = document;
  const scores = taken.map(({ id }) => concreteness.measures.get(id)?.score ?? 0);
  return {
    documentId: document.id,
    source: source.name,
    kind: document.kind,
    title: document.title,
    group: place.key,
    groupName: place.names.zh,
    level: inspection.level ?? null,
    type: inspection.type ?? null,
    team: inspection.team ?? null,
    congress: inspection.round?.congress ?? null,
    round: inspection.round?.number ?? null,
    periodStart: inspection.period?.start ?? null,
    periodEnd: inspection.period?.end ?? null,
    feedbackDate: inspection.feedbackDate ?? null,
    year: facts.year ?? null,
    units: joined(facts.units),
    unitTypes: joined(facts.unitTypes),
    framework: inspection.framework ?? null,
    publisher: publication.publisher ?? null,
    publishedOn: publication.publishedOn ?? null,
    signedBy: publication.signedBy ?? null,
    signedOn: publication.signedOn ?? null,
    province: publication.region?.province ?? null,
    prefecture: publication.region?.prefecture ?? null,
    county: publication.region?.county ?? null,
    regionCode: publication.region?.code ?? null,
    characters: source.characters,
    issues: document.issues.length,
    measures: document.measures.length,
    measuresTaken: taken.length,
    entities: document.entities.length,
    doubts: document.diagnostics.length,
    concreteness: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    daysToReport: facts.daysToReport ?? null,
    statedIssues: statedValue(document, "issues") ?? null,
    statedCompletion: facts.statedCompletion ?? null,
    moneyRecovered: statedValue(document, "moneyRecovered") ?? null,
    peopleDisciplined: statedValue(document, "peopleDisciplined") ?? null,
    rulesMade: statedValue(document, "rulesMade") ?? null,
  };
}
