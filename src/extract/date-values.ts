/** A day of the calendar. Months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two ISO days, both inside. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The last day of a month: 2024, 2 → 29. 0 where there is no such month. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return lengths[month - 1] ?? 0;
}

/** Whether a day stands in the calendar: 2023, 2, 29 does not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

/** An ISO 8601 day: 2024, 9, 5 → "2024-09-05". */
export function writeDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Reads an ISO 8601 day; undefined where the text is none or the calendar has no such day. */
export function readDay(iso: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDay(day.year, day.month, day.day) ? day : undefined;
}

/** The number of a day counted from 1970-01-01, for distances: 1970-01-02 → 1. Gregorian, also before 1582. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year; // the year that begins in March
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** How many days the second ISO day is after the first; negative where it is before. NaN where one is no day. */
export function daysBetween(from: string, to: string): number {
  const a = readDay(from);
  const b = readDay(to);
  return a === undefined || b === undefined ? Number.NaN : dayNumber(b) - dayNumber(a);
}

/**
 * Days `days` of the months `months` of a year; the first day counts in the first month, the last day in the last month,
 * 0 is the last day that month has. Undefined where a day does not exist.
 *
 * @example monthSpan(2024, [9, 9], [21, 0]) // { start: "2024-09-21", end: "2024-09-30" }
 */
export function monthSpan(
  year: number,
  months: readonly [number, number],
  days: readonly [number, number] = [1, 0],
): DaySpan | undefined {
  const last = days[1] === 0 ? lastDayOfMonth(year, months[1]) : days[1];
  if (!isCalendarDay(year, months[0], days[0]) || !isCalendarDay(year, months[1], last)) return undefined;
  const span = { start: writeDay(year, months[0], days[0]), end: writeDay(year, months[1], last) };
  return span.start <= span.end ? span : undefined;
}

/** First and last month of a quarter: 3 → [7, 9]. */
export function quarterMonths(quarter: number): readonly [number, number] {
  return [quarter * 3 - 2, quarter * 3];
}

/** First and last month of a half-year: 2 → [7, 12]. */
export function halfMonths(half: number): readonly [number, number] {
  return [half * 6 - 5, half * 6];
}

/** First and last day of 上旬 1, 中旬 2, 下旬 3; 0 is the last day of the month: 3 → [21, 0]. */
export function dekadDays(dekad: number): readonly [number, number] {
  return [dekad * 10 - 9, dekad === 3 ? 0 : dekad * 10];
}

/** The days of a school year, September to August: 2023 (2023—2024学年) → 2023-09-01 to 2024-08-31. */
export function schoolYearSpan(firstYear: number, lastYear: number = firstYear + 1): DaySpan {
  return { start: writeDay(firstYear, 9, 1), end: writeDay(lastYear, 8, 31) };
}
