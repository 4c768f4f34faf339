import { unitTypeOf } from "../../lexicon/unit-types.js";
import type { InspectionDocument } from "../../model/document.js";

const widestJoin = 2; // characters between two names of one list: 、 和 以及

/**
 * The organisations that a document says were inspected: the one of its head, and those that are listed with it
 * (县人民医院党委、县中医医院党总支). Empty where it names none.
 */
export function documentUnits({ inspection, entities }: InspectionDocument): readonly string[] {
  const { inspectedOrg, evidence } = inspection;
  if (inspectedOrg === undefined) return [];
  const names = inspectedOrg.split(/[、；;，,]/).map((name) => name.trim()).filter((name) => name !== "");
  const told = names.length;
  const place = evidence?.["inspectedOrg"];
  if (place === undefined) return names;
  const within: string[] = []; // the names of a list that the head gives whole
  let end = place.end;
  for (const { span, ...entity } of entities) {
    if (entity.type !== "party" || entity.role !== "inspected" || entity.kind !== "org" || span.start < place.start) continue;
    if (span.start < place.end) {
      within.push(entity.name);
      continue;
    }
    if (span.start < end) continue;
    if (span.start - end > widestJoin) break;
    names.push(entity.name);
    end = span.end;
  }
  return [...new Set(within.length > 1 ? [...within, ...names.slice(told)] : names)];
}

/**
 * The types of the inspected organisations, each once, sorted; a name that tells none adds none.
 *
 * @example unitTypesOf(["县人民医院党委", "县中医医院党总支"]) // ["hospital"]
 */
export function unitTypesOf(units: readonly string[]): readonly string[] {
  return [...new Set(units.flatMap((unit) => unitTypeOf(unit) ?? []))].sort();
}
