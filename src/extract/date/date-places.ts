import type { DateFrame } from "./date-frame.js";
import { type PlacedMention, yearFromNeighbour, yearFromSection } from "./date-neighbours.js";
import type { DateMention, DatePoint } from "./date-parts.js";
import type { PlanYears } from "./date-plan-sections.js";
import { calendarDay, type DayNumber, dayNumber, type DaySpan, monthSpan, quarterMonths, schoolYearSpan } from "../../text/calendar.js";
import { yearFromFrame, type YearlessDate } from "./date-years.js";

type Inferred = readonly ("year" | "month" | "day")[];

/** The days of a mention, and the parts of them that context supplied. `impossible`: the year it gets lacks the day. */
export interface Place {
  readonly span?: DaySpan;
  readonly inferred: Inferred;
  readonly impossible?: true;
}

/** What the places of mentions are found by. */
export interface Placing {
  readonly text: string;
  readonly frame: DateFrame;
  /** The mentions before whose days are known, in order. */
  readonly placed: readonly PlacedMention[];
  /** The years of the plans above. */
  readonly planYears: PlanYears;
  /** Whether the sentence of a mention speaks of what is still to be done. */
  readonly isPlanned: (mention: DateMention) => boolean;
}

const unknown: Place = { inferred: [] };
const year: Inferred = ["year"];
const yearAndMonth: Inferred = ["year", "month"];
const wholeYear = [1, 12] as const;
const wholeMonth = [1, 0] as const;

/** The days that an event stands for: 截至目前 ends with the signature, 巡察反馈以来 begins with the feedback. */
export function placeEvent(
  { anchor, relation }: DateMention,
  { written, feedback, inspectionStart, inspectionEnd }: DateFrame,
): { readonly first: DayNumber | undefined; readonly last: DayNumber | undefined } {
  if (anchor === "now") return { first: undefined, last: written };
  if (anchor === "inspection") return { first: inspectionStart, last: inspectionEnd };
  if (anchor !== "feedback") return { first: undefined, last: undefined };
  const closed = relation === "on" || relation === "before" || relation === "until";
  return { first: relation === "before" || relation === "until" ? undefined : feedback, last: closed ? feedback : undefined };
}

/** The days of a mention. */
export function placeMention(mention: DateMention, placing: Placing): Place {
  const { from, to, damage } = mention;
  if (from.masked || to?.masked === true || damage === "ambiguous" || damage === "open") return unknown;
  if (to !== undefined) return placeRange(mention, from, to, placing);
  if (from.shift !== undefined) return relativeMonths(from, from.shift, placing.frame);
  if (from.months === undefined && from.days !== undefined) return loneDay(from.days, mention, placing);
  const found = ownYear(from, mention, placing, undefined) ?? contextYear(from, mention, placing);
  return found === undefined ? unknown : place(spanOf(from, found), from.year?.kind === "stated" ? [] : year);
}

function place(span: DaySpan | undefined, inferred: Inferred): Place {
  return span === undefined ? { inferred, impossible: true } : { span, inferred };
}

/** The year that a point's own words give; `other` is that of the first end of its range. */
function ownYear(point: DatePoint, mention: DateMention, { frame, placed }: Placing, other: number | undefined): number | undefined {
  const part = point.year;
  if (part === undefined) return other;
  if (part.kind === "stated") return part.year;
  if (part.kind === "told") return frame.toldYear === undefined ? undefined : frame.toldYear + part.shift;
  const before = placed.at(-1);
  const near = before !== undefined && mention.start - before.mention.end <= 200 ? before.year : undefined;
  const base = other ?? near ?? (part.shift > 0 ? frame.toldYear : undefined);
  return base === undefined ? undefined : base + part.shift;
}

function contextYear(point: DatePoint, mention: DateMention, { text, frame, placed, planYears, isPlanned }: Placing): number | undefined {
  if (point.year !== undefined) return undefined;
  const { months = wholeYear, days = wholeMonth } = point;
  const date: YearlessDate = { months, days, relation: mention.relation, isPlanned: () => isPlanned(mention) };
  return (
    yearFromNeighbour(text, mention, date, placed.at(-1), frame.written) ??
    planYears.at(mention.start) ??
    yearFromFrame(date, frame) ??
    yearFromSection(mention.start, date, placed, frame.sectionStarts)
  );
}

