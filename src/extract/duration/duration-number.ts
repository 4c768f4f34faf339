import { isDigit } from "../../text/characters.js";
import { isMask, maskEnd, skipBlanks } from "../date/date-numbers.js";
import type { DurationLookup } from "./duration-lookup.js";
import { hanNumeralKind, type Numeral, readDigits, readHan } from "../number/numeral.js";

/** The number of a length of time. `value` is undefined where it is masked or vague. */
export interface LengthNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
  /** The greater number of a range. */
  readonly upper: number | undefined;
  readonly masked: boolean;
}

/** Reads the number that begins at an offset: 3, 1.5, 三十, 两三, 15至30, XX, 几. Undefined where there is none. */
export function lengthNumberAt(lookup: DurationLookup, text: string, offset: number): LengthNumber | undefined {
  const code = text.charCodeAt(offset);
  if (isMask(code)) return { start: offset, end: maskEnd(text, offset), value: undefined, upper: undefined, masked: true };
  const vague = lookup.vague.at(text, offset);
  if (vague !== undefined) return { start: offset, end: offset + vague.word.length, value: undefined, upper: undefined, masked: false };
  const first = numeralAt(text, offset);
  if (first?.value === undefined || first.bare) return undefined;
  const { start, end, value, upper } = first;
  const second = upper === undefined ? secondNumber(lookup, text, end) : undefined;
  if (second?.value !== undefined && second.value > value) return { start, end: second.end, value, upper: second.value, masked: false };
  return { start, end, value, upper, masked: false };
}

function numeralAt(text: string, offset: number): Numeral | undefined {
  const code = text.charCodeAt(offset);
  if (isDigit(code)) return readDigits(text, offset);
  return hanNumeralKind(code) > 0 ? readHan(text, offset) : undefined;
}

/** The second number of a range; behind 、 only the next one, so that a list is none. */
function secondNumber(lookup: DurationLookup, text: string, end: number): Numeral | undefined {
  const at = skipBlanks(text, end);
  const joint = lookup.between.at(text, at);
  return joint === undefined || joint.word === "、" ? undefined : numeralAt(text, skipBlanks(text, at + joint.word.length));
}
