import type { Interval, Quartiles, Statistic } from "../model/comparison.js";
import type { Observation, Quantity } from "./quantities.js";
import { clusteredProportion } from "./statistics/clustered-proportion.js";
import type { Estimate } from "./statistics/interval.js";
import { mean } from "./statistics/mean.js";
import { proportion } from "./statistics/proportion.js";
import { clusteredMean } from "./clustered-mean.js";

/** The numbers of some documents for one quantity: those that say something of it, in their order. */
export interface Sample {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/** The level that intervals are asked for, and the least number of documents that is enough to be compared. */
export interface SummaryOptions {
  readonly level: number;
  readonly smallest: number;
}

/** What all documents of a sample add up to. */
export function totalOf({ sums, counts }: Sample): Observation {
  let sum = 0;
  let n = 0;
  for (let index = 0; index < sums.length; index++) {
    sum += sums[index] as number;
    n += counts[index] as number;
  }
  return { sum, n };
}

/** What fits the quantity: documents are independent of each other, parts of one document are not. */
function estimateOf({ kind, unit }: Quantity, { sums, counts }: Sample, level: number): Estimate {
  if (unit !== "documents") return kind === "share" ? clusteredProportion(sums, counts, level) : clusteredMean(sums, counts, level);
  return kind === "share" ? proportion(totalOf({ sums, counts }).sum, sums.length, level) : mean(sums, level);
}

/** The value at a share of a sorted list, between two of its values where it falls there. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

function quartilesOf({ sums, counts }: Sample): Quartiles | null {
  if (sums.length === 0) return null;
  const sorted = sums.map((sum, index) => sum / (counts[index] as number)).sort();
  const at = (share: number): number => quantileOf(sorted, share);
  return { least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), greatest: at(1) };
}

/** Sums up one quantity over the documents of a group. */
export function summarise(quantity: Quantity, sample: Sample, { level, smallest }: SummaryOptions): Statistic {
  const { sum, n } = totalOf(sample);
  const { value, interval } = estimateOf(quantity, sample, level);
  // Student's interval knows nothing of the ends that values have
  const told: Interval | null = interval === undefined ? null : { ...interval, low: Math.max(0, interval.low), high: Math.min(quantity.most, interval.high) };
  return {
    quantity: quantity.quantity,
    category: quantity.category,
    kind: quantity.kind,
    unit: quantity.unit,
    estimate: value ?? null,
    interval: told,
    quartiles: quartilesOf(sample),
    sum,
    n,
    documents: sample.sums.length,
    tooSmall: sample.sums.length < smallest,
  };
}
