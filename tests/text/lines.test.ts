import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../../src/text/lines.js";

it.each([
  { why: "nothing is one empty line", text: "", lines: [""] },
  { why: "one line", text: "整改情况", lines: ["整改情况"] },
  { why: "a last break opens an empty line", text: "甲\n", lines: ["甲", ""] },
  { why: "empty lines are there", text: "甲\n\n乙", lines: ["甲", "", "乙"] },
  { why: "blanks of every width are left out at both ends", text: " \t　甲 乙\u00a0\u2003\n", lines: ["甲 乙", ""] },
  { why: "a line of blanks is empty", text: "甲\n　　\n乙", lines: ["甲", "", "乙"] },
  { why: "CR is no break here: cleaning has turned it into LF", text: "甲\r乙", lines: ["甲\r乙"] },
])("$why", ({ text, lines }) => {
  expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
});

it("gives as many lines as there are breaks and one, in order, without blanks at their ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."甲乙 　\n\t1"), maxLength: 60 }), (text) => {
      const lines = linesOf(text);
      expect(lines).toHaveLength(text.split("\n").length);
      lines.forEach(({ start, end }, index) => {
        expect(start).toBeLessThanOrEqual(end);
        if (index > 0) expect(start).toBeGreaterThan((lines[index - 1] as { end: number }).end);
        if (end > start) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      });
    }),
    { seed: 12 },
  );
});
