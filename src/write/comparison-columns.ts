import { columnMeaning } from "../lexicon/column-meanings.js";
import type { Language } from "../lexicon/diagnostics.js";
import { comparisonTables, type ComparisonTableName } from "../model/comparison-tables.js";
import { fieldsOf, type SchemaField } from "../model/schema-fields.js";

/**
 * The columns of a table of a comparison as its schema has them, each with what it means.
 *
 * @example comparisonColumns("issues", "en")[1] // { path: "issueId", kind: "text", optional: false, description: "key of the issue …" }
 */
export function comparisonColumns(table: ComparisonTableName, lang: Language): SchemaField[] {
  return fieldsOf(comparisonTables[table]).map((field) => ({ ...field, description: columnMeaning(table, field.path, lang) }));
}
