import { isAsciiWord, isDigit } from "../../text/characters.js";
import type { DateLookup } from "./date-lookup.js";
import { smallNumberAt, yearNumberAt } from "./date-numbers.js";
import { type DatePoint, partOf, pointOf } from "./date-parts.js";

const day = 0x65e5; // 日
const dot = 0x2e;
const slash = 0x2f;
const dash = 0x2d;

/** Reads a date in figures: 2025-01-15, 2024/06/06, 2024.3.4; 2022.10 only as the begin of a range. */
export function numericAt(lookup: DateLookup, text: string, offset: number): DatePoint | undefined {
  const code = text.charCodeAt(offset + 4);
  if (code !== dash && code !== slash && code !== dot) return undefined;
  const found = yearNumberAt(text, offset);
  if (found === undefined || isAsciiWord(text.charCodeAt(offset - 1))) return undefined; // v2024.3.4
  const separator = String.fromCharCode(code);
  const tail = monthDayAt(text, offset + 5, separator);
  if (tail === undefined) return numericMonthAt(lookup, text, offset, undefined);
  return pointOf(offset, { kind: "stated", year: found.value }, tail, undefined, separator);
}

/** 2022.10, as the first end of a range, or as the second where the first is written with dots. */
export function numericMonthAt(lookup: DateLookup, text: string, start: number, separator: string | undefined): DatePoint | undefined {
  const found = yearNumberAt(text, start);
  if (found === undefined || text.charCodeAt(found.end) !== dot) return undefined;
  const number = isDigit(text.charCodeAt(found.end + 1)) ? smallNumberAt(text, found.end + 1) : undefined;
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  const joint = lookup.between.at(text, number.end);
  const ranged = joint !== undefined && yearNumberAt(text, number.end + joint.word.length) !== undefined;
  if (!ranged && (separator !== "." || text.charCodeAt(number.end) === dot)) return undefined;
  const part = partOf(number.end, "month", [number.value, number.value]);
  return pointOf(start, { kind: "stated", year: found.value }, part, undefined, ".");
}

/** 7.21, 07-21: month and day with a separator; 日 behind them belongs to them. Not in 2024.3.4.5. */
export function monthDayAt(text: string, offset: number, separator: string): DatePoint | undefined {
  const months = isDigit(text.charCodeAt(offset)) ? smallNumberAt(text, offset) : undefined;
  if (months === undefined || text[months.end] !== separator) return undefined;
  const days = isDigit(text.charCodeAt(months.end + 1)) ? smallNumberAt(text, months.end + 1) : undefined;
  if (days === undefined) return undefined;
  if (separator !== "-" && text[days.end] === separator && isDigit(text.charCodeAt(days.end + 1))) return undefined;
  if (months.value < 1 || months.value > 12 || days.value < 1 || days.value > 31) return undefined;
  const end = text.charCodeAt(days.end) === day ? days.end + 1 : days.end;
  const part = partOf(end, "day", [months.value, months.value], [days.value, days.value]);
  return pointOf(offset, undefined, part, undefined, separator);
}