function placeRange(mention: DateMention, from: DatePoint, to: DatePoint, placing: Placing): Place {
  if (from.months === undefined && from.days !== undefined) {
    return to.days === undefined || to.months !== undefined ? unknown : loneDay([from.days[0], to.days[1]], mention, placing);
  }
  const end = to.months === undefined && to.days !== undefined && from.months !== undefined ? { ...to, months: from.months } : to;
  const backwards = from.year === undefined && to.year?.kind === "stated" ? to.year.year : undefined;
  const firstYear = ownYear(from, mention, placing, backwards) ?? contextYear(from, mention, placing);
  if (firstYear === undefined) return unknown;
  const lastYear = ownYear(end, mention, placing, firstYear);
  let first = spanOf(from, firstYear);
  let last = lastYear === undefined ? undefined : spanOf(end, lastYear);
  if (first !== undefined && last !== undefined && last.end < first.start) {
    if (backwards !== undefined) first = spanOf(from, firstYear - 1);
    else if (end.year === undefined) last = spanOf(end, firstYear + 1);
  }
  const ordered = first !== undefined && last !== undefined && first.start <= last.end;
  const stated = from.year?.kind === "stated" || backwards !== undefined;
  return place(ordered ? { start: (first as DaySpan).start, end: (last as DaySpan).end } : undefined, stated ? [] : year);
}

function spanOf({ months = wholeYear, days = wholeMonth, lastYear, school }: DatePoint, first: number): DaySpan | undefined {
  if (school) return schoolYearSpan(first, lastYear ?? first + 1);
  if (lastYear !== undefined) return { start: dayNumber(first, 1, 1), end: dayNumber(lastYear, 12, 31) };
  if (months[1] <= 12) return monthSpan(first, months, days);
  const begin = monthSpan(first, [months[0], months[0]]);
  const finish = monthSpan(first + 1, [months[1] - 12, months[1] - 12]);
  return begin === undefined || finish === undefined ? undefined : { start: begin.start, end: finish.end };
}

/** 上月底, 本季度, 月底前: counted from the month of the signature. */
function relativeMonths(
  { months, days }: DatePoint,
  { unit, by }: NonNullable<DatePoint["shift"]>,
  { written }: DateFrame,
): Place {
  if (written === undefined) return unknown;
  const day = calendarDay(written);
  if (unit === "month") {
    const count = day.year * 12 + day.month - 1 + by;
    const month = (count % 12) + 1;
    return place(monthSpan(Math.floor(count / 12), [month, month], days), yearAndMonth);
  }
  const count = day.year * 4 + Math.floor((day.month - 1) / 3) + by;
  const [first, last] = quarterMonths((count % 4) + 1);
  const edge = months === undefined ? undefined : first + months[0] - 1;
  return place(monthSpan(Math.floor(count / 4), edge === undefined ? [first, last] : [edge, edge]), yearAndMonth);
}

/** 16日上午: in the month of the date before, or else the last such day up to the signature. */
function loneDay(days: readonly [number, number], { start }: DateMention, { frame: { written }, placed }: Placing): Place {
  const before = placed.at(-1);
  const near = before !== undefined && start - before.mention.end <= 120 && before.end - before.start <= 31;
  const base = near ? before.end : written;
  if (base === undefined) return unknown;
  const { year: baseYear, month } = calendarDay(base);
  const span = monthSpan(baseYear, [month, month], days);
  if (span !== undefined && (near || span.start <= base)) return { span, inferred: yearAndMonth };
  if (near) return unknown;
  const earlier = month === 1 ? monthSpan(baseYear - 1, [12, 12], days) : monthSpan(baseYear, [month - 1, month - 1], days);
  return earlier === undefined ? unknown : { span: earlier, inferred: yearAndMonth };
}
