import { meanStatistic, medianStatistic, mixStatistic, permutationTest } from "../../../src/compare/statistics/index.js";
import { createRandom, type Random } from "../../../src/compare/statistics/random.js";

/**
 * Invented groups of documents in which it is known whether they differ. Each document has a leaning of its own, so that its
 * issues are alike: what makes tests that take issue by issue find far too much.
 */
export interface SimulatedGroups {
  readonly seed: number;
  /** Documents of each group. */
  readonly sizes: readonly number[];
  /** Issues of a document, between these, by group; a single pair is for all. */
  readonly issues: readonly (readonly [least: number, most: number])[];
  /** How much likelier the first category is in the last group: 0 for no difference. */
  readonly shift?: number;
}

const categories = 4;
const usualShare = 0.3;

/** A number from 0 to below 1. */
function fraction(random: Random): number {
  return random.below(2 ** 31) / 2 ** 31;
}

/** Counts by category of each document, and its group. */
export function simulateGroups({ seed, sizes, issues, shift = 0 }: SimulatedGroups): { labels: Uint16Array; counts: Float64Array; totals: Float64Array; values: Float64Array } {
  const random = createRandom(seed);
  const labels = Uint16Array.from(sizes.flatMap((size, group) => Array.from({ length: size }, () => group)));
  const counts = new Float64Array(labels.length * categories);
  const totals = new Float64Array(labels.length);
  const values = new Float64Array(labels.length);
  for (const [document, group] of labels.entries()) {
    const [least = 0, most = 0] = issues[group % issues.length] ?? [];
    const moved = group === sizes.length - 1 ? shift : 0;
    const share = usualShare + moved + (fraction(random) - 0.5) * 0.5; // the leaning: within a document issues are alike
    totals[document] = least + random.below(most - least + 1);
    for (let issue = 0; issue < (totals[document]); issue++) {
      const category = fraction(random) < share ? 0 : 1 + random.below(categories - 1);
      const cell = document * categories + category;
      counts[cell] = (counts[cell] as number) + 1;
    }
    values[document] = -Math.log(1 - fraction(random)) * (1 + 3 * moved); // skewed, as amounts are
  }
  return { labels, counts, totals, values };
}

/** The share of simulated corpora in which a test says p ≤ 0.05. */
export interface AlarmRates {
  readonly mix: number;
  readonly mean: number;
  readonly median: number;
  /** The same table of issues, issue by issue: what must not be done. */
  readonly naive: number;
}

const criticalChiSquare: Readonly<Record<number, number>> = { 3: 7.815, 6: 12.592 }; // 0.95 of χ², by degrees of freedom

/** How often tests find a difference among simulated groups. */
export function alarmRates(runs: number, groups: Omit<SimulatedGroups, "seed">, permutations: number): AlarmRates {
  const alarms = { mix: 0, mean: 0, median: 0, naive: 0 };
  const count = groups.sizes.length;
  for (let seed = 1; seed <= runs; seed++) {
    const { labels, counts, values } = simulateGroups({ ...groups, seed });
    const mix = mixStatistic(counts, categories, count);
    const isAlarm = (statistic: typeof mix): number => Number((permutationTest(labels, statistic, { seed, permutations }).p ?? 1) <= 0.05);
    alarms.mix += isAlarm(mix);
    alarms.mean += isAlarm(meanStatistic(values, count));
    alarms.median += isAlarm(medianStatistic(values, count));
    alarms.naive += Number(mix(labels) > (criticalChiSquare[(count - 1) * (categories - 1)] as number));
  }
  return { mix: alarms.mix / runs, mean: alarms.mean / runs, median: alarms.median / runs, naive: alarms.naive / runs };
}
