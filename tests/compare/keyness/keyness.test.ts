import { describe, expect, it } from "vitest";
import { contrastOf } from "../../../src/compare/keyness/contrast.js";
import { documentTerms } from "../../../src/compare/keyness/document-terms.js";
import { documentTest } from "../../../src/compare/keyness/document-test.js";
import { createKeyness, type KeynessOptions, type KeyTerm } from "../../../src/compare/keyness/index.js";
import type { Segmenter, Token } from "../../../src/segment/segmenter.js";

/** Words parted by blanks. */
const byBlanks: Segmenter = {
  engine: "blanks",
  version: "1",
  segment: (text) => {
    const tokens: Token[] = [];
    for (const { 0: word, index } of text.matchAll(/ |[^ ]{1,40}/g)) if (word !== " ") tokens.push({ word, start: index, end: index + word.length });
    return tokens;
  },
};

function keynessOf(documents: readonly (readonly [group: string, text: string])[], options: Partial<KeynessOptions> = {}): ReturnType<ReturnType<typeof createKeyness>["result"]> {
  const keyness = createKeyness({ segmenter: () => byBlanks, leastCount: 2, ...options });
  for (const [group, text] of documents) keyness.add(group, [text]);
  return keyness.result();
}

const wordsOf = (terms: readonly KeyTerm[], group: string): string[] => terms.filter((term) => term.group === group).map(({ word }) => word);

describe("contrastOf", () => {
  /*
   *            here   elsewhere   all
   * the word     30        20      50      expected here 1000·50/3000 = 16.6667, elsewhere 33.3333
   * others      970      1980    2950      expected here 1000·2950/3000 = 983.3333, elsewhere 1966.6667
   * all        1000      2000    3000
   *
   * 30·ln(30/16.6667)        =  17.63360
   * 20·ln(20/33.3333)        = −10.21651
   * 970·ln(970/983.3333)     = −13.24253
   * 1980·ln(1980/1966.6667)  =  13.37843
   * sum 7.55299, G² = twice that = 15.10598
   */
  it("is the table worked out by hand", () => {
    const { logLikelihood, logRatio, percentDifference } = contrastOf({ count: 30, size: 1000, countElsewhere: 20, sizeElsewhere: 2000 });
    expect(logLikelihood).toBeCloseTo(15.10598, 5);
    expect(logRatio).toBeCloseTo(Math.log2(3), 12); // 0.030 against 0.010
    expect(percentDifference).toBeCloseTo(200, 10);
  });

  // Dunning 1993, table 1: "the swiss" in 31,777 bigrams, −2 log λ = 270.72 for the counts 110, 2442, 111, 29114
  it("is Dunning's own example", () => {
    expect(contrastOf({ count: 110, size: 110 + 111, countElsewhere: 2442, sizeElsewhere: 2442 + 29114 }).logLikelihood).toBeCloseTo(270.72, 1);
  });

  it("takes a half where the others never use it: log2(10/100 ÷ 0.5/100) = log2 20", () => {
    expect(contrastOf({ count: 10, size: 100, countElsewhere: 0, sizeElsewhere: 100 })).toMatchObject({ logRatio: Math.log2(20), percentDifference: null });
  });

  it("is nothing where both use it alike", () => {
    const same = contrastOf({ count: 5, size: 100, countElsewhere: 50, sizeElsewhere: 1000 });
    expect(same.logLikelihood).toBeCloseTo(0, 10);
    expect(same).toMatchObject({ logRatio: 0, percentDifference: 0 });
  });
});

describe("documentTerms", () => {
  const termsOf = (text: string, longest = 3): Record<string, number> => Object.fromEntries(documentTerms(byBlanks.segment(text), longest, (word) => word === "青禾县").counts);

  it.each([
    { why: "words and phrases", text: "整改 台账 管理", terms: { 整改: 1, 台账: 1, 管理: 1, 整改台账: 1, 台账管理: 1, 整改台账管理: 1 } },
    { why: "no phrase goes across a mark", text: "整改 。 台账", terms: { 整改: 1, 台账: 1 } },
    { why: "numbers are none and part", text: "整改 12 台账", terms: { 整改: 1, 台账: 1 } },
    { why: "a single character counts in a phrase only", text: "严 管理", terms: { 管理: 1, 严管理: 1 } },
    { why: "what is ignored is none and parts", text: "青禾县 整改 青禾县", terms: { 整改: 1 } },
    { why: "prototype names are words like any", text: "constructor __proto__", terms: { constructor: 1 } },
    { why: "nothing", text: "", terms: {} },
  ] as { why: string; text: string; terms: Record<string, number> }[])("$why: $text", ({ text, terms }) => expect(termsOf(text)).toEqual(terms));

  it("takes words alone where phrases have one word", () => expect(termsOf("整改 台账", 1)).toEqual({ 整改: 1, 台账: 1 }));

  it("counts all words as size, of one character too", () => {
    expect(documentTerms(byBlanks.segment("严 管理 12 。"), 2, () => false).size).toBe(2);
  });
});

