import { fieldLabels } from "../lexicon/cues.js";
import { endsAsOrganisation } from "../lexicon/parties.js";
import { isAsciiWord, isBlank, isComma, isDigit, isTerminal } from "../text/characters.js";
import { opensWithMarker } from "../text/line-marker.js";
import type { Line } from "../text/lines.js";
import { isRow, type PaperLine } from "./paper-lines.js";
import { endsSentence, tolerance } from "./wrap-width.js";

const opener = /[（(《“‘【〔〈[]$/;
const cannotBegin = /^[，。、；：！？）》”’】〕〉,;:!?)\]%]/;
const measureAfterDigit = /^[余多个项条次人名家户件份期场元万亿年月日天级类批处所%]/;
const outerMarker = /^(?:第[一二三四五六七八九十]{1,3}(?:章|部分)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
const unitAhead = /^([\u4e00-\u9fff]{3,30}?)(?:存在的?)?(?:主要|突出)?(?:问题|不足)?[：:]/;
/** A bracket of its own behind the last sentence: 招聘教师21人。（已完成） */
const bracketBehind = /[。！？；]\s{0,2}(?:[（(][^（）()\n]{1,160}[）)]|[【[][^【】[\]\n]{1,160}[】\]])$/;
const longestUnit = 40;

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
  if (endsWithValue(content) || bracketBehind.test(content)) return false;
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
