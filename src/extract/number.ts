import type { CountQualifier } from "../lexicon/count-qualifiers.js";
import type { MaskWord } from "../lexicon/mask-words.js";
import type { Qualifier } from "../model/entity.js";
import { isAsciiWord, isBlank, isDigit } from "../text/characters.js";
import { createMaskReader } from "./mask.js";
import { hanNumeralKind, readDigits, readHan, type Numeral } from "./numeral.js";
import { wordsAfter, wordsBefore } from "./words-beside.js";

/** A number in a text with what belongs to it, but for the words before it and behind its unit. */
export interface NumberToken {
  readonly start: number;
  /** Behind the number and what stands inside (余, 多, a 万 behind them): where a unit may begin. */
  readonly end: number;
  /** Null where masked or vague. */
  readonly value: number | null;
  /** The greater end of a range (2至3, 五六十). */
  readonly upper?: number;
  readonly qualifier: Qualifier;
  /** A lone 百, 千 or 万, a number only with a word beside it. */
  readonly bare: boolean;
  /** Whether it is written in Chinese numerals. */
  readonly han: boolean;
}

/** A number with its unit and the words that qualify both. */
export interface FramedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly upper?: number;
  readonly qualifier: Qualifier;
}

/** Reads numbers; see {@link createNumberReader}. */
export interface NumberReader {
  /** The first number at or after an offset. Ordinals (第三), marks before a line, codes (A018) and dates' dashes are passed over. */
  next(text: string, from: number): NumberToken | undefined;
  /** The greater number of a range whose first has a unit of its own: 3个至5个; `end` is behind the first unit. */
  second(text: string, end: number, first: NumberToken): NumberToken | undefined;
  /** A number with the words before it and behind its unit, which ends at `end`. Undefined for a lone 百 with none. */
  frame(text: string, token: NumberToken, end: number): FramedNumber | undefined;
}

const none = 0, digit = 1, han = 2, ordinal = 3, several = 4, figure = 5, mask = 6; // prettier-ignore

/** Whether only blanks stand between a line's beginning and an offset. */
function atLineStart(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at < 0 || text.charCodeAt(at) === 0x0a;
}

/** The end of a mark (1. 2、 三、) with which a line begins, or -1. A decimal with 万, 元 or % is none. */
function markEnd(text: string, start: number): number {
  const isHan = !isDigit(text.charCodeAt(start));
  let end = start;
  while (end < start + 4 && (isHan ? hanNumeralKind(text.charCodeAt(end)) !== 0 : isDigit(text.charCodeAt(end)))) end++;
  const stop = text[end] ?? "";
  if (!(isHan ? "、．." : "、．.").includes(stop) || stop === "" || !atLineStart(text, start)) return -1;
  if (stop === "、" || isHan) return end + 1;
  const decimal = readDigits(text, start);
  return decimal.value === undefined || "万亿元%％".includes(text[decimal.end] ?? " ") || decimal.end < end + 2 || decimal.scale > 0
    ? -1
    : end + 1;
}

/**
 * Makes the shared reader of numbers: digits of either width, Chinese numerals, decimals with 万 and 亿, thousands
 * (3,200), ranges (3至5, 2—3, 五六十), words of degree (近, 至少, 余, 左右), masks (XX, **) and vague ones (几, 数十, 若干).
 * `qualifiers`: corpus/count-qualifiers.tsv; `masks`: corpus/mask-words.tsv.
 */
