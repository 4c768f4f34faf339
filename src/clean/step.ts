import type { Line } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";

/** Something a step saw and wants told, in offsets of the text it was given. */
export interface Note {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A passage that was taken out whole, in offsets of the text the step was given. */
export interface Removal {
  readonly kind: "chrome" | "page-number" | "running-header" | "digest" | "repeated-title" | "hidden-passage";
  readonly start: number;
  readonly end: number;
}

/** What a step proposes: edits that are sorted and do not overlap, and what it saw. */
export interface StepResult {
  readonly edits: readonly Edit[];
  readonly notes?: readonly Note[];
  readonly removals?: readonly Removal[];
  /** Places (in offsets of the text given) where blanks were taken out inside a line. */
  readonly breaks?: readonly number[];
}

/**
 * One kind of damage: sees a text, says what to change. Undefined when there is nothing to do. `linesOf` gives the lines
 * of the text, parted once for all steps that ask.
 */
export type CleanStep = (text: string, linesOf?: (text: string) => readonly Line[]) => StepResult | undefined;
