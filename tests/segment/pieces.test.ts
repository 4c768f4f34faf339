import { expect, it } from "vitest";
import fc from "fast-check";
import { piecesOf } from "../../src/segment/pieces.js";

it.each([
  { why: "nothing to part", text: "已整改。", longest: 8, expected: ["已整改。"] },
  { why: "nothing at all", text: "", longest: 8, expected: [] },
  { why: "behind the last sentence that fits", text: "一是整改。二是销号。三是", longest: 11, expected: ["一是整改。二是销号。", "三是"] },
  { why: "a closing mark stays with its sentence", text: "“立行立改。”已整改", longest: 8, expected: ["“立行立改。”", "已整改"] },
  { why: "a line end before all", text: "整改\n进展情况", longest: 5, expected: ["整改\n", "进展情况"] },
  { why: "failing that behind a comma", text: "认领问题，压实责任", longest: 7, expected: ["认领问题，", "压实责任"] },
  { why: "failing that where Han characters end", text: "整改情况2024年度", longest: 9, expected: ["整改情况2024", "年度"] },
  { why: "failing that anywhere", text: "整改整改整", longest: 2, expected: ["整改", "整改", "整"] },
  { why: "but not inside a surrogate pair", text: "😀😀", longest: 3, expected: ["😀", "😀"] },
])("$why", ({ text, longest, expected }) => {
  expect(piecesOf(text, longest).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it("parts any text without loss, in pieces that are not too long", () => {
  const units = fc.array(fc.constantFrom("整", "改", "。", "，", "\n", " ", "a", "1", "”", "\ud83d", "\ude00", "😀"), { maxLength: 80 });
  fc.assert(
    fc.property(units, fc.integer({ min: 2, max: 20 }), (parts, longest) => {
      const text = parts.join("");
      const pieces = piecesOf(text, longest);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end } of pieces) {
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(longest);
      }
    }),
  );
});
