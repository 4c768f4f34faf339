import { type CueStrength, findFocusCues } from "../lexicon/focus-cues.js";
import type { FocusCategory } from "../model/focus-categories.js";
import type { Span } from "../model/span.js";
import { answerOf } from "./heading-frame.js";

/** The focus that a heading names, and the words that name it (offsets in the text). */
export interface HeadingFocus extends Span {
  readonly category: FocusCategory;
  readonly strength: CueStrength;
}

/** A heading, and what the headings beside it name strongly. */
export interface HeadingPlace extends Span {
  /** Asked for only where the heading alone could be a whole chapter. */
  readonly beside?: () => ReadonlySet<FocusCategory>;
}

/** In so many categories the headings beside a chapter must speak before it counts as one more. */
const enoughBeside = 2;

/**
 * What one heading says of the focus, without the words that say that its subject was put right. The first strong word
 * decides, else the first weak one, else one that needs others beside it.
 */
export function readHeadingFocus(text: string, start: number, end: number): HeadingFocus | undefined {
  const found = findFocusCues(text, start, end - (answerOf(text.slice(start, end))?.length ?? 0));
  return (
    found.find(({ strength }) => strength === "strong") ??
    found.find(({ strength }) => strength === "weak") ??
    found[0]
  );
}

/** Reads headings once each: many issues stand under the same ones. */
export function headingReader(text: string): (start: number, end: number) => HeadingFocus | undefined {
  const known = new Map<number, HeadingFocus | undefined>();
  return (start, end) => {
    if (!known.has(start)) known.set(start, readHeadingFocus(text, start, end));
    return known.get(start);
  };
}

/** Whether a word that may be a whole chapter (巡察整改情况) is a focus here: the headings beside it name two others. */
export function standsBeside({ category }: HeadingFocus, beside: ReadonlySet<FocusCategory>): boolean {
  return beside.size - (beside.has(category) ? 1 : 0) >= enoughBeside;
}

/**
 * The focus that the headings above something name, the nearest first: a strong word anywhere goes before a weak one.
 *
 * @example with the heading 聚焦基层党组织建设方面 → party-building, strong
 */
export function focusByHeading(
  read: (start: number, end: number) => HeadingFocus | undefined,
  headings: readonly HeadingPlace[],
): HeadingFocus | undefined {
  let weak: HeadingFocus | undefined;
  for (const { start, end, beside } of headings) {
    const focus = read(start, end);
    if (focus === undefined) continue;
    if (focus.strength === "strong") return focus;
    if (focus.strength === "weak") weak ??= focus;
    else if (beside !== undefined && standsBeside(focus, beside())) return { ...focus, strength: "strong" };
  }
  return weak;
}
