/** Whether a UTF-16 unit is a Han character (or the ideographic zero 〇). */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf);
}

/** Whether a UTF-16 unit is an ASCII letter or digit. */
export function isAsciiWord(code: number): boolean {
  // most characters are Han: one comparison lets them go
  return code <= 0x7a && ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code >= 0x61);
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is a blank inside a line: space, tab, no-break, en to hair, ideographic. */
export function isBlank(code: number): boolean {
  return code <= 0x3000 && isNarrowBlank(code);
}

function isNarrowBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

/** Whether a UTF-16 unit is a blank or a line break: what `\s` stands for. */
export function isSpace(code: number): boolean {
  if (code > 0x20) return code >= 0xa0 && (code === 0x3000 || (code <= 0x205f && isRareSpace(code)) || code === 0xfeff);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isRareSpace(code: number): boolean {
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** Whether a UTF-16 unit ends a sentence or a clause that can stand alone: 。！？；： and their half-width forms. */
export function isTerminal(code: number): boolean {
  switch (code) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff1b: // ；
    case 0xff1a: // ：
    case 0x21:
    case 0x3f:
    case 0x3b:
    case 0x3a:
    case 0x2026: // …
      return true;
    default:
      return false;
  }
}

/** Whether a UTF-16 unit is a comma or its like, after which a sentence must go on: ， 、 and their half-width forms. */
export function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c || code === 0x3001;
}

/** Whether a UTF-16 unit opens or closes a quotation, title or bracket on its closing side: ” ’ 》 〉 ） ) 】 〕 ]. */
export function isCloser(code: number): boolean {
  switch (code) {
    case 0x201d:
    case 0x2019:
    case 0x300b:
    case 0x3009:
    case 0xff09:
    case 0x29:
    case 0x3011:
    case 0x3015:
    case 0x5d:
      return true;
    default:
      return false;
  }
}

/**
 * How broad a piece of text would be on paper, in half-width columns: Han and every punctuation mark count two (marks
 * are often half width only because somebody converted them), ASCII letters and digits one.
 */
export function paperWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end; index++) width += isAsciiWord(text.charCodeAt(index)) ? 1 : 2;
  return width;
}
