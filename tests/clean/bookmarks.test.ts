import { expect, it } from "vitest";
import { removeBookmarks } from "../../src/clean/bookmarks.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "a bookmark of a converter", input: "[bookmark: _GoBack]整改情况", expected: "整改情况" },
  { why: "inside a sentence", input: "整改[bookmark: _Toc123]情况", expected: "整改情况" },
  { why: "an image without a text", input: "整改情况![](images/1.png)", expected: "整改情况" },
  { why: "an image with a text", input: "![印章](x)整改", expected: "整改" },
  { why: "characters of a symbol font", input: "\uf0b7整改\ue123\ue124", expected: "整改" },
])("$why: $input", ({ input, expected }) => {
  expect(mend(removeBookmarks, input).text).toBe(expected);
});

it.each([
  { why: "brackets of a document number", input: "禾发[2024]6号" },
  { why: "a bookmark that never ends", input: "[bookmark: 整改" },
  { why: "a bracket and a parenthesis", input: "好！[见](附表)" },
  { why: "over a line break", input: "[bookmark: 甲\n乙]" },
])("leaves alone: $why: $input", ({ input }) => {
  expect(mend(removeBookmarks, input).text).toBe(input);
});
