import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Comparer } from "../../src/compare/index.js";
import type { Comparison } from "../../src/model/comparison.js";
import { comparisonTables, type ComparisonTableName } from "../../src/model/comparison-tables.js";
import { fieldsOf } from "../../src/model/schema-fields.js";
import { ComparisonFolder, type ComparisonFolderOptions } from "../../src/node/comparison-folder.js";
import { TableFile } from "../../src/node/table-file.js";
import { parseDocument } from "../../src/parse.js";
import { writeCodebook } from "../../src/write/codebook.js";
import { inventCorpus, inventedCounties, makeDocument, usualCounty } from "../corpus-generator/index.js";

const root = mkdtempSync(join(tmpdir(), "xuncha-folder-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { reports } = inventCorpus({ seed: 3, issues: 6, counties: inventedCounties(2).map((name) => ({ ...usualCounty, name, documents: 6 })) });
const whole = parseDocument(readFileSync(join(import.meta.dirname, "../../fixtures/progress-report/health-bureau.txt"), "utf8"));
const documents = [whole, ...reports.map(makeDocument)];
const tableNames = Object.keys(comparisonTables) as ComparisonTableName[];

function save(path: string, options: Partial<ComparisonFolderOptions> = {}): Comparison {
  const comparer = new Comparer({ by: "county", permutations: 99 });
  const folder = new ComparisonFolder(path, { formats: ["csv", "parquet"], lang: "zh", ...options });
  for (const document of documents) {
    const taken = comparer.add(document);
    if (taken !== undefined) folder.add(taken);
  }
  const comparison = comparer.finish();
  folder.save(comparison);
  return comparison;
}

function csvRows(path: string): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(path, "utf8"), { bom: true, columns: true });
}

async function parquetRows(path: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(path);
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
}

describe("the tables", () => {
  const path = join(root, "tables");
  const comparison = save(path);
  const rowsOf = (name: ComparisonTableName): Record<string, string>[] => csvRows(join(path, `${name}.csv`));

  it("the folder holds the tables, the codebook and the comparison, and nothing is left beside it", () => {
    expect(readdirSync(path).sort()).toEqual([...tableNames.flatMap((name) => [`${name}.csv`, `${name}.parquet`]), "codebook.md", "comparison.json"].sort());
    expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
    expect(JSON.parse(readFileSync(join(path, "comparison.json"), "utf8"))).toEqual(comparison);
  });

  it.each(tableNames)("%s: CSV and Parquet say the same, under the names of the schema", async (name) => {
    const fields = fieldsOf(comparisonTables[name]).map((field) => field.path);
    const csv = rowsOf(name);
    const parquet = await parquetRows(join(path, `${name}.parquet`));
    expect(parquet.length).toBe(csv.length);
    parquet.forEach((row, index) => {
      expect(Object.keys(row)).toEqual(fields);
      const said = Object.fromEntries(Object.entries(row).map(([field, value]) => [field, value === null || value === undefined ? "" : String(value as string | number)]));
      expect(said).toEqual(csv[index]);
    });
  });

  it.each(tableNames.filter((name) => name !== "differences"))("%s: every row is valid, and none is missing", async (name) => {
    const rows = await parquetRows(join(path, `${name}.parquet`));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(comparisonTables[name].safeParse(row).error?.issues ?? []).toEqual([]);
  });

  it("have a row for each part of each document", () => {
    const sum = (of: (document: (typeof documents)[number]) => number): number => documents.reduce((total, document) => total + of(document), 0);
    expect(rowsOf("documents").length).toBe(documents.length);
    expect(rowsOf("issues").length).toBe(sum(({ issues }) => issues.length));
    expect(rowsOf("measures").length).toBe(sum(({ measures }) => measures.length));
    expect(rowsOf("entities").length).toBe(sum(({ entities }) => entities.length));
    expect(rowsOf("groups").length).toBe(comparison.groups.reduce((total, { statistics }) => total + statistics.length, 0));
  });

  it("are joined by keys that are there and single", () => {
    const key = (row: Record<string, string>, ...fields: string[]): string => fields.map((field) => row[field]).join(" ");
    const issues = rowsOf("issues").map((row) => key(row, "documentId", "issueId"));
    expect(new Set(issues).size).toBe(issues.length);
    const measures = rowsOf("measures");
    expect(new Set(measures.map((row) => key(row, "documentId", "measureId"))).size).toBe(measures.length);
    const known = new Set(issues);
    expect(measures.filter((row) => row["issueId"] !== "" && !known.has(key(row, "documentId", "issueId")))).toEqual([]);
    const ids = new Set(rowsOf("documents").map(({ documentId }) => documentId));
    expect([...measures, ...rowsOf("entities")].filter(({ documentId }) => !ids.has(documentId))).toEqual([]);
  });

  it("what adds up in the tables is what the groups say", () => {
    const group = new Map(rowsOf("documents").map((row) => [row["documentId"], row["group"]]));
    for (const { key, statistics } of comparison.groups) {
      const completed = rowsOf("issues").filter((row) => group.get(row["documentId"]) === key && row["status"] === "completed").length;
      expect(statistics.find(({ quantity, category }) => quantity === "status" && category === "completed")?.sum).toBe(completed);
    }
  });
});

