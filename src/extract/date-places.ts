import type { DateFrame } from "./date-frame.js";
import { type PlacedMention, yearFromNeighbour, yearFromSection } from "./date-neighbours.js";
import type { DateMention, DatePoint } from "./date-parts.js";
import { type CalendarDay, daysBetween, type DaySpan, monthSpan, quarterMonths, readDay, schoolYearSpan } from "./date-values.js";
import { yearFromFrame, type YearlessDate } from "./date-years.js";

type Inferred = readonly ("year" | "month" | "day")[];

/** The days of a mention, and the parts of them that context supplied. `impossible`: the year it gets lacks the day. */
export interface Place {
  readonly span?: DaySpan;
  readonly inferred: Inferred;
  readonly impossible?: true;
}

const nothing: Place = { inferred: [] };

/** The days that an event stands for: 截至目前 ends with the signature, 巡察反馈以来 begins with the feedback. */
export function placeEvent(
  { anchor, relation }: DateMention,
  { written, feedback, inspectionStart, inspectionEnd }: DateFrame,
): { firstDay: string | null; lastDay: string | null } {
  if (anchor === "now") return { firstDay: null, lastDay: written ?? null };
  if (anchor === "inspection") return { firstDay: inspectionStart ?? null, lastDay: inspectionEnd ?? null };
  if (anchor !== "feedback" || feedback === undefined) return { firstDay: null, lastDay: null };
  if (relation === "on") return { firstDay: feedback, lastDay: feedback };
  return relation === "before" ? { firstDay: null, lastDay: feedback } : { firstDay: feedback, lastDay: null };
}

/** The days of a mention. `placed` are the mentions before it whose days are known. */
export function placeMention(text: string, mention: DateMention, frame: DateFrame, placed: readonly PlacedMention[]): Place {
  const { from, to, damage } = mention;
  if (from.masked || to?.masked || damage === "ambiguous") return nothing;
  const asked = (point: DatePoint): YearlessDate => ({
    months: point.months ?? [1, 12],
    days: point.days ?? [1, 0],
    relation: mention.relation,
    planned: mention.planned,
  });
  const contextYear = (point: DatePoint): number | undefined => {
    const date = asked(point);
    return (
      yearFromNeighbour(text, mention, date, placed, frame.written) ??
      yearFromFrame(date, frame) ??
      yearFromSection(mention.start, date, placed, frame.sectionStarts)
    );
  };
  const yearOf = (point: DatePoint, other: number | undefined): number | undefined => {
    if (point.year?.kind === "stated") return point.year.year;
    if (point.year?.kind === "told") return frame.toldYear === undefined ? undefined : frame.toldYear + point.year.shift;
    if (point.year?.kind !== "mentioned") return other;
    const base = other ?? lastYear(placed, mention.start) ?? (point.year.shift > 0 ? frame.toldYear : undefined);
    return base === undefined ? undefined : base + point.year.shift;
  };

  if (to === undefined) {
    if (from.monthShift !== undefined || from.quarterShift !== undefined) return relativeMonths(from, frame);
    if (from.months === undefined && from.days !== undefined) return loneDay(from, frame, placed, mention.start);
    const year = yearOf(from, undefined) ?? (from.year === undefined ? contextYear(from) : undefined);
    const inferred: Inferred = from.year?.kind === "stated" ? [] : ["year"];
    if (year === undefined) return nothing;
    const span = spanOf(from, year);
    return span === undefined ? { inferred, impossible: true } : { span, inferred };
  }
  return placeRange(from, to, yearOf, contextYear, frame, placed, mention.start);
}

