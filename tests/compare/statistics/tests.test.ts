import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/compare/statistics/adjust.js";
import { fisherExact } from "../../../src/compare/statistics/fisher-exact.js";
import { meanStatistic } from "../../../src/compare/statistics/mean-statistic.js";
import { medianStatistic } from "../../../src/compare/statistics/median-statistic.js";
import { mixStatistic } from "../../../src/compare/statistics/mix-statistic.js";
import { permutationTest } from "../../../src/compare/statistics/permutation-test.js";
import { createRandom, shuffle } from "../../../src/compare/statistics/random.js";
import { nextArrangement } from "../../../src/compare/statistics/arrangements.js";

describe("fisherExact", () => {
  it.each([
    { why: "the lady who tasted tea, Agresti 2002, 3.5.2", first: { hits: 3, items: 4 }, second: { hits: 1, items: 4 }, p: 34 / 70 },
    { why: "all eight cups right", first: { hits: 4, items: 4 }, second: { hits: 0, items: 4 }, p: 2 / 70 },
    // R's help of fisher.test: convictions of like-sex twins, Fisher 1962: p = 0.0005367
    { why: "Fisher's twins", first: { hits: 2, items: 17 }, second: { hits: 10, items: 13 }, p: 0.0005367241 },
    { why: "no difference at all", first: { hits: 5, items: 10 }, second: { hits: 5, items: 10 }, p: 1 },
    { why: "no items on one side", first: { hits: 0, items: 0 }, second: { hits: 3, items: 9 }, p: 1 },
    { why: "no hits at all", first: { hits: 0, items: 5 }, second: { hits: 0, items: 9 }, p: 1 },
  ])("$why", ({ first, second, p }) => {
    expect(fisherExact(first, second)).toBeCloseTo(p, 8);
    expect(fisherExact(second, first)).toBeCloseTo(p, 8);
  });

  it("takes counts of a large corpus", () => {
    const p = fisherExact({ hits: 5_000, items: 100_000 }, { hits: 5_400, items: 100_000 });
    expect(p).toBeGreaterThan(4e-5);
    expect(p).toBeLessThan(7e-5); // χ² with continuity correction: 16.19, p = 5.7e-5
  });
});