it("a table of many row groups is read again whole", async () => {
  const fields = [
    { path: "text", kind: "text", optional: true, description: "" },
    { path: "n", kind: "whole-number", optional: false, description: "" },
  ] as const;
  const table = new TableFile(join(root, "many"), fields, ["csv", "parquet"]);
  const long = "整改".repeat(200);
  for (let n = 0; n < 45_000; n++) table.add({ text: n % 3 === 0 ? null : `${long}${n}`, n });
  table.end();
  const bytes = readFileSync(join(root, "many.parquet"));
  expect(parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)).row_groups.length).toBeGreaterThan(1);
  const rows = await parquetRows(join(root, "many.parquet"));
  expect(rows.length).toBe(45_000);
  expect(rows.every((row, n) => row["n"] === n && row["text"] === (n % 3 === 0 ? null : `${long}${n}`))).toBe(true);
});

describe("the folder's place", () => {
  let path = "";
  let count = 0;
  beforeEach(() => {
    path = join(root, `place-${++count}`);
  });

  it("an earlier result is replaced whole", () => {
    save(path);
    save(path, { formats: ["csv"] });
    expect(readdirSync(path).some((name) => name.endsWith(".parquet"))).toBe(false);
  });

  it("an empty folder is taken", () => {
    mkdirSync(path);
    save(path);
    expect(existsSync(join(path, "comparison.json"))).toBe(true);
  });

  it.each([
    { why: "another file", name: "notes.txt", content: "mine" },
    { why: "another comparison.json", name: "comparison.json", content: "{}" },
    { why: "another documents.csv without a comparison", name: "documents.csv", content: "a,b" },
  ])("a folder with $why is refused, and stays as it was", ({ name, content }) => {
    mkdirSync(path);
    writeFileSync(join(path, name), content);
    expect(() => save(path)).toThrow(expect.objectContaining({ code: "E_OUTPUT_FOLDER" }));
    expect(readdirSync(path)).toEqual([name]);
    expect(readFileSync(join(path, name), "utf8")).toBe(content);
  });

  it("an earlier result to which something was added is refused too", () => {
    save(path);
    writeFileSync(join(path, "mine.txt"), "mine");
    expect(() => save(path)).toThrow(expect.objectContaining({ code: "E_OUTPUT_FOLDER" }));
  });

  it("force writes beside what is there and keeps it", () => {
    mkdirSync(join(path, "sub"), { recursive: true });
    writeFileSync(join(path, "sub", "mine.txt"), "mine");
    save(path, { force: true });
    expect(readFileSync(join(path, "sub", "mine.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(path, "comparison.json"))).toBe(true);
  });

  it("a file in its place is refused", () => {
    writeFileSync(path, "mine");
    expect(() => save(path, { force: true })).toThrow(expect.objectContaining({ code: "E_OUTPUT_FOLDER" }));
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  it("a folder that is not there cannot hold it", () => {
    expect(() => save(join(path, "deep"))).toThrow(expect.objectContaining({ code: "E_OUTPUT_WRITE" }));
  });

  it("what is discarded leaves nothing", () => {
    const before = readdirSync(root);
    new ComparisonFolder(path, { formats: ["csv", "parquet"], lang: "zh" }).discard();
    expect(readdirSync(root)).toEqual(before);
  });
});

describe("the codebook", () => {
  it.each(["zh", "en"] as const)("names every column of every table and leaves no label open (%s)", (lang) => {
    const text = writeCodebook(lang);
    for (const name of tableNames) {
      expect(text).toContain(`## ${name}\n`);
      for (const { path } of fieldsOf(comparisonTables[name])) expect(text).toContain(`| \`${path}\` |`);
    }
    expect(text).not.toMatch(/codebook\.|quantity\.|unit-type\.|undefined/);
  });

  it("tells in Chinese what columns mean, what they hold and whether they may be empty", () => {
    const lines = writeCodebook("zh").split("\n");
    expect(lines).toContain("| `deadline` | 文字 | 是 | “整改时限”后面的文字，照录原文 |");
    expect(lines.filter((line) => /\| (?:text|number|whole-number|truth|yes|no) \|/.test(line))).toEqual([]);
  });

  it.each(["zh", "en"] as const)("a Parquet file carries the same meanings (%s)", (lang) => {
    const folder = join(root, `meanings-${lang}`);
    save(folder, { lang });
    const { key_value_metadata: carried } = parquetMetadata(new Uint8Array(readFileSync(join(folder, "issues.parquet"))).buffer);
    expect(carried).toContainEqual({ key: "description.number", value: lang === "zh" ? "问题前面写的序号" : "the number that stands at it" });
  });
});
