import { isDigit } from "../text/characters.js";
import { splitLostDay, splitLostMonth } from "./date-damage.js";
import type { DateLookup } from "./date-lookup.js";
import { digitsEnd, hanDigit, isMask, skipBlanks, smallNumberAt, yearNumberAt } from "./date-numbers.js";
import { pairOf, partAt, wordPart } from "./date-part-reader.js";
import type { DatePoint } from "./date-parts.js";
import { isCalendarDay } from "./date-values.js";
import { type YearAt, yearAt } from "./date-year-reader.js";

const year = 0x5e74; // 年
const month = 0x6708; // 月
const day = 0x65e5; // 日

const bareYear = { kind: "told", shift: 0, bare: true } as const;

/** Reads one date, or one end of a range, that begins at an offset. Undefined where none does. */
export function pointAt(lookup: DateLookup, text: string, offset: number): DatePoint | undefined {
  if (isDigit(text.charCodeAt(offset))) {
    const odd = numericAt(lookup, text, offset) ?? lostAt(lookup, text, offset);
    if (odd !== undefined) return odd;
  }
  const found = yearAt(lookup, text, offset);
  return found === undefined ? partPoint(lookup, text, offset) : yearPoint(lookup, text, offset, found);
}

/** Reads the second end of a range, which may leave out what the first has said: 至21日, -7.21, 至820日. */
export function secondPointAt(lookup: DateLookup, text: string, offset: number, first: DatePoint): DatePoint | undefined {
  const at = skipBlanks(text, offset);
  if (first.separator !== undefined) {
    const short = monthDayAt(text, at, first.separator);
    if (short !== undefined) return short;
  }
  const point = pointAt(lookup, text, at) ?? numericMonthAt(lookup, text, at, first.separator);
  if (point !== undefined) return point;
  if (!isDigit(text.charCodeAt(at))) return first.days === undefined ? undefined : dayPoint(text, at);
  const end = digitsEnd(text, at);
  if (text.charCodeAt(end) === day && end - at >= 3 && end - at <= 4) return splitPoint(text, at, end);
  return first.days === undefined ? undefined : dayPoint(text, at);
}

/** A day of the month alone: 21日, 21号. */
export function dayPoint(text: string, offset: number): DatePoint | undefined {
  const number = smallNumberAt(text, offset);
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  const end = skipBlanks(text, number.end);
  if (text.charCodeAt(end) !== day && text.charCodeAt(end) !== 0x53f7) return undefined; // 号
  return { start: offset, end: end + 1, days: [number.value, number.value], precision: "day" };
}

/** A day that lost its 月 (914日), where the caller knows that a day must stand. */
export function splitPoint(text: string, start: number, end: number): DatePoint | undefined {
  const splits = splitLostDay(text.slice(start, end));
  const split = splits[0];
  if (split === undefined) return undefined;
  const year = split.year === undefined ? {} : { year: { kind: "stated", year: split.year } as const };
  if (splits.length > 1) return { start, end: end + 1, ...year, precision: "day", damage: "ambiguous" };
  return { start, end: end + 1, ...year, months: [split.month, split.month], days: [split.day, split.day], precision: "day", damage: "repaired" };
}

