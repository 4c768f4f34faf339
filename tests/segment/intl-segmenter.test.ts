import { afterEach, expect, it, vi } from "vitest";
import { createIntlSegmenter } from "../../src/segment/intl-segmenter.js";

afterEach(() => vi.unstubAllGlobals());

it.each([
  { why: "nothing", text: "" },
  { why: "blanks of all kinds", text: " \t\u3000\u00a0\r\n\n " },
  { why: "lone surrogates", text: "整\ud800改\udc00" },
  { why: "emoji with joiners", text: "完成👨‍👩‍👧整改🇨🇳" },
  { why: "zero-width and control characters", text: "整\u200b改\ufeff\0进\u2028展" },
  { why: "rare characters", text: "𠮷野家𪚥" },
  { why: "longer than one piece", text: "对照反馈意见逐项认领整改，".repeat(60) },
  { why: "no place to part", text: "整".repeat(700) },
])("tokens tile: $why", ({ text }) => {
  const tokens = createIntlSegmenter().segment(text);
  expect(tokens.map(({ word }) => word).join("")).toBe(text);
  let at = 0;
  for (const { word, start, end } of tokens) {
    expect(start).toBe(at);
    expect(text.slice(start, end)).toBe(word);
    at = end;
  }
});

it("says who it is, and that it cannot know the version by itself", () => {
  expect(createIntlSegmenter()).toMatchObject({ engine: "intl", version: "unknown" });
  expect(createIntlSegmenter({ version: "ICU 78.2" }).version).toBe("ICU 78.2");
});

it("takes a time that grows with the text, not with its square", () => {
  const segmenter = createIntlSegmenter();
  const text = "按照巡察反馈意见逐项认领问题，建立台账，逐项销号".repeat(80_000); // quadratic time would outlast the test's patience
  expect(segmenter.segment(text).at(-1)?.end).toBe(text.length);
});

it("fails at once where there is no Intl.Segmenter", () => {
  vi.stubGlobal("Intl", {});
  expect(() => createIntlSegmenter()).toThrow("Intl.Segmenter");
});
