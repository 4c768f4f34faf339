import { describe, expect, it } from "vitest";
import { alignPassage } from "../../src/text/passage-alignment.js";

describe("alignPassage", () => {
  it.each([
    { why: "nothing was taken out", passage: "整改到位", original: "已整改到位。", span: { start: 1, end: 5 }, of: [2, 4], expected: { start: 3, end: 5 } },
    { why: "a line break", passage: "整改到位", original: "整改\n到位", span: { start: 0, end: 5 }, of: [2, 4], expected: { start: 3, end: 5 } },
    { why: "a place across the break", passage: "整改到位", original: "整改\n到位", span: { start: 0, end: 5 }, of: [1, 3], expected: { start: 1, end: 4 } },
    { why: "characters that were changed: the whole", passage: "整改，到位", original: "整改\n,到位", span: { start: 0, end: 6 }, of: [0, 1], expected: { start: 0, end: 6 } },
    { why: "an empty place: the whole", passage: "整改到位", original: "整改\n到位", span: { start: 0, end: 5 }, of: [2, 2], expected: { start: 0, end: 5 } },
  ])("$why", ({ passage, original, span, of: [start = 0, end = 0], expected }) => {
    expect(alignPassage(passage, span, original)(start, end)).toEqual(expected);
  });

  it("without the original: exact where nothing was taken out, else the whole", () => {
    expect(alignPassage("整改到位", { start: 1, end: 5 })(2, 4)).toEqual({ start: 3, end: 5 });
    expect(alignPassage("整改到位", { start: 0, end: 5 })(2, 4)).toEqual({ start: 0, end: 5 });
  });
});
