import { describe, expect, it } from "vitest";
import { cliffsDelta } from "../../../src/compare/statistics/cliffs-delta.js";
import { clusteredProportion } from "../../../src/compare/statistics/clustered-proportion.js";
import { cramersV } from "../../../src/compare/statistics/cramers-v.js";
import { mean } from "../../../src/compare/statistics/mean.js";
import { median } from "../../../src/compare/statistics/median.js";
import { oddsRatio } from "../../../src/compare/statistics/odds-ratio.js";
import { proportion } from "../../../src/compare/statistics/proportion.js";
import { riskDifference } from "../../../src/compare/statistics/risk-difference.js";

describe("proportion", () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3 (score, without continuity correction)
  it.each([
    { hits: 81, items: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, items: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, items: 20, low: 0, high: 0.1611 },
    { hits: 1, items: 29, low: 0.0061, high: 0.1718 },
  ])("$hits of $items", ({ hits, items, low, high }) => {
    const { value, interval } = proportion(hits, items);
    expect(value).toBe(hits / items);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("is the same from the other side", () => {
    const [some, others] = [proportion(7, 30), proportion(23, 30)];
    expect(some.interval?.low).toBeCloseTo(1 - (others.interval?.high as number), 12);
  });

  it("holds the share at its ends, and stays within 0 and 1", () => {
    expect(proportion(20, 20).interval).toMatchObject({ high: 1, method: "wilson", level: 0.95 });
    expect(proportion(0, 1).interval?.low).toBe(0);
  });

  it("is wider where it shall be surer", () => {
    const [usual, surer] = [proportion(5, 20), proportion(5, 20, 0.99)];
    expect(surer.interval?.low).toBeLessThan(usual.interval?.low as number);
    expect(surer.interval?.high).toBeGreaterThan(usual.interval?.high as number);
  });

  it("says nothing of nothing", () => expect(proportion(0, 0)).toEqual({ value: undefined, interval: undefined, count: 0 }));

  it("refuses what cannot be", () => {
    expect(() => proportion(3, 2)).toThrow(RangeError);
    expect(() => proportion(0.5, 2)).toThrow(RangeError);
    expect(() => proportion(-1, 2)).toThrow(RangeError);
    expect(() => proportion(1, 2, 1)).toThrow(RangeError);
  });
});

describe("clusteredProportion", () => {
  it("takes documents that agree within themselves for what they are: p = 1/2, between = 4/3·16/256, alone = 1/64", () => {
    const { value, effectiveCount, count, documents } = clusteredProportion([4, 0, 4, 0], [4, 4, 4, 4]);
    expect({ value, count, documents }).toEqual({ value: 0.5, count: 16, documents: 4 });
    expect(effectiveCount).toBeCloseTo((16 * (1 / 64)) / ((4 / 3) * (16 / 256)), 12); // 3
  });

  it("is wider than the interval of items that do not depend on each other", () => {
    const clustered = clusteredProportion([9, 1, 8, 2, 9, 1], [10, 10, 10, 10, 10, 10]).interval;
    const plain = proportion(30, 60).interval;
    expect((clustered?.high as number) - (clustered?.low as number)).toBeGreaterThan(2 * ((plain?.high as number) - (plain?.low as number)));
  });

  it("never counts for more than its items, however alike the documents", () => {
    expect(clusteredProportion([1, 1, 1, 1], [2, 2, 2, 2]).effectiveCount).toBe(8);
  });

  it("counts documents where all or none are hits", () => {
    expect(clusteredProportion([0, 0, 0], [5, 5, 5])).toMatchObject({ value: 0, effectiveCount: 3, interval: { low: 0 } });
  });

  it("passes over documents without items; one document has no interval, none no share", () => {
    expect(clusteredProportion([2, 0], [4, 0])).toMatchObject({ value: 0.5, interval: undefined, documents: 1 });
    expect(clusteredProportion([0], [0])).toMatchObject({ value: undefined, interval: undefined, documents: 0 });
  });
});

describe("mean", () => {
  // R: t.test(c(1, 2, 3, 4))$conf.int is 0.4457397 4.5542603
  it("has Student's interval", () => {
    const { value, interval } = mean([1, 2, 3, 4]);
    expect(value).toBe(2.5);
    expect(interval?.low).toBeCloseTo(0.4457397, 7);
    expect(interval?.high).toBeCloseTo(4.5542603, 7);
  });

  it("has none for one value, and no value for none", () => {
    expect(mean([7])).toEqual({ value: 7, interval: undefined, count: 1 });
    expect(mean([])).toEqual({ value: undefined, interval: undefined, count: 0 });
  });
});

describe("median", () => {
  // ranks and levels: Conover, Practical Nonparametric Statistics, table of the binomial distribution at 1/2
  it.each([
    { count: 5, low: undefined, high: undefined, level: undefined },
    { count: 6, low: 1, high: 6, level: 1 - 2 / 64 },
    { count: 10, low: 2, high: 9, level: 1 - (2 * 11) / 1024 },
    { count: 20, low: 6, high: 15, level: 0.9586105 },
  ])("of $count values: the $low. to the $high.", ({ count, low, high, level }) => {
    const { value, interval } = median(Array.from({ length: count }, (_, index) => count - index));
    expect(value).toBe((count + 1) / 2);
    expect(interval?.low).toBe(low);
    expect(interval?.high).toBe(high);
    if (level !== undefined) expect(interval?.level).toBeCloseTo(level, 6);
  });

  it("holds for many values: about n/2 ± 0.98 √n", () => {
    const { interval } = median(Float64Array.from({ length: 10_000 }, (_, index) => index));
    expect(interval?.low).toBeGreaterThan(4895);
    expect(interval?.low).toBeLessThan(4905);
  });

  it("says nothing of nothing", () => expect(median([]).value).toBeUndefined());
});

describe("riskDifference", () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10
  it.each([
    { first: { hits: 56, items: 70 }, second: { hits: 48, items: 80 }, value: 0.2, low: 0.0524, high: 0.3339 },
    { first: { hits: 9, items: 10 }, second: { hits: 3, items: 10 }, value: 0.6, low: 0.1705, high: 0.809 },
    { first: { hits: 5, items: 56 }, second: { hits: 0, items: 29 }, value: 0.0893, low: -0.0381, high: 0.1926 },
    { first: { hits: 0, items: 10 }, second: { hits: 0, items: 10 }, value: 0, low: -0.2775, high: 0.2775 },
    { first: { hits: 10, items: 10 }, second: { hits: 0, items: 20 }, value: 1, low: 0.6791, high: 1 },
  ])("$first less $second", ({ first, second, value, low, high }) => {
    const found = riskDifference(first, second);
    expect(found.value).toBeCloseTo(value, 4);
    expect(found.interval?.low).toBeCloseTo(low, 4);
    expect(found.interval?.high).toBeCloseTo(high, 4);
  });

  it("needs both sides", () => expect(riskDifference({ hits: 0, items: 0 }, { hits: 1, items: 2 }).value).toBeUndefined());
});

