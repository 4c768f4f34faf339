import type { DateFrame } from "./date-frame.js";
import type { DateRelation } from "./date-parts.js";
import { type DaySpan, daysBetween, monthSpan, readDay } from "./date-values.js";

/** A date that asks for its year: months and days, how it relates, whether the sentence speaks of the future. */
export interface YearlessDate {
  readonly months: readonly [number, number];
  readonly days: readonly [number, number];
  readonly relation: DateRelation;
  readonly planned: boolean;
}

const slack = 7; // days by which a stated end of a month may lie after the signature: 截至9月底, signed on the 28th

/**
 * The year that a document's own days give a date, or undefined where it has none. What was done lies between the
 * inspection and the signature; what is still to be done is the first such day from the feedback on.
 *
 * @example 9月5日, inspected from 2024-03-04, signed 2025-01-13 → 2024
 */
export function yearFromFrame(date: YearlessDate, frame: DateFrame): number | undefined {
  const { inspectionStart, inspectionEnd, feedback, written } = frame;
  const days = [inspectionStart, inspectionEnd, feedback, written].filter((day) => day !== undefined).sort();
  if (days.length === 0) return undefined;
  const spans = candidates(date, yearOf(days[0] as string) - 1, yearOf(days.at(-1) as string) + 1);
  const named = spans.find(({ start, end }) => start === end && days.includes(start));
  if (named !== undefined) return yearOf(named.start);
  if (date.relation === "before") return deadlineYear(spans, frame);
  const upper = written === undefined ? undefined : inspectionEnd !== undefined && inspectionEnd > written ? inspectionEnd : written;
  if (upper === undefined) return nearest(spans, feedback ?? inspectionStart ?? (inspectionEnd as string), days.at(-1) as string);
  const past = spans.filter((span) => (date.relation === "until" ? daysBetween(upper, span.end) <= slack : span.start <= upper));
  const lower = inspectionStart ?? feedback;
  const inside = lower === undefined ? [] : past.filter(({ end }) => end >= lower);
  if (date.relation !== "until" && feedback !== undefined) {
    const answered = inside.find(({ end }) => end >= feedback);
    if (answered !== undefined) return yearOf(answered.end);
  }
  const last = inside.at(-1);
  if (last !== undefined) return yearOf(last.end);
  const next = spans.find(({ start }) => start > upper);
  if (date.planned && next !== undefined && daysBetween(upper, next.start) <= 184) return yearOf(next.end);
  const before = past.at(-1);
  return before === undefined ? undefined : yearOf(before.end);
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

function yearOf(day: string): number {
  return (readDay(day) as { year: number }).year;
}

/** A deadline is set when the feedback is there, or when the inspection begins; else it is the one nearest the signature. */
function deadlineYear(spans: readonly DaySpan[], { inspectionStart, feedback, written }: DateFrame): number | undefined {
  const base = feedback ?? inspectionStart;
  if (base === undefined) return written === undefined ? undefined : nearest(spans, written, written);
  const next = spans.find(({ end }) => end >= base);
  return next === undefined ? undefined : yearOf(next.end);
}

/** The year whose days are least far from those between two. */
function nearest(spans: readonly DaySpan[], from: string, to: string): number | undefined {
  let best: DaySpan | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const away = Math.max(0, daysBetween(span.end, from), daysBetween(to, span.start));
    if (away < least) {
      least = away;
      best = span;
    }
  }
  return best === undefined ? undefined : yearOf(best.end);
}
