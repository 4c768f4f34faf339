import type { EntityRow } from "../../model/comparison-tables.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Entity } from "../../model/entity.js";

type Own = Partial<EntityRow>;

const nothing = {
  value: null, upper: null, qualifier: null, unit: null, noun: null, partOfOther: null,
  startDay: null, endDay: null, precision: null, relation: null, period: null, direction: null, change: null,
  name: null, canonical: null, kind: null, role: null, documentNumber: null,
} as const;

/** What an entity of a type has of its own. */
function own(entity: Entity): Own {
  switch (entity.type) {
    case "count":
      return { value: entity.value, upper: entity.upper ?? null, qualifier: entity.qualifier, unit: entity.unit, noun: entity.noun ?? null, partOfOther: entity.subset ?? false };
    case "amount":
      return { value: entity.yuan, upper: entity.upper ?? null, qualifier: entity.qualifier, unit: "元", direction: entity.direction ?? null };
    case "percent":
      return { value: entity.value, qualifier: entity.qualifier, unit: entity.points === true ? "百分点" : "%", change: entity.change ?? null };
    case "date":
      return { startDay: entity.start, endDay: entity.end, precision: entity.precision, relation: entity.relation };
    case "duration":
    case "frequency":
      return { period: entity.iso, qualifier: entity.qualifier };
    case "party":
      return { name: entity.name, canonical: entity.canonical ?? null, kind: entity.kind, role: entity.role };
    case "citation":
      return { name: entity.title, documentNumber: entity.docNumber?.text ?? null };
    case "contact":
      return { name: entity.value, kind: entity.kind };
  }
}

/** The rows of a document's entities, in its order. */
export function entityRows({ id, entities }: InspectionDocument): EntityRow[] {
  return entities.map((entity, index) => ({
    documentId: id,
    entity: index + 1,
    type: entity.type,
    text: entity.text,
    issueId: entity.issueId ?? null,
    measureId: entity.measureId ?? null,
    ...nothing,
    ...own(entity),
    start: entity.span.start,
    end: entity.span.end,
  }));
}
