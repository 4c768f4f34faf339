import { isSpace } from "./characters.js";
import { readNumeral } from "./numerals.js";

/** A numbered point of a cell. Offsets in the cell; `markerStart` is where its number begins. */
export interface CellPoint {
  readonly markerStart: number;
  readonly start: number;
  readonly end: number;
}

/** The ways to number points in a cell: at its start, behind a line break or behind a stop. */
const numberings: readonly RegExp[] = [
  /(?<=^|[\s。；;！：:])(\d{1,3})(?:[.．](?!\d)|[、)）])\s{0,4}/g,
  /(?<=^|[\s。；;！：:，,])[（(](\d{1,3})[)）]\s{0,4}/g,
  /(?<=^|[\s。；;！：:，,])([一二三四五六七八九十]{1,3})是/g,
  /(?<=^|[\s。；;！：:])[（(]([一二三四五六七八九十]{1,3})[)）]\s{0,4}/g,
  /(?<=^|[\s。；;！：:])([一二三四五六七八九十]{1,3})、\s{0,4}/g,
  /([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])\s{0,4}/g,
];
const firstCircled = "①".charCodeAt(0);

function numberOf(mark: string): number | undefined {
  const code = mark.charCodeAt(0);
  return code >= firstCircled && code < firstCircled + 20 ? code - firstCircled + 1 : readNumeral(mark);
}

/** The points that one way of numbering gives: 1, 2, 3 … in this order. */
function pointsBy(numbering: RegExp, text: string): { markerStart: number; start: number }[] {
  const points: { markerStart: number; start: number }[] = [];
  for (const match of text.matchAll(numbering)) {
    if (numberOf(match[1] as string) !== points.length + 1) continue;
    points.push({ markerStart: match.index, start: match.index + match[0].length });
  }
  return points;
}

/**
 * Parts a cell into its numbered points: lines 1. 2. 3., (1) … (2) …, 一是…二是…, ①②. The outermost numbering parts it:
 * the one that begins first. Words before the first point belong to none. A cell without numbers is one point.
 *
 * @example splitPoints("1. 建账\n2. 销号").length // 2
 */
export function splitPoints(text: string): CellPoint[] {
  let best: { markerStart: number; start: number }[] = [];
  for (const numbering of numberings) {
    const points = pointsBy(numbering, text);
    const first = points[0];
    if (first === undefined || (points.length < 2 && text.slice(0, first.markerStart).trim() !== "")) continue;
    const earliest = best[0]?.markerStart ?? Number.POSITIVE_INFINITY;
    if (first.markerStart < earliest) best = points;
  }
  const points = best.length === 0 ? [{ markerStart: 0, start: 0 }] : best;
  return points
    .map(({ markerStart, start }, index) => trimmed(text, markerStart, start, points[index + 1]?.markerStart ?? text.length))
    .filter(({ start, end }) => end > start);
}

function trimmed(text: string, markerStart: number, start: number, end: number): CellPoint {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { markerStart: markerStart === start ? from : markerStart, start: from, end: to };
}
