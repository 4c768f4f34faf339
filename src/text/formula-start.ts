/**
 * Signs that make spreadsheets take a cell for a formula when they stand first, blanks and marks without width aside:
 * = + - @ in both widths, tab, line breaks.
 */
 
const opensFormula = /^[ \u00a0\u3000\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]{0,200}[=+\-@＝＋－＠\t\r\n\0]/;
const plainNumber = /^[+-]?\d{1,30}(?:\.\d{1,30})?%?$/;
const mark = "'";

/**
 * A text that no spreadsheet runs as a formula: a ' before one that begins like it. Numbers such as -3.5 and -4% stay.
 *
 * @example neutralised("=1+1") // "'=1+1"
 */
export function neutralised(text: string): string {
  return opensFormula.test(text) && !plainNumber.test(text) ? `${mark}${text}` : text;
}

/**
 * Takes the mark of {@link neutralised} off again.
 *
 * @example restored("'=1+1") // "=1+1"
 */
export function restored(text: string): string {
  return text.startsWith(mark) && opensFormula.test(text.slice(1)) ? text.slice(1) : text;
}
