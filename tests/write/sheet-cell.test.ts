import { describe, expect, it } from "vitest";
import { rowHeight, sheetCellText, sheetLimits } from "../../src/write/sheet-cell.js";

describe("rowHeight", () => {
  it.each([
    { why: "one line", cells: [{ text: "整改", width: 8 }], height: 16 },
    { why: "a text that wraps", cells: [{ text: "整改整改整改", width: 8 }], height: 32 },
    { why: "lines of its own", cells: [{ text: "甲\n乙\n丙", width: 60 }], height: 48 },
    { why: "the highest cell", cells: [{ text: "甲", width: 60 }, { text: "整改".repeat(30), width: 60 }], height: 48 },
    { why: "nothing", cells: [], height: 16 },
    { why: "no more than a sheet allows", cells: [{ text: "整".repeat(9000), width: 10 }], height: sheetLimits.rowHeight },
    { why: "a column without width", cells: [{ text: "甲", width: 0 }], height: 32 },
  ])("$why", ({ cells, height }) => {
    expect(rowHeight(cells)).toBe(height);
  });
});

describe("sheetCellText", () => {
  it.each([
    { text: "a_x000A_b", written: "a_x005F_x000A_b" },
    { text: "_x00_", written: "_x00_" },
    { text: "=1+1", written: "=1+1" },
  ])("$text", ({ text, written }) => {
    expect(sheetCellText(text)).toBe(written);
  });

  it("cuts what no cell can hold", () => {
    expect(sheetCellText("甲".repeat(40_000))).toHaveLength(sheetLimits.cellLength);
  });
});
