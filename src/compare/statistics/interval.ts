/** The level of an interval unless told: nineteen of twenty intervals made so hold the truth. */
export const usualLevel = 0.95;

/** How an interval was reckoned. */
export type IntervalMethod = "wilson" | "wilson-clustered" | "t" | "order-statistics" | "newcombe" | "woolf" | "cliff" | "feng-cliff";

/** From where to where a value may lie, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly method: IntervalMethod;
  /** The share of such intervals that hold the truth, 0–1. */
  readonly level: number;
}

/** A figure of a sample with its interval. */
export interface Estimate {
  /** `undefined` where nothing was counted. */
  readonly value: number | undefined;
  /** `undefined` where there is too little for one; each function says when that is. */
  readonly interval: Interval | undefined;
  /** How many values, or items, it rests on. */
  readonly count: number;
}

/**
 * Holds the level of an interval to what makes sense.
 *
 * @throws RangeError when it is not between 0 and 1
 */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`the level of an interval must lie between 0 and 1, not ${String(level)}`);
}

/**
 * Holds counts to what makes sense.
 *
 * @throws RangeError when one is negative or no whole number
 */
export function checkCounts(...counts: readonly number[]): void {
  for (const count of counts) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`a count must be a whole number from 0 on, not ${String(count)}`);
  }
}
