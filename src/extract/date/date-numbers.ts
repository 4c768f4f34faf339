import { isDigit } from "../../text/characters.js";

/** A number where it stands: its value and where it ends. */
export interface NumberAt {
  readonly value: number;
  readonly end: number;
}

const ten = 0x5341; // 十

/** The characters that {@link hanDigit} reads. */
export const hanDigits = "零一二三四五六七八九〇○◯";
/** The characters that {@link isMask} takes for masks. */
export const maskCharacters = "Xx×*＊";

/** The value of a Chinese digit, 〇 and its look-alikes included; -1 where the unit is none. */
export function hanDigit(code: number): number {
  switch (code) {
    case 0x3007: // 〇
    case 0x25cb: // ○
    case 0x25ef: // ◯
    case 0x96f6: // 零
      return 0;
    case 0x4e00:
      return 1;
    case 0x4e8c:
      return 2;
    case 0x4e09:
      return 3;
    case 0x56db:
      return 4;
    case 0x4e94:
      return 5;
    case 0x516d:
      return 6;
    case 0x4e03:
      return 7;
    case 0x516b:
      return 8;
    case 0x4e5d:
      return 9;
    default:
      return -1;
  }
}

/** Whether a UTF-16 unit masks a digit: X x × ＊ *. */
export function isMask(code: number): boolean {
  return code === 0x58 || code === 0x78 || code === 0xd7 || code === 0x2a || code === 0xff0a;
}

/** The offset behind at most two blanks. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < offset + 2 && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x3000 || text.charCodeAt(at) === 0xa0)) at++;
  return at;
}

/** The offset behind the blanks before a unit (年, 月, 日), one line break among them: 10月29⏎日 in a text that was wrapped. */
export function skipToUnit(text: string, offset: number): number {
  const at = skipBlanks(text, offset);
  return text.charCodeAt(at) === 0x0a ? at + 1 : at;
}

/** Where a run of ASCII digits ends, at most `most` on. */
export function digitsEnd(text: string, offset: number, most = 12): number {
  let at = offset;
  while (at < offset + most && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where a run of masks ends: XX, **; at most four. */
export function maskEnd(text: string, offset: number): number {
  let at = offset;
  while (at < offset + 4 && isMask(text.charCodeAt(at))) at++;
  return at;
}

/**
 * A number of one or two digits, or a Chinese one up to 99, that begins at an offset: 9, 09, 十二, 三十一. Undefined in
 * a longer run of digits.
 */
export function smallNumberAt(text: string, offset: number): NumberAt | undefined {
  const first = text.charCodeAt(offset);
  if (isDigit(first)) {
    const second = text.charCodeAt(offset + 1);
    if (!isDigit(second)) return { value: first - 0x30, end: offset + 1 };
    return isDigit(text.charCodeAt(offset + 2)) ? undefined : { value: (first - 0x30) * 10 + second - 0x30, end: offset + 2 };
  }
  if (first === ten) {
    const ones = hanDigit(text.charCodeAt(offset + 1));
    return ones > 0 ? { value: 10 + ones, end: offset + 2 } : { value: 10, end: offset + 1 };
  }
  const digit = hanDigit(first);
  if (digit < 0) return undefined;
  if (text.charCodeAt(offset + 1) !== ten) return hanDigit(text.charCodeAt(offset + 1)) < 0 ? { value: digit, end: offset + 1 } : undefined;
  const ones = hanDigit(text.charCodeAt(offset + 2));
  return ones > 0 ? { value: digit * 10 + ones, end: offset + 3 } : { value: digit * 10, end: offset + 2 };
}

/** A year of four digits (1900 to 2099) at an offset, in digits or Chinese ones (二〇二四, 二O二四), not in a longer run. */
export function yearNumberAt(text: string, offset: number): NumberAt | undefined {
  let value = 0;
  for (let at = offset; at < offset + 4; at++) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code) ? code - 0x30 : code === 0x4f || code === 0x6f ? 0 : hanDigit(code); // O, o
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  if (value < 1900 || value > 2099 || isDigit(text.charCodeAt(offset + 4))) return undefined;
  return { value, end: offset + 4 };
}
