import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLostDay, splitLostMonth, splitLostYears } from "../../src/extract/date/date-damage.js";
import {
  calendarDay,
  dayNumber,
  isCalendarDay,
  lastDayOfMonth,
  monthSpan,
  quarterMonths,
  readDay,
  schoolYearSpan,
  writeDay,
  yearOfDay,
} from "../../src/text/calendar.js";

const iso = (span: { start: number; end: number } | undefined): string | undefined =>
  span === undefined ? undefined : `${writeDay(span.start)}/${writeDay(span.end)}`;

describe("months", () => {
  it.each([
    [2024, 2, 29], [2023, 2, 28], [1900, 2, 28], [2000, 2, 29], [2024, 4, 30], [2024, 12, 31], [2024, 13, 0], [2024, 0, 0],
  ])("the last day of %d-%d is %d", (year, month, expected) => expect(lastDayOfMonth(year, month)).toBe(expected));
  it.each([
    [2024, 2, 29, true], [2023, 2, 29, false], [2024, 4, 31, false], [2024, 1, 0, false], [2024, 13, 1, false],
  ])("%d-%d-%d exists: %s", (year, month, day, expected) => expect(isCalendarDay(year, month, day)).toBe(expected));
});

describe("spans", () => {
  it.each<[string, number, [number, number], [number, number] | undefined, string | undefined]>([
    ["a month", 2024, [9, 9], undefined, "2024-09-01/2024-09-30"],
    ["下旬", 2023, [2, 2], [21, 0], "2023-02-21/2023-02-28"],
    ["a quarter", 2024, [7, 9], undefined, "2024-07-01/2024-09-30"],
    ["a year", 2024, [1, 12], undefined, "2024-01-01/2024-12-31"],
    ["a day", 2024, [9, 9], [5, 5], "2024-09-05/2024-09-05"],
    ["no such day", 2023, [2, 2], [29, 29], undefined],
    ["the last before the first", 2024, [9, 9], [20, 10], undefined],
  ])("%s", (_, year, months, days, expected) => expect(iso(monthSpan(year, months, days))).toBe(expected));
  it("quarters", () => expect([1, 2, 3, 4].map(quarterMonths)).toEqual([[1, 3], [4, 6], [7, 9], [10, 12]]));
  it("school years run from September to August", () => {
    expect(iso(schoolYearSpan(2023))).toBe("2023-09-01/2024-08-31");
    expect(iso(schoolYearSpan(2021, 2024))).toBe("2021-09-01/2024-08-31");
  });
});

describe("days", () => {
  it.each(["2024-9-05", "2024-13-01", "2023-02-29", "", "today", "2024-09-05T00:00"])("%s is none", (text) => expect(readDay(text)).toBeUndefined());
  it("count from 1970", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2024, 3, 1) - dayNumber(2024, 2, 28)).toBe(2);
    expect(yearOfDay(dayNumber(1969, 12, 31))).toBe(1969);
  });
  it("go forth and back, as the platform's own calendar has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 600_000 }), (number) => {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(writeDay(number)).toBe(text);
        expect(readDay(text)).toBe(number);
        const { year, month, day } = calendarDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
});

describe("digits that ran together", () => {
  it.each([
    ["2019321", ["2019-3-21"]],
    ["201982", ["2019-8-2"]],
    ["20211228", ["2021-12-28"]],
    ["20240902", ["2024-9-2"]],
    ["2024111", ["2024-1-11", "2024-11-1"]],
    ["2024101", ["2024-10-1"]],
    ["2024110", ["2024-1-10"]],
    ["2023229", []],
    ["914", ["-9-14"]],
    ["1028", ["-10-28"]],
    ["365", []],
    ["180", []],
    ["12", []],
    ["31", []],
    ["57", ["-5-7"]],
    ["40", []],
    ["3024321", []],
  ])("%s日", (digits, expected) =>
    expect(splitLostDay(digits).map(({ year, month, day }) => `${year ?? ""}-${month}-${day}`)).toEqual(expected),
  );
  it("months and years", () => {
    expect(splitLostMonth("202411")).toEqual({ year: 2024, month: 11 });
    expect(splitLostMonth("202413")).toBeUndefined();
    expect(splitLostYears("20212023")).toEqual([2021, 2023]);
    expect(splitLostYears("20232021")).toBeUndefined();
  });
});
