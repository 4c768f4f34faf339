import { describe, expect, it } from "vitest";
import table from "../../corpus/segmentation-words.tsv";
import { segmentationWords } from "../../src/lexicon/segmentation-words.js";
import { readTable } from "../../src/lexicon/table.js";
import { createPageSegmenter } from "../../src/segment/page-segmenter.js";

const rows = readTable(table, ["word", "tag", "frequency", "example"]);
const words = segmentationWords();

describe("the table of words", () => {
  it("is long enough, sorted, without doubles", () => {
    const list = rows.map(({ word }) => word);
    expect(list.length).toBeGreaterThan(2000);
    expect(list).toEqual([...new Set(list)].sort());
  });

  it("has four cells in each row, none with blanks around it", () => {
    for (const line of table.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
      const cells = line.split("\t");
      expect(cells, line).toHaveLength(4);
      expect(cells.map((cell) => cell.trim()), line).toEqual(cells);
    }
  });

  it("has a tag, a whole number or nothing as frequency, and an example with the word", () => {
    for (const { word, tag, frequency, example } of rows) {
      expect(word, word).toMatch(/^[\p{Script=Han}\w+]+$/u);
      expect(tag, word).toMatch(/^(?:n|nt|nz|v|l|i|b|a|ad|d|t|q|m|z)$/);
      expect(frequency, word).toMatch(/^(?:[1-9]\d*)?$/);
      expect(example, word).toContain(word);
      expect(example.length, word).toBeGreaterThan(word.length);
    }
  });

  it("is read once", () => {
    expect(segmentationWords()).toBe(words);
  });
});

describe("words of the other tables", () => {
  const tagOf = (word: string): string | undefined => words.find((row) => row.word === word)?.tag;

  it.each([
    { why: "a place", word: "筠连县", tag: "ns" },
    { why: "a body", word: "人民政府", tag: "nt" },
    { why: "a fixed term", word: "三会一课", tag: "nz" },
    { why: "a post", word: "党组书记", tag: "n" },
    { why: "a document", word: "中国共产党巡视工作条例", tag: "nz" },
  ])("$why: $word", ({ word, tag }) => {
    expect(tagOf(word)).toBe(tag);
  });

  it.each([
    { why: "names of two characters", word: "和县" },
    { why: "a word with 县 behind it", word: "会同县" },
    { why: "terms with figures", word: "24小时值班" },
    { why: "terms made of words", word: "六个到位" },
  ])("not $why: $word", ({ word }) => {
    expect(tagOf(word)).toBeUndefined();
  });

  it("has no word twice", () => {
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  });
});

describe("the words over Intl.Segmenter", () => {
  const segmenter = createPageSegmenter();

  it("keeps every word whole in its example", () => {
    const lost = rows.filter(({ word, example }) => !segmenter.segment(example).some((token) => token.word === word));
    expect(lost.map(({ word, example }) => `${word}: ${example}`)).toEqual([]);
  });

  it.each([
    { text: "巡察组对县财政局开展常规巡察", expected: "巡察组|对|县|财政局|开展|常规巡察" },
    { text: "局党组书记任组长", expected: "局党组|书记|任组长" },
    { text: "集中整改进展情况的通报", expected: "集中整改|进展|情况|的|通报" },
    { text: "落实三会一课、三重一大制度", expected: "落实|三会一课|、|三重一大|制度" },
    { text: "统一是前提", expected: "统一|是|前提" },
    { text: "巡察组向筠连县反馈", expected: "巡察组|向|筠连县|反馈" },
    { text: "会同县财政局开展合作市场调查", expected: "会同|县|财政局|开展|合作|市场|调查" },
    { text: "加强巡察组织领导", expected: "加强|巡察|组织|领导" },
    { text: "台账已销号，立行立改7个", expected: "台账|已|销号|，|立行立改|7|个" },
  ])("$text", ({ text, expected }) => {
    expect(segmenter.segment(text).map(({ word }) => word).join("|")).toBe(expected);
  });

  it("tells the part of speech of words it knows, when asked", () => {
    const tags = createPageSegmenter({ partOfSpeech: true }).segment("巡察组整改了").map(({ word, partOfSpeech }) => [word, partOfSpeech]);
    expect(tags).toEqual([["巡察组", "nt"], ["整改", "v"], ["了", undefined]]);
  });

  it("takes words of the caller's, for this segmenter alone", () => {
    const cut = (words: readonly string[]): string => createPageSegmenter({ words }).segment("推行九链闭环").map(({ word }) => word).join("|");
    expect(cut(["九链闭环"])).toBe("推行|九链闭环");
    expect(cut([])).not.toContain("九链闭环");
  });
});
