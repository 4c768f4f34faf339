import type { Difference, Interval } from "../model/comparison.js";
import type { GroupMembers } from "./membership.js";
import { sampleOf } from "./membership.js";
import type { ObservedQuantity } from "./observations.js";
import { adjust, type Correction } from "./statistics/adjust.js";
import { cliffsDelta } from "./statistics/cliffs-delta.js";
import { meanStatistic } from "./statistics/mean-statistic.js";
import { permutationTest } from "./statistics/permutation-test.js";
import { type Sample, summarise, type SummaryOptions } from "./summary.js";

/** How differences are looked for. */
export interface DifferenceOptions extends SummaryOptions {
  readonly seed: number;
  readonly permutations: number;
  readonly correction: Correction;
}

/** Up to so many groups each pair is compared; of more each group is set against all the others. */
export const mostPairedGroups = 6;

const followUpLimit = 0.05; // groups are told apart where all together differ at this level
const enough = 20; // so many dealings as far as the real one settle that nothing is significant

/** A group's sample that is large enough to be compared. */
interface GroupSample {
  readonly key: string;
  readonly sample: Sample;
}

/** A difference whose p is not yet corrected; without p, chance cannot be told from it. */
type Raw = Omit<Difference, "adjustedP" | "p"> & { readonly p: number | undefined };

function joined(samples: readonly Sample[]): Sample {
  const length = samples.reduce((sum, { sums }) => sum + sums.length, 0);
  const whole = { sums: new Float64Array(length), counts: new Float64Array(length) };
  let at = 0;
  for (const { sums, counts } of samples) {
    whole.sums.set(sums, at);
    whole.counts.set(counts, at);
    at += sums.length;
  }
  return whole;
}

/** The test of samples against each other: documents are dealt out whole. */
function test(samples: readonly Sample[], { seed, permutations }: DifferenceOptions): { p: number | undefined; method: string; n: number } {
  const whole = joined(samples);
  const labels = new Uint16Array(whole.sums.length);
  let at = 0;
  samples.forEach(({ sums }, group) => {
    labels.fill(group, at, at + sums.length);
    at += sums.length;
  });
  const { p, method } = permutationTest(labels, meanStatistic(whole.sums, samples.length, whole.counts), { seed, permutations, stopAfter: enough });
  return { p, method: `permutation-${method}`, n: labels.length };
}

/** The interval of a difference from those of its two sides (MOVER: Zou and Donner 2008). */
function intervalOfDifference(first: { estimate: number; interval: Interval }, second: { estimate: number; interval: Interval }): Interval {
  const value = first.estimate - second.estimate;
  const low = value - Math.hypot(first.estimate - first.interval.low, second.interval.high - second.estimate);
  const high = value + Math.hypot(first.interval.high - first.estimate, second.estimate - second.interval.low);
  return { low, high, method: "mover", level: first.interval.level };
}

/** How far two samples differ: values of documents by rank, as they are skewed; parts of documents by their share or mean. */
function effectOf({ quantity }: ObservedQuantity, first: Sample, second: Sample, options: DifferenceOptions): Pick<Difference, "effect" | "effectName" | "effectInterval"> {
  if (quantity.unit === "documents" && quantity.kind === "mean") {
    const { value = 0, interval } = cliffsDelta(first.sums, second.sums, options.level);
    return { effect: value, effectName: "cliffs-delta", effectInterval: interval ?? null };
  }
  const [here, there] = [summarise(quantity, first, options), summarise(quantity, second, options)];
  const effect = (here.estimate ?? 0) - (there.estimate ?? 0);
  const effectInterval =
    here.estimate === null || there.estimate === null || here.interval === null || there.interval === null
      ? null
      : intervalOfDifference({ estimate: here.estimate, interval: here.interval }, { estimate: there.estimate, interval: there.interval });
  return { effect, effectName: "difference", effectInterval };
}

