import type { InspectionDocument } from "../../model/document.js";
import type { GroupReader } from "./group-place.js";
import { unplaced } from "./unplaced.js";

/** The value at a path of names parted by dots; undefined where there is none, or it is no text, number or truth. */
function valueAt(document: InspectionDocument, path: readonly string[]): string | undefined {
  let value: unknown = document;
  for (const name of path) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/**
 * Groups documents by a field, told by its path.
 *
 * @example byField("inspection.team")(document).key // "县委第三巡察组"
 */
export function byField(field: string): GroupReader {
  const path = field.split(".");
  return (document) => {
    const value = valueAt(document, path);
    return value === undefined || value === "" ? unplaced() : { key: value, names: { zh: value, en: value }, doubts: [] };
  };
}
