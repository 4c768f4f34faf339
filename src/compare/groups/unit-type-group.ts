import { label } from "../../lexicon/labels.js";
import type { GroupPlace, GroupReader } from "./group-place.js";
import { documentUnits, unitTypesOf } from "./document-units.js";
import { unplaced } from "./unplaced.js";

/** The group of documents about units of several types: each counts once, and in none of these. */
export const severalTypes = "several";

function named(key: string, labelKey: string, doubts: GroupPlace["doubts"]): GroupPlace {
  return { key, names: { zh: label(labelKey, "zh"), en: label(labelKey, "en") }, doubts };
}

/**
 * Groups documents by the kind of unit that was inspected, as its name tells it; `corpus/unit-types.tsv`. Several units
 * of one type stay together; of several types they are a group of their own.
 */
export const byUnitType: GroupReader = (document) => {
  const units = documentUnits(document);
  const [type, ...others] = unitTypesOf(units);
  if (type === undefined) return unplaced();
  const doubts: GroupPlace["doubts"] = units.length > 1 ? ["W_GROUP_SEVERAL_UNITS"] : [];
  return others.length > 0 ? named(severalTypes, "compare.several", doubts) : named(type, `unit-type.${type}`, doubts);
};
