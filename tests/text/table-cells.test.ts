import { describe, expect, it } from "vitest";
import { countCellMarks, tableCells } from "../../src/text/table-cells.js";

const cells = (line: string): string[] => tableCells(line, 0, line.length).map(({ start, end }) => line.slice(start, end));

describe("cells", () => {
  it.each([
    { line: "1\t台账不全\t已完成", expected: ["1", "台账不全", "已完成"] },
    { line: "1 | 台账不全 | 已完成", expected: ["1", "台账不全", "已完成"] },
    { line: "| 1 | 台账不全 | | 已完成 |", expected: ["1", "台账不全", "", "已完成"] },
    { line: "1｜台账不全｜", expected: ["1", "台账不全"] },
    { line: "1│台账不全│已完成", expected: ["1", "台账不全", "已完成"] },
    { line: "1\t甲|乙\t已完成", expected: ["1", "甲|乙", "已完成"] },
    { line: "\t台账不全\t", expected: ["", "台账不全", ""] },
    { line: "台账不全", expected: ["台账不全"] },
    { line: "|", expected: [] },
    { line: "", expected: [""] },
  ])("$line", ({ line, expected }) => expect(cells(line)).toEqual(expected));

  it("of a part of a text", () => {
    const text = "表头\n1 | 甲\n";
    expect(tableCells(text, 3, 8).map(({ start, end }) => text.slice(start, end))).toEqual(["1", "甲"]);
  });
});

it("counts the marks: bars only where there is no tab", () => {
  expect(countCellMarks("a\tb|c|d\te", 0, 10)).toBe(2);
  expect(countCellMarks("a|b|c", 0, 5)).toBe(2);
  expect(countCellMarks("a、b", 0, 3)).toBe(0);
});
