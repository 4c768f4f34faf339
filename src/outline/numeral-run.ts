import { CharacterSet } from "../text/character-set.js";
import { isDigit } from "../text/characters.js";
import { readHanNumeral } from "../text/numerals.js";
import type { MarkerReading } from "./marker.js";

/** The characters of small Chinese numerals. */
export const hanNumerals = "一二三四五六七八九十百";
const isNumeral = new CharacterSet(hanNumerals);

/** Reads a Chinese numeral of up to four characters at an offset: its value and end. */
export function readHanRun(text: string, start: number): MarkerReading | undefined {
  let end = start;
  while (end < start + 5 && end < text.length && isNumeral.has(text.charCodeAt(end))) end++;
  if (end === start || end > start + 4) return undefined;
  const number = readHanNumeral(text.slice(start, end));
  return number === undefined ? undefined : { end, number };
}

/** Reads up to three ASCII digits at an offset: their value and end. Undefined where a fourth follows. */
export function readDigitRun(text: string, start: number): MarkerReading | undefined {
  let end = start;
  while (end < start + 4 && isDigit(text.charCodeAt(end))) end++;
  if (end === start || end > start + 3) return undefined;
  const number = Number(text.slice(start, end));
  return number === 0 ? undefined : { end, number };
}
