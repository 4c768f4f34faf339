import { isBlank, isDigit, isHan } from "../../text/characters.js";
import { readHanNumeral } from "../../text/numerals.js";

/** A numeral as it stands in a text, with nothing around it: 1,250, 3.6万, 二十三, 五六十 (50 to 60). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Undefined where the characters make no number (018, 2.1.3, 百千). */
  readonly value: number | undefined;
  /** The greater number of two neighbours written as one: 五六十. */
  readonly upper?: number;
  /** The power of ten of the 万 or 亿 at its end, 0 where there is none. */
  readonly scale: number;
  /** A lone 百, 千, 万 or 亿: a number only with a word beside it (百余名, 上千户). */
  readonly bare: boolean;
}

const kindCharacters = ["零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖", "十百千拾佰仟", "万亿"] as const;
const kinds = new Uint8Array(0x10000);
for (const [index, characters] of kindCharacters.entries()) for (const char of characters) kinds[char.charCodeAt(0)] = index + 1;

/** The characters that may stand in a Chinese numeral. */
export const numeralCharacters = kindCharacters.join("");

/** The Han characters that a numeral may begin with; ○ and 〇 alone are masks. */
export const hanNumerals = "零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟万亿";

/** Whether a UTF-16 unit may stand in a Chinese numeral: 1 a digit, 2 十百千, 3 万亿, 0 none. */
export function hanNumeralKind(code: number): number {
  return kinds[code] ?? 0;
}

const values = new Uint8Array(0x10000);
for (const char of "零〇○一二两三四五六七八九") values[char.charCodeAt(0)] = readHanNumeral(char) ?? 0;

