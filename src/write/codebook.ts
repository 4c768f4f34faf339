import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { topicLexicon } from "../lexicon/topics.js";
import { unitTypeIds } from "../lexicon/unit-types.js";
import { comparisonTables, type ComparisonTableName } from "../model/comparison-tables.js";
import { comparedQuantities } from "../model/comparison-quantities.js";
import { inspectionLevels, inspectionTypes } from "../model/document.js";
import { documentKinds } from "../model/document-kinds.js";
import { focusCategories } from "../model/focus-categories.js";
import { measureRoles } from "../model/measure.js";
import type { SchemaField } from "../model/schema-fields.js";
import { statusValues } from "../model/status-values.js";
import { comparisonColumns } from "./comparison-columns.js";

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A column as a row: its name, what it holds, whether it may be empty, what it means and the codes it may say. */
function columnRow({ path, kind, optional, values = [], description }: SchemaField, lang: Language): string[] {
  const codes = values.map((value) => `\`${value}\``).join(" ");
  const say = (key: string): string => label(`codebook.${key}`, lang);
  return [`\`${path}\``, say(`kind.${kind}`), say(optional ? "yes" : "no"), codes === "" ? description : `${description}${lang === "zh" ? "：" : ": "}${codes}`];
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
  const columnHead = ["column", "kind", "empty", "meaning"].map(say);
  const codeHead = ["code", "chinese", "english"].map(say);
  const tables = (Object.keys(comparisonTables) as ComparisonTableName[]).map((name) =>
    [`## ${name}`, "", say(`table.${name}`), "", tableOf(columnHead, comparisonColumns(name, lang).map((column) => columnRow(column, lang)))].join("\n"),
  );
  const quantities = comparedQuantities.map((quantity) => [`\`${quantity}\``, label(`quantity.${quantity}`, lang), label(`quantity.${quantity}.how`, lang)]);
  const topics = topicLexicon().topics.map(({ id, zh, en }) => [`\`${id}\``, zh, en]);
  const codes: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ["kinds", codeRows("kind", documentKinds)],
    ["levels", codeRows("level", inspectionLevels)],
    ["types", codeRows("type", inspectionTypes)],
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
