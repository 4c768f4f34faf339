import { expect, it } from "vitest";
import fc from "fast-check";
import { tileWords, wellFormed } from "../../src/segment/tile.js";

it.each([
  { why: "words that tile", text: "整改进展", words: ["整改", "进展"], expected: ["整改", "进展"] },
  { why: "a blank was left out", text: "整改 进展", words: ["整改", "进展"], expected: ["整改", " ", "进展"] },
  { why: "the end was left out", text: "整改\r\n", words: ["整改"], expected: ["整改", "\r", "\n"] },
  { why: "the beginning was left out", text: "😀整改", words: ["整改"], expected: ["😀", "整改"] },
  { why: "a word was altered", text: "Ａ級整改", words: ["A级", "整改"], expected: ["Ａ", "級", "整改"] },
  { why: "a word was made up", text: "整改", words: ["整改", "完成"], expected: ["整改"] },
  { why: "nothing was said", text: "整改", words: [], expected: ["整", "改"] },
  { why: "empty words", text: "整改", words: ["", "整改", ""], expected: ["整改"] },
  { why: "a lone surrogate became U+FFFD", text: "整\ud800改", words: ["整", "\ufffd", "改"], expected: ["整", "\ud800", "改"] },
  { why: "the same inside a word", text: "a\udc00b", words: ["a\ufffdb"], expected: ["a\udc00b"] },
  { why: "a repeated word is not skipped", text: "整改，整改，整改", words: ["整改", "整改", "整改"], expected: ["整改", "，", "整改", "，", "整改"] },
])("$why", ({ text, words, expected }) => {
  const tokens = tileWords(text, words.map((word) => ({ word })));
  expect(tokens.map(({ word }) => word)).toEqual(expected);
  for (const { word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
});

it("keeps tags, and puts none where there is none", () => {
  expect(tileWords("整改了", [{ word: "整改", tag: "v" }, { word: "了" }], 10)).toEqual([
    { word: "整改", start: 10, end: 12, partOfSpeech: "v" },
    { word: "了", start: 12, end: 13 },
  ]);
});

it("replaces lone surrogates only", () => {
  expect(wellFormed("整\ud800改\udc00😀")).toBe("整\ufffd改\ufffd😀");
});

it("tiles any text with any words", () => {
  const piece = fc.constantFrom("整改", "整", "改", " ", "\n", "😀", "\ud83d", "\ude00", "a", "\ufffd");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (parts, words) => {
      const text = parts.join("");
      const tokens = tileWords(text, words.map((word) => ({ word })));
      let at = 0;
      for (const { word, start, end } of tokens) {
        expect(start).toBe(at);
        expect(text.slice(start, end)).toBe(word);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});
