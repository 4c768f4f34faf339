import { isBlank } from "../text/characters.js";
import type { ListItem, PointList } from "../outline/index.js";

/** A numbered point that stands for a measure, with the outer point (首先，聚焦…) above it. */
export interface Point {
  readonly item: ListItem;
  readonly list: PointList;
  readonly outer: ListItem | undefined;
}

const isStop = (char: string | undefined): boolean => char !== undefined && "，,：:、. ".includes(char);

/**
 * The points of a list that a reader would count: its own; or, where it is an opener's chain (首先…其次…) with lists
 * inside, theirs.
 */
export function pointsOf(list: PointList): Point[] {
  const nested = list.family === "chain" && list.items.some(({ lists }) => lists.length > 0);
  if (!nested) return list.items.map((item) => ({ item, list, outer: undefined }));
  return list.items.flatMap((outer) =>
    outer.lists.flatMap((inner) => pointsOf(inner).map((point) => ({ ...point, outer: point.outer ?? outer }))),
  );
}

/** Leaves blanks and stray stops before a passage, and blanks behind it, out. */
export function trimPassage(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && (isBlank(text.charCodeAt(from)) || text[from] === "\n" || isStop(text[from]))) from++;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || text[to - 1] === "\n")) to--;
  return { start: from, end: to };
}
