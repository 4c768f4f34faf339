import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SectionRole } from "../../src/lexicon/cues.js";
import { cueStrengths } from "../../src/lexicon/focus-cues.js";
import { readTable } from "../../src/lexicon/table.js";
import { documentKinds } from "../../src/model/document-kinds.js";
import { statedKeys } from "../../src/model/document.js";
import { dateRelations, partyRoles, qualifiers } from "../../src/model/entity.js";
import { focusCategories } from "../../src/model/focus-categories.js";
import { statusValues } from "../../src/model/issue.js";
import { ledgerColumnKeys } from "../../src/model/ledger-keys.js";
import { measureRoles } from "../../src/model/measure.js";
import { severities } from "../../src/model/severities.js";
import { toHan } from "../helpers/document-generator.js";

const folder = join(import.meta.dirname, "../../corpus");

interface Table {
  readonly name: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

function readFolder(): Table[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const all = text.split("\n");
      const notes = all.filter((line) => line.startsWith("#"));
      const lines = all.filter((line) => line !== "" && !line.startsWith("#"));
      const columns = notes.find((note) => note.startsWith("# columns:"))?.slice("# columns:".length).trim().split("\t") ?? [];
      return { name, text, notes, columns, rows: lines.map((line) => line.split("\t")), lines };
    });
}

const tables = readFolder();
const notOrdered = (items: readonly string[]): string | undefined => items.find((item, index) => index > 0 && (items[index - 1] as string) > item);

describe.each(tables)("$name", ({ name, text, notes, columns, rows, lines }) => {
  it("says where its facts come from", () => {
    expect(notes.some((note) => /\b(?:Source|Facts|Written|Gathered)\b/i.test(note))).toBe(true);
  });

  it("says what it is, and names its columns", () => {
    expect(notes[0]).toMatch(/^# .{10,}/);
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.every((column) => /^[a-z][A-Za-z_-]*$/.test(column))).toBe(true);
    expect(new Set(columns).size).toBe(columns.length);
    expect(notes.at(-1)).toMatch(/^# columns:/);
  });

  it("has its notes before its rows, LF line ends and one at the end", () => {
    expect(text.startsWith(notes.join("\n"))).toBe(true);
    expect(text).not.toMatch(/[\r\ufeff]|\n\n/);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("has every column in every row, and no blank first cell", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((cells) => cells.length !== columns.length).map((cells) => cells.join("|"))).toEqual([]);
    expect(rows.filter(([first = ""]) => first.trim() === "").map((cells) => cells.join("|"))).toEqual([]);
  });

  it("has no row twice, and no stray blanks at the edge of a cell", () => {
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    expect(rows.flat().filter((cell) => cell !== cell.trim())).toEqual([]);
  });

  it("is sorted by code unit, on whole rows or by its first column", () => {
    if (notOrdered(lines) !== undefined) expect(notOrdered(rows.map(([first = ""]) => first))).toBeUndefined();
  });

  it("is well-formed text", () => {
    expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text);
    expect(text.includes("\ufffd"), name).toBe(false);
  });
});

/** The roles a section can have: a type of the lexicon, here as values; the compiler holds the two together. */
const sectionRoles: Readonly<Record<SectionRole, true>> = {
  issues: true,
  organisation: true,
  plan: true,
  requirement: true,
  commitment: true,
  checkpoint: true,
  overview: true,
  contact: true,
};

const labelledFields = ["answer", "measures", "problem", "result", "deadline", "lead-unit", "cooperate-unit", "responsible-unit", "responsible-leader", "responsible-person", "supervise-unit", "number", "next-steps", "remark"];

