import { errorOf } from "../../lexicon/errors.js";
import { groupings, type Grouping } from "../../model/comparison-quantities.js";
import { documentSchema } from "../../model/document.js";
import { fieldsOf, type SchemaField } from "../../model/schema-fields.js";
import { byField } from "./field-group.js";
import type { GroupReader } from "./group-place.js";
import { byLevel, byRound, byYear } from "./head-groups.js";
import { byRegion } from "./region-group.js";
import { byUnitType } from "./unit-type-group.js";

const readers: Readonly<Record<Grouping, () => GroupReader>> = {
  county: () => byRegion("county"),
  prefecture: () => byRegion("prefecture"),
  province: () => byRegion("province"),
  "unit-type": () => byUnitType,
  round: () => byRound,
  year: () => byYear,
  level: () => byLevel,
};

/** The fields of a document that hold one value, and that documents may be grouped by: kind, inspection.team … */
export function groupingFields(): readonly SchemaField[] {
  const heads = fieldsOf(documentSchema.pick({ kind: true, title: true, producer: true, source: true, inspection: true, publication: true }));
  return heads.filter(({ kind }) => kind !== "list");
}

/**
 * What tells the group of documents, for a name of {@link groupings} or the path of a field.
 *
 * @throws InspectionError `E_COMPARE_BY` for what is neither
 * @example groupReader("county")(document).key // "510921"
 */
export function groupReader(by: string): GroupReader {
  const grouping = groupings.find((each) => each === by);
  if (grouping !== undefined) return readers[grouping]();
  const fields = groupingFields();
  const field = fields.find(({ path }) => path === by);
  if (field === undefined) throw errorOf("E_COMPARE_BY", { details: { seen: by, known: [...groupings, ...fields.map(({ path }) => path)].join(", ") } });
  return byField(field);
}
