import { isDigit } from "../../text/characters.js";
import type { CalendarWord, DateLookup } from "./date-lookup.js";
import { hanDigit, isMask, maskEnd, type NumberAt, skipBlanks, skipToUnit, smallNumberAt } from "./date-numbers.js";
import { type PartAt, partOf } from "./date-parts.js";
import { lastDayOfMonth, quarterMonths } from "../../text/calendar.js";

const month = 0x6708; // 月
const day = 0x65e5; // 日
const dayToo = 0x53f7; // 号
const season = 0x5b63; // 季
const degree = 0x5ea6; // 度
const measure = 0x4e2a; // 个
const share = 0x4efd; // 份
const ordinal = 0x7b2c; // 第
const first = 0x524d; // 前
const comma = 0x3001; // 、
const leapYear = 2024;

/** Reads a part of a year that begins at an offset: 9月5日, 8月底, 7、8月, 第三季度, 前三季度, 上半年. */
export function partAt(lookup: DateLookup, text: string, offset: number, hasYear: boolean): PartAt | undefined {
  const code = text.charCodeAt(offset);
  if (code === first) return firstMonths(text, offset + 1, hasYear);
  if (code === ordinal) return quarterAt(lookup, text, offset + 1, true);
  if (isMask(code)) return maskedPart(lookup, text, offset);
  if (isDigit(code) || hanDigit(code) >= 0 || code === 0x5341) {
    return quarterAt(lookup, text, offset, false) ?? monthAt(lookup, text, offset, hasYear);
  }
  const word = (hasYear ? lookup.parts : lookup.heads).at(text, offset);
  return word?.kind === "part" || (hasYear && word !== undefined) ? wordPart(word, offset) : undefined;
}

/** The part of a year that a word stands for: 上半年 → months 1 to 6, half; 春节 → days that stay open. */
export function wordPart({ word, kind, pair, precision }: CalendarWord, offset: number): PartAt {
  if (kind === "season") return partOf(offset + word.length, precision, undefined, undefined, "open");
  return partOf(offset + word.length, precision, pair);
}

/** Numbers that share one unit: 1至9(月), 7、8(月); a number alone is both ends. */
function numbersAt(lookup: DateLookup, text: string, offset: number): (NumberAt & { readonly last: number }) | undefined {
  const from = smallNumberAt(text, offset);
  if (from === undefined) return undefined;
  let last = from.value;
  let end = from.end;
  for (let count = 0; count < 11; count++) {
    const start = skipBlanks(text, end);
    const listed = text.charCodeAt(start) === comma;
    const joined = listed ? start + 1 : start + (lookup.between.at(text, start)?.word.length ?? 0);
    if (joined === start) break;
    const next = smallNumberAt(text, skipBlanks(text, joined));
    if (next === undefined || next.value <= last || (listed && next.value !== last + 1)) break;
    last = next.value;
    end = next.end;
    if (!listed) break;
  }
  return { value: from.value, last, end };
}

function seasonEnd(text: string, offset: number, ordered: boolean): number {
  const at = skipBlanks(text, offset);
  if (text.charCodeAt(at) !== season) return -1;
  if (text.charCodeAt(at + 1) === degree) return at + 2;
  return ordered ? at + 1 : -1;
}

function quarterAt(lookup: DateLookup, text: string, offset: number, ordered: boolean): PartAt | undefined {
  const at = skipBlanks(text, offset);
  if (isMask(text.charCodeAt(at))) {
    const end = seasonEnd(text, maskEnd(text, at), ordered);
    return end < 0 ? undefined : partOf(end, "quarter", undefined, undefined, undefined, true);
  }
  const numbers = numbersAt(lookup, text, at);
  if (numbers === undefined || numbers.value < 1 || numbers.last > 4) return undefined;
  const end = seasonEnd(text, numbers.end, ordered);
  if (end < 0) return undefined;
  if (!ordered && numbers.value === 1 && repeats(text, end)) return undefined;
  const months = [quarterMonths(numbers.value)[0], quarterMonths(numbers.last)[1]] as const;
  const dekad = lookup.dekads.at(text, end);
  if (dekad !== undefined && dekad.word.length === 1) {
    const edge = dekad.pair[0] === 1 ? months[0] : months[1]; // 季度初, 季度末: its first or last month
    return partOf(end + 1, "month", [edge, edge]);
  }
  return partOf(end, "quarter", months);
}

/** Whether 一 and a verb follow, as in 一季度一通报; not in 一季度一次性兑现, 一季度一是. */
function repeats(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === 0x4e00 && text[offset + 1] !== "是" && !text.startsWith("次性", offset + 1);
}

/** 前三季度, and behind a year 前10个月. */
function firstMonths(text: string, offset: number, hasYear: boolean): PartAt | undefined {
  const number = smallNumberAt(text, offset) ?? (text.charCodeAt(offset) === 0x4e24 ? { value: 2, end: offset + 1 } : undefined);
  if (number === undefined || number.value < 1) return undefined;
  const at = text.charCodeAt(number.end) === measure ? number.end + 1 : number.end;
  const end = seasonEnd(text, at, false);
  if (end >= 0 && number.value <= 4) return partOf(end, "quarter", [1, number.value * 3]);
  if (!hasYear || text.charCodeAt(at) !== month || at === number.end || number.value > 12) return undefined;
  return partOf(at + 1, "month", [1, number.value]);
}

