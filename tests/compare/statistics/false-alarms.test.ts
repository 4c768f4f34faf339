import { describe, expect, it } from "vitest";
import { clusteredProportion, proportion } from "../../../src/compare/statistics/index.js";
import { alarmRates, simulateGroups } from "./simulated.js";

const runs = 100;
const permutations = 199;
/** Three standard errors of a rate of 0.05 over the runs: a correct test fails here for one seed in several hundred. */
const tolerance = 3 * Math.sqrt((0.05 * 0.95) / runs);

describe("tests of differences keep their level where issues of a document are alike", () => {
  it.each([
    { why: "two groups alike", sizes: [12, 12], issues: [[10, 30]] as const },
    { why: "three of different size", sizes: [5, 10, 20], issues: [[10, 30]] as const },
  ])("$why", (scene) => {
    const { mix, mean, median, naive } = alarmRates(runs, scene, permutations);
    for (const rate of [mix, mean, median]) expect(rate).toBeLessThanOrEqual(0.05 + tolerance);
    expect(naive).toBeGreaterThan(0.05 + tolerance); // taken issue by issue the same table cries wolf
  });

  it("and find what is there", () => {
    const { mix } = alarmRates(50, { sizes: [20, 20], issues: [[10, 40]], shift: 0.2 }, permutations);
    expect(mix).toBeGreaterThan(0.8);
  });
});

it("the interval of a share over documents holds the truth as often as it says, the one over issues does not", () => {
  let [clustered, plain] = [0, 0];
  for (let seed = 1; seed <= 200; seed++) {
    const { counts, totals } = simulateGroups({ seed, sizes: [12], issues: [[10, 40]] });
    const hits = totals.map((_, document) => counts[document * 4] as number);
    const sum = (list: Float64Array): number => list.reduce((all, each) => all + each, 0);
    const holds = (interval: { readonly low: number; readonly high: number } | undefined): number => Number(interval !== undefined && interval.low <= 0.3 && interval.high >= 0.3);
    clustered += holds(clusteredProportion(hits, totals).interval);
    plain += holds(proportion(sum(hits), sum(totals)).interval);
  }
  expect(clustered / 200).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / 200));
  expect(plain / 200).toBeLessThan(0.9);
});
