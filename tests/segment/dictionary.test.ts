import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { type DictionaryOptions, withDictionary } from "../../src/segment/dictionary.js";
import type { Segmenter, Token } from "../../src/segment/segmenter.js";

/** An engine that cuts at every | of the text written beside it: what it says is what the test wrote. */
function engineThatSays(cut: string): Segmenter {
  const tokens: Token[] = [];
  let at = 0;
  for (const word of cut.split("|")) {
    tokens.push({ word, start: at, end: at + word.length, partOfSpeech: "x" });
    at += word.length;
  }
  return { engine: "test", version: "1", segment: () => tokens };
}

const cutWith = (cut: string, words: readonly string[], options?: DictionaryOptions): string =>
  withDictionary(engineThatSays(cut), words.map((word) => ({ word })), options)
    .segment(cut.replaceAll("|", ""))
    .map(({ word }) => word)
    .join("|");

describe("the dictionary wins over the engine", () => {
  it.each([
    { why: "joins", cut: "立行|立|改", words: ["立行立改"], expected: "立行立改" },
    { why: "parts", cut: "整|改进|展", words: ["整改"], expected: "整改|进|展" },
    { why: "parts on both sides", cut: "对整|改进", words: ["整改"], expected: "对|整改|进" },
    { why: "parts one word twice", cut: "整改措施销号了", words: ["整改", "销号"], expected: "整改|措施|销号|了" },
    { why: "longest", cut: "整|改|措|施", words: ["整改", "整改措施", "措施"], expected: "整改措施" },
    { why: "longest at another start", cut: "县|局|党|组", words: ["局党", "党组", "局党组"], expected: "县|局党组" },
    { why: "most characters, not the greedy one", cut: "巡察|组织|领导", words: ["巡察", "巡察组", "组织"], expected: "巡察|组织|领导" },
    { why: "fewest words", cut: "一|把|手", words: ["一把", "手", "一把手"], expected: "一把手" },
    { why: "leftmost where all is equal", cut: "甲|乙|丙", words: ["甲乙", "乙丙"], expected: "甲乙|丙" },
    { why: "again and again", cut: "整|改|整|改", words: ["整改"], expected: "整改|整改" },
    { why: "one character", cut: "县委", words: ["县"], expected: "县|委" },
    { why: "no pattern: .* is a word", cut: "a|.|*|b", words: [".*"], expected: "a|.*|b" },
    { why: "names of objects are words", cut: "_|_|proto|_|_", words: ["__proto__", "constructor"], expected: "__proto__" },
    { why: "blanks around a word are not its own", cut: "整|改", words: [" 整改 ", "", "  "], expected: "整改" },
    { why: "nothing found", cut: "县|委", words: ["整改"], expected: "县|委" },
    { why: "slogan with a number", cut: "构建|1|+|N|体系", words: ["1+N"], expected: "构建|1+N|体系" },
  ])("$why: $cut", ({ cut, words, expected }) => {
    expect(cutWith(cut, words)).toBe(expected);
  });
});

describe("a word does not stand inside a longer number or Latin word", () => {
  it.each([
    { cut: "十四|个|意识", words: ["四个意识"] },
    { cut: "123456|热线", words: ["12345"] },
    { cut: "第|三个|代表", words: ["三个代表"] },
    { cut: "NBA", words: ["N", "BA"] },
    { cut: "二十|五", words: ["二十"] },
  ])("$cut", ({ cut, words }) => {
    expect(cutWith(cut, words)).toBe(cut);
  });
});

describe("edges: join", () => {
  it.each([
    { why: "joins whole words", cut: "工作|方案", words: ["工作方案"], expected: "工作方案" },
    { why: "parts none at its end", cut: "整|改进|展", words: ["整改"], expected: "整|改进|展" },
    { why: "parts none at its beginning", cut: "对整|改", words: ["整改"], expected: "对整|改" },
    { why: "a shorter word that fits stands in", cut: "整改|措|施工", words: ["整改措施", "整改措"], expected: "整改措|施工" },
  ])("$why: $cut", ({ cut, words, expected }) => {
    expect(cutWith(cut, words, { edges: "join" })).toBe(expected);
  });
});

it("gives the part of speech of the dictionary, keeps the engine's where the word is the same, and has none for parts", () => {
  const segmenter = withDictionary(engineThatSays("整|改进|台账|了"), [{ word: "整改", partOfSpeech: "v" }, { word: "台账" }]);
  expect(segmenter).toMatchObject({ engine: "test", version: "1" });
  expect(segmenter.segment("整改进台账了")).toEqual([
    { word: "整改", start: 0, end: 2, partOfSpeech: "v" },
    { word: "进", start: 2, end: 3 },
    { word: "台账", start: 3, end: 5, partOfSpeech: "x" },
    { word: "了", start: 5, end: 6, partOfSpeech: "x" },
  ]);
});

it("leaves words with lone surrogates out, so that no emoji is parted", () => {
  expect(cutWith("😀|整", ["\ud83d", "\ude00整"])).toBe("😀|整");
});

it("tiles any text, whatever the words and the cuts", () => {
  const piece = fc.constantFrom("整", "改", "进", "展", "整改", "改进", " ", "😀", "\ud83d", "1", "四", "a");
  const word = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.array(word, { maxLength: 10 }), fc.boolean(), (cut, words, join) => {
      const text = cut.join("");
      const segmenter = withDictionary(engineThatSays(cut.join("|")), words.map((each) => ({ word: each })), {
        edges: join ? "join" : "cut",
      });
      let at = 0;
      for (const { word: there, start, end } of text === "" ? [] : segmenter.segment(text)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(there);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 500 },
  );
});

it("takes a time that grows with the text in one long chain of overlaps", () => {
  const engine: Segmenter = {
    engine: "test",
    version: "1",
    segment: (text) => Array.from(text, (word, start) => ({ word, start, end: start + 1 })),
  };
  const segmenter = withDictionary(engine, [{ word: "甲乙" }, { word: "乙甲" }, { word: "甲乙甲" }]);
  const text = "甲乙".repeat(500_000); // quadratic time would outlast the test's patience
  const tokens = segmenter.segment(text);
  expect(tokens.length).toBeGreaterThan(300_000);
  expect(tokens.at(-1)?.end).toBe(text.length);
});
