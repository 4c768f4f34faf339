import { focusCues } from "../lexicon/cues.js";
import type { FocusCategory } from "../model/focus-categories.js";

/** The focus that a heading names, and the words that name it (offsets in the text). */
export interface HeadingFocus {
  readonly category: FocusCategory;
  readonly start: number;
  readonly end: number;
  readonly strength: "strong" | "weak";
}

/** What one heading says of the focus. The first strong word decides, else the first weak one. */
export function readHeadingFocus(text: string, start: number, end: number): HeadingFocus | undefined {
  const { finder, rowsOf } = focusCues();
  let weak: HeadingFocus | undefined;
  for (const found of finder.find(text, start, end)) {
    const row = rowsOf(found.word)[0];
    if (row === undefined) continue;
    const focus = { category: row.focus as FocusCategory, start: found.start, end: found.end };
    if (row.strength === "strong") return { ...focus, strength: "strong" };
    weak ??= { ...focus, strength: "weak" };
  }
  return weak;
}

/** Reads headings once each: many issues stand under the same ones. */
export function headingReader(text: string): (start: number, end: number) => HeadingFocus | undefined {
  const known = new Map<number, HeadingFocus | undefined>();
  return (start, end) => {
    if (!known.has(start)) known.set(start, readHeadingFocus(text, start, end));
    return known.get(start);
  };
}

/**
 * The focus that the headings above something name, the nearest first: a strong word anywhere goes before a weak one.
 *
 * @example with the heading 聚焦基层党组织建设方面 → party-building, strong
 */
export function focusByHeading(
  read: (start: number, end: number) => HeadingFocus | undefined,
  headings: readonly { readonly start: number; readonly end: number }[],
): HeadingFocus | undefined {
  let weak: HeadingFocus | undefined;
  for (const { start, end } of headings) {
    const focus = read(start, end);
    if (focus?.strength === "strong") return focus;
    weak ??= focus;
  }
  return weak;
}
