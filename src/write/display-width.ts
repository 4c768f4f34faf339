import { eastAsianWidth } from "get-east-asian-width";

const combining = /^\p{Mark}$/u;

/**
 * How many columns a text takes on a terminal: Han characters and full-width marks two, combining marks none. “ ” … are
 * taken as narrow, as terminals do unless they are set up for Chinese.
 *
 * @example displayWidth("整改abc") // 7
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) as number;
    if (code > 0xffff) index++;
    width += columnsOf(code);
  }
  return width;
}

/** How many columns a character (a code point) takes; see {@link displayWidth}. */
export function columnsOf(code: number): number {
  if (code < 0x7f) return code < 0x20 ? 0 : 1;
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0xff0c || code === 0x3002) return 2; // most of a text: no table is asked
  return combining.test(String.fromCodePoint(code)) ? 0 : eastAsianWidth(code);
}
