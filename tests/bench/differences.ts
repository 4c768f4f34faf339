import { clusteredProportion, mixStatistic, permutationTest, proportion } from "../../src/compare/statistics/index.js";
import { alarmRates, simulateGroups, type SimulatedGroups } from "../compare/statistics/simulated.js";

const runs = 200;
const permutations = 999;

/** A share of runs, with its interval. */
function rate(share: number): string {
  const { interval } = proportion(Math.round(share * runs), runs);
  return `${(share * 100).toFixed(1).padStart(5)} % (${((interval?.low ?? 0) * 100).toFixed(1)}–${((interval?.high ?? 1) * 100).toFixed(1)})`;
}

const scenes: readonly (Omit<SimulatedGroups, "seed"> & { readonly name: string })[] = [
  { name: "no difference, 2 × 20 documents of 10–40 issues", sizes: [20, 20], issues: [[10, 40]] },
  { name: "no difference, 3 groups of 8, 20, 40", sizes: [8, 20, 40], issues: [[10, 40]] },
  { name: "no difference, 10 long against 30 short documents", sizes: [10, 30], issues: [[40, 80], [5, 15]] },
  { name: "no difference, 30 long against 10 short documents", sizes: [30, 10], issues: [[40, 80], [5, 15]] },
  { name: "a tenth more in the last of 2 × 40", sizes: [40, 40], issues: [[10, 40]], shift: 0.1 },
  { name: "a fifth more in the last of 2 × 20", sizes: [20, 20], issues: [[10, 40]], shift: 0.2 },
];

/** How often tests say that groups differ, where they do not and where they do; how sure intervals are; how long it takes. */
export function benchDifferences(): void {
  console.log(`p ≤ 0.05 in ${String(runs)} runs of ${String(permutations)} permutations (0.95 interval)`);
  for (const { name, ...scene } of scenes) {
    const { mix, mean, median, naive } = alarmRates(runs, scene, permutations);
    console.log(`${name}\n  mix ${rate(mix)}  mean ${rate(mean)}  median ${rate(median)}  issue by issue ${rate(naive)}`);
  }
  for (const documents of [5, 10, 40]) {
    let [clustered, plain] = [0, 0];
    for (let seed = 1; seed <= runs; seed++) {
      const { counts, totals } = simulateGroups({ seed, sizes: [documents], issues: [[10, 40]] });
      const hits = Float64Array.from(totals, (_, document) => counts[document * 4] as number);
      const sum = (list: Float64Array): number => list.reduce((all, each) => all + each, 0);
      const holds = (interval: { low: number; high: number } | undefined): number => Number(interval !== undefined && interval.low <= 0.3 && interval.high >= 0.3);
      clustered += holds(clusteredProportion(hits, totals).interval);
      plain += holds(proportion(sum(hits), sum(totals)).interval);
    }
    console.log(`${String(documents)} documents: the 0.95 interval holds the true share in ${rate(clustered / runs)}; issue by issue in ${rate(plain / runs)}`);
  }
  const many = simulateGroups({ seed: 1, sizes: Array.from({ length: 100 }, () => 200), issues: [[5, 15]] });
  const before = performance.now();
  permutationTest(many.labels, mixStatistic(many.counts, 4, 100), { permutations: 2000 });
  console.log(`20,000 documents in 100 groups, 2,000 permutations: ${((performance.now() - before) / 1000).toFixed(1)} s`);
}
