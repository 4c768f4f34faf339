import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordFinder } from "../../src/text/word-finder.js";

const finder = createWordFinder(["整改", "整改措施", "措施", "责", "责任单位", "", "(a+)+$"]);

describe("find", () => {
  it.each([
    { why: "the longest word at a place", text: "整改措施：", words: ["整改措施"] },
    { why: "a shorter one where the longer does not go on", text: "整改情况", words: ["整改"] },
    { why: "several, none overlapping", text: "整改和措施", words: ["整改", "措施"] },
    { why: "a word of one character", text: "尽责", words: ["责"] },
    { why: "one character where the longer word breaks off", text: "责任人", words: ["责"] },
    { why: "a word with the marks of a pattern", text: "x(a+)+$", words: ["(a+)+$"] },
    { why: "no word", text: "通报如下", words: [] },
    { why: "nothing", text: "", words: [] },
    { why: "a word cut by the end of the text", text: "责任单", words: ["责"] },
  ])("$why: $text", ({ text, words }) => {
    const found = finder.find(text);
    expect(found.map(({ word }) => word)).toEqual(words);
    for (const { word, start, end } of found) expect(text.slice(start, end)).toBe(word);
  });

  it("stays between the offsets it is given", () => {
    expect(finder.find("整改整改整改", 1, 5)).toEqual([{ word: "整改", start: 2, end: 4 }]);
  });

  it("takes a shorter word where the longest reaches over the end it is given", () => {
    expect(finder.find("整改措施", 0, 3)).toEqual([{ word: "整改", start: 0, end: 2 }]);
  });
});

it("at gives the word that begins at an offset, not one that stands later", () => {
  expect(finder.at("关于整改措施", 2)).toBe("整改措施");
  expect(finder.at("关于整改措施", 0)).toBeUndefined();
  expect(finder.at("整改", 9)).toBeUndefined();
});

it("first gives the leftmost word", () => {
  expect(finder.first("关于措施和整改")).toEqual({ word: "措施", start: 2, end: 4 });
  expect(finder.first("关于")).toBeUndefined();
});

it("finds what a search word by word finds", () => {
  const short = fc.string({ unit: fc.constantFrom(..."甲乙丙"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(short, { maxLength: 8 }), fc.string({ unit: fc.constantFrom(..."甲乙丙丁"), maxLength: 40 }), (words, text) => {
      const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
      const expected: { word: string; start: number; end: number }[] = [];
      for (let start = 0; start < text.length; ) {
        const word = longestFirst.find((each) => text.startsWith(each, start));
        if (word !== undefined) expected.push({ word, start, end: start + word.length });
        start += word?.length ?? 1;
      }
      expect(createWordFinder(words).find(text)).toEqual(expected);
    }),
    { seed: 14, numRuns: 500 },
  );
});