describe("documentTest", () => {
  /** Tallies of counts in documents of ten words each. */
  const side = (counts: readonly number[]): Parameters<typeof documentTest> => {
    const squares = counts.reduce((sum, count) => sum + count * count, 0);
    const count = counts.reduce((sum, each) => sum + each, 0);
    const tally = { count, documents: counts.filter((each) => each > 0).length, squares, products: 10 * count };
    return [tally, { documents: counts.length, size: 10 * counts.length, squares: 100 * counts.length }, tally, { documents: 0, size: 0, squares: 0 }];
  };
  const test = (first: readonly number[], second: readonly number[]): number | undefined => {
    const [own, ownSize] = side(first);
    const [other, otherSize] = side(second);
    return documentTest(own, ownSize, other, otherSize);
  };

  // R: t.test(c(3, 4, 5, 4), c(1, 2, 1, 2)) has t = 4.9 (2.5 / √(2/3/4 + 1/3/4)), df = 5.4 → 5: 2·pt(−5, 5) = 0.0041
  it("is Welch's test for documents of the same length, degrees of freedom rounded down", () => {
    expect(test([3, 4, 5, 4], [1, 2, 1, 2])).toBeCloseTo(0.0041047, 5);
  });

  it("sees no difference where one document makes all of it", () => expect(test([40, 0, 0, 1], [0, 1, 0, 0])).toBeGreaterThan(0.3));
  it("is 1 where all documents are alike", () => expect(test([2, 2], [2, 2])).toBe(1));
  it.each([
    { why: "one document on a side", first: [5], second: [1, 1, 1] },
    { why: "two documents have it", first: [5, 0, 0], second: [1, 0, 0] },
    { why: "nothing scatters", first: [5, 5], second: [1, 1] },
  ])("cannot tell: $why", ({ first, second }) => expect(test(first, second)).toBeUndefined());
});

describe("createKeyness", () => {
  const evenly = Array.from({ length: 6 }, (_, index) => [
    ["青禾", `整改 推进 灌溉 渠道 ${"督促 ".repeat(index % 3)}`],
    ["云岭", `整改 推进 苗圃 租金 ${"督促 ".repeat((index + 1) % 3)}`],
  ]).flat() as [string, string][];

  it("tells each group's own terms, the phrase for the words that never part, and not what all share", () => {
    const { terms, segmenter } = keynessOf(evenly);
    expect(wordsOf(terms, "青禾")[0]).toContain("灌溉渠道");
    expect(wordsOf(terms, "云岭")[0]).toContain("苗圃租金");
    expect(wordsOf(terms, "青禾")).not.toContain("整改");
    expect(wordsOf(terms, "青禾")).not.toContain("灌溉");
    expect(segmenter).toEqual({ engine: "blanks", version: "1" });
  });

  it("tells a phrase of many words once, not in each of its pieces", () => {
    const long = Array.from({ length: 6 }, () => [["甲", "违规 收取 惠民 补贴 费用"], ["乙", "推进 督促"]] as const).flat();
    expect(wordsOf(keynessOf(long).terms, "甲")).toHaveLength(1);
    const apart = Array.from({ length: 6 }, () => [["甲", "违规 收取。 惠民 补贴"], ["乙", "推进 督促"]] as const).flat();
    expect(wordsOf(keynessOf(apart).terms, "甲")).toEqual(expect.arrayContaining(["惠民补贴"]));
  });

  it("says how many documents use a term, and flags what one document alone uses", () => {
    const { terms } = keynessOf([...evenly, ["青禾", `整改 ${"馆藏 ".repeat(9)}`]], { longestPhrase: 1 });
    const found = (word: string): KeyTerm | undefined => terms.find((term) => term.word === word);
    expect(found("馆藏")).toMatchObject({ group: "青禾", count: 9, documents: 1, oneDocument: true, p: null, adjustedP: null });
    expect(found("馆藏")?.independentP).toBeLessThan(0.001);
    expect(found("灌溉")).toMatchObject({ count: 6, documents: 6, documentsElsewhere: 0, oneDocument: false });
    expect(found("灌溉")?.adjustedP).toBeLessThan(0.05);
  });

  it("leaves rare terms and names of places out", () => {
    const { terms } = keynessOf([["甲", "蓬溪县 青禾县 石桥 石桥"], ["乙", "整改 整改"]], { ignored: ["青禾县"], longestPhrase: 1 });
    expect(wordsOf(terms, "甲")).toEqual(["石桥"]);
    expect(keynessOf([["甲", "石桥"], ["乙", "整改"]]).tested).toBe(0);
  });

  it("no phrase goes from one part of a document to the next", () => {
    const keyness = createKeyness({ segmenter: () => byBlanks, leastCount: 1 });
    keyness.add("甲", ["整改", "台账"]);
    keyness.add("乙", ["推进 督促 检查 评估"]);
    expect(wordsOf(keyness.result().terms, "甲").sort()).toEqual(["台账", "整改"]);
  });

  it("asks for a segmenter once, and only when a document comes", () => {
    let asked = 0;
    const keyness = createKeyness({ segmenter: () => (asked++, byBlanks) });
    expect(keyness.result()).toEqual({ terms: [], tested: 0, pruned: { entries: 0, mostMissed: 0 }, segmenter: undefined });
    expect(asked).toBe(0);
    keyness.add("甲", ["整改"]);
    keyness.add("甲", ["整改"]);
    expect(asked).toBe(1);
    expect(keyness.result().terms).toEqual([]); // nothing to compare with
  });

  it("forgets the rarest first where memory ends, and says so", () => {
    const noise = Array.from({ length: 40 }, (_, index) => ["甲", `灌溉 灌溉 ${Array.from({ length: 20 }, (_, word) => `词${String.fromCodePoint(0x4e00 + index * 20 + word)}`).join(" ")}`] as const);
    const { terms, pruned } = keynessOf([...noise, ["乙", "推进 ".repeat(900)]], { mostEntries: 200, longestPhrase: 1 });
    expect(pruned.entries).toBeGreaterThan(500);
    expect(pruned.mostMissed).toBeGreaterThanOrEqual(1);
    expect(terms[0]).toMatchObject({ word: "灌溉", count: 80 });
    expect(terms.every(({ count }) => count > pruned.mostMissed)).toBe(true);
  });

  it("gives each group at most so many", () => {
    expect(wordsOf(keynessOf(evenly, { most: 1 }).terms, "青禾")).toHaveLength(1);
  });
});