export function createNumberReader(lists: {
  readonly qualifiers: readonly CountQualifier[];
  readonly masks: readonly MaskWord[];
}): NumberReader {
  const at = (position: CountQualifier["position"]): CountQualifier[] =>
    lists.qualifiers.filter((row) => row.position === position);
  const rows = new Map(lists.qualifiers.map((row) => [`${row.position} ${row.word}`, row]));
  const wordBefore = wordsBefore(at("before").map(({ word }) => word));
  const wordInside = wordsAfter(at("inside").map(({ word }) => word));
  const wordAfter = wordsAfter(at("after").map(({ word }) => word));
  const joiner = wordsAfter(at("between").map(({ word }) => word));
  const masks = createMaskReader(lists.masks);

  const classes = new Uint8Array(0x10000);
  for (const code of masks.codes) classes[code] = mask;
  for (let code = 0x30; code <= 0x39; code++) classes[code] = digit;
  for (let code = 0x4e00; code < 0xa000; code++) if (hanNumeralKind(code) !== 0) classes[code] = han;
  classes["第".charCodeAt(0)] = ordinal;
  classes["几".charCodeAt(0)] = several;
  classes["数".charCodeAt(0)] = figure;

  /** Reads the numeral that begins at an offset, if one does. */
  const numeralAt = (text: string, offset: number): Numeral | undefined => {
    const code = text.charCodeAt(offset);
    return isDigit(code) ? readDigits(text, offset) : hanNumeralKind(code) !== 0 ? readHan(text, offset) : undefined;
  };

  /** Where the ordinal that begins with 第 ends: 第三, 第3、4, 第十至十二. */
  const skipOrdinal = (text: string, offset: number): number => {
    let end = offset + 1;
    for (let count = 0; count < 8; count++) {
      while (text.charCodeAt(end) === 0x20) end++;
      const numeral = numeralAt(text, end);
      const last = numeral === undefined ? (masks.at(text, end)?.end ?? end) : numeral.end;
      if (last === end) return end;
      const word = joiner(text, last) ?? (text[last] === "和" ? "和" : undefined);
      if (word === undefined || (numeralAt(text, last + word.length) === undefined && masks.at(text, last + word.length) === undefined)) return last;
      end = last + word.length;
    }
    return end;
  };

  /** Adds what stands inside: a second number, 余 or 多, a 万 behind them. */
  const extend = (text: string, first: Numeral, written: boolean): NumberToken => {
    let { end, scale } = first;
    let value = first.value as number;
    let upper = first.upper;
    let qualifier: Qualifier = upper === undefined ? "exact" : "range";
    const word = upper === undefined ? joiner(text, end) : undefined;
    const other = word === undefined ? undefined : numeralAt(text, end + word.length);
    if (word !== undefined && other?.value !== undefined && other.upper === undefined && !other.bare) {
      const low = scale === 0 && other.scale > 0 && value * 10 ** other.scale < other.value ? Number(`${value}e${other.scale}`) : value;
      const years = value > 1900 && value < 2100 && other.value < 2100 && scale === 0;
      const neighbours = word !== "、" || (other.value === value + 1 && value < 20 && joiner(text, other.end) !== "、");
      if (low < other.value && !years && neighbours && text[other.end] !== "." && !(word === "-" && text[other.end] === "-")) {
        [value, upper, end, scale, qualifier] = [low, other.value, other.end, other.scale, "range"];
      }
    }
    const inside = wordInside(text, end);
    if (inside !== undefined && fits(inside, text[end - 1] as string, value)) {
      end += inside.length;
      if (upper === undefined) qualifier = rows.get(`inside ${inside}`)?.qualifier ?? "over";
    }
    const power = text[end] === "万" ? 4 : text[end] === "亿" ? 8 : 0;
    if (power > scale && inside !== undefined) {
      value = Number(`${value}e${power}`);
      if (upper !== undefined) upper = Number(`${upper}e${power}`);
      end++;
      const more = wordInside(text, end);
      if (more !== undefined && fits(more, "万", value)) end += more.length;
    }
    const bare = first.bare && end === first.end;
    return { start: first.start, end, value, ...(upper === undefined ? {} : { upper }), qualifier, bare, han: written };
  };

  /** A mask or a vague number with 余, 万 and the like behind it. */
  const open = (text: string, start: number, from: number, qualifier: Qualifier): NumberToken => {
    let end = from;
    for (let count = 0; count < 4; count++) {
      const word = "十百千万亿".includes(text[end] ?? " ") ? text[end] : wordInside(text, end);
      if (word === undefined || word === "几" || word === "把") break;
      end += word.length;
    }
    return { start, end, value: null, qualifier, bare: false, han: qualifier === "vague" };
  };

  /** Reads at an offset where something may begin: a number, or where to go on. */
  const read = (text: string, offset: number, kind: number): NumberToken | number => {
    if (kind === ordinal) return skipOrdinal(text, offset);
    if (kind === several) return open(text, offset, offset + 1, "vague");
    if (kind === figure) {
      const many = open(text, offset, offset + 1, "vague");
      return many.end > offset + 1 ? many : { ...many, bare: true };
    }
    const before = text.charCodeAt(offset - 1);
    if (kind === mask || text[offset] === "○" || text[offset] === "〇") {
      const masked = masks.at(text, offset);
      if (masked !== undefined) {
        if (masked.end - offset === 1 && atLineStart(text, offset)) return masked.end;
        if (isAsciiWord(before) || isAsciiWord(text.charCodeAt(masked.end))) return masked.end;
        return open(text, offset, masked.end, masked.vague ? "vague" : "masked");
      }
      if (kind === mask) return offset + 1;
    }
    const marked = markEnd(text, offset);
    if (marked > 0) return marked;
    const numeral = kind === digit ? readDigits(text, offset) : readHan(text, offset);
    if (numeral.value === undefined) return Math.max(numeral.end, offset + 1);
    if (kind === digit) {
      const masked = masks.at(text, numeral.end); // 2X, 1.X; but 7×24 is a product
      if (masked !== undefined && !masked.vague && masked.word !== "()" && masked.word !== "（）") {
        return isDigit(text.charCodeAt(masked.end)) ? readDigits(text, masked.end).end : open(text, offset, masked.end, "masked");
      }
      const code = isAsciiWord(before) || before === 0x5f;
      const part = "-./+×*".includes(text[offset - 1] ?? " ") && isDigit(text.charCodeAt(offset - 2));
      if (code || part) return numeral.end;
      if (numeral.end - offset > 6 && (before === 0x2d || before === 0x3a || before === 0xff1a) && numeral.scale === 0 && !text.slice(offset, numeral.end).includes(",")) return numeral.end;
    }
    return extend(text, numeral, kind === han);
  };

  const next = (text: string, from: number): NumberToken | undefined => {
    for (let index = from; index < text.length; index++) {
      const kind = classes[text.charCodeAt(index)] as number;
      if (kind === none) continue;
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

  const frame = (text: string, token: NumberToken, unitEnd: number): FramedNumber | undefined => {
    let { start, qualifier } = token;
    let end = unitEnd;
    let bare = token.bare;
    const own = token.value === null || token.upper !== undefined;
    const edge = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
    const before = wordBefore(text, edge);
    const ahead = before === undefined ? undefined : rows.get(`before ${before}`);
    if (ahead !== undefined && !beside(text, edge - ahead.word.length, ahead) && (!needsRound.includes(ahead.word) || "百千万亿".includes(text[token.start] as string))) {
      start = edge - ahead.word.length;
      bare = false;
      if (!own) qualifier = ahead.qualifier;
    }
    const behind = wordAfter(text, end);
    const after = behind === undefined ? undefined : rows.get(`after ${behind}`);
    if (after !== undefined && !(after.notBeside ?? []).some((word) => text.startsWith(word, end + after.word.length))) {
      end += after.word.length;
      bare = false;
      if (!own && ahead === undefined) qualifier = after.qualifier === "range" ? "about" : after.qualifier;
    } else if (wordInside(text, end) === "多" && !/[\u4e00-\u9fff]/.test(text[end + 1] ?? "")) {
      end++;
      if (!own && ahead === undefined) qualifier = "over";
    }
    if (bare) return undefined;
    return { start, end, value: token.value, ...(token.upper === undefined ? {} : { upper: token.upper }), qualifier };
  };

  return { next, second, frame };
}

/** Words that qualify a number only before 百, 千, 万 or 亿. */
const needsRound: readonly string[] = ["上", "过", "破"];

/** Whether 几, 来 or 把 may stand behind a number that ends so. */
function fits(word: string, last: string, value: number): boolean {
  if (word === "几") return last === "十" || last === "0";
  if (word === "来") return "十百千万".includes(last) || (value >= 10 && value % 10 === 0);
  if (word === "把") return "百千万".includes(last);
  return true;
}

/** Whether a word before a number is part of another word: 签|约. */
function beside(text: string, start: number, row: CountQualifier): boolean {
  return (row.notBeside ?? []).some((word) => text.startsWith(word, start - word.length));
}
