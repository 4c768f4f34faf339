import { describe, expect, it } from "vitest";
import table from "../../corpus/segmentation-words.tsv";
import { segmentationWords } from "../../src/lexicon/segmentation-words.js";
import { withDictionary } from "../../src/segment/dictionary.js";
import { createIntlSegmenter } from "../../src/segment/intl-segmenter.js";

const words = segmentationWords();

describe("the table of words", () => {
  it("is long enough, sorted, without doubles", () => {
    const list = words.map(({ word }) => word);
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
    for (const { word, tag, frequency, example } of words) {
      expect(word, word).toMatch(/^[\p{Script=Han}\w+]+$/u);
      expect(tag, word).toMatch(/^(?:n|nt|nz|v|l|i|b|a|ad|d|t|q|m|z)$/);
      if (frequency !== undefined) expect(Number.isInteger(frequency) && frequency > 0, word).toBe(true);
      expect(example, word).toContain(word);
      expect(example.length, word).toBeGreaterThan(word.length);
    }
  });

  it("is read once", () => {
    expect(segmentationWords()).toBe(words);
  });
});

describe("the words over Intl.Segmenter", () => {
  const segmenter = withDictionary(createIntlSegmenter(), words.map(({ word }) => ({ word })));

  it("keeps every word whole in its example", () => {
    const lost = words.filter(({ word, example }) => !segmenter.segment(example).some((token) => token.word === word));
    expect(lost.map(({ word, example }) => `${word}: ${example}`)).toEqual([]);
  });

  it.each([
    { text: "巡察组对县财政局开展常规巡察", expected: "巡察组|对|县|财政局|开展|常规巡察" },
    { text: "局党组书记任组长", expected: "局党组|书记|任组长" },
    { text: "集中整改进展情况的通报", expected: "集中整改|进展|情况|的|通报" },
    { text: "落实三会一课、三重一大制度", expected: "落实|三会一课|、|三重一大|制度" },
    { text: "统一是前提", expected: "统一|是|前提" },
    { text: "加强巡察组织领导", expected: "加强|巡察|组织|领导" },
    { text: "台账已销号，立行立改7个", expected: "台账|已|销号|，|立行立改|7|个" },
  ])("$text", ({ text, expected }) => {
    expect(segmenter.segment(text).map(({ word }) => word).join("|")).toBe(expected);
  });
});
