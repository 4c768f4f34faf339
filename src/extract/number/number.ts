import type { CountQualifier } from "../../lexicon/count-qualifiers.js";
import type { MaskWord } from "../../lexicon/mask-words.js";
import type { Qualifier } from "../../model/entity.js";
import { isAsciiWord, isDigit } from "../../text/characters.js";
import { isHundredMillion } from "./hundred-million.js";
import { createMaskReader } from "./mask.js";
import { createNumberFrame, type FramedNumber, type Unframed } from "./number-frame.js";
import { markEnd } from "./number-mark.js";
import { hanNumeralKind, hanNumerals, readDigits, readHan, type Numeral } from "./numeral.js";
import { wordsAfter } from "../../text/words-beside.js";

/** A number in a text with what belongs to it, but for the words before it and behind its unit. */
export interface NumberToken extends Unframed {
  /** Behind the number and what stands inside (余, 多, a 万 behind them): where a unit may begin. */
  readonly end: number;
  /** Whether it is written in Chinese numerals. */
  readonly han: boolean;
}

/** The word lists of {@link createNumberReader}. */
export interface NumberLists {
  readonly qualifiers: readonly CountQualifier[];
  readonly masks: readonly MaskWord[];
  /** What may stand behind the numbers that are looked for; others may be passed over. */
  readonly units: Iterable<string>;
  /** What may stand before a number in place of a unit behind it: 百分之, ￥. */
  readonly leads?: Iterable<string>;
}

/** Reads numbers; see {@link createNumberReader}. */
export interface NumberReader {
  /** The first number at or after an offset that a unit may follow. Ordinals (第三), marks before a line and codes (A018) are passed over. */
  next(text: string, from: number): NumberToken | undefined;
  /** The greater number of a range whose first has a unit of its own: 3个至5个; `end` is behind the first unit. */
  second(text: string, end: number, first: NumberToken): NumberToken | undefined;
  /** A number with the words before it and behind its unit, which ends at `end`. Undefined for a lone 百 with none; nothing is taken from before `least`. */
  frame(text: string, number: Unframed, end: number, least: number): FramedNumber | undefined;
}

const none = 0, digit = 1, han = 2, ordinal = 3, several = 4, figure = 5, mask = 6; // prettier-ignore
/** What may go on behind the first character of a number, besides numbers, masks and units: stops, 〇, blanks. */
const goesOn = "点.．,，个〇○ \t\u00a0\u3000\u2002\u2003\u2009";
const power = (char: string | undefined): number => (char === "万" ? 4 : char === "亿" ? 8 : 0);

/** Whether 几, 来 or 把 may stand behind a number that ends so. */
function fits(word: string, last: string, value: number): boolean {
  if (word === "几") return last === "十" || last === "0";
  if (word === "来") return "十百千万".includes(last) || (value >= 10 && value % 10 === 0);
  return word !== "把" || "百千万".includes(last);
}

/** Reads the numeral that begins at an offset, if one does. */
function numeralAt(text: string, offset: number): Numeral | undefined {
  const code = text.charCodeAt(offset);
  return isDigit(code) ? readDigits(text, offset) : hanNumeralKind(code) !== 0 ? readHan(text, offset) : undefined;
}

/**
 * Makes the shared reader of numbers: digits of either width, Chinese numerals, decimals with 万 and 亿, thousands
 * (3,200), ranges (3至5, 2—3, 五六十), words of degree (近, 至少, 余, 左右), masks (XX, **) and vague ones (几, 数十, 若干).
 * `qualifiers`: corpus/count-qualifiers.tsv; `masks`: corpus/mask-words.tsv.
 */
