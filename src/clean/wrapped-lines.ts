import { fieldLabels } from "../lexicon/cues.js";
import { isAsciiWord, isBlank, isCloser, isComma, isDigit, isTerminal, paperWidth } from "../text/characters.js";
import { opensWithMarker } from "../text/line-marker.js";
import { type Line, linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import { countCellMarks, hasCellLines, hasCellMarks } from "../text/table-cells.js";
import type { StepResult } from "./step.js";

/** A line as it stood on paper: parted by line breaks or, in a text of one physical line, by the blanks of its wraps. */
interface PaperLine {
  readonly start: number;
  readonly end: number;
  /** How the next line is parted from it. */
  readonly parted: "break" | "empty-line" | "blank";
}

const longLine = 200; // a physical line beyond this may hold many paper lines
const tolerance = 6; // columns by which a full line may fall short: a mark that must not begin a line, a Latin word
const opener = /[（(《“‘【〔〈[]$/;
const cannotBegin = /^[，。、；：！？）》”’】〕〉,;:!?)\]%]/;
const measureAfterDigit = /^[余多个项条次人名家户件份期场元万亿年月日天级类批处所%]/;
const outerMarker = /^(?:第[一二三四五六七八九十]{1,3}(?:章|部分)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
const titleEnds = /^(?:通报|报告|讲话|公告|通知|公示|情况)$/;
// who signed and when, behind the last blank of a text in one line: 中共白沙镇委员会 2024年6月18日
const signatureAtEnd =
  /[^\S\n]([^\s，。；：:、？！\d]{2,40}(?:委员会|党组|党委|党工委|支部|总支|办公室|领导小组|局|院|校|会|公司|中心|集团|政府)[^\S\n]{0,24}(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日))$/;
const longestSignature = 100;
const labelAhead = /^[\u4e00-\u9fff]{2,8}[：:]/;

/** The width of a full paper line, if the lines are so alike that somebody must have wrapped them. */
function wrapWidth(text: string, lines: readonly Line[], lineWidths: readonly number[], least: number): number | undefined {
  const widths = lineWidths.filter((width) => width >= 16).sort((a, b) => a - b);
  if (widths.length < least) return undefined;
  const width = widths[Math.floor(widths.length * 0.85)] as number;
  if (width < 30 || width > 130) return undefined;
  const full = widths.filter((each) => each >= width - tolerance && each <= width + tolerance).length;
  return full >= widths.length * 0.45 && isProse(text, lines) ? width : undefined;
}

const proseMark = /[，。；、：,;:.“（(]/;

/** Whether at least a third of the longer lines hold a mark: those of prose nearly all do, the rows of a table do not. */
function isProse(text: string, lines: readonly { start: number; end: number }[]): boolean {
  const long = lines.filter(({ start, end }) => end - start >= 12 && end - start <= longLine);
  return long.filter(({ start, end }) => proseMark.test(text.slice(start, end))).length * 3 >= long.length;
}

const leastCounted = 6; // full lines that show a wrap by characters

/** The characters of a line, its indent included. */
function charactersOf(text: string, { start, end }: Line): number {
  let from = start;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  return end - from;
}

/**
 * The characters of a full line, where somebody broke a text after so many characters, whatever they are: a third of
 * the lines are of exactly that length, and next to none is longer. Such a wrap goes through figures too: 6⏎4份.
 */
function wrapLength(text: string, lines: readonly Line[]): number | undefined {
  const lengths = lines.map((line) => (line.end - line.start > longLine ? 0 : charactersOf(text, line))).filter((length) => length >= 15);
  const times = new Map<number, number>();
  for (const length of lengths) times.set(length, (times.get(length) ?? 0) + 1);
  let full = 0;
  for (const [length, count] of times) if (count > (times.get(full) ?? 0)) full = length;
  const count = times.get(full) ?? 0;
  if (full > 65 || count < leastCounted || count < lengths.length * 0.3) return undefined;
  if (lengths.filter((length) => length > full).length > lengths.length * 0.03) return undefined;
  return isProse(text, lines) ? full : undefined;
}

/** How broad each line is on paper; 0 for those that are no lines of a page. */
function widthsOf(text: string, lines: readonly { start: number; end: number }[]): number[] {
  return lines.map(({ start, end }) => (end - start > longLine ? 0 : paperWidth(text, start, end)));
}

/** Parts a long physical line at its blanks, if they stand where the lines of a page ended. */
function partAtBlanks(text: string, start: number, end: number): { start: number; end: number }[] | undefined {
  const parts: { start: number; end: number }[] = [];
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
  const marked = parts.filter((part, index) => index === 0 || opensWithMarker(text.slice(part.start, part.start + 12)) || endsTitle(text, start, (parts[index - 1] as Line).end));
  if (marked.length < 4) return partAtEdges(text, start, end, parts);
  return marked.map((part, index) => ({ start: part.start, end: marked[index + 1] === undefined ? end : lastBefore(text, (marked[index + 1] as Line).start) }));
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

function paperLines(text: string, physical: readonly Line[]): { lines: PaperLine[]; fromBlanks: boolean } {
  const lines: { start: number; end: number; parted: PaperLine["parted"] }[] = [];
  let fromBlanks = false;
  for (const { start, end } of physical) {
    if (start === end) {
      const previous = lines.at(-1);
      if (previous !== undefined) previous.parted = "empty-line";
      continue;
    }
    const parts = end - start > longLine && !isRow(text, start, end) ? partAtBlanks(text, start, end) : undefined;
    if (parts === undefined) lines.push({ start, end, parted: "break" });
    else {
      fromBlanks = true;
      for (const part of parts) lines.push({ start: part.start, end: part.end, parted: "blank" });
      (lines.at(-1) as { parted: PaperLine["parted"] }).parted = "break";
    }
  }
  return { lines, fromBlanks };
}

const rowMarks = 2;

/** Whether a line is a row of a table, its cells parted by tabs or bars. */
function isRow(text: string, start: number, end: number): boolean {
  return countCellMarks(text, start, end) >= rowMarks;
}

/** Whether a line opens with the label of a value: 整改情况：, 【责任单位】. */
function opensWithLabel(head: string): boolean {
  const from = "【[〔".includes(head[0] ?? " ") ? 1 : 0;
  const label = fieldLabels().finder.at(head, from);
  return label !== undefined && "：:】]〕".includes(head[from + label.length] ?? " ");
}

/** Fields whose values are told in sentences, which may wrap. */
const toldFields = new Set(["answer", "measures", "problem", "result", "next-steps"]);

/** Whether a line is one of labels whose last has its value: 责任单位：财务科；整改时限：9月底. It is whole without a stop. */
function endsWithValue(content: string): boolean {
  const last = content.slice(Math.max(content.lastIndexOf("；"), content.lastIndexOf(";")) + 1).trimStart();
  if (!opensWithLabel(content.slice(0, 16)) || !opensWithLabel(last.slice(0, 16))) return false;
  const { finder, rowsOf } = fieldLabels();
  const label = finder.at(last, "【[〔".includes(last[0] as string) ? 1 : 0);
  return label !== undefined && !toldFields.has(rowsOf(label)[0]?.field as string) && last.length > label.length + 1;
}

/** Whether the break between two paper lines stands inside a sentence. */
function isInsideSentence(
  text: string,
  line: PaperLine,
  next: PaperLine,
  width: number | undefined,
  columns: number,
  inTitle: boolean,
  hasRows: boolean,
): boolean {
  if (hasRows && (isRow(text, line.start, line.end) || isRow(text, next.start, next.end))) return false;
  const last = text.charCodeAt(line.end - 1);
  const ended =
    isTerminal(last) || (isCloser(last) && line.end - 2 >= line.start && isTerminal(text.charCodeAt(line.end - 2)));
  if (ended && width === undefined) return false;
  const nextHead = text.slice(next.start, next.start + 12);
  if (opensWithLabel(nextHead)) return false;
  if (cannotBegin.test(nextHead) && !ended) return true;
  const marked = opensWithMarker(nextHead);
  const goesOn = isComma(last) || opener.test(text.slice(line.end - 1, line.end));
  if (width !== undefined && columns > 0 && columns <= width + tolerance) {
    if (marked) return false;
    if (isDigit(last) && measureAfterDigit.test(nextHead)) return true;
    // a figure that did not fit went to the next line whole: 整改完成率⏎88.46%
    if (columns + tokenWidth(text, next.start) < width - tolerance) return goesOn && line.parted !== "empty-line";
    if (endsHeading(text, line, next)) return false;
    if (line.parted === "empty-line") return !ended;
    return !(ended && indent(text, next.start) >= 2);
  }
  if (ended || marked) return false;
  if (goesOn) return true;
  if (line.parted === "empty-line") return false;
  if (isDigit(last) && measureAfterDigit.test(nextHead)) return true;
  if (inTitle) return false;
  const content = text.slice(line.start, line.end);
  const sentences = /[。！？；]/.test(content.replace(/“[^”]{0,200}”/g, "")); // a quoted stop ends nothing
  if (opensWithMarker(content.slice(0, 12)) && !sentences && content.length <= 60) return false;
  if (endsWithValue(content)) return false;
  const nextIsShort = next.end - next.start < 20 && !isTerminal(text.charCodeAt(next.end - 1));
  return !nextIsShort && (sentences || content.length > 60);
}

/**
 * Whether a full line is a heading of the outer schemes that ends with it: 一、 or （一） and no stop in the line, while
 * the next line begins a sentence of its own. A heading that merely wraps leaves a short rest.
 */
function endsHeading(text: string, line: PaperLine, next: PaperLine): boolean {
  const content = text.slice(line.start, line.end);
  if (!outerMarker.test(content) || /[。！？；：]/.test(content) || isComma(content.charCodeAt(content.length - 1))) {
    return false;
  }
  const rest = text.slice(next.start, next.start + 80).search(/[。！？；：]/);
  return rest < 0 || rest >= 12;
}

/** The columns of the figure or Latin word that a line begins with, which a page does not part; 0 for a Han character. */
function tokenWidth(text: string, start: number): number {
  let end = start;
  while (end < start + 24 && (isAsciiWord(text.charCodeAt(end)) || ".,%-/:".includes(text[end] ?? " "))) end++;
  return end === start ? 0 : end - start + 2;
}

function indent(text: string, start: number): number {
  let columns = 0;
  for (let index = start - 1; index >= 0 && isBlank(text.charCodeAt(index)); index--) {
    columns += text.charCodeAt(index) === 0x3000 ? 2 : 1;
  }
  return columns;
}

/** The runs of blanks in a text, each with whether it holds a tab. */
function blankRuns(text: string): { start: number; end: number; tab: boolean }[] {
  const runs: { start: number; end: number; tab: boolean }[] = [];
  for (let index = 0; index < text.length; index++) {
    if (!isBlank(text.charCodeAt(index))) continue;
    const start = index;
    let tab = false;
    for (; index < text.length && isBlank(text.charCodeAt(index)); index++) tab ||= text.charCodeAt(index) === 0x09;
    runs.push({ start, end: index, tab });
  }
  return runs;
}

const numeralAlone = /(?:^|\n)[一二三四五六七八九十]{1,3}$/;

/** Whether a numeral stands alone at the head of a line before a blank: 一 强化责任, a heading without its mark. */
function isNumbered(text: string, blank: number, end: number): boolean {
  return !"是要看查".includes(text[end] ?? "是") && numeralAlone.test(text.slice(Math.max(0, blank - 4), blank));
}

/** Whether a run of blanks inside a line means nothing: it stands beside a Han character or a Chinese mark. */
function isStray(text: string, { start, end, tab }: { start: number; end: number; tab: boolean }): boolean {
  if (tab || labelAhead.test(text.slice(end, end + 10)) || isNumbered(text, start, end)) return false;
  return !(isAsciiWord(text.charCodeAt(start - 1)) && isAsciiWord(text.charCodeAt(end)));
}

/**
 * Closes up lines that were broken inside a sentence: hard breaks every 25 to 30 characters, blanks where a page's lines
 * ended (a whole text on one line), blanks that a PDF left around digits. Real paragraph ends become a line break.
 */
export function joinWrappedLines(text: string, partLines = linesOf): StepResult | undefined {
  const { lines, fromBlanks } = paperLines(text, partLines(text));
  const length = fromBlanks ? undefined : wrapLength(text, lines);
  const widths = widthsOf(text, lines);
  const width = length === undefined ? wrapWidth(text, lines, widths, fromBlanks ? 6 : 8) : length * 2;
  const hasRows = hasCellMarks(text);
  const hasNumbers = hasCellLines(text);
  /** A cell with the number of a row: 2⏎多头开户. */
  const isRowNumber = ({ start, end }: PaperLine): boolean => hasNumbers && end - start <= 4 && /^\d{1,4}$/.test(text.slice(start, end));
  const columnsOf = (line: PaperLine, index: number): number =>
    length === undefined || line.end - line.start > longLine ? (widths[index] as number) : charactersOf(text, line) * 2;
  const edits: Edit[] = [];
  const breaks: number[] = [];
  const runs = blankRuns(text);
  let run = 0;
  let inTitle = true;
  const first = lines[0];
  if (first !== undefined && first.start > 0 && /[^\n]/.test(text.slice(0, first.start))) {
    edits.push({ start: 0, end: first.start, text: "" });
  }
  lines.forEach((line, index) => {
    while (run < runs.length && (runs[run] as { start: number }).start < line.start) run++;
    for (; run < runs.length && (runs[run] as { start: number }).start < line.end; run++) {
      const { start, end, tab } = runs[run] as { start: number; end: number; tab: boolean };
      if (!isStray(text, { start, end, tab })) continue;
      edits.push({ start, end, text: "" });
      if (!isAsciiWord(text.charCodeAt(start - 1)) && !isAsciiWord(text.charCodeAt(end))) breaks.push(end);
    }
    if (inTitle && (index > 4 || text.slice(line.start, line.end).includes("。"))) inTitle = false;
    const next = lines[index + 1];
    if (next === undefined) return;
    const between = text.slice(line.end, next.start);
    if (!isRowNumber(line) && isInsideSentence(text, line, next, width, columnsOf(line, index), inTitle, hasRows)) {
      const cut = length !== undefined && isDigit(text.charCodeAt(line.end - 1)) && isDigit(text.charCodeAt(next.start));
      const words = !cut && isAsciiWord(text.charCodeAt(line.end - 1)) && isAsciiWord(text.charCodeAt(next.start));
      edits.push({ start: line.end, end: next.start, text: words ? " " : "" });
    } else if (!/^\n{1,9}$/.test(between)) {
      edits.push({ start: line.end, end: next.start, text: line.parted === "empty-line" ? "\n\n" : "\n" });
    }
  });
  return edits.length === 0 ? undefined : { edits, breaks };
}
