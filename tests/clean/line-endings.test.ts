import { expect, it } from "vitest";
import { unifyLineEndings } from "../../src/clean/line-endings.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "CR LF", input: "甲\r\n乙", expected: "甲\n乙" },
  { why: "CR alone", input: "甲\r乙", expected: "甲\n乙" },
  { why: "two of them stay two", input: "甲\r\n\r\n乙", expected: "甲\n\n乙" },
  { why: "CR, then CR LF", input: "甲\r\r\n乙", expected: "甲\n\n乙" },
  { why: "form feed", input: "甲\f乙", expected: "甲\n乙" },
  { why: "vertical tab, the break of a word processor", input: "甲\v乙", expected: "甲\n乙" },
  { why: "line and paragraph separators", input: "甲\u2028乙\u2029丙", expected: "甲\n乙\n丙" },
  { why: "NEL", input: "甲\u0085乙", expected: "甲\n乙" },
])("$why", ({ input, expected }) => {
  expect(mend(unifyLineEndings, input).text).toBe(expected);
});

it.each([
  { why: "LF is one already", input: "甲\n乙\n" },
  { why: "tabs are of a table", input: "甲\t乙" },
  { why: "nothing", input: "" },
])("leaves alone: $why", ({ input }) => {
  expect(unifyLineEndings(input)).toBeUndefined();
});
