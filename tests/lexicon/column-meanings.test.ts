import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnMeaning } from "../../src/lexicon/column-meanings.js";
import { readTable } from "../../src/lexicon/table.js";
import { comparisonTables, type ComparisonTableName } from "../../src/model/comparison-tables.js";
import { fieldsOf } from "../../src/model/schema-fields.js";

const rows = readTable(readFileSync(join(import.meta.dirname, "../../corpus/column-meanings.tsv"), "utf8"), ["key", "zh", "en"]);
const columns = (Object.keys(comparisonTables) as ComparisonTableName[]).flatMap((table) => fieldsOf(comparisonTables[table]).map(({ path }) => ({ table, path })));

describe("meanings of columns", () => {
  it("no column lacks one, in Chinese or in English", () => {
    expect(columns.length).toBeGreaterThan(100);
    const lacking = columns.filter(({ table, path }) => !/\p{Script=Han}/u.test(columnMeaning(table, path, "zh")) || !/[a-z]{2}/.test(columnMeaning(table, path, "en")) || columnMeaning(table, path, "en") === path);
    expect(lacking).toEqual([]);
  });

  it("no row is for a column that is not there, or that all have rows of their own for", () => {
    const own = new Set(rows.map(({ key }) => key));
    const told = new Set(columns.map(({ table, path }) => (own.has(`${table}.${path}`) ? `${table}.${path}` : path)));
    expect(rows.map(({ key }) => key).filter((key) => !told.has(key))).toEqual([]);
  });

  it("a column of one table may mean something of its own", () => {
    expect(columnMeaning("issues", "issueId", "en")).not.toBe(columnMeaning("measures", "issueId", "en"));
    expect(columnMeaning("entities", "issueId", "zh")).toBe(columnMeaning("measures", "issueId", "zh"));
  });
});
