/** A day of the calendar as a count of days from 1970-01-01 on (Gregorian, no time zone): 1970-01-02 is 1. */
export type DayNumber = number;

/** A day by its parts; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two days, both inside. */
export interface DaySpan {
  readonly start: DayNumber;
  readonly end: DayNumber;
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

/** The number of a day: 1970, 1, 2 → 1. The arithmetic of Howard Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year; // the year that begins in March
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The parts of a day: 1 → 1970-01-02. The reverse of {@link dayNumber}. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The year of a day. */
export function yearOfDay(number: DayNumber): number {
  return calendarDay(number).year;
}

/** A day in ISO 8601: "2024-09-05". */
export function writeDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** Reads an ISO 8601 day; undefined where the text is none or the calendar has no such day. */
export function readDay(iso: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/**
 * Days `days` of the months `months` of a year; the first day counts in the first month, the last day in the last month,
 * 0 is the last day that month has. Undefined where a day does not exist, or the last is before the first.
 *
 * @example monthSpan(2024, [9, 9], [21, 0]) // 2024-09-21 to 2024-09-30
 */
export function monthSpan(
  year: number,
  months: readonly [number, number],
  days: readonly [number, number] = [1, 0],
): DaySpan | undefined {
  const last = days[1] === 0 ? lastDayOfMonth(year, months[1]) : days[1];
  if (!isCalendarDay(year, months[0], days[0]) || !isCalendarDay(year, months[1], last)) return undefined;
  const start = dayNumber(year, months[0], days[0]);
  const end = dayNumber(year, months[1], last);
  return start <= end ? { start, end } : undefined;
}

/** First and last month of a quarter: 3 → [7, 9]. */
export function quarterMonths(quarter: number): readonly [number, number] {
  return [quarter * 3 - 2, quarter * 3];
}

/** The days of a school year, September to August: 2023 (2023—2024学年) → 2023-09-01 to 2024-08-31. */
export function schoolYearSpan(firstYear: number, lastYear: number = firstYear + 1): DaySpan {
  return { start: dayNumber(firstYear, 9, 1), end: dayNumber(lastYear, 8, 31) };
}

/**
 * The ISO day that the digits of a year, month and day make; undefined where the calendar has none.
 *
 * @example isoDay("2024", "3", "05") // "2024-03-05"
 */
export function isoDay(year: string, month: string, day: string): string | undefined {
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
