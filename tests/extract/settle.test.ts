import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/extract/index.js";
import { settleOverlaps } from "../../src/extract/settle.js";

const count = (start: number, end: number) =>
  ({ type: "count", start, end, value: 1, qualifier: "exact", unit: "个" }) as const;
const citation = (start: number, end: number) => ({ type: "citation", start, end, title: "办法", docNumber: null }) as const;
const party = (start: number, end: number) => ({ type: "party", start, end, name: "局", kind: "org", role: "lead" }) as const;

describe("settleOverlaps", () => {
  it.each([
    { why: "nothing overlaps: all stay, in order", given: [count(5, 7), party(0, 3)], kept: [[0, 3], [5, 7]] },
    { why: "a title holds the number in it", given: [count(2, 4), citation(0, 8)], kept: [[0, 8]] },
    { why: "a title that begins later goes before a party that runs into it", given: [party(0, 5), citation(3, 9)], kept: [[3, 9]] },
    { why: "a party's name holds a number", given: [party(0, 6), count(3, 5)], kept: [[0, 6]] },
    { why: "touching is not overlapping", given: [count(0, 3), count(3, 5)], kept: [[0, 3], [3, 5]] },
    { why: "nothing at all", given: [], kept: [] },
  ])("$why", ({ given, kept }) => {
    expect(settleOverlaps(given).map(({ start, end }) => [start, end])).toEqual(kept);
  });
});

describe("all finders together", () => {
  const extractor = createExtractor();
  const typesOf = (text: string): string[] => {
    const mentions = extractor.find(text);
    const { found } = extractor.resolve(text, mentions, { anchors: { signed: "2024-12-01" } });
    return extractor.settle(mentions, found).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
  };

  it.each([
    { text: "印发《青禾县2024年值班办法》（青办发〔2024〕6号）。", expected: ["citation 《青禾县2024年值班办法》（青办发〔2024〕6号）"] },
    { text: "2024年5月6日召开会议3次，追缴资金2.5万元。", expected: ["date 2024年5月6日", "count 3次", "amount 2.5万元"] },
    { text: "每季度开展督查不少于2次。", expected: ["frequency 每季度", "count 不少于2次"] },
    { text: "为期4天的培训班，满意度98.6%。", expected: ["duration 为期4天", "percent 98.6%"] },
    { text: "监督电话：0000-1234567。", expected: ["contact 0000-1234567"] },
    { text: "严格落实“三会一课”和“一岗双责”。", expected: [] },
  ])("$text", ({ text, expected }) => {
    expect(typesOf(text)).toEqual(expected);
  });
});
