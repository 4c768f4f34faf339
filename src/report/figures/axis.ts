import type { Markup } from "../../write/page/markup.js";
import { line, words } from "../drawing/marks.js";
import { typeSizes } from "../drawing/picture.js";
import type { Scale } from "../drawing/scale.js";

/** Where the lines of an axis go, and how its values are written. */
export interface AxisPlace {
  readonly top: number;
  readonly bottom: number;
  readonly write: (value: number) => string;
}

/** An axis of values below a plot: thin lines through it, and what they stand for. */
export function axis({ at, ticks }: Scale, { top, bottom, write }: AxisPlace): Markup[] {
  return ticks.flatMap((tick) => [
    line(at(tick), top, at(tick), bottom, { colour: "faint" }),
    words(at(tick), bottom + typeSizes.small + 5, write(tick), { size: typeSizes.small, colour: "soft", anchor: "middle" }),
  ]);
}
