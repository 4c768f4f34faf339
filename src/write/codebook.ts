import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { topicLexicon } from "../lexicon/topics.js";
import { unitTypeIds } from "../lexicon/unit-types.js";
import { comparisonTables, type ComparisonTableName } from "../model/comparison-tables.js";
import { comparedQuantities } from "../model/comparison-quantities.js";
import { focusCategories } from "../model/focus-categories.js";
import { measureRoles } from "../model/measure.js";
import { fieldsOf, type SchemaField } from "../model/schema-fields.js";
import { statusValues } from "../model/status-values.js";

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function fieldRow({ path, kind, optional, values = [], description }: SchemaField): string[] {
  const said = [description, values.length === 0 ? "" : values.map((value) => `\`${value}\``).join(" ")].filter((part) => part !== "");
  return [`\`${path}\``, kind, optional ? "yes" : "no", said.join(": ")];
}

/** Codes and what they mean, one a row. */
function codeRows(prefix: string, codes: readonly string[]): string[][] {
  return codes.map((code) => [`\`${code}\``, label(`${prefix}.${code}`, "zh"), label(`${prefix}.${code}`, "en")]);
}

/**
 * What every column of the tables means, as Markdown: made from the schemas of the rows, so that it cannot part from them.
 * The names of columns and codes are English; headings and sentences are of the language.
 */
export function writeCodebook(lang: Language): string {
  const say = (key: string): string => label(`codebook.${key}`, lang);
  const fieldHead = ["column", "kind", "empty", "meaning"].map(say);
  const codeHead = ["code", "chinese", "english"].map(say);
  const tables = (Object.keys(comparisonTables) as ComparisonTableName[]).map((name) =>
    [`## ${name}`, "", say(`table.${name}`), "", tableOf(fieldHead, fieldsOf(comparisonTables[name]).map(fieldRow))].join("\n"),
  );
  const quantities = comparedQuantities.map((quantity) => [`\`${quantity}\``, label(`quantity.${quantity}`, lang), label(`quantity.${quantity}.how`, lang)]);
  const topics = topicLexicon().topics.map(({ id, zh, en }) => [`\`${id}\``, zh, en]);
  const codes: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ["focus", codeRows("focus", [...focusCategories, "none"])],
    ["topics", topics],
    ["status", codeRows("status", statusValues)],
    ["roles", codeRows("role", measureRoles)],
    ["unit-types", codeRows("unit-type", unitTypeIds())],
  ];
  return [
    `# ${say("title")}`,
    "",
    say("opening"),
    "",
    ...tables.flatMap((table) => [table, ""]),
    `## ${say("quantities")}`,
    "",
    tableOf([say("code"), say("name"), say("meaning")], quantities),
    "",
    ...codes.flatMap(([key, rows]) => [`## ${say(`codes.${key}`)}`, "", tableOf(codeHead, rows), ""]),
  ].join("\n");
}
