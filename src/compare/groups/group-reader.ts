import { errorOf } from "../../lexicon/errors.js";
import { groupings, type Grouping } from "../../model/comparison-quantities.js";
import { documentSchema } from "../../model/document.js";
import { fieldsOf } from "../../model/schema-fields.js";
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

/** The paths of a document's fields that hold one value: kind, inspection.team … */
function fieldPaths(): readonly string[] {
  const heads = fieldsOf(documentSchema.pick({ kind: true, title: true, producer: true, source: true, inspection: true, publication: true }));
  return heads.filter(({ kind }) => kind !== "list").map(({ path }) => path);
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
  const paths = fieldPaths();
  if (!paths.includes(by)) throw errorOf("E_COMPARE_BY", { details: { seen: by, known: [...groupings, ...paths].join(", ") } });
  return byField(by);
}
