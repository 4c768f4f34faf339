import { isDigit } from "../../text/characters.js";
import { splitLostYears } from "./date-damage.js";
import type { DateLookup } from "./date-lookup.js";
import { digitsEnd, hanDigit, isMask, maskEnd, skipBlanks, smallNumberAt, yearNumberAt } from "./date-numbers.js";
import type { YearPart } from "./date-parts.js";

/** A year where it stands; a masked one has no `part`. */
export interface YearAt {
  readonly end: number;
  /** The offset of the 年 it ends in, where a word may begin (年底); -1 where it does not end so. */
  readonly mark: number;
  readonly part: YearPart | undefined;
  /** The last year of 2021—2023年. */
  readonly lastYear: number | undefined;
  readonly school: boolean;
  readonly repaired: boolean;
  /** Whether it is no date without a month behind it: 同年, 24年, X年. */
  readonly needsPart: boolean;
}

const year = 0x5e74; // 年
const month = 0x6708; // 月
const study = 0x5b66; // 学
const degree = 0x5ea6; // 度
const listComma = 0x3001; // 、

function yearOf(end: number, mark: number, part: YearPart | undefined, needsPart = false): YearAt {
  return { end, mark, part, lastYear: undefined, school: false, repaired: false, needsPart };
}

/** Reads a year that begins at an offset: 2024年, 二〇二四年, 20XX年, 去年, 2021—2023年, 2023—2024学年, 20212023年. */
export function yearAt(lookup: DateLookup, text: string, offset: number): YearAt | undefined {
  const code = text.charCodeAt(offset);
  if (isDigit(code)) return digitYear(lookup, text, offset);
  if (hanDigit(code) >= 0) {
    const found = yearNumberAt(text, offset);
    return found === undefined ? undefined : closeYear(lookup, text, found.end, found.value);
  }
  if (isMask(code)) {
    const end = maskEnd(text, offset);
    const mark = skipBlanks(text, end);
    if (text.charCodeAt(mark) !== year || end - offset === 3) return undefined;
    return yearOf(mark + 1, mark, undefined, end - offset === 1);
  }
  return wordYear(lookup, text, offset);
}

function digitYear(lookup: DateLookup, text: string, offset: number): YearAt | undefined {
  const end = digitsEnd(text, offset);
  const length = end - offset;
  if (length === 4) {
    const found = yearNumberAt(text, offset);
    return found === undefined ? undefined : (closeYear(lookup, text, end, found.value) ?? yearList(lookup, text, end, found.value));
  }
  if (length === 8 && text.charCodeAt(end) === year) {
    const years = splitLostYears(text.slice(offset, end));
    if (years === undefined) return undefined;
    const part: YearPart = { kind: "stated", year: years[0] };
    const close = text.charCodeAt(end + 1) === degree ? end + 2 : end + 1;
    return { end: close, mark: -1, part, lastYear: years[1], school: false, repaired: true, needsPart: false };
  }
  if ((length === 2 || length === 3) && isMask(text.charCodeAt(end))) {
    const mark = skipBlanks(text, maskEnd(text, end));
    return text.charCodeAt(mark) === year ? yearOf(mark + 1, mark, undefined) : undefined;
  }
  if (length === 2 && text.charCodeAt(end) === year && monthFollows(text, end + 1)) {
    return yearOf(end + 1, -1, { kind: "stated", year: 2000 + Number(text.slice(offset, end)) }, true);
  }
  return undefined;
}

function monthFollows(text: string, offset: number): boolean {
  const found = smallNumberAt(text, skipBlanks(text, offset));
  return found !== undefined && found.value >= 1 && found.value <= 12 && text.charCodeAt(found.end) === month;
}

/** What may stand behind the four digits: 年, 年度, 学年, or at once a part of the year (2024上半年). */
function closeYear(lookup: DateLookup, text: string, end: number, value: number): YearAt | undefined {
  const mark = skipBlanks(text, end);
  const code = text.charCodeAt(mark);
  const next = text.charCodeAt(mark + 1);
  if (code === year) return lookup.stops.at(text, mark) !== undefined ? undefined : yearOf(mark + 1, mark, { kind: "stated", year: value });
  if (code === study && next === year) return schoolYear(text, mark, value, undefined);
  const half = (code === 0x4e0a || code === 0x4e0b) && next === 0x534a && text.charCodeAt(mark + 2) === year; // 上半年
  return half || code === 0x7b2c ? yearOf(mark, -1, { kind: "stated", year: value }, true) : undefined; // 第
}

function schoolYear(text: string, mark: number, first: number, lastYear: number | undefined): YearAt {
  const end = text.charCodeAt(mark + 2) === degree ? mark + 3 : mark + 2;
  return { end, mark: -1, part: { kind: "stated", year: first }, lastYear, school: true, repaired: false, needsPart: false };
}

/** 2018至2020年, 2021-23年, 2021、2022年: years that share one 年. */
function yearList(lookup: DateLookup, text: string, end: number, first: number): YearAt | undefined {
  let last = first;
  let at = end;
  for (let count = 0; count < 6; count++) {
    const start = skipBlanks(text, at);
    const listed = text.charCodeAt(start) === listComma;
    const joined = listed ? start + 1 : start + (lookup.between.at(text, start)?.word.length ?? 0);
    if (joined === start) break;
    const from = skipBlanks(text, joined);
    const length = digitsEnd(text, from) - from;
    const short = length === 2 && !listed ? Math.floor(first / 100) * 100 + Number(text.slice(from, from + 2)) : undefined;
    const next = short ?? yearNumberAt(text, from)?.value;
    if (next === undefined || next <= last || next - last > 50 || (listed && next !== last + 1)) break;
    last = next;
    at = from + length;
    if (!listed) break;
  }
  if (last === first) return undefined;
  const mark = skipBlanks(text, at);
  const code = text.charCodeAt(mark);
  if (code === study && text.charCodeAt(mark + 1) === year) return schoolYear(text, mark, first, last);
  if (code !== year || lookup.stops.at(text, mark) !== undefined) return undefined;
  const close = text.charCodeAt(mark + 1) === degree ? mark + 2 : mark + 1; // 2022至2023年度
  const part: YearPart = { kind: "stated", year: first };
  return { end: close, mark: -1, part, lastYear: last, school: false, repaired: false, needsPart: false };
}

function wordYear(lookup: DateLookup, text: string, offset: number): YearAt | undefined {
  const word = lookup.heads.at(text, offset);
  if (word === undefined || (word.kind !== "told-year" && word.kind !== "mentioned-year")) return undefined;
  const end = offset + word.word.length;
  const mark = text.charCodeAt(end - 1) === year ? end - 1 : -1;
  const { shift } = word;
  return word.kind === "told-year" ? yearOf(end, mark, { kind: "told", shift }) : yearOf(end, mark, { kind: "mentioned", shift }, true);
}