describe("oddsRatio", () => {
  // Agresti, Categorical Data Analysis, 2.3.1 (aspirin and heart attack): 189 of 11034 and 104 of 11037, 1.83, 1.44–2.33
  it("has Woolf's interval", () => {
    const { value, interval, corrected } = oddsRatio({ hits: 189, items: 11034 }, { hits: 104, items: 11037 });
    expect(corrected).toBe(false);
    expect(value).toBeCloseTo(1.832, 3);
    expect(interval?.low).toBeCloseTo(1.44, 2);
    expect(interval?.high).toBeCloseTo(2.331, 2);
  });

  it("adds a half to each cell where one is empty: (5.5 · 10.5) / (5.5 · 0.5) = 21", () => {
    expect(oddsRatio({ hits: 5, items: 10 }, { hits: 0, items: 10 })).toMatchObject({ value: 21, corrected: true });
  });

  it("needs both sides", () => expect(oddsRatio({ hits: 0, items: 0 }, { hits: 1, items: 2 }).value).toBeUndefined());
});

describe("cramersV", () => {
  it("is 1 where one tells the other, 0 where nothing does", () => {
    expect(cramersV([[10, 0], [0, 10]])).toMatchObject({ value: 1, chiSquare: 20 });
    expect(cramersV([[4, 6], [8, 12]])).toMatchObject({ value: 0, corrected: 0 });
  });

  // Agresti, Categorical Data Analysis, table 2.5 (gender and party): 279 73 225 / 165 47 191, X² = 7.01
  it("has Pearson's χ² of Agresti's table, V by hand: √(7.01 / 980), less chance by Bergsma's formula", () => {
    const { chiSquare, value, corrected } = cramersV([[279, 73, 225], [165, 47, 191]]);
    expect(chiSquare).toBeCloseTo(7.01, 2);
    expect(value).toBeCloseTo(Math.sqrt(7.0095 / 980), 4);
    expect(corrected).toBeCloseTo(Math.sqrt((7.0095 / 980 - 2 / 979) / (2 - 1 / 979 - 1)), 4);
  });

  it("leaves empty rows and columns out, and says nothing of a single row", () => {
    expect(cramersV([[10, 0, 0], [0, 0, 10], [0, 0, 0]]).value).toBe(1);
    expect(cramersV([[3, 4]]).value).toBeUndefined();
    expect(cramersV([]).value).toBeUndefined();
  });
});