/** The cells that are codes, and what each may say. */
const codes: readonly { readonly table: RegExp; readonly column: string; readonly values: readonly string[] }[] = [
  { table: /^document-kinds/, column: "kind", values: documentKinds },
  { table: /^document-kinds/, column: "where", values: ["title", "title-any", "opening", "body"] },
  { table: /^focus-cues|^labelled-sentences/, column: "focus", values: focusCategories },
  { table: /^focus-cues/, column: "strength", values: cueStrengths },
  { table: /^section-roles/, column: "role", values: Object.keys(sectionRoles) },
  { table: /^list-leads/, column: "role", values: ["problem", "none", ...measureRoles] },
  { table: /^list-leads/, column: "scope", values: ["sentence", "paragraph"] },
  { table: /^field-labels/, column: "field", values: labelledFields },
  { table: /^enumerators/, column: "family", values: ["numeral", "chain", "pair", "next"] },
  { table: /^enumerators/, column: "place", values: ["free", "bound", "0", "1", "2", "3"] },
  { table: /^page-chrome/, column: "match", values: ["label", "weak-label", "line", "start", "inside"] },
  { table: /^page-content/, column: "attribute", values: ["id", "class", "meta"] },
  { table: /^page-content/, column: "use", values: ["content", "drop", "title", "date", "source", "column"] },
  { table: /^count-qualifiers/, column: "qualifier", values: qualifiers },
  { table: /^count-qualifiers/, column: "position", values: ["before", "inside", "after", "between"] },
  { table: /^mask-words/, column: "numeric", values: ["yes", "no", "both", "vague"] },
  { table: /^labelled-sentences/, column: "style", values: ["problem", "heading", "measure"] },
  { table: /^diagnostics/, column: "severity", values: severities },
  { table: /^status-words/, column: "status", values: statusValues },
  { table: /^status-words/, column: "kind", values: ["state", "issue", "part"] },
  { table: /^defect-words/, column: "place", values: ["end", "lack", "being", "head", "remedy", "plain"] },
  { table: /^problem-leads/, column: "tells", values: ["finds", "other", "points", "seeks", "circumstance", "inspecting", "turns"] },
  { table: /^date-relations/, column: "relation", values: dateRelations },
  { table: /^party-cues/, column: "role", values: partyRoles },
  { table: /^stated-words/, column: "key", values: [...statedKeys, "-"] },
  { table: /^stated-owners/, column: "tells", values: ["goal", "again", "taken", "below", "asked", "each"] },
  { table: /^stated-words/, column: "place", values: ["noun", "verb", "rate", "rule", "people", "people-else", "list", "else"] },
  { table: /^part-leads/, column: "tells", values: ["part", "whole"] },
  { table: /^publication-labels/, column: "tells", values: ["source", "unit", "filer", "writer", "title", "published", "stamp"] },
  { table: /^framework-headings/, column: "place", values: ["open", "inside"] },
  { table: /^change-words/, column: "change", values: ["up", "down", "-"] },
  { table: /^ledger-columns/, column: "sheet", values: ["issues", "documents", "doubts"] },
  { table: /^ledger-columns/, column: "shown", values: ["always", "filled", "asked", "hidden", "measures", "measures-hidden"] },
  { table: /^ledger-headers/, column: "key", values: ledgerColumnKeys },
  { table: /^ledger-marks/, column: "status", values: statusValues },
  { table: /^redact-labels/, column: "where", values: ["needed", "free", "behind"] },
  { table: /^regions/, column: "level", values: ["province", "prefecture", "county"] },
];

describe("code cells are among those of the model", () => {
  it.each(codes)("$table: $column", ({ table, column, values }) => {
    const found = tables.filter(({ name }) => table.test(name));
    expect(found.length).toBeGreaterThan(0);
    for (const { name, columns, rows } of found) {
      const index = columns.indexOf(column);
      expect(index, `${name} has no column ${column}`).toBeGreaterThanOrEqual(0);
      const strange = rows.filter((cells) => !values.includes(cells[index] as string));
      expect(strange.map((cells) => cells.join("|"))).toEqual([]);
    }
  });

  it("labels of publishers and days, but for those of forms, are labels of pages", () => {
    const labels = new Set(tables.find(({ name }) => name === "page-chrome.tsv")?.rows.filter(([, match]) => match !== "line").map(([pattern]) => pattern));
    const { rows } = tables.find(({ name }) => name === "publication-labels.tsv") as Table;
    expect(rows.filter(([label, tells]) => tells !== "filer" && !labels.has(label as string)).map((cells) => cells.join("|"))).toEqual([]);
  });

  it("classes of measure words are those that the table itself names", () => {
    const { notes, columns, rows } = tables.find(({ name }) => name === "measure-words.tsv") as Table;
    const named = new Set(notes.find((note) => note.startsWith("# class:"))?.split(":")[1]?.trim().split(" "));
    expect(rows.filter((cells) => !named.has(cells[columns.indexOf("class")] as string)).map((cells) => cells.join("|"))).toEqual([]);
  });

  it("weights of document kinds are numbers above nought", () => {
    const { columns, rows } = tables.find(({ name }) => name === "document-kinds.tsv") as Table;
    const index = columns.indexOf("weight");
    expect(rows.filter((cells) => !(Number(cells[index]) > 0)).map((cells) => cells.join("|"))).toEqual([]);
  });

  it("HTML entities are code points", () => {
    const { rows } = tables.find(({ name }) => name === "html-entities.tsv") as Table;
    expect(rows.filter(([name = "", code = ""]) => !/^[A-Za-z]{2,8}\d{0,2}$/.test(name) || !/^[0-9A-F]{4,5}$/.test(code))).toEqual([]);
  });

  it("every code has a sentence in both languages, and a name of its kind", () => {
    for (const { name, columns, rows } of tables.filter(({ columns: names }) => names[0] === "code" && names.includes("zh"))) {
      for (const cells of rows) {
        expect(cells[0], name).toMatch(/^[EW]_[A-Z0-9_]+$/);
        expect(cells[columns.indexOf("zh")], name).toMatch(/\p{Script=Han}|^\{cause\}$/u);
        expect(cells[columns.indexOf("en")]?.length, name).toBeGreaterThan(3);
      }
    }
  });
});