function maskedPart(lookup: DateLookup, text: string, offset: number): PartAt | undefined {
  const quarter = quarterAt(lookup, text, offset, false);
  if (quarter !== undefined) return quarter;
  const at = maskEnd(text, offset);
  if (text.charCodeAt(at) !== month) return undefined;
  const behind = behindMonth(lookup, text, at + 1, leapYear, 12, true);
  return partOf(behind.end, behind.precision, undefined, undefined, undefined, true);
}

function monthAt(lookup: DateLookup, text: string, offset: number, hasYear: boolean): PartAt | undefined {
  const numbers = numbersAt(lookup, text, offset);
  const single = smallNumberAt(text, offset);
  if (numbers === undefined || single === undefined) return undefined;
  const listed = skipBlanks(text, numbers.end);
  const list = numbers.last > numbers.value && text.charCodeAt(listed) === month && numbers.last <= 12;
  const at = list ? listed : skipBlanks(text, single.end);
  if (text.charCodeAt(at) !== month || lookup.stops.at(text, offset) !== undefined || lookup.stops.at(text, at) !== undefined) return undefined;
  if (!list && (single.value < 1 || single.value > 12)) {
    if (single.value < 1 && !hasYear) return undefined;
    const end = behindMonth(lookup, text, at + 1, leapYear, 12, hasYear).end;
    return partOf(end, "month", undefined, undefined, "invalid");
  }
  const months: readonly [number, number] = list ? [numbers.value, numbers.last] : [single.value, single.value];
  const behind = behindMonth(lookup, text, at + 1, leapYear, list ? 0 : single.value, hasYear);
  if (!hasYear && behind.days === undefined && !isDigit(text.charCodeAt(offset)) && !hanMonth(text, at, behind.end)) return undefined;
  if (list && dayFollows(text, behind.end)) return undefined; // 8、9月5日: a mark before a date
  return { ...behind, months };
}

/** Whether 二月 alone is a month: not in 一月一调度, 三月三. */
function hanMonth(text: string, at: number, end: number): boolean {
  return end > at + 1 || hanDigit(text.charCodeAt(at + 1)) < 0;
}

function dayFollows(text: string, offset: number): boolean {
  const number = smallNumberAt(text, skipBlanks(text, offset));
  return number !== undefined && isDay(text.charCodeAt(number.end));
}

/** What stands behind 月: 份, 上旬, 底, 5日, 5号. `number` is the month, 0 where a day cannot stand. */
function behindMonth(lookup: DateLookup, text: string, offset: number, year: number, number: number, hasYear: boolean): PartAt {
  const end = text.charCodeAt(offset) === share ? offset + 1 : offset;
  const at = skipBlanks(text, end);
  const dekad = lookup.dekads.at(text, at);
  if (dekad !== undefined) return partOf(at + dekad.word.length, "dekad", undefined, dekad.pair);
  if (end > offset || number === 0) return partOf(end, "month");
  if (isMask(text.charCodeAt(at))) {
    const close = maskEnd(text, at);
    const marked = text.charCodeAt(close) === day || text.charCodeAt(close) === dayToo;
    return marked ? partOf(close + 1, "day", undefined, undefined, undefined, true) : partOf(end, "month");
  }
  const numbers = numbersAt(lookup, text, at);
  const single = smallNumberAt(text, at);
  if (numbers === undefined || single === undefined) return partOf(end, "month");
  const listEnd = skipBlanks(text, numbers.end);
  const list = numbers.last > numbers.value && isDay(text.charCodeAt(listEnd));
  const close = list ? listEnd : skipToUnit(text, single.end);
  const last = list ? numbers.last : single.value;
  if (isDay(text.charCodeAt(close)) && lookup.stops.at(text, close) === undefined) {
    if (single.value < 1 || last > lastDayOfMonth(year, number)) return partOf(close + 1, "day", undefined, undefined, "invalid");
    return partOf(close + 1, "day", undefined, [single.value, last]);
  }
  const lost = hasYear && at === end && isDigit(text.charCodeAt(at)) && single.value >= 1 && single.value <= lastDayOfMonth(year, number);
  if (lost && endsDate(lookup, text, single.end)) {
    return partOf(single.end, "day", undefined, [single.value, single.value], "repaired");
  }
  return partOf(end, "month");
}

function isDay(code: number): boolean {
  return code === day || code === dayToo;
}

/** Whether a number that lost its 日 ends here: 2025年1月13 at the end of a line or before a stop; not 9月12家. */
function endsDate(lookup: DateLookup, text: string, offset: number): boolean {
  if (offset >= text.length) return true;
  const next = text[offset] as string;
  if ("\n\r \t\u3000，。；,;）)".includes(next)) return true;
  return lookup.between.at(text, offset) !== undefined || lookup.daytimes.at(text, offset) !== undefined;
}
