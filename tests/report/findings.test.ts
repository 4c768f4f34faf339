import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedGroup } from "../../src/model/comparison.js";
import { comparedQuantities } from "../../src/model/comparison-quantities.js";
import { focusCategories } from "../../src/model/focus-categories.js";
import { findingOf, significance, statementsOf } from "../../src/report/finding.js";
import { findingsTitle, findingTitle } from "../../src/report/finding-title.js";
import { drawFigures, type ReportSources } from "../../src/report/index.js";
import { counties, renamed, sourcesOf, withDifferences } from "./comparisons.js";

const aspect = { quantity: "issues", category: null } as const;
const four = renamed(sourcesOf(counties(4, 6)), (index) => ["甲县", "乙县", "丙县", "丁县"][index] as string);
const keys = four.comparison.groups.map(({ key }) => key);

/** The comparison with these means of issues a document, by group. */
function withMeans(sources: ReportSources, means: readonly number[]): ReportSources {
  const groups = sources.comparison.groups.map((group, index): ComparedGroup => {
    const statistics = group.statistics.map((each) => (each.quantity === "issues" ? { ...each, estimate: means[index] as number, sum: (means[index] as number) * each.n } : each));
    return { ...group, statistics };
  });
  return { ...sources, comparison: { ...sources.comparison, groups } };
}

function titleOf({ comparison }: ReportSources): string {
  return findingTitle(findingOf(comparison, aspect), "zh");
}

const higher = withMeans(four, [9, 4, 3, 3.5]);

describe("what titles say", () => {
  const overall = { groups: null, adjustedP: 0.01 };
  const pair = (first: number, second: number, adjustedP: number): { groups: string[]; adjustedP: number } => ({ groups: [keys[first] as string, keys[second] as string], adjustedP });

  it("one group above each other", () => {
    const sources = withDifferences(higher, [overall, pair(0, 1, 0.01), pair(0, 2, 0.01), pair(0, 3, 0.02), pair(1, 2, 0.6), pair(1, 3, 0.7), pair(2, 3, 0.9)]);
    expect(titleOf(sources)).toBe("甲县每份文书的问题数显著多于其余各组；其余差异不显著");
  });

  it("one group below others, and how many pairs more", () => {
    const means = withMeans(four, [2, 6, 7, 9]);
    const sources = withDifferences(means, [overall, pair(0, 1, 0.01), pair(0, 2, 0.01), pair(1, 3, 0.01), pair(2, 3, 0.02)]);
    expect(titleOf(sources)).toBe("甲县每份文书的问题数显著少于乙县、丙县；丁县每份文书的问题数显著多于乙县、丙县");
  });

  it("one group against all the others together", () => {
    const sources = withDifferences(higher, [overall, { groups: [keys[0] as string], adjustedP: 0.01 }, { groups: [keys[1] as string], adjustedP: 0.4 }]);
    expect(titleOf(sources)).toBe("甲县每份文书的问题数显著多于其余各组合计；其余差异不显著");
  });

  it("that groups differ, but not which", () => {
    expect(titleOf(withDifferences(higher, [overall, pair(0, 1, 0.2)]))).toBe("每份文书的问题数：各组之间有差异（校正后 p = 0.010），但分不出是哪些组");
  });

  it("that none was found, with how many documents", () => {
    expect(titleOf(withDifferences(higher, [{ groups: null, adjustedP: 0.2 }, pair(0, 1, 0.01)]))).toBe("每份文书的问题数：没有发现组间差异（n = 24份文书，4组）");
  });

  it("that nothing was compared where groups are too small", () => {
    expect(titleOf(sourcesOf(counties(3, 2)))).toBe("每份文书的问题数：文书足够的组不到两个，未作比较");
  });

  it("nothing of a group that is too small", () => {
    const groups = higher.comparison.groups.map((group, index) => ({ ...group, statistics: group.statistics.map((each) => ({ ...each, tooSmall: index === 0 })) }));
    const sources = withDifferences({ ...higher, comparison: { ...higher.comparison, groups } }, [overall, pair(0, 1, 0.01)]);
    expect(titleOf(sources)).not.toContain("甲县");
  });

  it("the clearest two categories, and that there are more", () => {
    const found = focusCategories.slice(0, 3).map((category, index) => ({ quantity: "focus" as const, category, groups: null, adjustedP: 0.01 * (index + 1) }));
    const { comparison } = withDifferences(four, found);
    const title = findingsTitle("focus", focusCategories.map((category) => findingOf(comparison, { quantity: "focus", category })), "zh");
    expect(title).toContain("“决策部署”问题的比例：各组之间有差异（校正后 p = 0.010）");
    expect(title).toMatch(/另有 1 类也有差异$/);
  });

  it("the same in English", () => {
    const { comparison } = withDifferences(higher, [overall, pair(0, 1, 0.01), pair(0, 2, 0.3)]);
    expect(findingTitle(findingOf(comparison, aspect), "en")).toBe("Issues per document: 甲县 significantly more than 乙县; no other difference is significant");
  });
});

