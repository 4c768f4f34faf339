import { fieldLabels } from "../lexicon/cues.js";
import { endsAsOrganisation } from "../lexicon/parties.js";
import { bracketedHeadingAt } from "../text/bracketed-heading.js";
import { bulletLength } from "../text/bullets.js";
import { isAsciiWord, isBlank, isComma, isDigit, isTerminal } from "../text/characters.js";
import { opensWithMarker } from "../text/line-marker.js";
import type { Line } from "../text/lines.js";
import { opensWithLabel } from "./label-ahead.js";
import { isRow, type PaperLine } from "./paper-lines.js";
import { endsSentence, tolerance } from "./wrap-width.js";

const opener = /[（(《“‘【〔〈[]$/;
const cannotBegin = /^[，。、；：！？）》”’】〕〉,;:!?)\]%]/;
const measureAfterDigit = /^[余多个项条次人名家户件份期场元万亿年月日天级类批处所%]/;
const outerMarker = /^(?:第[一二三四五六七八九十]{1,3}(?:章|部分)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
const unitAhead = /^([\u4e00-\u9fff]{3,30}?)(?:存在的?)?(?:主要|突出)?(?:问题|不足)?[：:]/;
/** A bracket of its own behind the last sentence: 招聘教师21人。（已完成） */
const bracketBehind = /[。！？；]\s{0,2}(?:[（(][^（）()\n]{1,160}[）)]|[【[][^【】[\]\n]{1,160}[】\]])$/;
const titleEnd = /(?:讲话|发言|通报|报告|公告|公示|通知|总结|综述|汇报|会召开|会议召开)$/;
/** What a title that tells of feedback closes with, behind 向县水利局党组. */
const feedbackEnd = /反馈.{0,10}(?:情况|意见)$/;
const goesOnInTitle = /^(?:[的会和及》”]|（[^）]{0,8}稿）|(?:通报|报告|公示|汇报|综述)(?:\s|$))/;
const longestTitleLine = 80;
const shortestBegun = 8; // characters of a sentence
const leastOfLine = 0.75; // of the width, where a wrap broke early
const longestUnit = 40;
const longestHeading = 30; // in brackets

/** What is known of a text when a break between two of its lines is judged. */
export interface JoinSetting {
  /** The columns of a full line, where the text is wrapped. */
  readonly width: number | undefined;
  /** Whether the title may still go on. */
  readonly inTitle: boolean;
  /** Whether some lines may be rows of a table. */
  readonly hasRows: boolean;
}

/** Whether the break between two paper lines stands inside a sentence; `columns`: how broad the first is. */
export function isInsideSentence(text: string, line: PaperLine, next: PaperLine, columns: number, { width, inTitle, hasRows }: JoinSetting): boolean {
  if (hasRows && (isRow(text, line) || isRow(text, next))) return false;
  const last = text.charCodeAt(line.end - 1);
  const ended = endsSentence(text, line);
  if (ended && width === undefined) return false;
  const nextHead = text.slice(next.start, next.start + 12);
  if (opensWithLabel(nextHead) || (ended && opensWithUnit(text, next))) return false;
  if (cannotBegin.test(nextHead) && !ended) return true;
  if (inTitle && endsTitle(text, line) && !goesOnInTitle.test(nextHead)) return false;
  const goesOn = isComma(last) || opener.test(text.slice(line.end - 1, line.end));
  const marked = opensWithMarker(nextHead) || bulletLength(text, next.start) > 0 || (!goesOn && bracketedHeadingAt(text, next.start) !== undefined);
  if (width !== undefined && columns > 0 && columns <= width + tolerance) {
    if (marked) return false;
    if (isDigit(last) && measureAfterDigit.test(nextHead)) return true;
    // a figure that did not fit went to the next line whole: 整改完成率⏎88.46%
    if (columns + tokenWidth(text, next.start) < width - tolerance) return (goesOn || (!ended && columns >= width * leastOfLine && isProse(text, line))) && line.parted !== "empty-line";
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
  if (endsWithValue(content) || bracketBehind.test(content)) return false;
  const nextIsShort = next.end - next.start < 20 && !isTerminal(text.charCodeAt(next.end - 1));
  return !nextIsShort && (sentences || content.length > 60);
}

/** Whether a line without a stop ends as titles do: …动员会上的讲话, …向县水利局党组反馈巡察情况. */
function endsTitle(text: string, { start, end }: Line): boolean {
  const line = text.slice(Math.max(start, end - longestTitleLine), end);
  return (titleEnd.test(line) || (feedbackEnd.test(line) && /[向对]/.test(line))) && !/[，。；：]/.test(line);
}

/** Whether a line is of running text that breaks off in a sentence: commas in it, no heading, and more than a state behind its last stop (…。已销号). */
function isProse(text: string, { start, end }: Line): boolean {
  const content = text.slice(start, end);
  const begun = content.length - 1 - Math.max(content.lastIndexOf("。"), content.lastIndexOf("；"));
  return content.includes("，") && begun >= shortestBegun && !(begun === content.length && opensWithMarker(content.slice(0, 12)));
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

/** Where the heading in brackets begins that stands behind a line's last sentence, over the bullets below: …销号。【组织建设方面】⏎●… */
export function headingBeforeBullet(text: string, line: Line, next: Line): number | undefined {
  if (text[line.end - 1] !== "】" || bulletLength(text, next.start) === 0) return undefined;
  const start = text.slice(Math.max(line.start, line.end - longestHeading), line.end).lastIndexOf("【") + Math.max(line.start, line.end - longestHeading);
  if (start <= line.start || !isTerminal(text.charCodeAt(start - 1)) || bracketedHeadingAt(text, start)?.after !== line.end) return undefined;
  return start;
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

/** Whether a line opens with the name of a unit and a colon: 县水利局党组：, 县水利局党组存在的主要问题： */
function opensWithUnit(text: string, { start, end }: Line): boolean {
  const label = unitAhead.exec(text.slice(start, Math.min(end, start + longestUnit)));
  return label !== null && endsAsOrganisation(label[1] as string);
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
