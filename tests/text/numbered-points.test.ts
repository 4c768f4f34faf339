import { expect, it } from "vitest";
import { splitPoints } from "../../src/text/numbered-points.js";

it.each([
  { why: "lines with digits", cell: "1.建账。\n2.销号。", points: ["建账。", "销号。"] },
  { why: "one line", cell: "1.建账；2.销号。", points: ["建账；", "销号。"] },
  { why: "a figure after the number", cell: "1、12月前建账。\n2、3次调度。", points: ["12月前建账。", "3次调度。"] },
  { why: "brackets", cell: "（1）建账；(2)销号", points: ["建账；", "销号"] },
  { why: "enumerators", cell: "一是建账。二是销号。三是公示。", points: ["建账。", "销号。", "公示。"] },
  { why: "Han numerals", cell: "（一）建账。\n（二）销号。", points: ["建账。", "销号。"] },
  { why: "circled", cell: "①建账；②销号", points: ["建账；", "销号"] },
  { why: "words before the first point", cell: "已采取措施：1.建账。2.销号。", points: ["建账。", "销号。"] },
  { why: "the outer numbering", cell: "1.建账：（1）立项；（2）编号。\n2.销号。", points: ["建账：（1）立项；（2）编号。", "销号。"] },
  { why: "one number alone at the start", cell: "1.建账。", points: ["建账。"] },
  { why: "no number", cell: "建账并销号。", points: ["建账并销号。"] },
  { why: "a number inside is none", cell: "整改率1.5，清退2.3万元。", points: ["整改率1.5，清退2.3万元。"] },
  { why: "a number that is not the next", cell: "1.建账。3.公示。", points: ["建账。3.公示。"] },
  { why: "nothing", cell: "", points: [] },
])("$why", ({ cell, points }) => {
  expect(splitPoints(cell).map(({ start, end }) => cell.slice(start, end))).toEqual(points);
  for (const { markerStart, start, end } of splitPoints(cell)) expect(markerStart <= start && start < end).toBe(true);
});
