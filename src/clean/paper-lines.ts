import { isAsciiWord, isBlank } from "../text/characters.js";
import { opensWithMarker } from "../text/line-marker.js";
import type { Line } from "../text/lines.js";
import { lastAtOrBefore } from "../text/sorted.js";
import { countCellMarks } from "../text/table-cells.js";
import { longLine, widthsOf, wrapWidth } from "./wrap-width.js";

/** A line as it stood on paper: parted by line breaks or, in a text of one physical line, by the blanks of its wraps. */
export interface PaperLine extends Line {
  /** How the next line is parted from it. */
  readonly parted: "break" | "empty-line" | "blank";
}

const titleEnds = /^(?:通报|报告|讲话|公告|通知|公示|情况)$/;
// who signed and when, behind the last blank of a text in one line: 中共白沙镇委员会 2024年6月18日
const signatureAtEnd =
  /[^\S\n]([^\s，。；：:、？！\d]{2,40}(?:委员会|党组|党委|党工委|支部|总支|办公室|领导小组|局|院|校|会|公司|中心|集团|政府)[^\S\n]{0,24}(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日))$/;
const longestSignature = 100;
const outerMark = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[\u4e00-\u9fff“”、]{3}/;
const longestHeading = 30;
const shortestClause = 5; // of the first sentence under a heading
const rowMarks = 2;

/** The lines of a page, long physical lines parted at the `blanks` where lines ended; `fromBlanks` tells that some were. `hasRows`: some lines may be rows of a table. */
export function paperLines(text: string, physical: readonly Line[], blanks: readonly Line[], hasRows: boolean): { lines: PaperLine[]; fromBlanks: boolean } {
  const lines: (Line & { parted: PaperLine["parted"] })[] = [];
  let fromBlanks = false;
  for (const { start, end } of physical) {
    if (start === end) {
      const previous = lines.at(-1);
      if (previous !== undefined) previous.parted = "empty-line";
      continue;
    }
    const hasBlank = end - start > longLine && (lastAtOrBefore(blanks, end)?.start ?? 0) > start;
    const parts = hasBlank && !(hasRows && isRow(text, { start, end })) ? partAtBlanks(text, start, end) : undefined;
    if (parts === undefined) lines.push({ start, end, parted: "break" });
    else {
      fromBlanks = true;
      for (const part of parts) lines.push({ start: part.start, end: part.end, parted: "blank" });
      (lines.at(-1) as (typeof lines)[number]).parted = "break";
    }
  }
  return { lines, fromBlanks };
}

/** Whether a line is a row of a table, its cells parted by tabs or bars. */
export function isRow(text: string, { start, end }: Line): boolean {
  return countCellMarks(text, start, end) >= rowMarks;
}

/** Parts a long physical line at its blanks, if they stand where the lines of a page ended. */
function partAtBlanks(text: string, start: number, end: number): Line[] | undefined {
  const parts: Line[] = [];
  let from = start;
  for (let index = start + 1; index < end - 1; index++) {
    if (!isBlank(text.charCodeAt(index))) continue;
    let after = index + 1;
    while (after < end && isBlank(text.charCodeAt(after))) after++;
    if (!isAsciiWord(text.charCodeAt(index - 1)) && !isAsciiWord(text.charCodeAt(after))) {
      parts.push({ start: from, end: index });
      from = after;
    } else if (
      opensWithMarker(text.slice(after, after + 8)) ||
      endsBeforeYear(text, from, index, after) || titleEnds.test(text.slice(Math.max(from, index - 2), index))
    ) {
      parts.push({ start: from, end: index });
      from = after;
    }
    index = after - 1;
  }
  parts.push({ start: from, end });
  if (wrapWidth(text, parts, widthsOf(text, parts), 6) !== undefined) return parts;
  // lines too uneven to tell their width: at least the blanks before numbers part what they number
  const marked = parts.filter((part, index) => index === 0 || opensWithMarker(text.slice(part.start, part.start + 12)) || endsTitle(text, start, (parts[index - 1] as Line).end) || isUnderHeading(text, parts[index - 1] as Line, part));
  if (marked.length < 4) return partAtEdges(text, start, end, parts);
  return marked.map((part, index) => ({ start: part.start, end: marked[index + 1] === undefined ? end : lastBefore(text, (marked[index + 1] as Line).start) }));
}

/** Whether a line is the text of the heading that stands alone before it: 一、总体情况 局党组高度重视，… */
function isUnderHeading(text: string, heading: Line, { start, end }: Line): boolean {
  const title = text.slice(heading.start, heading.end);
  if (!outerMark.test(title) || title.length > longestHeading || /[，。；：！？]/.test(title)) return false;
  return end - start >= longestHeading && text.slice(start, start + shortestClause).search(/[，。；：！？]/) < 0;
}

/** Parts the title at the head of a text in one line from it, and the signature at its end. */
function partAtEdges(text: string, start: number, end: number, parts: readonly Line[]): Line[] | undefined {
  const title = parts.find((part) => part.end - start < 100 && endsTitle(text, start, part.end) && !/[。！？；：，,]/.test(text.slice(start, part.end)));
  const head = title === undefined || title.end === end ? undefined : title.end;
  const signature = signatureAtEnd.exec(text.slice(Math.max(start, end - longestSignature), end))?.[1];
  const tail = signature === undefined ? undefined : end - signature.length;
  if (head === undefined && tail === undefined) return undefined;
  const bodyStart = head === undefined ? start : (parts.find((part) => part.start > head) as Line).start;
  const bodyEnd = tail === undefined ? end : lastBefore(text, tail);
  return [
    ...(head === undefined ? [] : [{ start, end: head }]),
    ...(bodyEnd > bodyStart ? [{ start: bodyStart, end: bodyEnd }] : []),
    ...(tail === undefined ? [] : [{ start: tail, end }]),
  ];
}

/** Whether a heading without a stop ends at a blank before a year: 一、找准定位 2024年全县共… */
function endsBeforeYear(text: string, from: number, index: number, after: number): boolean {
  return /^\d{4}年/.test(text.slice(after, after + 5)) && opensWithMarker(text.slice(from, from + 12)) && !/[。！？；：，,]/.test(text.slice(Math.max(from, index - 1), index)) && !text.slice(from, index).includes("。");
}

/** Whether a title at the head of the text ends at an offset. */
function endsTitle(text: string, start: number, offset: number): boolean {
  return start < 200 && offset - start < 100 && titleEnds.test(text.slice(offset - 2, offset));
}

/** The end of what stands before an offset, blanks left out. */
function lastBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
