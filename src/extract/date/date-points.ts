import { isDigit } from "../../text/characters.js";
import { splitLostDay, splitLostMonth } from "./date-damage.js";
import type { CalendarWord, DateLookup } from "./date-lookup.js";
import { digitsEnd, hanDigit, isMask, skipBlanks, smallNumberAt, yearNumberAt } from "./date-numbers.js";
import { numericAt, numericMonthAt, monthDayAt } from "./date-numeric.js";
import { partAt, wordPart } from "./date-part-reader.js";
import { type DatePoint, type DatePrecision, partOf, pointOf, type YearPart } from "./date-parts.js";
import { isCalendarDay } from "../../text/calendar.js";
import { type YearAt, yearAt } from "./date-year-reader.js";

const month = 0x6708; // 月
const day = 0x65e5; // 日
const dayToo = 0x53f7; // 号
const degree = 0x5ea6; // 度
const bareYear: YearPart = { kind: "told", shift: 0, bare: true };

/**
 * Reads one date, or one end of a range, that begins at an offset. Undefined where none does.
 *
 * @param yearKnown whether the first end of a range has given the year: 至年底, 至10月29 (日 lost) are read then
 */
export function pointAt(lookup: DateLookup, text: string, offset: number, yearKnown = false): DatePoint | undefined {
  if (isDigit(text.charCodeAt(offset))) {
    const odd = numericAt(lookup, text, offset) ?? lostAt(lookup, text, offset);
    if (odd !== undefined) return checked(odd);
  }
  const found = yearAt(lookup, text, offset);
  return found === undefined ? partPoint(lookup, text, offset, yearKnown) : yearPoint(lookup, text, offset, found);
}

/** Reads the second end of a range, which may leave out what the first has said: 至21日, -7.21, 至820日. */
export function secondPointAt(lookup: DateLookup, text: string, offset: number, first: DatePoint): DatePoint | undefined {
  const at = skipBlanks(text, offset);
  if (first.separator !== undefined) {
    const short = monthDayAt(text, at, first.separator) ?? numericMonthAt(lookup, text, at, first.separator);
    if (short !== undefined) return short;
  }
  const point = pointAt(lookup, text, at, first.year !== undefined);
  if (point !== undefined) return point;
  return lostEnd(text, at, first) ?? (first.days === undefined ? undefined : dayPoint(text, at));
}

const behindLostDay = /^(?:对|[，,](?=对))/;
const longestMonth = 31; // days

/** The last day of a range that lost its 月, or that and its 日: 至820日, 至57日 (5月7日), 日至1210对县水利局党组. Not 至57人, 至12日. */
function lostEnd(text: string, start: number, first: DatePoint): DatePoint | undefined {
  if (!isDigit(text.charCodeAt(start))) return undefined;
  const end = digitsEnd(text, start);
  if (end - start > 4 || Number(text.slice(start, end)) <= longestMonth) return undefined;
  if (text.charCodeAt(end) === day) return splitPoint(text, start, end);
  if (first.precision !== "day" || text[first.end - 1] !== "日" || !behindLostDay.test(text.slice(end, end + 2))) return undefined;
  return splitDigits(text.slice(start, end), start, end);
}

/** A day of the month alone: 21日, 21号. */
export function dayPoint(text: string, offset: number): DatePoint | undefined {
  const number = smallNumberAt(text, offset);
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  const end = skipBlanks(text, number.end);
  if (text.charCodeAt(end) !== day && text.charCodeAt(end) !== dayToo) return undefined;
  return pointOf(offset, undefined, partOf(end + 1, "day", undefined, [number.value, number.value]));
}

/** A day whose digits ran together (914日, 2019321日), where the caller knows that a day must stand. */
export function splitPoint(text: string, start: number, end: number): DatePoint | undefined {
  return splitDigits(text.slice(start, end), start, end + 1);
}

/** @param close where the date ends, its 日 included if it has one */
function splitDigits(digits: string, start: number, close: number): DatePoint | undefined {
  const splits = splitLostDay(digits);
  const split = splits[0];
  if (split === undefined) return undefined;
  const year: YearPart | undefined = split.year === undefined ? undefined : { kind: "stated", year: split.year };
  if (splits.length > 1) return { ...pointOf(start, year, partOf(close, "day"), "ambiguous"), readings: splits };
  return pointOf(start, year, partOf(close, "day", [split.month, split.month], [split.day, split.day]), "repaired");
}

function yearPoint(lookup: DateLookup, text: string, start: number, found: YearAt): DatePoint | undefined {
  const { part: year, lastYear, school, repaired, needsPart, end, mark } = found;
  const masked = year === undefined;
  if (lastYear !== undefined || school) {
    const precision: DatePrecision = school ? "year" : "years";
    const whole = pointOf(start, year, partOf(end, precision), repaired ? "repaired" : undefined);
    return { ...whole, lastYear, school };
  }
  const onYear = mark < 0 ? undefined : lookup.parts.at(text, mark); // 2023年底
  const behind = skipBlanks(text, end);
  const word = onYear ?? (mark < 0 ? undefined : lookup.parts.at(text, behind)); // 2023年年底
  if (word !== undefined) {
    const part = wordPart(word, onYear === undefined ? behind : mark);
    return pointOf(start, year, masked ? { ...part, masked } : part);
  }
  const closed = text.charCodeAt(end) === degree ? end + 1 : end; // 年度
  const part = partAt(lookup, text, skipBlanks(text, closed), true);
  if (part !== undefined) return checked(pointOf(start, year, masked ? { ...part, masked } : part));
  const lost = year?.kind === "stated" && mark >= 0 ? lostMonthAt(lookup, text, start, year.year, end) : undefined;
  if (lost !== undefined) return lost;
  return needsPart ? undefined : pointOf(start, year, partOf(closed, "year", undefined, undefined, undefined, masked));
}

