import { isDigit } from "../text/characters.js";
import { splitLostYears } from "./date-damage.js";
import type { DateLookup } from "./date-lookup.js";
import { digitsEnd, hanDigit, isMask, maskEnd, skipBlanks, smallNumberAt, yearNumberAt } from "./date-numbers.js";
import type { YearPart } from "./date-parts.js";

/** A year where it stands. */
export interface YearAt {
  readonly part?: YearPart;
  /** The last year of 2021—2023年. */
  readonly lastYear?: number;
  readonly school?: true;
  readonly masked?: true;
  readonly repaired?: true;
  /** Whether it is no date without a month behind it: 同年, 24年, X年. */
  readonly needsPart?: true;
  readonly end: number;
  /** The offset of the 年 it ends in, where a word may begin (年底); -1 where it does not end so. */
  readonly mark: number;
}

const year = 0x5e74; // 年
const month = 0x6708; // 月
const study = 0x5b66; // 学
const age = 0x4ee3; // 代
const degree = 0x5ea6; // 度

/** Reads a year that begins at an offset: 2024年, 二〇二四年, 20XX年, 去年, 2021—2023年, 2023—2024学年, 20212023年. */
export function yearAt(lookup: DateLookup, text: string, offset: number): YearAt | undefined {
  const code = text.charCodeAt(offset);
  if (isDigit(code)) return digitYear(lookup, text, offset);
  if (hanDigit(code) >= 0) {
    const found = yearNumberAt(text, offset);
    return found === undefined ? undefined : closeYear(text, found.end, { kind: "stated", year: found.value });
  }
  if (isMask(code)) {
    const end = maskEnd(text, offset);
    const mark = skipBlanks(text, end);
    if (text.charCodeAt(mark) !== year || end - offset === 3) return undefined;
    return { masked: true, end: mark + 1, mark, ...(end - offset === 1 ? { needsPart: true } : {}) };
  }
  return wordYear(lookup, text, offset);
}

function digitYear(lookup: DateLookup, text: string, offset: number): YearAt | undefined {
  const end = digitsEnd(text, offset);
  const length = end - offset;
  if (length === 4) {
    const found = yearNumberAt(text, offset);
    if (found === undefined) return undefined;
    const part: YearPart = { kind: "stated", year: found.value };
    return yearList(lookup, text, end, found.value) ?? closeYear(text, end, part);
  }
  if (length === 8 && text.charCodeAt(end) === year) {
    const years = splitLostYears(text.slice(offset, end));
    if (years === undefined) return undefined;
    return { part: { kind: "stated", year: years[0] }, lastYear: years[1], repaired: true, end: end + 1, mark: -1 };
  }
  if (length === 2 && isMask(text.charCodeAt(end))) {
    const mark = skipBlanks(text, maskEnd(text, end));
    return text.charCodeAt(mark) === year ? { masked: true, end: mark + 1, mark } : undefined;
  }
  if (length === 2 && text.charCodeAt(end) === year && monthFollows(text, end + 1)) {
    return { part: { kind: "stated", year: 2000 + Number(text.slice(offset, end)) }, needsPart: true, end: end + 1, mark: -1 };
  }
  return undefined;
}

function monthFollows(text: string, offset: number): boolean {
  const found = smallNumberAt(text, skipBlanks(text, offset));
  return found !== undefined && found.value >= 1 && found.value <= 12 && text.charCodeAt(found.end) === month;
}

/** What may stand behind the four digits: 年, 年度, 学年, or at once a part of the year (2024上半年). */
function closeYear(text: string, end: number, part: YearPart): YearAt | undefined {
  const mark = skipBlanks(text, end);
  const code = text.charCodeAt(mark);
  const next = text.charCodeAt(mark + 1);
  if (code === year && next !== age) return { part, end: mark + 1, mark };
  if (code === study && next === year) return { part, school: true, end: schoolEnd(text, mark), mark: -1 };
  const half = (code === 0x4e0a || code === 0x4e0b) && next === 0x534a && text.charCodeAt(mark + 2) === year; // 上半年
  return half || code === 0x7b2c ? { part, needsPart: true, end: mark, mark: -1 } : undefined; // 第
}

function schoolEnd(text: string, mark: number): number {
  return text.charCodeAt(mark + 2) === degree ? mark + 3 : mark + 2;
}

/** 2018至2020年, 2021-23年, 2021、2022年: years that share one 年. */
function yearList(lookup: DateLookup, text: string, end: number, first: number): YearAt | undefined {
  let last = first;
  let at = end;
  for (let count = 0; count < 6; count++) {
    const start = skipBlanks(text, at);
    const listed = text.charCodeAt(start) === 0x3001; // 、
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
  const part: YearPart = { kind: "stated", year: first };
  if (text.charCodeAt(mark) === year && text.charCodeAt(mark + 1) !== age) return { part, lastYear: last, end: mark + 1, mark: -1 };
  if (text.charCodeAt(mark) === study && text.charCodeAt(mark + 1) === year) {
    return { part, lastYear: last, school: true, end: schoolEnd(text, mark), mark: -1 };
  }
  return undefined;
}

function wordYear(lookup: DateLookup, text: string, offset: number): YearAt | undefined {
  const word = lookup.heads.at(text, offset);
  if (word === undefined) return undefined;
  const end = offset + word.word.length;
  const mark = text.charCodeAt(end - 1) === year ? end - 1 : -1;
  const shift = Number(word.value);
  switch (word.kind) {
    case "told-year":
      return { part: { kind: "told", shift }, end, mark };
    case "mentioned-year":
      return { part: { kind: "mentioned", shift }, needsPart: true, end, mark };
    default:
      return undefined;
  }
}
