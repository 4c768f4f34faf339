import type { DateFrame } from "./date-frame.js";
import type { DateRelation } from "./date-parts.js";
import { type DayNumber, type DaySpan, monthSpan, yearOfDay } from "../../text/calendar.js";

/** A date that asks for its year: months and days, how it relates. */
export interface YearlessDate {
  readonly months: readonly [number, number];
  readonly days: readonly [number, number];
  readonly relation: DateRelation;
  /** Whether its sentence speaks of what is still to be done (asked only where it matters). */
  readonly isPlanned: () => boolean;
}

const slack = 7; // days by which the end of a month may lie after the signature: 截至9月底, signed on the 28th
const lead = 31; // days before the inspection in which what bears on it may have begun: 自3月1日起
const soon = 184; // days within which a plan is carried out
const ahead = 45;
const longAgo = 300;

/**
 * The year that a document's own days give a date, or undefined where it has none. What was done lies between the
 * inspection and the signature; what is still to be done is the first such day from the feedback on.
 *
 * @example 9月5日, inspected from 2024-03-04, signed 2025-01-13 → 2024
 */
export function yearFromFrame(date: YearlessDate, frame: DateFrame): number | undefined {
  const { inspectionStart, inspectionEnd, feedback, written } = frame;
  const days = [inspectionStart, inspectionEnd, feedback, written].filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const last = Math.max(...days);
  const spans = candidates(date, yearOfDay(Math.min(...days)) - 1, yearOfDay(last) + 1);
  const named = spans.find(({ start, end }) => start === end && days.includes(start));
  if (named !== undefined) return yearOfDay(named.start);
  if (date.relation === "before") return deadlineYear(spans, frame);
  if (written === undefined) return nearest(spans, feedback ?? inspectionStart ?? last, last + soon);
  const upper = Math.max(written, inspectionEnd ?? written);
  const past = spans.filter(({ start, end }) => (date.relation === "until" ? end <= upper + slack : start <= upper));
  const lower = inspectionStart ?? feedback;
  const inside = lower === undefined ? [] : past.filter(({ end }) => end >= lower);
  const answered = feedback === undefined || date.relation === "until" ? undefined : inside.find(({ end }) => end >= feedback);
  const done = answered ?? inside.at(-1);
  if (done !== undefined) return yearOfDay(done.end);
  const before = past.at(-1);
  const next = spans.find(({ start }) => start > upper);
  if (next !== undefined && next.start - upper <= soon) {
    const begins = date.relation === "from" || date.relation === "after";
    const near = lower !== undefined && before !== undefined && before.end >= lower - lead;
    // without an inspection to answer, a day just ahead is meant and not the one of almost a year ago
    const justAhead = lower === undefined && next.start - upper <= ahead && (before === undefined || upper - before.end >= longAgo);
    if ((begins && !near) || justAhead || date.isPlanned()) return yearOfDay(next.end);
  }
  return before === undefined ? undefined : yearOfDay(before.end);
}

/** The days of a date in each of some years; a year that has no such day is left out. */
function candidates({ months, days }: YearlessDate, from: number, to: number): DaySpan[] {
  const spans: DaySpan[] = [];
  for (let year = from; year <= to; year++) {
    const span = monthSpan(year, months, days);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

/**
 * A deadline is set when the feedback is there, or when the inspection begins; where that is not known, or lies more than
 * a year back, it is the one nearest the signature.
 */
function deadlineYear(spans: readonly DaySpan[], { inspectionStart, feedback, written }: DateFrame): number | undefined {
  const base = feedback ?? inspectionStart;
  if (written !== undefined && (base === undefined || written - base > 366)) return nearest(spans, written, written);
  if (base === undefined) return undefined;
  const next = spans.find(({ end }) => end >= base);
  return next === undefined ? undefined : yearOfDay(next.end);
}

/** The year whose days are least far from those between two. */
function nearest(spans: readonly DaySpan[], from: DayNumber, to: DayNumber): number | undefined {
  let best: DaySpan | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const away = Math.max(0, from - span.end, span.start - to);
    if (away < least) {
      least = away;
      best = span;
    }
  }
  return best === undefined ? undefined : yearOfDay(best.end);
}