const ten: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Whether the 千 or 百 at an offset begins a unit of its own: 千瓦, 千米, 千克, 百分点. */
function beginsUnit(text: string, at: number): boolean {
  const next = text[at + 1];
  return next !== undefined && (text[at] === "千" ? "瓦米克伏帕分".includes(next) : text[at] === "百" && next === "分");
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The end of 百, 千, 万 and 亿 behind digits, and the power of ten they make. */
function readScale(text: string, from: number): { end: number; scale: number } {
  let end = from;
  let scale = 0;
  for (let count = 0; count < 2; count++) {
    const power = ten[text[end] ?? ""];
    if (power === undefined || beginsUnit(text, end) || (count > 0 && power < 4)) break;
    scale += power;
    end++;
  }
  return { end, scale };
}

/** UTF-16 units that may go on with a number in digits. */
const plainEnd = new Uint8Array(0x10000);
for (const char of ".．,，百千万亿") plainEnd[char.charCodeAt(0)] = 1;

/**
 * Reads digits: 44, 1,250 and 3，200 (groups of three; 50 000 only before 元), 3.6万, 2亿3000万. A number of 万 or 亿 is computed in decimal:
 * 66.57万 → 665700. Numbers of telephones and chapters (018, 2.1.3) have no value.
 */
export function readDigits(text: string, start: number): Numeral {
  let end = skipDigits(text, start);
  if (end - start < 10 && plainEnd[text.charCodeAt(end)] === 0 && !isBlank(text.charCodeAt(end)) && (text.charCodeAt(start) !== 0x30 || end === start + 1)) {
    let value = 0;
    for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
    return { start, end, value, scale: 0, bare: false };
  }
  let digits = text.slice(start, end);
  if (end - start <= 3 && digits[0] !== "0") {
    // bounded: whoever starts again inside a chain of groups must not read all of it again
    while (
      digits.length < 18 &&
      (text[end] === "," || text[end] === "，") &&
      skipDigits(text, end + 1) === end + 4
    ) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  const grouped = digits.length <= 3 ? blankGroups(text, start, end) : undefined;
  if (grouped !== undefined) {
    digits = grouped.digits;
    end = grouped.end;
  }
  if ((text[end] === "." || text[end] === "．") && isDigit(text.charCodeAt(end + 1))) {
    const from = end + 1;
    end = skipDigits(text, from);
    if ((text[end] === "." || text[end] === "．") && isDigit(text.charCodeAt(end + 1))) {
      // bounded: whoever starts again inside a chain must not read all of it again
      while (end < start + 64 && (isDigit(text.charCodeAt(end)) || text[end] === "." || text[end] === "．")) end++;
      return { start, end, value: undefined, scale: 0, bare: false };
    }
    digits += `.${text.slice(from, end)}`;
  }
  const code = digits.length > 15 || (digits.length > 1 && digits[0] === "0" && digits[1] !== ".");
  const { end: scaled, scale } = readScale(text, end);
  let value = Number(`${digits}e${scale}`);
  end = scaled;
  if (scale > 3 && isDigit(text.charCodeAt(end)) && !code) {
    const rest = skipDigits(text, end);
    const lower = readScale(text, rest);
    if (lower.scale > 0 && lower.scale < scale) {
      value += Number(`${text.slice(end, rest)}e${lower.scale}`);
      end = lower.end;
    }
  }
  return { start, end, value: code ? undefined : value, scale: scale >= 4 ? scale : 0, bare: false };
}

const mostGroups = 4;

/** Thousands parted by blanks, in a sentence and before 元: 经费为50 000元. In a row of figures blanks part numbers. */
function blankGroups(text: string, start: number, end: number): { digits: string; end: number } | undefined {
  if (!isBlank(text.charCodeAt(end)) || text[start] === "0" || !isHan(text.charCodeAt(start - 1))) return undefined;
  let digits = text.slice(start, end);
  let last = end;
  for (let count = 0; count < mostGroups && isBlank(text.charCodeAt(last)) && skipDigits(text, last + 1) === last + 4; count++) {
    digits += text.slice(last + 1, last + 4);
    last += 4;
  }
  const unit = text[last] === "." ? skipDigits(text, last + 1) : last;
  return last > end && text[unit] === "元" ? { digits, end: last } : undefined;
}

/** The two numbers of neighbours written as one (两三, 五六十, 十四五, 三五), or undefined. */
function readNeighbours(run: string): { value: number; upper: number } | undefined {
  for (let index = 0; index + 1 < run.length; index++) {
    if (kinds[run.charCodeAt(index)] !== 1 || kinds[run.charCodeAt(index + 1)] !== 1) continue;
    const first = readHanNumeral(run[index] as string) as number;
    const second = readHanNumeral(run[index + 1] as string) as number;
    if (first === 0 || (second !== first + 1 && !(first === 3 && second === 5 && index === 0))) return undefined;
    const value = readHanNumeral(run.slice(0, index + 1) + run.slice(index + 2));
    const upper = readHanNumeral(run.slice(0, index) + run.slice(index + 1));
    return value !== undefined && upper !== undefined && value < upper ? { value, upper } : undefined;
  }
  return undefined;
}

/** Digits for cheques: alone they are parts of words (队伍, 陆续). */
const formal = "壹贰叁肆伍陆柒捌玖拾佰仟";

function readRun(run: string): { value: number; upper?: number } | undefined {
  let plain = true;
  let zero = false;
  for (let index = 0; index < run.length; index++) {
    const code = run.charCodeAt(index);
    if (kinds[code] !== 1) plain = false;
    else if (code === 0x96f6 || code === 0x3007 || code === 0x25cb) zero = true;
  }
  if (plain && run.length > 2 && !zero) return undefined;
  if (run.length === 1 && formal.includes(run)) return undefined;
  const pair = run.length > 1 ? readNeighbours(run) : undefined;
  if (pair !== undefined) return pair;
  if (plain && run.length > 1 && !zero) return undefined;
  const value = run === "万" ? 1e4 : run === "亿" ? 1e8 : readHanNumeral(run);
  return value === undefined ? undefined : { value };
}

/** Characters that make a word with 一 behind them, so that a number begins after it: 统一三项标准. */
const joinedToOne = "统唯单划同逐专";

/**
 * Reads a Chinese numeral: 二十三, 一万二千三百, 五六十 (50 to 60), 三点五万. `point`: 点 is a decimal point wherever a
 * digit follows (behind 百分之), else only before 万 and 亿.
 */
export function readHan(text: string, at: number, point = false): Numeral {
  const start = text[at] === "一" && joinedToOne.includes(text[at - 1] ?? " ") && hanNumeralKind(text.charCodeAt(at + 1)) === 1 ? at + 1 : at;
  let end = start + 1;
  while (kinds[text.charCodeAt(end)] !== 0 && end < text.length) end++;
  const only = text.charCodeAt(start);
  if (end === start + 1 && (values[only] as number) > 0 && text.charCodeAt(end) !== 0x70b9) {
    return { start, end, value: values[only], scale: 0, bare: false };
  }
  const run = text.slice(start, end);
  const read = run.length > 20 ? undefined : readRun(run);
  if (read !== undefined && read.upper === undefined && text[end] === "点") {
    let digits = "";
    let last = end + 1;
    while (kinds[text.charCodeAt(last)] === 1 && last < end + 6) digits += String(readHanNumeral(text[last++] as string));
    const { end: scaled, scale } = readScale(text, last);
    if (digits !== "" && (point || scale >= 4))
      return { start, end: scaled, value: Number(`${read.value}.${digits}e${scale}`), scale, bare: false };
  }
  const last = run[run.length - 1] ?? "";
  return {
    start,
    end,
    value: read?.value,
    ...(read?.upper === undefined ? {} : { upper: read.upper }),
    scale: kinds[last.charCodeAt(0)] === 3 ? (ten[last] as number) : 0,
    bare: run.length === 1 && last in ten,
  };
}
