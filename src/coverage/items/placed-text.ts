import { cleanText, type CleanText } from "../../clean/index.js";
import { alignPassage } from "../../text/passage-alignment.js";
import { firstFrom } from "../../text/sorted.js";
import type { Entity } from "../../model/entity.js";
import type { Span } from "../../model/span.js";
import type { Passage } from "./item.js";

/** Roles of those who are to do something: they are the same from item to item and tell no subject. */
const officeRoles: ReadonlySet<string> = new Set(["lead", "cooperate", "responsible", "supervise"]);

/** Makes passages of a document whose words can be found again in the original, and reads what stands at a place of it. */
export interface PassageMaker {
  readonly passage: (field: Passage["field"], text: string, span: Span) => Passage;
  /** The text of a place, without its damage; undefined where the original is not at hand. */
  readonly textAt: ((span: Span) => string) | undefined;
}

/**
 * Makes passages of one document. A text as long as its span has no damage and is counted off; else the way leads over
 * the cleaned original, made when it is first needed. Without the original a word of a text that had damage is placed at
 * the span of its whole text: wider than it is, never elsewhere.
 */
export function passageMaker(original: string | undefined, entities: readonly Entity[] = []): PassageMaker {
  const offices = entities.filter((entity) => entity.type === "party" && officeRoles.has(entity.role)).map(({ span }) => span).sort((a, b) => a.start - b.start);
  let cleaned: CleanText | undefined;
  const clean = (text: string): CleanText => (cleaned ??= cleanText(text));
  return {
    passage: (field, text, span) => {
      let aligned: ((start: number, end: number) => Span) | undefined;
      const place = (start: number, end: number): Span => {
        aligned ??= text.length === span.end - span.start || original === undefined ? alignPassage(text, span) : placeInClean(clean(original), text, span);
        return aligned(start, end);
      };
      const isWhole = text.length === span.end - span.start;
      const passed = isWhole ? spansWithin(offices, span).map(({ start, end }) => ({ start: start - span.start, end: end - span.start })) : [];
      return { field, text, passed, place };
    },
    textAt: original === undefined ? undefined : (span) => clean(original).textAt(span),
  };
}

/** The spans of a sorted list that lie in a place. */
function spansWithin(spans: readonly Span[], { start, end }: Span): Span[] {
  const within: Span[] = [];
  for (let index = firstFrom(spans, start); index < spans.length && (spans[index] as Span).end <= end; index++) within.push(spans[index] as Span);
  return within;
}

/** Places of a passage over the cleaned text, where it stands there as it is. */
function placeInClean(clean: CleanText, text: string, span: Span): (start: number, end: number) => Span {
  const base = clean.text.indexOf(text, clean.toClean(span.start));
  if (base < 0 || base + text.length > clean.toClean(span.end)) return alignPassage(text, span, clean.original);
  return (start, end) => clean.toOriginal(base + start, base + end);
}
