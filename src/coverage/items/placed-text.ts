import { alignPassage } from "../../text/passage-alignment.js";
import type { Span } from "../../model/span.js";
import type { Passage } from "./item.js";

/** Makes passages of a document whose words can be found again in the original. */
export type PassageMaker = (field: Passage["field"], text: string, span: Span, measureId?: string) => Passage;

/**
 * Makes passages of one document. Without the original a word of a text that had damage is placed at the span of its
 * whole text: wider than it is, never elsewhere.
 */
export function passageMaker(original: string | undefined): PassageMaker {
  return (field, text, span, measureId) => {
    let aligned: ((start: number, end: number) => Span) | undefined;
    const place = (start: number, end: number): Span => {
      aligned ??= alignPassage(text, span, original);
      return aligned(start, end);
    };
    return { field, text, place, ...(measureId === undefined ? {} : { measureId }) };
  };
}
