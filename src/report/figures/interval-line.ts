import type { Interval } from "../../model/comparison.js";
import type { Markup } from "../../write/page/markup.js";
import { line, pointer } from "../drawing/marks.js";
import type { Colour } from "../drawing/palette.js";
import type { Scale } from "../drawing/scale.js";
import type { GroupStatistic } from "../report-groups.js";

/** Values that a scale must hold: all estimates, and the intervals of groups that are not too small; these may go on for ever. */
export function extentsOf(statistics: readonly GroupStatistic[]): number[] {
  return statistics.flatMap(({ statistic: { estimate, interval, tooSmall } }) => [estimate as number, ...(interval === null || tooSmall ? [] : [interval.low, interval.high])]);
}

/** An interval as a line; where it goes on beyond the scale, an arrow says so. */
export function intervalLine({ low, high }: Interval, y: number, { at, ends }: Scale, colour: Colour): Markup[] {
  const [from, to] = [at(Math.max(low, ends[0])), at(Math.min(high, ends[1]))];
  if (from > to) return [];
  return [
    line(from, y, to, y, { colour, width: 2 }),
    ...(low < ends[0] ? [pointer(from, y, "left", colour)] : []),
    ...(high > ends[1] ? [pointer(to, y, "right", colour)] : []),
  ];
}
