import type { InspectionDocument } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";

/** The fields that name who is to act. */
const partyFields = ["responsible-unit", "lead-unit", "cooperate-unit", "responsible-leader", "responsible-person"] as const;
/** The roles of those who act; others inspect, supervise or issue. */
const acting: ReadonlySet<string> = new Set(["lead", "responsible", "cooperate", "act"]);

/**
 * Who acts on each issue and measure of a document, by their ids: what labelled lines name (责任单位：) and, where they
 * name nobody, the parties of the running text that lead, answer for, take part or act.
 */
export function partiesOf(document: InspectionDocument): (owner: { readonly id: string; readonly fields?: Issue["fields"] }) => string[] {
  const byOwner = new Map<string, Set<string>>();
  for (const entity of document.entities) {
    if (entity.type !== "party" || entity.kind === "person" || !acting.has(entity.role)) continue;
    for (const owner of [entity.issueId, entity.measureId]) {
      if (owner === undefined) continue;
      const known = byOwner.get(owner);
      if (known === undefined) byOwner.set(owner, new Set([entity.name]));
      else known.add(entity.name);
    }
  }
  return ({ id, fields }) => {
    const named = partyFields.flatMap((field) => (fields?.[field]?.text ?? "").split(/[、，,；;\n]/)).map((name) => name.trim());
    const filled = [...new Set(named.filter((name) => name !== ""))];
    return filled.length > 0 ? filled : [...(byOwner.get(id) ?? [])];
  };
}