function yearPoint(lookup: DateLookup, text: string, start: number, found: YearAt): DatePoint | undefined {
  const { part: yearPart, lastYear, school, masked, repaired, needsPart, end, mark } = found;
  const base = {
    start,
    ...(yearPart === undefined ? {} : { year: yearPart }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(school === undefined ? {} : { school }),
    ...(masked === undefined ? {} : { masked }),
    ...(repaired === undefined ? {} : { damage: "repaired" as const }),
  };
  const whole: DatePoint = { ...base, end, precision: lastYear === undefined || school === true ? "year" : "years" };
  if (lastYear !== undefined || school === true) return whole;
  const edge = mark < 0 ? undefined : lookup.parts.at(text, mark);
  if (edge !== undefined) return { ...base, ...wordPart(edge, mark) };
  const degree = text.charCodeAt(end) === 0x5ea6 ? end + 1 : end; // 年度
  const part = partAt(lookup, text, skipBlanks(text, degree), true);
  if (part !== undefined) return checked({ ...base, ...part });
  const inside = mark < 0 ? undefined : lookup.parts.at(text, skipBlanks(text, end)); // 2023年年底, 今年年初
  if (inside !== undefined) return { ...base, ...wordPart(inside, skipBlanks(text, end)) };
  return needsPart === true ? undefined : { ...whole, end: degree };
}

/** A stated day that its own year does not have (2023年2月29日) is none. */
function checked(point: DatePoint): DatePoint {
  const { year: part, months, days, damage } = point;
  if (part?.kind !== "stated" || months === undefined || days === undefined || damage === "invalid") return point;
  const exists = isCalendarDay(part.year, months[0], days[0]) && (days[1] === 0 || isCalendarDay(part.year, months[1], days[1]));
  return exists ? point : { ...point, damage: "invalid" };
}

/** A date without a year: 9月5日, 第三季度, 年底, 本月15日. */
function partPoint(lookup: DateLookup, text: string, offset: number): DatePoint | undefined {
  const part = partAt(lookup, text, offset, false);
  if (part !== undefined) return { start: offset, ...part };
  const word = lookup.heads.at(text, offset);
  if (word === undefined) return undefined;
  const end = offset + word.word.length;
  switch (word.kind) {
    case "told-part":
      return afterNumeral(text, offset) ? undefined : { start: offset, year: bareYear, ...wordPart(word, offset) };
    case "month-part":
      return afterNumeral(text, offset) ? undefined : { start: offset, monthShift: 0, days: pairOf(word.value), precision: "dekad", end };
    case "told-month":
      return monthWord(lookup, text, offset, end, Number(word.value));
    case "told-quarter":
      return quarterWord(lookup, text, offset, end, Number(word.value));
    default:
      return undefined;
  }
}

function monthWord(lookup: DateLookup, text: string, start: number, end: number, monthShift: number): DatePoint | undefined {
  if (text.slice(Math.max(0, start - 20), start).includes("每")) return undefined; // 每月5日前报送上月数据
  const dekad = lookup.dekads.at(text, end);
  if (dekad !== undefined) return { start, monthShift, days: pairOf(dekad.value), precision: "dekad", end: end + dekad.word.length };
  const inside = dayPoint(text, end);
  if (inside !== undefined) return { ...inside, start, monthShift };
  return { start, monthShift, precision: "month", end };
}

function quarterWord(lookup: DateLookup, text: string, start: number, end: number, quarterShift: number): DatePoint {
  const dekad = lookup.dekads.at(text, end);
  const edge = dekad !== undefined && dekad.word.length === 1 ? dekad : undefined;
  if (edge === undefined) return { start, quarterShift, precision: "quarter", end };
  const place = edge.value.startsWith("1-") ? 1 : 3;
  return { start, quarterShift, months: [place, place], precision: "month", end: end + 1 };
}

function afterNumeral(text: string, offset: number): boolean {
  if (offset === 0) return false;
  const before = text.charCodeAt(offset - 1);
  return isDigit(before) || hanDigit(before) >= 0 || before === 0x5341 || before === 0x4e24 || isMask(before); // 十 两
}

/** 2025-01-15, 2024/06/06, 2024.3.4; 2022.10 only as the begin of a range. */
function numericAt(lookup: DateLookup, text: string, offset: number): DatePoint | undefined {
  const separator = text[offset + 4];
  if (separator !== "-" && separator !== "/" && separator !== ".") return undefined;
  const found = yearNumberAt(text, offset);
  if (found === undefined) return undefined;
  const head = { start: offset, year: { kind: "stated", year: found.value } as const, separator };
  const tail = monthDayAt(text, offset + 5, separator);
  if (tail !== undefined) return checked({ ...tail, ...head });
  return numericMonthAt(lookup, text, offset, undefined);
}

/** 2022.10, as the first end of a range, or as the second where the first is written with dots. */
function numericMonthAt(lookup: DateLookup, text: string, start: number, separator: string | undefined): DatePoint | undefined {
  const found = yearNumberAt(text, start);
  if (found === undefined || text[found.end] !== ".") return undefined;
  const number = isDigit(text.charCodeAt(found.end + 1)) ? smallNumberAt(text, found.end + 1) : undefined;
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  const joint = lookup.between.at(text, number.end);
  const ranged = joint !== undefined && yearNumberAt(text, number.end + joint.word.length) !== undefined;
  if (!ranged && separator !== ".") return undefined;
  const year = { kind: "stated", year: found.value } as const;
  return { start, end: number.end, year, separator: ".", months: [number.value, number.value], precision: "month" };
}

/** 7.21, 07-21: month and day with a separator; 日 behind them belongs to them. */
function monthDayAt(text: string, offset: number, separator: string): DatePoint | undefined {
  const months = isDigit(text.charCodeAt(offset)) ? smallNumberAt(text, offset) : undefined;
  if (months === undefined || text[months.end] !== separator) return undefined;
  const days = isDigit(text.charCodeAt(months.end + 1)) ? smallNumberAt(text, months.end + 1) : undefined;
  if (days === undefined || (text[days.end] === separator && isDigit(text.charCodeAt(days.end + 1)) && separator !== "-")) return undefined;
  if (months.value < 1 || months.value > 12 || days.value < 1 || days.value > 31) return undefined;
  const end = text.charCodeAt(days.end) === day ? days.end + 1 : days.end;
  return { start: offset, end, months: [months.value, months.value], days: [days.value, days.value], separator, precision: "day" };
}

/** Digits that lost 年 or 月: 2019321日, 20241月, 2025月7月29日. */
function lostAt(lookup: DateLookup, text: string, start: number): DatePoint | undefined {
  const end = digitsEnd(text, start);
  const length = end - start;
  const code = text.charCodeAt(end);
  if (code === day && length >= 6 && length <= 8) return splitPoint(text, start, end);
  if (code !== month) return undefined;
  if (length === 4 && isDigit(text.charCodeAt(end + 1))) {
    const found = yearNumberAt(text, start);
    const part = found === undefined ? undefined : partAt(lookup, text, end + 1, true);
    if (found === undefined || part === undefined || text.charCodeAt(end) === year) return undefined;
    return checked({ start, year: { kind: "stated", year: found.value }, ...part, damage: part.damage ?? "repaired" });
  }
  const split = length >= 5 ? splitLostMonth(text.slice(start, end)) : undefined;
  if (split === undefined) return undefined;
  const part = partAt(lookup, text, start + 4, true);
  if (part === undefined) return undefined;
  return checked({ start, year: { kind: "stated", year: split.year }, ...part, damage: part.damage ?? "repaired" });
}
