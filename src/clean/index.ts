import type { Span } from "../model/span.js";
import { type Line, linesOf } from "../text/lines.js";
import { EditableText } from "../text/offset-map.js";
import { removeBookmarks } from "./bookmarks.js";
import { damage, takeCensus } from "./character-census.js";
import { removeDigest } from "./digest.js";
import { unifyStops } from "./half-width-stops.js";
import { markHiddenPassages } from "./hidden-passages.js";
import { decodeEntities, removeTags } from "./html-leftovers.js";
import { removeInvisible } from "./invisible.js";
import { unifyLineEndings } from "./line-endings.js";
import { noteLoneSurrogates } from "./lone-surrogates.js";
import { removePageChrome } from "./page-chrome.js";
import { removePageFurniture } from "./page-furniture.js";
import { partParagraphs } from "./paragraph-blanks.js";
import { notePinyin } from "./pinyin.js";
import { removeRepeatedTitle } from "./repeated-title.js";
import type { CleanStep, Removal } from "./step.js";
import { simplifyCharacters } from "./traditional.js";
import { unifyWidths } from "./widths.js";
import { joinWrappedLines } from "./wrapped-lines.js";

/**
 * Steps that mend single characters, each with the damage it is there for. Ampersands come back as anything: what could
 * be written as an entity is looked for wherever one stands.
 */
const characterSteps: readonly { readonly step: CleanStep; readonly mends: number }[] = [
  { step: noteLoneSurrogates, mends: damage.surrogate },
  { step: unifyLineEndings, mends: damage.lineEnding }, // first of those that change: every later step parts lines at LF
  { step: decodeEntities, mends: damage.ampersand }, // before blanks and marks are looked at: &nbsp; is one
  { step: removeTags, mends: damage.lessThan | damage.ampersand },
  { step: removeInvisible, mends: damage.invisible | damage.ampersand },
  { step: removeBookmarks, mends: damage.bookmark | damage.ampersand },
  { step: unifyWidths, mends: damage.wide | damage.ampersand },
  { step: notePinyin, mends: damage.accent | damage.ampersand },
];

/** Steps that mend lines and passages, in their order. */
const passageSteps: readonly CleanStep[] = [
  simplifyCharacters, // before all that knows words
  unifyStops,
  partParagraphs, // before all that looks at lines
  markHiddenPassages, // before page chrome, which would take its line for a menu
  removePageFurniture,
  removePageChrome,
  removeDigest,
  removeRepeatedTitle,
  joinWrappedLines, // last: lines must be free of everything else
];

/** A text without its damage, and the way back to the original. */
export interface CleanText {
  /** The text as it came. Every span of every result points into it. */
  readonly original: string;
  /** The text once the damage is taken out. */
  readonly text: string;
  /** From a place in `text` to its place in `original`. */
  toOriginal(start: number, end: number): Span;
  /** From an offset in `original` to its offset in `text`; what was taken out leads to what follows it. */
  toClean(offset: number): number;
  /** What the text says at a place of the original: the damage inside it taken out. */
  textAt(span: Span): string;
  /** Offsets in `text` where blanks inside a line were taken out. */
  readonly breaks: readonly number[];
  /** Offsets in `text` where a passage is missing. */
  readonly gaps: readonly number[];
  /** What was taken out whole, in the original: web page lines, page numbers, digests. */
  readonly removed: readonly { readonly kind: Removal["kind"]; readonly span: Span }[];
  /** What the steps saw, in the original. */
  readonly notes: readonly { readonly code: string; readonly span: Span }[];
}

/**
 * Takes the damage of copying, converting and publishing out of a text and keeps the map back. Never throws; a text
 * without damage comes back as it is.
 *
 * @example cleanText("整改问题44\n个,均已完成。").text // "整改问题44个,均已完成。"
 */
export function cleanText(original: string): CleanText {
  const editable = new EditableText(original);
  const removed: { kind: Removal["kind"]; span: Span }[] = [];
  const notes: { code: string; span: Span }[] = [];
  let breaks: number[] = [];
  let lines: readonly Line[] | undefined;
  const partLines = (text: string): readonly Line[] => (lines ??= linesOf(text));
  const census = takeCensus(original);
  const run = (step: CleanStep): void => {
    const result = step(editable.text, partLines);
    if (result === undefined) return;
    for (const { kind, start, end } of result.removals ?? []) removed.push({ kind, span: editable.toOld(start, end) });
    for (const { code, start, end } of result.notes ?? []) notes.push({ code, span: editable.toOld(start, end) });
    breaks = (result.breaks ?? []).map((offset) => editable.toOld(offset, offset + 1).start);
    if (result.edits.length > 0) lines = undefined;
    editable.apply(result.edits);
  };
  for (const { step, mends } of characterSteps) if ((census & mends) !== 0) run(step);
  for (const step of passageSteps) run(step);
  const text = editable.text;
  const toClean = (offset: number): number => editable.toNew(offset);
  return {
    original,
    text,
    toOriginal: (start, end) => editable.toOld(start, end),
    toClean,
    textAt: ({ start, end }) => text.slice(toClean(start), end > start ? editable.toNewEnd(end) : toClean(start)),
    breaks: breaks.map(toClean),
    gaps: removed.filter(({ kind }) => kind === "hidden-passage").map(({ span }) => toClean(span.start)),
    removed,
    notes,
  };
}
