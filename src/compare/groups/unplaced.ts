import { label } from "../../lexicon/labels.js";
import type { GroupPlace } from "./group-place.js";

/** The group of the documents that could not be placed: one of its own, so that nothing is dropped. */
export function unplaced(): GroupPlace {
  const key = "compare.unplaced";
  return { key: "", names: { zh: label(key, "zh"), en: label(key, "en") }, doubts: ["W_GROUP_UNPLACED"] };
}