describe("corrections", () => {
  // R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), m)
  const values = [0.01, 0.02, 0.03, 0.04, 0.05];
  it("holm", () => expect(rounded(holm(values))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]));
  it("benjaminiHochberg", () => expect(rounded(benjaminiHochberg(values))).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]));

  // Benjamini and Hochberg 1995, the example of 15 comparisons: Bonferroni-like ways reject three, theirs four
  const paper = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const rejected = (adjusted: readonly (number | undefined)[]): number => adjusted.filter((p) => p !== undefined && p <= 0.05).length;
  it("reject as in the paper of Benjamini and Hochberg", () => {
    expect(rejected(holm(paper))).toBe(3);
    expect(rejected(benjaminiHochberg(paper))).toBe(4);
  });

  it("keep the order given, leave out what was not tested, and never exceed 1", () => {
    expect(rounded(holm([0.04, undefined, 0.01, 0.03]))).toEqual([0.06, undefined, 0.03, 0.06]);
    expect(rounded(benjaminiHochberg([0.04, undefined, 0.01, 0.03]))).toEqual([0.04, undefined, 0.03, 0.04]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

function rounded(values: readonly (number | undefined)[]): (number | undefined)[] {
  return values.map((value) => (value === undefined ? undefined : Number(value.toFixed(12))));
}

describe("statistics of differences", () => {
  it("mixStatistic is Pearson's χ² (Agresti's table of gender and party: 7.01), however items fall into documents", () => {
    const table = [279, 73, 225, 165, 47, 191];
    expect(mixStatistic(table, 3, 2)(Uint16Array.of(0, 1))).toBeCloseTo(7.0095, 3);
    const parted = [200, 70, 5, 79, 3, 220, ...table.slice(3)];
    expect(mixStatistic(parted, 3, 2)(Uint16Array.of(0, 0, 1))).toBeCloseTo(7.0095, 3);
  });

  it("meanStatistic is the sum of squares between groups: 3·(2−5)² + 3·(8−5)² = 54", () => {
    expect(meanStatistic([1, 2, 3, 7, 8, 9], 2)(Uint16Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(54, 10);
  });

  it("meanStatistic takes means over items: 6/3 = 2 and 9/1 = 9 about 15/4: 3·1.75² + 1·5.25²", () => {
    expect(meanStatistic([6, 9], 2, [3, 1])(Uint16Array.of(0, 1))).toBeCloseTo(3 * 1.75 ** 2 + 5.25 ** 2, 10);
  });

  it("medianStatistic takes the middle of odd and even groups: 1.5 and 9 about 8: 2·6.5² + 3·1²", () => {
    expect(medianStatistic([9, 2, 8, 1, 20], 2)(Uint16Array.of(1, 0, 1, 0, 1))).toBeCloseTo(2 * 6.5 ** 2 + 3, 10);
  });

  it("an empty group changes nothing", () => {
    expect(mixStatistic([1, 0, 0, 1], 2, 3)(Uint16Array.of(0, 2))).toBeCloseTo(2, 12);
    expect(meanStatistic([1, 3], 3)(Uint16Array.of(0, 2))).toBeCloseTo(2, 12);
    expect(medianStatistic([1, 3], 3)(Uint16Array.of(0, 2))).toBeCloseTo(2, 12);
  });
});

describe("permutationTest", () => {
  const labels = Uint16Array.of(0, 0, 0, 1, 1, 1);

  it("looks at all assignments where there are few: the 2 of 20 that part low from high", () => {
    expect(permutationTest(labels, meanStatistic([1, 2, 3, 7, 8, 9], 2))).toMatchObject({ p: 0.1, method: "exact", permutations: 20, asFar: 2, smallestP: 0.05 });
  });

  it("deals whole documents out: four documents of hundred issues each tell no more than four", () => {
    const counts = [100, 0, 100, 0, 0, 100, 0, 100];
    expect(permutationTest(Uint16Array.of(0, 0, 1, 1), mixStatistic(counts, 2, 2))).toMatchObject({ p: 2 / 6, smallestP: 1 / 6 });
  });

  it("comes near the exact p by chance: 2·C-sum of the ranks of two groups of ten", () => {
    const values = [12, 15, 11, 18, 20, 9, 14, 16, 13, 17, 19, 22, 16, 24, 21, 15, 23, 18, 25, 20];
    const groups = Uint16Array.from(values.keys(), (index) => (index < 10 ? 0 : 1));
    const exact = permutationTest(groups, meanStatistic(values, 2), { permutations: 200_000 });
    const drawn = permutationTest(groups, meanStatistic(values, 2), { permutations: 20_000, seed: 5 });
    expect(exact).toMatchObject({ method: "exact", permutations: 184_756 });
    expect(drawn.method).toBe("monte-carlo");
    const error = Math.sqrt(((exact.p as number) * (1 - (exact.p as number))) / 20_000);
    expect(Math.abs((drawn.p as number) - (exact.p as number))).toBeLessThan(4 * error);
  });

  it("is the same for the same seed and never 0", () => {
    const far = Array.from({ length: 40 }, (_, index) => (index < 20 ? index : 1000 + index));
    const groups = Uint16Array.from(far.keys(), (index) => (index < 20 ? 0 : 1));
    const once = permutationTest(groups, medianStatistic(far, 2), { permutations: 499, seed: 3 });
    expect(once).toEqual(permutationTest(groups, medianStatistic(far, 2), { permutations: 499, seed: 3 }));
    expect(once.p).toBe(1 / 500);
    expect(once.smallestP).toBe(1 / 500);
  });

  it("stops early where nothing is near", () => {
    const values = Array.from({ length: 60 }, (_, index) => (index * 37) % 61);
    const groups = Uint16Array.from(values.keys(), (index) => index % 3);
    const result = permutationTest(groups, meanStatistic(values, 3), { permutations: 9999, stopAfter: 20 });
    expect(result).toMatchObject({ method: "sequential", asFar: 20 });
    expect(result.permutations).toBeLessThan(500);
    expect(result.p).toBe(20 / result.permutations);
  });

  it("cannot tell where there is one group, or nothing to count", () => {
    expect(permutationTest(Uint16Array.of(0, 0), meanStatistic([1, 2], 1)).p).toBeUndefined();
    expect(permutationTest(Uint16Array.of(0, 1), mixStatistic([0, 0, 0, 0], 2, 2)).p).toBe(1);
    expect(permutationTest(new Uint16Array(0), meanStatistic([], 0)).p).toBeUndefined();
  });

  it("leaves the labels as they were, and refuses what makes no sense", () => {
    const own = labels.slice();
    permutationTest(own, meanStatistic([1, 2, 3, 4, 5, 6], 2), { permutations: 10 });
    expect(own).toEqual(labels);
    expect(() => permutationTest(labels, () => 0, { permutations: 0 })).toThrow(RangeError);
    expect(() => permutationTest(labels, () => 0, { stopAfter: 1.5 })).toThrow(RangeError);
    expect(() => permutationTest(labels, () => 0, { permutations: 5, seed: 0.5 })).toThrow(RangeError);
  });
});

describe("chance", () => {
  it("nextArrangement goes through each arrangement once", () => {
    const dealt = Uint16Array.of(0, 0, 1, 2);
    const seen = new Set<string>();
    do seen.add(dealt.join(""));
    while (nextArrangement(dealt));
    expect(seen.size).toBe(12);
  });

  it("shuffle puts each label everywhere equally often, also for neighbouring seeds", () => {
    const places = new Uint32Array(10);
    for (let seed = 0; seed < 2000; seed++) {
      const labels = Uint16Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
      shuffle(labels, createRandom(seed));
      const at = labels.indexOf(1);
      places[at] = (places[at] as number) + 1;
    }
    for (const times of places) expect(Math.abs(times - 200)).toBeLessThan(4.5 * Math.sqrt(180));
  });
});