function placeRange(
  from: DatePoint,
  to: DatePoint,
  yearOf: (point: DatePoint, other: number | undefined) => number | undefined,
  contextYear: (point: DatePoint) => number | undefined,
  frame: DateFrame,
  placed: readonly PlacedMention[],
  offset: number,
): Place {
  const end = to.months === undefined && to.days !== undefined && from.months !== undefined ? { ...to, months: [from.months[1], from.months[1]] as const } : to;
  const stated = from.year?.kind === "stated" || (from.year === undefined && to.year?.kind === "stated");
  if (from.months === undefined && from.days !== undefined) {
    const first = loneDay(from, frame, placed, offset);
    const day = first.span === undefined ? undefined : readDay(first.span.start);
    if (day === undefined) return nothing;
    const span = to.days === undefined ? undefined : monthSpan(day.year, [day.month, day.month], [from.days[0], to.days[1]]);
    return { inferred: ["year", "month"], ...(span === undefined ? {} : { span }) };
  }
  const inferred: Inferred = stated ? [] : ["year"];
  const backwards = from.year === undefined && to.year?.kind === "stated" ? to.year.year : undefined;
  const firstYear = yearOf(from, backwards) ?? (from.year === undefined ? contextYear(from) : undefined);
  if (firstYear === undefined) return nothing;
  let first = spanOf(from, firstYear);
  const lastYear = yearOf(end, firstYear);
  let last = lastYear === undefined ? undefined : spanOf(end, lastYear);
  if (first === undefined || last === undefined) return { inferred, impossible: true };
  if (last.end < first.start) {
    if (backwards !== undefined) first = spanOf(from, firstYear - 1);
    else if (end.year === undefined) last = spanOf(end, firstYear + 1);
  }
  if (first === undefined || last === undefined || last.end < first.start) return { inferred, impossible: true };
  return { span: { start: first.start, end: last.end }, inferred };
}

function spanOf({ months, days, lastYear, school }: DatePoint, year: number): DaySpan | undefined {
  if (school === true) return schoolYearSpan(year, lastYear ?? year + 1);
  if (lastYear !== undefined) return { start: `${year}-01-01`, end: `${lastYear}-12-31` };
  return monthSpan(year, months ?? [1, 12], days ?? [1, 0]);
}

function lastYear(placed: readonly PlacedMention[], start: number): number | undefined {
  const before = placed.at(-1);
  return before !== undefined && start - before.mention.end <= 200 ? before.year : undefined;
}

/** 上月底, 本季度, 月底前: counted from the month of the signature. */
function relativeMonths({ monthShift, quarterShift, months, days }: DatePoint, { written }: DateFrame): Place {
  const inferred: Inferred = ["year", "month"];
  const day = written === undefined ? undefined : readDay(written);
  if (day === undefined) return nothing;
  if (monthShift !== undefined) {
    const count = day.year * 12 + day.month - 1 + monthShift;
    const month = (count % 12) + 1;
    const span = monthSpan(Math.floor(count / 12), [month, month], days ?? [1, 0]);
    return span === undefined ? { inferred, impossible: true } : { span, inferred };
  }
  const count = day.year * 4 + Math.floor((day.month - 1) / 3) + (quarterShift ?? 0);
  const [first, last] = quarterMonths((count % 4) + 1);
  const edge = months === undefined ? undefined : first + months[0] - 1;
  const span = monthSpan(Math.floor(count / 4), edge === undefined ? [first, last] : [edge, edge]);
  return span === undefined ? nothing : { span, inferred };
}

/** 16日上午: in the month of the date before, or else the last such day up to the signature. */
function loneDay({ days }: DatePoint, { written }: DateFrame, placed: readonly PlacedMention[], start: number): Place {
  const inferred: Inferred = ["year", "month"];
  if (days === undefined) return nothing;
  const before = placed.at(-1);
  const near = before !== undefined && start - before.mention.end <= 120 && daysBetween(before.start, before.end) <= 31;
  const base = near ? before.end : written;
  const day = base === undefined ? undefined : readDay(base);
  if (day === undefined) return nothing;
  const months = near ? [day] : [day, monthBefore(day)];
  for (const { year, month } of months) {
    const span = monthSpan(year, [month, month], days);
    if (span !== undefined && (near || span.start <= (written as string))) return { span, inferred };
  }
  return nothing;
}

function monthBefore({ year, month, day }: CalendarDay): CalendarDay {
  return month === 1 ? { year: year - 1, month: 12, day } : { year, month: month - 1, day };
}
