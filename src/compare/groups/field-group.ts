import { label } from "../../lexicon/labels.js";
import type { InspectionDocument } from "../../model/document.js";
import type { SchemaField } from "../../model/schema-fields.js";
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
 * Groups documents by a field. What a field says by a code of a fixed list is told by its label: those of `kind` and of
 * `inspection.type` begin with `kind.` and `type.` in `corpus/labels.tsv`.
 *
 * @example byField({ path: "kind", values: documentKinds, … })(document).names.zh // "整改进展报告"
 */
export function byField({ path, values = [] }: SchemaField): GroupReader {
  const way = path.split(".");
  return (document) => {
    const value = valueAt(document, way);
    if (value === undefined || value === "") return unplaced();
    const key = `${way.at(-1) ?? ""}.${value}`;
    const names = values.includes(value) ? { zh: label(key, "zh"), en: label(key, "en") } : { zh: value, en: value };
    return { key: value, names, doubts: [] };
  };
}
