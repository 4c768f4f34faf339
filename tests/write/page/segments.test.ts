import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSegments } from "../../../src/write/page/segments.js";

describe("cutSegments", () => {
  it.each([
    { why: "nothing", length: 0, spans: [], expected: [] },
    { why: "no spans", length: 3, spans: [], expected: ["0-3:"] },
    { why: "one inside another", length: 4, spans: [[0, 3], [1, 2]], expected: ["0-1:0", "1-2:0,1", "2-3:0", "3-4:"] },
    { why: "overlapping", length: 6, spans: [[0, 4], [2, 6]], expected: ["0-2:0", "2-4:0,1", "4-6:1"] },
    { why: "the longer of two that start together is outside", length: 4, spans: [[1, 2], [1, 4]], expected: ["0-1:", "1-2:1,0", "2-4:1"] },
    { why: "the same stretch twice", length: 2, spans: [[0, 2], [0, 2]], expected: ["0-2:0,1"] },
    { why: "side by side", length: 2, spans: [[0, 1], [1, 2]], expected: ["0-1:0", "1-2:1"] },
    { why: "empty spans are left out", length: 2, spans: [[1, 1]], expected: ["0-2:"] },
    { why: "beyond the text", length: 2, spans: [[1, 9], [5, 7]], expected: ["0-1:", "1-2:0"] },
    { why: "a cut parts what is not marked", length: 4, spans: [[1, 3]], cuts: [2, 0, 4, 9], expected: ["0-1:", "1-2:0", "2-3:0", "3-4:"] },
  ])("$why", ({ length, spans, cuts, expected }) => {
    const segments = cutSegments(length, spans.map(([start = 0, end = 0]) => ({ start, end })), cuts);
    expect(segments.map((segment) => `${segment.start}-${segment.end}:${segment.spans.join(",")}`)).toEqual(expected);
  });

  const text = fc.string({ maxLength: 60, unit: "grapheme" });
  const place = fc.nat(70);
  const spans = fc.array(fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })), { maxLength: 12 });

  it("together they are the text, and each tells exactly the spans that lie over it", () => {
    fc.assert(
      fc.property(text, spans, fc.array(place, { maxLength: 6 }), (content, over, cuts) => {
        const segments = cutSegments(content.length, over, cuts);
        expect(segments.map(({ start, end }) => content.slice(start, end)).join("")).toBe(content);
        for (const { start, end, spans: found } of segments) {
          expect(start).toBeLessThan(end);
          const expected = over.flatMap((span, index) => (span.start <= start && span.end >= end ? [index] : []));
          expect([...found].sort((a, b) => a - b)).toEqual(expected);
          expect(over.some((span) => span.start < span.end && span.start < end && span.end > start && !(span.start <= start && span.end >= end))).toBe(false);
          const starts = found.map((index) => (over[index] as { start: number }).start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        for (const cut of cuts) expect(segments.some(({ start, end }) => start < cut && cut < end)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("cuts many spans, too", () => { // quadratic time would outlast the test's patience
    const many = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 3, end: index * 3 + 5 }));
    expect(cutSegments(300_002, many).length).toBeGreaterThan(199_000);
  });
});
