/** Kinds of characters that the steps on single characters look for, as bits. */
export const damage = {
  surrogate: 1,
  lineEnding: 2,
  ampersand: 4,
  lessThan: 8,
  invisible: 16,
  bookmark: 32,
  wide: 64,
  accent: 128,
} as const;

/**
 * Tells in one pass which kinds of damage a text can have at all, so that only the steps with something to do are run.
 *
 * @example takeCensus("整改　率１２％") // damage.wide
 */
export function takeCensus(text: string): number {
  let found = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0xd800 ? code >= 0x2fe0 : code === 0xff0c) continue; // Han, the common marks
    found |= code < 0x80 ? ofAscii(code) : ofOther(code);
  }
  return found;
}

function ofAscii(code: number): number {
  if (code >= 0x20) return code === 0x26 ? damage.ampersand : code === 0x3c ? damage.lessThan : code === 0x5b ? damage.bookmark : code === 0x7f ? damage.invisible : 0;
  if (code === 0x0a || code === 0x09) return 0;
  return code >= 0x0b && code <= 0x0d ? damage.lineEnding : damage.invisible;
}

function ofOther(code: number): number {
  if (code < 0x2000) return ofLatin(code);
  if (code < 0x2070) return code === 0x2028 || code === 0x2029 ? damage.lineEnding : isInvisible(code) ? damage.invisible : 0;
  if (code < 0x2e80) return 0;
  if (code < 0x2fe0 || (code >= 0xf900 && code <= 0xfaff)) return damage.wide; // radicals, compatibility ideographs
  if (code < 0xd800) return 0;
  if (code <= 0xdfff) return damage.surrogate;
  if (code <= 0xf8ff) return damage.bookmark; // private use
  if (code === 0xfeff || code >= 0xfff9) return damage.invisible;
  return isWide(code) ? damage.wide : 0;
}

function ofLatin(code: number): number {
  if (code === 0x85) return damage.lineEnding;
  if (code <= 0x9f || code === 0xad || code === 0x61c) return damage.invisible;
  return code >= 0xe0 && code <= 0x1dc ? damage.accent : 0; // letters of pinyin with their tones
}

/** Zero-width characters and marks of direction; the dashes and quotation marks among them are seen. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
}

/** Full-width digits, letters, percent and stop; full-width brackets and marks stay as they are. */
function isWide(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || code === 0xff05 || code === 0xff0e;
}
