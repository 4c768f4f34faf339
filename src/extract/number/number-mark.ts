import { isBlank, isDigit } from "../../text/characters.js";
import { markBeforeFigure } from "../../text/mark-before-figure.js";
import { hanNumeralKind, readDigits } from "./numeral.js";

/** Whether only blanks (at most some dozens) stand between a line's beginning and an offset. */
function atLineStart(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && at > offset - 40 && isBlank(text.charCodeAt(at))) at--;
  return at < 0 || text.charCodeAt(at) === 0x0a;
}

/**
 * The end of a mark (1. 2、 三、) with which a line begins, or -1; `end`: where a mark of another kind ends (●). A decimal
 * with 万, 元 or % behind it is none (2.4亿元). Behind a stop a mark is known by what has no decimals: ：1.4月9日.
 */
export function markEnd(text: string, start: number, end?: number): number {
  if (end !== undefined) return atLineStart(text, start) ? end : -1;
  const inDigits = isDigit(text.charCodeAt(start));
  let last = start + 1;
  while (last < start + 4 && (inDigits ? isDigit(text.charCodeAt(last)) : hanNumeralKind(text.charCodeAt(last)) !== 0)) last++;
  const stop = text.charCodeAt(last);
  const comma = stop === 0x3001; // 、
  if (!comma && stop !== 0xff0e && !(inDigits && stop === 0x2e)) return -1;
  if (!atLineStart(text, start)) return markBeforeFigure(text, start);
  if (comma || !inDigits) return last + 1;
  const decimal = readDigits(text, start);
  const real = decimal.value === undefined || decimal.scale > 0 || decimal.end < last + 2 || "元%％".includes(text[decimal.end] ?? " ");
  return real ? -1 : last + 1;
}