describe("titles claim no more than the comparison holds", () => {
  it("no difference that is not there is called significant: corpora without any, by seed", () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const claims = seeds.flatMap((seed) => {
      const sources = sourcesOf(counties(3, 6), seed);
      const holds = sources.comparison.differences.some(({ groups, adjustedP }) => groups === null && adjustedP <= significance);
      return drawFigures(sources).filter(({ title, found, id }) => id !== "copies" && (found || title.includes("显著")) && !holds).map(({ title }) => title);
    });
    expect(claims).toEqual([]);
  });

  const anyDifference = fc.record({
    quantity: fc.constantFrom(...comparedQuantities.slice(0, 3)),
    category: fc.constantFrom(null, ...focusCategories),
    groups: fc.oneof(fc.constant(null), fc.constantFrom(...keys).map((key) => [key]), fc.uniqueArray(fc.constantFrom(...keys), { minLength: 2, maxLength: 2 })),
    adjustedP: fc.constantFrom(0.001, 0.04, 0.05, 0.051, 0.3, 1),
  });

  it("whatever the differences: each pair that is told is in them, corrected, and in its direction", () => {
    fc.assert(
      fc.property(fc.array(anyDifference, { maxLength: 30 }), fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 }), (differences, means) => {
        const { comparison } = withDifferences(withMeans(four, means), differences);
        const finding = findingOf(comparison, aspect);
        const own = comparison.differences.filter(({ quantity, category }) => quantity === "issues" && category === null);
        const title = findingTitle(finding, "zh");
        if (!own.some(({ groups, adjustedP }) => groups === null && adjustedP <= significance)) expect(title).not.toMatch(/显著|有差异/);
        for (const { higher: above, lower: below } of finding.pairs) {
          const told = own.filter(({ groups, adjustedP }) => groups !== null && adjustedP <= significance && [above, below].every((side) => side === null || groups.includes(side.group.key)));
          expect(told.length).toBeGreaterThan(0);
          if (above !== null && below !== null) expect(above.statistic.estimate as number).toBeGreaterThan(below.statistic.estimate as number);
        }
        const covered = statementsOf(finding).reduce((sum, { others }) => sum + others.length, 0);
        expect(covered).toBe(finding.pairs.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("a difference that was planted is told, of the county it was planted in", () => {
    const sources = sourcesOf(counties(3, 14, (index) => (index === 1 ? { completion: 0.99 } : { completion: 0.4 })), 5);
    const planted = sources.comparison.groups.find(({ statistics }) => (statistics.find(({ quantity }) => quantity === "completion")?.estimate ?? 0) > 0.9);
    expect(drawFigures(sources).find(({ id }) => id === "completion")?.title).toBe(`${planted?.names.zh}完成比例显著高于其余各组；其余差异不显著`);
  });
});
