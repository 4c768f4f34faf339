import fc from "fast-check";
import { expect, it } from "vitest";
import { anyOf } from "../../src/text/pattern.js";

it.each([
  { why: "longest first", words: ["次", "人次"], pattern: "人次|次" },
  { why: "no word twice", words: ["次", "次"], pattern: "次" },
  { why: "alike in length: by code unit, so that the pattern does not depend on the order given", words: ["项", "个"], pattern: "个|项" },
  { why: "marks of patterns are plain characters", words: ["人(次)", "a.*"], pattern: "人\\(次\\)|a\\.\\*" },
  { why: "no words", words: [], pattern: "" },
])("$why", ({ words, pattern }) => {
  expect(anyOf(words)).toBe(pattern);
});

it("finds each word as it is, whatever its characters", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (words) => {
      const whole = new RegExp(`^(?:${anyOf(words)})$`);
      for (const word of words) expect(whole.test(word)).toBe(true);
    }),
    { seed: 13 },
  );
});
