import { isDigit } from "./characters.js";

/** A mark and a figure of what has no decimals: 1.4月9日召开, 2.3家企业 — but 1.5个百分点, 2.5个月. */
const mark = /^(\d{1,2}[.．])\d{1,3}(?:月(?!\d?\.)|[名家户](?![\d.])|[个项次](?!百分点|月|小时|学时|课时|多|半|亿|左右))/;
const openers = new Set([..."\n。；;：:！？"]);

/**
 * Where a mark ends that stands at the head of a line or behind a stop, with a figure glued to it; -1 where there is none.
 *
 * @example markBeforeFigure("整改情况：1.4月9日召开会议。", 5) // 7
 */
export function markBeforeFigure(text: string, start: number): number {
  if (start > 0 && !openers.has(text[start - 1] as string)) return -1;
  if (!isDigit(text.charCodeAt(start))) return -1;
  const found = mark.exec(text.slice(start, start + 10));
  return found === null ? -1 : start + (found[1] as string).length;
}
