import type { DateEntity } from "../../model/entity.js";
import type { SplitDay } from "./date-damage.js";

/** How fine a date is. */
export type DatePrecision = DateEntity["precision"];

/** How a date relates to what happened. */
export type DateRelation = DateEntity["relation"];

/** An event that stands for a day. */
export type DateAnchor = NonNullable<DateEntity["anchor"]>;

/** A year as it stands in the text: 2024年; 去年 (told, -1); 次年 (mentioned, +1). `bare`: 年底 alone, without 今年. */
export type YearPart =
  | { readonly kind: "stated"; readonly year: number }
  | { readonly kind: "told"; readonly shift: number; readonly bare?: true }
  | { readonly kind: "mentioned"; readonly shift: number };

/** What is doubtful of a date: mended, readable in two ways, of a day that does not exist, or of days that only a calendar of festivals, seasons and weeks tells. */
export type DateDamage = "repaired" | "ambiguous" | "invalid" | "open";

/** One date or one end of a range, by the parts that stand in the text. `start` and `end` are offsets. */
export interface DatePoint {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  readonly year: YearPart | undefined;
  /** The last year of 2021—2023年. */
  readonly lastYear: number | undefined;
  /** First and last month: 9月 → [9, 9], 第三季度 → [7, 9]; beyond 12 those of the next year: 秋季学期 → [9, 13]. */
  readonly months: readonly [number, number] | undefined;
  /** First and last day in them; 0 is the last day of the month. */
  readonly days: readonly [number, number] | undefined;
  /** Months, or quarters, counted from that of the signature: 上月 → -1 month. */
  readonly shift: { readonly unit: "month" | "quarter"; readonly by: number } | undefined;
  /** 2023—2024学年. */
  readonly school: boolean;
  readonly masked: boolean;
  /** Written with dots or dashes: the end of a range may be 7.21. */
  readonly separator: string | undefined;
  readonly damage: DateDamage | undefined;
  /** The days that digits without 年 and 月 may tell, where there are several: 2024111日. */
  readonly readings: readonly SplitDay[] | undefined;
}

/** What stands behind a year, or alone: months, days in them, how fine it is. `end` is an offset. */
export type PartAt = Pick<DatePoint, "months" | "days" | "masked" | "damage" | "end" | "precision">;

/** Makes a point of a year and what stands behind it; all points have one shape, which keeps reading them fast. */
export function pointOf(
  start: number,
  year: YearPart | undefined,
  part: PartAt,
  damage: DateDamage | undefined = part.damage,
  separator?: string,
): DatePoint {
  const { end, precision, months, days, masked } = part;
  return { start, end, precision, year, lastYear: undefined, months, days, shift: undefined, school: false, masked, separator, damage, readings: undefined };
}

/** Makes a part of a year. */
export function partOf(
  end: number,
  precision: DatePrecision,
  months?: readonly [number, number],
  days?: readonly [number, number],
  damage?: DateDamage,
  masked = false,
): PartAt {
  return { end, precision, months, days, damage, masked };
}

/** A date where it stands, before its year is known. `start` and `end` are offsets, its relating words included. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly from: DatePoint;
  readonly to: DatePoint | undefined;
  readonly relation: DateRelation;
  readonly anchor: DateAnchor | undefined;
  readonly damage: DateDamage | undefined;
}