export function createNumberReader({ qualifiers, masks: maskRows, units, leads = [] }: NumberLists): NumberReader {
  const wordsAt = (position: CountQualifier["position"]): string[] =>
    qualifiers.filter((row) => row.position === position).map(({ word }) => word);
  const insideOf = new Map(qualifiers.filter((row) => row.position === "inside").map((row) => [row.word, row.qualifier]));
  const wordInside = wordsAfter(insideOf.keys());
  const joiner = wordsAfter(wordsAt("between"));
  const masks = createMaskReader(maskRows);

  const classes = new Uint8Array(0x10000); // what a character begins
  const follows = new Uint8Array(0x10000); // what may go on behind the first character of a number
  const begin = (kind: number, chars: string): void => {
    for (let at = 0; at < chars.length; at++) classes[chars.charCodeAt(at)] = follows[chars.charCodeAt(at)] = kind;
  };
  begin(mask, String.fromCharCode(...masks.codes));
  begin(digit, "0123456789");
  begin(han, hanNumerals);
  begin(ordinal, "第");
  begin(several, "几");
  begin(figure, "数");
  for (const word of [...units, ...insideOf.keys(), ...wordsAt("between"), ...goesOn]) follows[word.charCodeAt(0)] = 1;
  const leading = new Uint8Array(0x10000);
  for (const word of leads) leading[word.charCodeAt(word.length - 1)] = 1;

  /** Where the ordinal that begins with 第 ends: 第三, 第3、4, 第十至十二. */
  const skipOrdinal = (text: string, offset: number): number => {
    let end = offset + 1;
    for (let count = 0; count < 8; count++) {
      while (text.charCodeAt(end) === 0x20 && end < offset + 9) end++;
      const last = numeralAt(text, end)?.end ?? masks.at(text, end)?.end;
      if (last === undefined) return end;
      const next = last + (joiner(text, last)?.length ?? (text[last] === "和" ? 1 : 0));
      if (next === last || (numeralAt(text, next) === undefined && masks.at(text, next) === undefined)) return last;
      end = next;
    }
    return end;
  };

  /** A range of two numbers joined by 至, — and the like, or undefined. The first shares the 万 of the second: 3至5万. */
  const readRange = (text: string, first: Numeral): { value: number; upper: number; end: number; scale: number } | undefined => {
    const word = joiner(text, first.end);
    const other = word === undefined ? undefined : numeralAt(text, first.end + word.length);
    if (word === undefined || other?.value === undefined || other.upper !== undefined || other.bare) return undefined;
    const { scale, end, value: upper } = other;
    let value = first.value as number;
    if (word === "、" && (upper !== value + 1 || value >= 20 || joiner(text, end) === "、")) return undefined;
    if (value > 1900 && upper < 2100 && first.scale === 0) return undefined; // years
    if (text[end] === "." || (word === "-" && text[end] === "-")) return undefined;
    if (first.scale === 0 && scale > 0 && value * 10 ** scale < upper) value = Number(`${value}e${scale}`);
    return value < upper ? { value, upper, end, scale } : undefined;
  };

  /** Adds what stands inside: a second number, 余 or 多, a 万 behind them. */
  const extend = (text: string, first: Numeral, written: boolean): NumberToken => {
    const range = first.upper === undefined ? readRange(text, first) : undefined;
    let { value, upper, end, scale } = range ?? { ...first, value: first.value as number };
    let qualifier: Qualifier = upper === undefined ? "exact" : "range";
    for (let count = 0; count < 2; count++) {
      const inside = wordInside(text, end);
      if (inside === undefined || !fits(inside, text[end - 1] as string, value)) break;
      end += inside.length;
      if (upper === undefined) qualifier = insideOf.get(inside) ?? "over";
      const by = power(text[end]);
      if (by <= scale) break;
      value = Number(`${value}e${by}`);
      if (upper !== undefined) upper = Number(`${upper}e${by}`);
      scale = by;
      end++;
    }
    if (text[end] === "个" && scale === 0 && isHundredMillion(text, end + 1)) {
      value = Number(`${value}e8`); // 2个亿
      if (upper !== undefined) upper = Number(`${upper}e8`);
      end += 2;
    }
    const bare = first.bare && end === first.end;
    return { start: first.start, end, value, ...(upper === undefined ? {} : { upper }), qualifier, bare, han: written };
  };

  /** A mask or a vague number with 十, 万, 余 and the like behind it. */
  const open = (text: string, start: number, from: number, qualifier: Qualifier): NumberToken => {
    let end = from;
    for (let count = 0; count < 4; count++) {
      const word = "十百千万亿".includes(text[end] ?? " ") ? text[end] : wordInside(text, end);
      if (word === undefined || word === "几" || word === "把") break;
      end += word.length;
    }
    return { start, end, value: null, qualifier, bare: false, han: qualifier === "vague" };
  };

  /** Reads at an offset where a mask may begin: a masked number, or where to go on. */
  const readMask = (text: string, offset: number): NumberToken | number => {
    const found = masks.at(text, offset);
    if (found === undefined) return offset + 1;
    if (found.end === offset + 1 && markEnd(text, offset, found.end) >= 0) return found.end; // a bullet
    if (isAsciiWord(text.charCodeAt(offset - 1)) || isAsciiWord(text.charCodeAt(found.end))) return found.end;
    return open(text, offset, found.end, found.vague ? "vague" : "masked");
  };

  /** Reads digits at an offset: a number, or where to go on. */
  const readPlain = (text: string, offset: number): NumberToken | number => {
    const numeral = readDigits(text, offset);
    const { end } = numeral;
    if (numeral.value === undefined) return end;
    if (classes[text.charCodeAt(end)] === mask) {
      const found = masks.at(text, end);
      if (found !== undefined && !found.vague && !found.bracket) {
        if (found.word === "_" && end - offset > 4) return found.end; // 20201009_副本: the name of a file
        return isDigit(text.charCodeAt(found.end)) ? readDigits(text, found.end).end : open(text, offset, found.end, "masked"); // 7×24; 2X
      }
    }
    const before = text.charCodeAt(offset - 1);
    if (isAsciiWord(before) || before === 0x5f) return end;
    if ("-/+×*".includes(text[offset - 1] ?? " ") && isDigit(text.charCodeAt(offset - 2))) return end;
    const telephone = end - offset > 6 && (before === 0x2d || before === 0x3a || before === 0xff1a);
    return telephone && numeral.scale === 0 && text[offset + 1] !== "," && text[offset + 3] !== "," ? end : extend(text, numeral, false);
  };

  const read = (text: string, offset: number, kind: number): NumberToken | number => {
    switch (kind) {
      case ordinal:
        return skipOrdinal(text, offset);
      case several:
        return open(text, offset, offset + 1, "vague");
      case figure: {
        const many = open(text, offset, offset + 1, "vague");
        return many.end > offset + 1 ? many : { ...many, bare: true };
      }
      case mask:
        return readMask(text, offset);
      default: {
        const marked = markEnd(text, offset);
        if (marked > 0) return marked;
        if (kind === digit) return readPlain(text, offset);
        const numeral = readHan(text, offset);
        return numeral.value === undefined ? Math.max(numeral.end, offset + 1) : extend(text, numeral, true);
      }
    }
  };

  const next = (text: string, from: number): NumberToken | undefined => {
    for (let index = from; index < text.length; index++) {
      const kind = classes[text.charCodeAt(index)] as number;
      if (kind === none) continue;
      if (kind !== ordinal && kind !== mask && leading[text.charCodeAt(index - 1)] !== 1) {
        let end = index + 1;
        if (kind === digit) while (classes[text.charCodeAt(end)] === digit) end++;
        if (follows[text.charCodeAt(end)] === 0) {
          index = end - 1;
          continue;
        }
      }
      const token = read(text, index, kind);
      if (typeof token !== "number") return token;
      index = Math.max(index, token - 1);
    }
    return undefined;
  };

  const second = (text: string, end: number, first: NumberToken): NumberToken | undefined => {
    const word = joiner(text, end);
    if (word === undefined || word === "、" || first.qualifier !== "exact" || first.value === null) return undefined;
    if ("从由自".includes(text[first.start - 1] ?? " ")) return undefined;
    const numeral = numeralAt(text, end + word.length);
    if (numeral?.value === undefined || numeral.upper !== undefined || numeral.bare || numeral.value <= first.value) return undefined;
    return { ...numeral, value: numeral.value, qualifier: "exact", han: first.han };
  };

  return { next, second, frame: createNumberFrame(qualifiers) };
}
