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
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code < 0x7f) width += code < 0x20 ? 0 : 1;
    else if (!combining.test(char)) width += eastAsianWidth(code);
  }
  return width;
}
