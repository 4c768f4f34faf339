import type { Span } from "../../model/span.js";

/** A stretch of text over which the same spans lie. */
export interface Segment extends Span {
  /** Indices of the spans that cover it, those that start first before the others: the outermost first. */
  readonly spans: readonly number[];
}

/**
 * Cuts a text of a length into segments at every place where a span starts or ends, and at `cuts`: spans may lie inside
 * one another or overlap. The segments follow one another without gaps from 0 to `length`; empty spans, and what lies
 * beyond the text, are left out.
 *
 * @example cutSegments(4, [{ start: 0, end: 3 }, { start: 1, end: 2 }])
 * // 0–1 [0], 1–2 [0, 1], 2–3 [0], 3–4 []
 */
export function cutSegments(length: number, spans: readonly Span[], cuts: readonly number[] = []): Segment[] {
  const inside = spans
    .map(({ start, end }, index) => ({ start: Math.max(0, start), end: Math.min(end, length), index }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const edges = new Set([0, length]);
  for (const { start, end } of inside) edges.add(start).add(end);
  for (const cut of cuts) if (cut > 0 && cut < length) edges.add(cut);
  const sorted = [...edges].sort((a, b) => a - b);

  const segments: Segment[] = [];
  let open: { readonly end: number; readonly index: number }[] = [];
  let next = 0;
  for (let edge = 0; edge + 1 < sorted.length; edge++) {
    const start = sorted[edge] as number;
    if (open.some(({ end }) => end <= start)) open = open.filter(({ end }) => end > start);
    for (let span = inside[next]; span !== undefined && span.start === start; span = inside[++next]) open.push(span);
    segments.push({ start, end: sorted[edge + 1] as number, spans: open.map(({ index }) => index) });
  }
  return segments;
}
