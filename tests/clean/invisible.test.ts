import { expect, it } from "vitest";
import { removeInvisible } from "../../src/clean/invisible.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "zero-width blanks and joiners", input: "整\u200b改\u200c情\u200d况\u2060", notes: [] },
  { why: "a byte order mark, also inside", input: "\ufeff整改\ufeff情况", notes: [] },
  { why: "a soft hyphen", input: "整改\u00ad情况", notes: [] },
  { why: "direction marks are told", input: "整改\u202e情况\u202c", notes: ["W_BIDI_CONTROL: \u202e", "W_BIDI_CONTROL: \u202c"] },
  { why: "isolates are told", input: "整\u2066改情\u2069况", notes: ["W_BIDI_CONTROL: \u2066", "W_BIDI_CONTROL: \u2069"] },
  { why: "control characters are told, once a run", input: "整改\u0000\u0007情况", notes: ["W_CONTROL_CHAR: \u0000\u0007"] },
  { why: "an object that could not be copied", input: "整改\ufffc情况", notes: [] },
  { why: "a run longer than one match", input: `整改${"\u200b".repeat(1200)}情况`, notes: [] },
])("$why", ({ input, notes }) => {
  const result = mend(removeInvisible, input);
  expect(result.text).toBe("整改情况");
  expect(result.notes).toEqual(notes);
});

it.each([
  { why: "line breaks and tabs", input: "甲\n\t乙" },
  { why: "blanks that are seen", input: "甲\u00a0\u3000 乙" },
  { why: "characters beyond U+FFFF", input: "𠮷镇" },
  { why: "the replacement character is a fact", input: "整\ufffd改" },
  { why: "private use is another step's", input: "\ue000" },
])("leaves alone: $why", ({ input }) => {
  expect(removeInvisible(input)).toBeUndefined();
});
