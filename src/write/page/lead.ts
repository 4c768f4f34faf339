import type { Span } from "../../model/span.js";

const longest = 24;

/**
 * The part of a passage that leads to its row: its head (a title, a marker) where it has one; else its first words, up to
 * a stop or a line's end.
 */
export function leadOf(text: string, passage: Span, head: Span): Span {
  const start = Math.max(head.start, passage.start);
  const end = Math.min(head.end, passage.end);
  if (start < end && end - start <= 4 * longest) return { start, end };
  const opening = text.slice(passage.start, Math.min(passage.end, passage.start + longest));
  const stop = opening.slice(1).search(/[。；：，:;\n]/) + 1;
  const length = stop > 0 ? stop : opening.length - (isHighSurrogate(opening.charCodeAt(opening.length - 1)) ? 1 : 0);
  return { start: passage.start, end: passage.start + Math.max(1, length) };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
