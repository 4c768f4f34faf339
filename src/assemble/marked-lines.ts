import { bulletSigns } from "../text/bullets.js";
import { linesOf } from "../text/lines.js";

/** A line that a mark opens, offsets in the clean text: its mark, its text up to the next such line. */
export interface MarkedLine {
  readonly markerStart: number;
  readonly start: number;
  readonly end: number;
}

const bullet = new RegExp(`^(——?|--?|[${bulletSigns}√✓])\\s{0,3}(?=[\\u4e00-\\u9fff“《\\d])`);
const named = /^(?:[（(【]?(?:整改|具体|工作)?(?:措施|举措|做法)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）】]?|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})[项条](?:整改|具体)?(?:措施|举措))(?:[：:.．、]\s{0,3}|(?<=[)）】])\s{0,3})/;
const longestMark = 16;
const longestDash = 2;
const figureAhead = /^--?\d/; // -3℃ is a figure

/**
 * The lines between two offsets that the same bullet opens (——修订办法), or the name of a measure with its number
 * (措施1：修订办法). The first line must be one, or the first below one that leads in (整改措施如下：). Empty where there are none.
 *
 * @example markedLines("●补台账\n●清点", 0, 8).length // 2
 */
export function markedLines(text: string, from: number, to: number): readonly MarkedLine[] {
  let sign: string | undefined;
  const found: { markerStart: number; start: number; end: number }[] = [];
  const lines = linesOf(text.slice(from, to)).filter((line) => line.end > line.start);
  for (const [index, { start, end }] of lines.entries()) {
    const head = text.slice(from + start, Math.min(from + end, from + start + longestMark));
    const mark = markOf(head);
    if (mark !== undefined && (sign ?? mark.sign) === mark.sign) {
      sign = mark.sign;
      const previous = found.at(-1);
      if (previous !== undefined) previous.end = from + (lines[index - 1] as { end: number }).end;
      found.push({ markerStart: from + start, start: from + start + mark.length, end: from + end });
    } else if (found.length === 0 && !(index === 0 && /[：:]$/.test(text.slice(from + start, from + end)))) return [];
  }
  const last = found.at(-1);
  if (last !== undefined) last.end = from + (lines.at(-1) as { end: number }).end;
  return found;
}

/** The mark that opens a line, and the sign that its like share. */
function markOf(head: string): { sign: string; length: number } | undefined {
  const name = named.exec(head)?.[0];
  if (name !== undefined) return { sign: "named", length: name.length };
  const match = figureAhead.test(head) ? null : bullet.exec(head);
  return match === null ? undefined : { sign: (match[1] as string).slice(0, longestDash), length: match[0].length };
}