const dayEnds = /^(?:$|[\s，,。；;）)]|上午|下午|起)/;

/** A day behind its year that lost its 月: 2025年|1021日. Not 2023年|120日内. */
function lostMonthAt(lookup: DateLookup, text: string, start: number, year: number, from: number): DatePoint | undefined {
  const end = digitsEnd(text, from);
  if (end - from < 3 || end - from > 4 || text.charCodeAt(end) !== day) return undefined;
  if (!dayEnds.test(text.slice(end + 1, end + 3)) && lookup.between.at(text, end + 1) === undefined) return undefined;
  return splitDigits(`${String(year)}${text.slice(from, end)}`, start, end + 1);
}

/** A stated day that its own year does not have (2023年2月29日) is none. */
function checked(point: DatePoint): DatePoint {
  const { year, months, days } = point;
  if (year?.kind !== "stated" || months === undefined || days === undefined) return point;
  const exists = isCalendarDay(year.year, months[0], days[0]) && (days[1] === 0 || isCalendarDay(year.year, months[1], days[1]));
  return exists ? point : { ...point, damage: "invalid" };
}

/** A date without a year: 9月5日, 第三季度, 年底, 本月15日. */
function partPoint(lookup: DateLookup, text: string, offset: number, yearKnown: boolean): DatePoint | undefined {
  const part = partAt(lookup, text, offset, yearKnown);
  if (part !== undefined) return pointOf(offset, undefined, part);
  const word = lookup.heads.at(text, offset);
  if (word === undefined) return undefined;
  switch (word.kind) {
    case "told-part":
      return afterNumeral(text, offset) ? undefined : pointOf(offset, bareYear, wordPart(word, offset));
    case "month-part":
      return afterNumeral(text, offset) ? undefined : shifted(offset, offset + word.word.length, "month", 0, "dekad", undefined, word.pair);
    case "told-month":
      return monthWord(lookup, text, offset, word);
    case "told-quarter":
      return quarterWord(lookup, text, offset, word);
    case "told-week":
      return weekdayPoint(text, offset, word);
    default:
      return undefined;
  }
}

const weekday = /^[一二三四五六日天末](?![个次起定共并律直般系项场批家名位种])/;

/** 本周五, 下周一: a day of a week that only the day of writing tells. */
function weekdayPoint(text: string, start: number, { word }: CalendarWord): DatePoint | undefined {
  const end = start + word.length;
  return weekday.test(text.slice(end, end + 2)) ? pointOf(start, undefined, partOf(end + 1, "day", undefined, undefined, "open")) : undefined;
}

function shifted(
  start: number,
  end: number,
  unit: "month" | "quarter",
  by: number,
  precision: DatePrecision,
  months?: readonly [number, number],
  days?: readonly [number, number],
): DatePoint {
  return { ...pointOf(start, undefined, partOf(end, precision, months, days)), shift: { unit, by } };
}

function monthWord(lookup: DateLookup, text: string, start: number, { word, shift }: CalendarWord): DatePoint | undefined {
  if (text.slice(Math.max(0, start - 20), start).includes("每")) return undefined; // 每月5日前报送上月数据
  const end = start + word.length;
  const dekad = lookup.dekads.at(text, end);
  if (dekad !== undefined) return shifted(start, end + dekad.word.length, "month", shift, "dekad", undefined, dekad.pair);
  const inside = dayPoint(text, end);
  if (inside !== undefined) return shifted(start, inside.end, "month", shift, "day", undefined, inside.days);
  return shifted(start, end, "month", shift, "month");
}

function quarterWord(lookup: DateLookup, text: string, start: number, { word, shift }: CalendarWord): DatePoint {
  const end = start + word.length;
  const dekad = lookup.dekads.at(text, end);
  if (dekad === undefined || dekad.word.length !== 1) return shifted(start, end, "quarter", shift, "quarter");
  const place = dekad.pair[0] === 1 ? 1 : 3;
  return shifted(start, end + 1, "quarter", shift, "month", [place, place]);
}

function afterNumeral(text: string, offset: number): boolean {
  if (offset === 0) return false;
  const before = text.charCodeAt(offset - 1);
  return isDigit(before) || hanDigit(before) >= 0 || before === 0x5341 || before === 0x4e24 || isMask(before); // 十 两
}

/** Digits that lost 年 or 月: 2019321日, 20241月, 2025月7月29日. */
function lostAt(lookup: DateLookup, text: string, start: number): DatePoint | undefined {
  const end = digitsEnd(text, start);
  const length = end - start;
  const code = text.charCodeAt(end);
  if (code === day) return length >= 6 && length <= 8 ? splitPoint(text, start, end) : undefined;
  if (code !== month || length < 4) return undefined;
  if (length === 4) {
    const found = isDigit(text.charCodeAt(end + 1)) ? yearNumberAt(text, start) : undefined;
    const part = found === undefined ? undefined : partAt(lookup, text, end + 1, true);
    if (found === undefined || part === undefined) return undefined;
    return pointOf(start, { kind: "stated", year: found.value }, part, part.damage ?? "repaired");
  }
  const split = splitLostMonth(text.slice(start, end));
  const part = split === undefined ? undefined : partAt(lookup, text, start + 4, true);
  if (split === undefined || part === undefined) return undefined;
  return pointOf(start, { kind: "stated", year: split.year }, part, part.damage ?? "repaired");
}