/** All groups together: is there any difference, and how far lie the highest and the lowest apart. */
function overall({ quantity }: ObservedQuantity, groups: readonly GroupSample[], options: DifferenceOptions): Raw {
  const estimates = groups.flatMap(({ sample }) => summarise(quantity, sample, options).estimate ?? []);
  const range = estimates.reduce((high, each) => Math.max(high, each)) - estimates.reduce((low, each) => Math.min(low, each));
  return {
    quantity: quantity.quantity,
    category: quantity.category,
    groups: null,
    effect: range,
    effectName: "range",
    effectInterval: null,
    ...test(groups.map(({ sample }) => sample), options),
  };
}

function between(column: ObservedQuantity, keys: readonly string[], first: Sample, second: Sample, options: DifferenceOptions): Raw {
  const { quantity, category } = column.quantity;
  return { quantity, category, groups: keys, ...effectOf(column, first, second, options), ...test([first, second], options) };
}

/** Each pair of a few groups; of many each group against all the others. */
function followUps(column: ObservedQuantity, groups: readonly GroupSample[], options: DifferenceOptions): Raw[] {
  if (groups.length <= mostPairedGroups) {
    return groups.flatMap((first, index) =>
      groups.slice(index + 1).map((second) => between(column, [first.key, second.key], first.sample, second.sample, options)),
    );
  }
  return groups.map((group) => {
    const others = joined(groups.filter((each) => each !== group).map(({ sample }) => sample));
    return between(column, [group.key], group.sample, others, options);
  });
}

/** Corrects the p of a family of differences; what could not be tested is left out. */
function corrected(raw: readonly Raw[], correction: Correction): Difference[] {
  const adjusted = adjust(raw.map(({ p }) => p), correction);
  return raw.flatMap((each, index) => {
    const adjustedP = adjusted[index];
    return each.p === undefined || adjustedP === undefined ? [] : [{ ...each, p: each.p, adjustedP }];
  });
}

/** Whether any document differs from another. Where none does, groups cannot: a test of that would only weaken those of the rest. */
function varies(groups: readonly GroupSample[]): boolean {
  const values = new Set<number>();
  for (const { sample } of groups) sample.sums.forEach((sum, document) => values.add(sum / (sample.counts[document] as number)));
  return values.size > 1;
}

/**
 * Looks for differences between groups: for each quantity first between all groups together; where these differ, which
 * groups do. What could not be placed and what is too small is left out,
 * and quantities that are the same in all documents. P is corrected in each of the two steps for all
 * that was looked at in it.
 */
export function findDifferences(columns: readonly ObservedQuantity[], groups: readonly GroupMembers[], options: DifferenceOptions): Difference[] {
  const sampled = columns.map((column) => ({
    column,
    groups: groups
      .filter(({ place }) => place.key !== "")
      .map(({ place, documents }) => ({ key: place.key, sample: sampleOf(column, documents) }))
      .filter(({ sample }) => sample.sums.length >= options.smallest),
  }));
  const comparable = sampled.filter((each) => each.groups.length >= 2 && varies(each.groups));
  const first = corrected(comparable.map(({ column, groups: samples }) => overall(column, samples, options)), options.correction);
  const differing = new Set(first.filter(({ adjustedP }) => adjustedP <= followUpLimit).map(({ quantity, category }) => `${quantity}/${category}`));
  const second = comparable
    .filter(({ column: { quantity }, groups: samples }) => samples.length > 2 && differing.has(`${quantity.quantity}/${quantity.category}`))
    .flatMap(({ column, groups: samples }) => followUps(column, samples, options));
  const two = comparable.filter(({ groups: samples }) => samples.length === 2);
  return [...first, ...corrected(second, options.correction), ...pairsOfTwo(two, first, options)];
}

/** Where there are two groups, all together is the pair: the same test, told with its direction. */
function pairsOfTwo(two: readonly { readonly column: ObservedQuantity; readonly groups: readonly GroupSample[] }[], first: readonly Difference[], options: DifferenceOptions): Difference[] {
  return two.flatMap(({ column, groups: [here, there] }) => {
    const { quantity, category } = column.quantity;
    const same = first.find((each) => each.quantity === quantity && each.category === category);
    if (same === undefined || here === undefined || there === undefined) return [];
    return [{ ...same, groups: [here.key, there.key], ...effectOf(column, here.sample, there.sample, options) }];
  });
}