describe("cliffsDelta", () => {
  /** The definition, pair by pair, and Cliff's unbiased variance from the whole matrix. */
  function pairByPair(first: readonly number[], second: readonly number[]): { delta: number; variance: number } {
    const matrix = first.map((x) => second.map((y) => Math.sign(x - y)));
    const [m, n] = [first.length, second.length];
    const delta = matrix.flat().reduce((a, b) => a + b, 0) / (m * n);
    const rows = matrix.map((row) => row.reduce((a, b) => a + b, 0) / n);
    const columns = second.map((_, j) => matrix.reduce((sum, row) => sum + (row[j] as number), 0) / m);
    const squares = (list: readonly number[]): number => list.reduce((sum, each) => sum + (each - delta) ** 2, 0);
    return { delta, variance: (n * n * squares(rows) + m * m * squares(columns) - squares(matrix.flat())) / (m * n * (m - 1) * (n - 1)) };
  }

  it.each([
    { first: [3, 4, 5], second: [1, 2, 3] },
    { first: [10, 10, 20, 20, 20, 30, 30, 30, 40, 50], second: [10, 20, 30, 40, 40, 50] },
    { first: [1, 5, 2, 8, 8], second: [3, 3, 9, 9, 10, 12, 1] },
  ])("agrees with its definition: $first, $second", ({ first, second }) => {
    const { delta, variance } = pairByPair(first, second);
    const { value, interval } = cliffsDelta(first, second);
    expect(value).toBeCloseTo(delta, 12);
    const z = 1.959963984540054;
    const held = Math.max(variance, (1 - delta ** 2) / (first.length * second.length - 1));
    const reach = z * Math.sqrt(held) * Math.sqrt((1 - delta ** 2) ** 2 + z ** 2 * held);
    expect(interval?.low).toBeCloseTo(Math.max(-1, (delta - delta ** 3 - reach) / (1 - delta ** 2 + z ** 2 * held)), 10);
    expect(interval?.high).toBeCloseTo(Math.min(1, (delta - delta ** 3 + reach) / (1 - delta ** 2 + z ** 2 * held)), 10);
  });

  // the example of effsize's manual (Torchiano): treatment and control, delta −0.25
  it("is −0.25 for the example of R's effsize", () => {
    expect(cliffsDelta([10, 10, 20, 20, 20, 30, 30, 30, 40, 50], [10, 20, 30, 40, 40, 50]).value).toBeCloseTo(-0.25, 12);
  });

  it("is 1 where all are above, and its interval then that of Feng and Cliff", () => {
    const { value, interval } = cliffsDelta([7, 8, 9], [1, 2, 3, 4]);
    expect(value).toBe(1);
    expect(interval).toMatchObject({ high: 1, method: "feng-cliff" });
    expect(interval?.low).toBeCloseTo((3 - 3.841459) / (3 + 3.841459), 6);
  });

  it("turns with its sides", () => {
    expect(cliffsDelta([1, 2, 6], [3, 4]).value).toBeCloseTo(-(cliffsDelta([3, 4], [1, 2, 6]).value as number), 12);
  });

  it("has no interval for a single value, no value for none", () => {
    expect(cliffsDelta([1], [2, 3])).toMatchObject({ value: -1, interval: undefined });
    expect(cliffsDelta([], [2, 3]).value).toBeUndefined();
  });
});
