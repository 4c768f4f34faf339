import type { InspectionDocument } from "../model/document.js";
import type { Entity } from "../model/entity.js";
import type { Issue } from "../model/issue.js";
import type { Span } from "../model/span.js";

/** Who is to do what, and until when, as a ledger's cells say it. Null where nothing says it. */
export interface Responsibility {
  readonly leadUnit: string | null;
  readonly responsibleUnit: string | null;
  readonly cooperateUnit: string | null;
  readonly superviseUnit: string | null;
  readonly responsibleLeader: string | null;
  readonly responsiblePerson: string | null;
  readonly deadline: string | null;
}

/** Where each cell comes from: a labelled line, else the parties of the text by role and kind. */
const sources = {
  leadUnit: { field: "lead-unit", roles: ["lead"], kind: "org" },
  responsibleUnit: { field: "responsible-unit", roles: ["responsible"], kind: "org" },
  cooperateUnit: { field: "cooperate-unit", roles: ["cooperate"], kind: "org" },
  superviseUnit: { field: "supervise-unit", roles: ["supervise"], kind: "org" },
  responsibleLeader: { field: "responsible-leader", roles: ["lead", "responsible"], kind: "position" },
  responsiblePerson: { field: "responsible-person", roles: ["responsible"], kind: "person" },
} as const;

/** Labels of those who answer for it in person: whom one of them names is no news to the column of the other. */
const persons = ["responsible-leader", "responsible-person"] as const;

function partiesOf(entities: readonly Entity[], roles: readonly string[], kind: string, labelled: readonly Span[]): string | null {
  const names = new Set<string>();
  for (const entity of entities) {
    const isLabelled = labelled.some(({ start, end }) => entity.span.start >= start && entity.span.end <= end);
    if (entity.type === "party" && entity.kind === kind && roles.includes(entity.role) && !isLabelled) names.add(entity.name);
  }
  return names.size === 0 ? null : [...names].join("、");
}

/** A day of the issue's text that lies after the document's own day and until which something is to be done. */
function openDeadline(document: InspectionDocument, entities: readonly Entity[]): string | null {
  const { signedOn, publishedOn } = document.publication;
  const own = signedOn ?? publishedOn;
  if (own === undefined) return null;
  for (const entity of entities) {
    if (entity.type !== "date" || entity.anchor !== undefined || entity.end === null) continue;
    if ((entity.relation === "before" || entity.relation === "until") && entity.end > own) return entity.text;
  }
  return null;
}

/**
 * Reads who is responsible for an issue. A labelled line (责任单位：…) is taken as it stands; without one the parties
 * that `entities` name in that role.
 */
export function responsibilityOf(document: InspectionDocument, issue: Issue, entities: readonly Entity[]): Responsibility {
  const { fields = {} } = issue;
  const labelled = persons.flatMap((field) => fields[field]?.span ?? []);
  const cell = (key: keyof typeof sources): string | null => {
    const { field, roles, kind } = sources[key];
    return fields[field]?.text ?? partiesOf(entities, roles, kind, kind === "org" ? [] : labelled);
  };
  return {
    leadUnit: cell("leadUnit"),
    responsibleUnit: cell("responsibleUnit"),
    cooperateUnit: cell("cooperateUnit"),
    superviseUnit: cell("superviseUnit"),
    responsibleLeader: cell("responsibleLeader"),
    responsiblePerson: cell("responsiblePerson"),
    deadline: fields["deadline"]?.text ?? openDeadline(document, entities),
  };
}
