import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EditableText, type Edit } from "../../src/text/offset-map.js";

function edited(original: string, ...rounds: readonly (readonly Edit[])[]): EditableText {
  const text = new EditableText(original);
  for (const edits of rounds) text.apply(edits);
  return text;
}

describe("one round", () => {
  const text = edited("整 改&amp;情况", [{ start: 1, end: 2, text: "" }, { start: 3, end: 8, text: "&" }]);

  it("changes the text", () => {
    expect(text.text).toBe("整改&情况");
  });

  it.each([
    { why: "before any change", from: [0, 1], to: [0, 1] },
    { why: "what was taken out inside is inside", from: [0, 2], to: [0, 3] },
    { why: "what was taken out at the edge is left out", from: [1, 2], to: [2, 3] },
    { why: "what was replaced is there whole", from: [2, 3], to: [3, 8] },
    { why: "behind both", from: [3, 5], to: [8, 10] },
    { why: "everything", from: [0, 5], to: [0, 10] },
    { why: "an empty place", from: [3, 3], to: [8, 8] },
    { why: "an empty place at the end", from: [5, 5], to: [10, 10] },
  ])("leads back: $why", ({ from, to }) => {
    expect(text.toOld(from[0] as number, from[1] as number)).toEqual({ start: to[0], end: to[1] });
  });

  it.each([
    { why: "before any change", from: 0, to: 0 },
    { why: "what was taken out leads to what follows", from: 1, to: 1 },
    { why: "behind it", from: 2, to: 1 },
    { why: "inside what was replaced: its start", from: 5, to: 2 },
    { why: "behind that", from: 8, to: 3 },
    { why: "the end", from: 10, to: 5 },
  ])("leads forth: $why", ({ from, to }) => {
    expect(text.toNew(from)).toBe(to);
  });
});

it("without an edit leads each offset to itself", () => {
  const text = edited("整改", []);
  expect(text.toOld(0, 2)).toEqual({ start: 0, end: 2 });
  expect(text.toNew(1)).toBe(1);
  expect(text.toNew(99)).toBe(2);
});

it("a second round works on the text of the first", () => {
  const text = edited("甲 乙 丙丁", [{ start: 1, end: 2, text: "" }], [{ start: 1, end: 3, text: "" }]);
  expect(text.text).toBe("甲丙丁");
  expect(text.toOld(1, 2)).toEqual({ start: 4, end: 5 });
});

it("a replaced passage that is cut later keeps its whole origin", () => {
  const text = edited("甲&hellip;乙", [{ start: 1, end: 9, text: "……" }], [{ start: 2, end: 3, text: "" }]);
  expect(text.text).toBe("甲…乙");
  expect(text.toOld(1, 2)).toEqual({ start: 1, end: 9 });
});

it("everything may be taken out", () => {
  const text = edited("整改", [{ start: 0, end: 2, text: "" }]);
  expect(text.text).toBe("");
  expect(text.toOld(0, 0)).toEqual({ start: 0, end: 0 });
});

it("what is written in where nothing stood has a place without width", () => {
  const text = edited("甲乙", [{ start: 1, end: 1, text: "，" }]);
  expect(text.text).toBe("甲，乙");
  expect(text.toOld(1, 2)).toEqual({ start: 1, end: 1 });
  expect(text.toOld(2, 3)).toEqual({ start: 1, end: 2 });
});

/** Sorted edits of a text that do not overlap, from any numbers. */
function editsFrom(text: string, cuts: readonly number[], words: readonly string[]): Edit[] {
  const offsets = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < offsets.length; index += 2) {
    edits.push({ start: offsets[index] as number, end: offsets[index + 1] as number, text: words[index % words.length] as string });
  }
  return edits;
}

it("keeps every untouched character where it came from, over several rounds", () => {
  const rounds = fc.array(fc.tuple(fc.array(fc.nat(200), { maxLength: 10 }), fc.array(fc.constantFrom("", "", "\n", "。", "替换"), { minLength: 1, maxLength: 3 })), { maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), rounds, (length, changes) => {
      // each character of the original is another one, so that its origin can be told
      const original = String.fromCharCode(...Array.from({ length }, (_, index) => 0x4e00 + index));
      const text = new EditableText(original);
      for (const [cuts, words] of changes) text.apply(editsFrom(text.text, cuts, words));
      let last = 0;
      for (let index = 0; index < text.text.length; index++) {
        const { start, end } = text.toOld(index, index + 1);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(length);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        const origin = text.text.charCodeAt(index) - 0x4e00;
        if (origin >= 0 && origin < length) {
          expect({ start, end }).toEqual({ start: origin, end: origin + 1 });
          expect(text.toNew(origin)).toBe(index);
        }
      }
      for (let offset = 0; offset <= length; offset++) {
        const there = text.toNew(offset);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(text.text.length);
      }
    }),
    { seed: 15, numRuns: 200 },
  );
});
