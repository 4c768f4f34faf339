import type { Span } from "../model/span.js";

/**
 * What can make an answer concrete, or take from it: an action that is done, a figure, a day, a length or rhythm of time,
 * a document named, a party named; and an intention, which counts against it.
 */
export const concretenessKinds = ["done", "number", "date", "period", "document", "party", "intention"] as const;

/** What can make an answer concrete; see {@link concretenessKinds}. */
export type ConcretenessKind = (typeof concretenessKinds)[number];

/** One thing that speaks for or against the concreteness of an answer. */
export interface ConcretenessReason {
  readonly kind: ConcretenessKind;
  /** What it adds to the score; below nought where it takes from it. The second of a kind counts less than the first. */
  readonly weight: number;
  /** The words that tell it: 印发, 700余人次, 《…》. */
  readonly text: string;
  /** Where they stand in the original text. */
  readonly span: Span;
}

/** How concrete an answer is, from 0 (nothing but intentions) to 1, and why; the reasons in the order of the text. */
export interface Concreteness {
  /** The sum of the weights, held between 0 and 1. */
  readonly score: number;
  readonly reasons: readonly ConcretenessReason[];
}
