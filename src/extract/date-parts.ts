import type { DateEntity } from "../model/entity.js";

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

/** What was wrong with a date: mended, readable in two ways, or of a day that does not exist. */
export type DateDamage = "repaired" | "ambiguous" | "invalid";

/** One date or one end of a range, by the parts that stand in the text. `start` and `end` are offsets. */
export interface DatePoint {
  readonly start: number;
  readonly end: number;
  readonly year?: YearPart;
  /** The last year of 2021—2023年. */
  readonly lastYear?: number;
  /** First and last month: 9月 → [9, 9], 第三季度 → [7, 9]. */
  readonly months?: readonly [number, number];
  /** First and last day in them; 0 is the last day of the month. */
  readonly days?: readonly [number, number];
  /** Months counted from that of the signature: 上月 → -1. */
  readonly monthShift?: number;
  /** Quarters counted from that of the signature. */
  readonly quarterShift?: number;
  /** 2023—2024学年. */
  readonly school?: true;
  /** Written with dots or dashes: the end of a range may be 7.21. */
  readonly separator?: string;
  readonly precision: DatePrecision;
  readonly masked?: true;
  readonly damage?: DateDamage;
}

/** A date where it stands, before its year is known. `start` and `end` are offsets, its relating words included. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly from: DatePoint;
  readonly to?: DatePoint;
  readonly relation: DateRelation;
  readonly anchor?: DateAnchor;
  readonly damage?: DateDamage;
  /** Whether the sentence speaks of what is still to be done (力争, 计划). */
  readonly planned: boolean;
}
