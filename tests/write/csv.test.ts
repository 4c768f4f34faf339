import { expect, it } from "vitest";
import type { Table } from "../../src/model/table.js";
import { rawRows } from "../../src/node/readers/csv.js";
import { writeCsv } from "../../src/write/csv.js";

const table = (rows: (string | number)[][]): Table => ({ name: "", columns: ["甲", "乙"].map((header) => ({ header, width: 9 })), rows });

it("begins with a mark by which spreadsheets know UTF-8, and parts lines with CRLF", () => {
  expect(writeCsv(table([["一", 2]]))).toBe('\ufeff"甲","乙"\r\n"一",2\r\n');
});

it.each([
  { why: "a comma and a quote", cell: 'a,"b"' },
  { why: "a line break", cell: "a\nb" },
  { why: "blanks at the edges", cell: " a " },
  { why: "nothing", cell: "" },
])("keeps $why", ({ cell }) => {
  expect(rawRows(writeCsv(table([[cell, "x"]])), ",")[1]).toEqual([cell, "x"]);
});

it("lets no text be a formula, and leaves numbers numbers", () => {
  expect(rawRows(writeCsv(table([["=1+1", -3], ["＠甲", "-3.5"]])), ",").slice(1)).toEqual([["'=1+1", "-3"], ["'＠甲", "-3.5"]]);
});