it("ledger-columns.tsv has the columns of a ledger row, each once and in their order", () => {
  const { columns, rows } = tables.find(({ name }) => name === "ledger-columns.tsv") as Table;
  const issues = rows.filter((cells) => cells[columns.indexOf("sheet")] === "issues").sort((a, b) => Number(a[columns.indexOf("place")]) - Number(b[columns.indexOf("place")]));
  expect(issues.map(([key]) => key)).toEqual([...ledgerColumnKeys]);
});

describe("codes of diagnostics", () => {
  const sources = readdirSync(join(folder, "../src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const used = new Set(sources.flatMap((name) => readFileSync(join(folder, "../src", name), "utf8").match(/"W_[A-Z_]+"/g) ?? []).map((code) => code.slice(1, -1)));
  const described = new Set((tables.find(({ name }) => name === "diagnostics.tsv") as Table).rows.map(([code = ""]) => code));

  it("every code that the sources use has its sentence", () => {
    expect([...used].filter((code) => !described.has(code))).toEqual([]);
  });
});

describe("examples", () => {
  const withExamples = tables.filter(({ columns }) => columns.includes("example"));

  it.each(withExamples.filter(({ name }) => /^(?:measure-words|fixed-terms|mask-words|page-chrome)/.test(name)))("$name: each example holds its word", ({ columns, rows }) => {
    const index = columns.indexOf("example");
    const without = rows.filter((cells) => cells[index] !== "" && !(cells[index] as string).includes(cells[0] as string));
    expect(without.map((cells) => cells.join("|"))).toEqual([]);
  });

  it("enumerators.tsv: each example holds its word, a numeral's behind a numeral", () => {
    const { rows } = tables.find(({ name }) => name === "enumerators.tsv") as Table;
    const numerals = Array.from({ length: 10 }, (_, index) => toHan(index + 1));
    for (const [word = "", family, , example = ""] of rows) {
      const forms = family === "numeral" ? numerals.map((numeral) => numeral + word) : [word];
      expect(forms.some((form) => example.includes(form)), example).toBe(true);
    }
  });
});

describe("readTable", () => {
  it.each([
    { why: "cells by their columns", text: "# A table\n# columns: unit\tclass\n个\tgeneral\n", rows: [{ unit: "个", class: "general" }] },
    { why: "more columns than asked for", text: "# columns: unit\tclass\texample\n个\tgeneral\t三个\n", rows: [{ unit: "个", class: "general" }] },
    { why: "a cell that is missing at the end is empty", text: "# columns: unit\tclass\n个\n", rows: [{ unit: "个", class: "" }] },
    { why: "empty lines and notes between rows", text: "# columns: unit\tclass\n个\tgeneral\n\n# people\n人\tpeople\n", rows: [{ unit: "个", class: "general" }, { unit: "人", class: "people" }] },
    { why: "no rows", text: "# columns: unit\tclass\n", rows: [] },
  ])("$why", ({ text, rows }) => {
    expect(readTable(text, ["unit", "class"])).toEqual(rows);
  });

  it.each([
    { why: "no columns named", text: "个\tgeneral\n" },
    { why: "other columns", text: "# columns: word\tclass\n个\tgeneral\n" },
    { why: "the columns in another order", text: "# columns: class\tunit\ngeneral\t个\n" },
    { why: "nothing", text: "" },
  ])("throws: $why", ({ text }) => {
    expect(() => readTable(text, ["unit", "class"])).toThrow("corpus table without the columns unit, class");
  });
});
