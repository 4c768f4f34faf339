import type { FocusCategory } from "../../src/model/focus-categories.js";

/** What is true of the documents of one county: what the statistics have to find, or must not. */
export interface CountyPlan {
  readonly name: string;
  readonly documents: number;
  /** Weights of the four categories. */
  readonly focus: Readonly<Record<FocusCategory, number>>;
  /** The chance that an issue is completed. */
  readonly completion: number;
  /** The mean number of measures of an issue, at least 1. */
  readonly measures: number;
  /** The chance that a measure is concrete. */
  readonly concrete: number;
  /** The mean number of days from the feedback to the report. */
  readonly days: number;
}

/** A whole corpus. */
export interface CorpusPlan {
  readonly seed: number;
  readonly counties: readonly CountyPlan[];
  /** The mean number of issues of a document. */
  readonly issues: number;
  /** How many measures are planted alike, and in how many documents each. */
  readonly planted?: { readonly texts: number; readonly copies: number };
}

/** A county like all others: nothing of it may be found to differ. */
export const usualCounty: Omit<CountyPlan, "name" | "documents"> = {
  focus: { "central-decisions": 3, "public-integrity": 3, "party-building": 2, rectification: 2 },
  completion: 0.7,
  measures: 2,
  concrete: 0.6,
  days: 120,
};
