import { partyLexicon } from "../../lexicon/parties.js";
import { type PublicationLabel, publicationLabels } from "../../lexicon/publication-labels.js";
import type { Publication } from "../../model/document.js";
import { isCalendarDay } from "../../text/calendar.js";
import type { Place } from "../draft.js";
import { findFiler } from "./filer.js";
import { findHeadDay } from "./head-day.js";
import type { Facts, HeadDate } from "./head-facts.js";

const blanks = "(?:\\s|&nbsp;|&emsp;|&ensp;|<[^<>]{0,80}>){0,6}"; // what may part a label from what it says, markup included
const day = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})";

const distinctive = 4; // characters of a label

/** A pattern of labels, each with or without blanks inside, and what stands behind the colon. */
function labelled(tells: PublicationLabel, value: string): RegExp {
  // 日期 alone could be the end of another label; 发布日期 is itself wherever it stands: 来源：县水利局发布日期：2024-09-10
  const labels = publicationLabels(tells).map((label) => (label.length < distinctive ? "(?<![\\u4e00-\\u9fff])" : "") + [...label].join("[^\\S\\n]{0,4}"));
  return new RegExp(`(?:${labels.join("|")})\\s{0,3}[：:]${blanks}${value}`);
}

interface LabelPatterns {
  /** The surest first. */
  readonly sources: readonly RegExp[];
  readonly days: readonly RegExp[];
}

let patterns: LabelPatterns | undefined;

function labelPatterns(): LabelPatterns {
  const name = "([^\\s：:|｜【】[\\]&<>＜＞]{2,40})";
  patterns ??= {
    sources: [labelled("source", name), labelled("unit", name)],
    days: [labelled("published", day), labelled("stamp", day)],
  };
  return patterns;
}

const bareStamp = new RegExp(`(?:^|[\\s|｜])${day}日?(?:\\s\\d{1,2}:\\d{2})?`);
const clock = "\\s{1,4}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?";
const dayAndClock = new RegExp(`(?:^|[\\s【|｜])${day}日?${clock}`);
const dayFirst = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${clock}`); // 16.12.2024 15:21
const bars = /[|｜]/;
const unitPart = /^(?:中共)?[\u4e00-\u9fff*X×]{2,24}$/;
const pageEnding = /(?:网|报|在线|公众号|客户端|微信|发布)$/;
const organTitle =
  /^(?:【[^】]{0,12}】)?((?:中共)?[^，。《》“”"\s]{4,40}?(?:党组|党委|党工委|委员会|党支部|党总支|总支部|支部|局|院|校|学校|公司|集团|办公室|中心|法院|检察院|政府|党总支部))(?:关于|落实|贯彻)/;
const signatureLine = /^(?:中共|[\u4e00-\u9fff*X]{2,10}(?:省|市|县|区|旗|镇|乡|街道|村|社区))?[^，。；：:、,;\d]{3,40}$/;
const lowerHalf = /^(?:工作)?(?:领导小组|办公室|委员会|党组|党委|支部|第[一二三四五六七八九十]{1,3}巡[察视]组)/; // of a name that broke over two lines

const lastDates = 12; // the signing day is among the last dates of a text

/** A line of a web page that was taken out, as it stood there. */
export interface RemovedLine {
  readonly text: string;
  readonly start: number;
}

/** What is read of a publication before its region is known; the places of `publisher` and `publishedOn` may lie outside the clean text. */
export interface FoundPublication extends Facts<Publication> {
  /** Places in the original text, of what stood in lines that were taken out. */
  readonly outside: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

/** Reads who published and who signed, and when: from web page lines, the title and the last lines. */
export function readPublication(
  text: string,
  title: { readonly text: string; readonly start: number; readonly end: number } | undefined,
  removed: readonly RemovedLine[],
  dates: readonly HeadDate[],
): FoundPublication {
  const fields: { -readonly [Key in keyof Publication]: Publication[Key] } = {};
  const places: Record<string, Place> = {};
  const outside: Record<string, Place> = {};
  const { sources, days } = labelPatterns();
  for (const label of sources) {
    for (const line of removed) {
      const source = label.exec(line.text);
      const name = source?.[1]?.replace(/(?:发布时间|发布日期|作者|编辑|日期|时间|浏览次数|字体|字号)$/, "") ?? "";
      if (source === null || name.length < 2 || fields.publisher !== undefined || /^(?:本站|本网|网络|无|原创)$/.test(name)) continue;
      fields.publisher = name;
      const start = line.start + source.index + source[0].lastIndexOf(source[1] as string);
      outside["publisher"] = { start, end: start + name.length };
    }
  }
  const unit = fields.publisher === undefined ? unitBesideStamp(removed) : undefined;
  if (unit !== undefined) {
    fields.publisher = unit.text;
    outside["publisher"] = { start: unit.start, end: unit.start + unit.text.length };
  }
  for (const label of [...days, dayAndClock, dayFirst, bareStamp]) {
    for (const line of removed) {
      const stamp = label === bareStamp && fields.publisher === undefined ? null : label.exec(line.text);
      const [year = "", month = "", ofMonth = ""] = label === dayFirst ? (stamp?.slice(1).reverse() ?? []) : (stamp?.slice(1) ?? []);
      const read = stamp === null ? undefined : isoDay(year, month, ofMonth);
      if (stamp === null || read === undefined || fields.publishedOn !== undefined) continue;
      fields.publishedOn = read;
      const start = line.start + stamp.index + stamp[0].indexOf(stamp[1] as string);
      outside["publishedOn"] = { start, end: line.start + stamp.index + stamp[0].length };
    }
  }
  if (fields.publisher === undefined) {
    const filer = findFiler(text);
    if (filer !== undefined) {
      fields.publisher = filer.name;
      places["publisher"] = { start: filer.start, end: filer.end };
    }
  }
  const headDay = findHeadDay(text, title);
  if (headDay !== undefined && fields.publishedOn === undefined) {
    fields.publishedOn = headDay.day;
    places["publishedOn"] = { start: headDay.start, end: headDay.end };
  }
  const bodyStart = headDay?.end ?? (title === undefined ? 0 : title.start + 1);
  const signature = findSignature(text, dates.filter(({ start }) => start >= bodyStart), bodyStart);
  if (signature !== undefined) {
    fields.signedBy = signature.name;
    places["signedBy"] = { start: signature.start, end: signature.end };
    fields.signedOn = signature.day;
    places["signedOn"] = signature.dayPlace;
  }
  if (fields.publisher === undefined && title !== undefined) {
    const organ = organTitle.exec(title.text)?.[1];
    if (organ !== undefined) {
      fields.publisher = organ;
      places["publisher"] = { start: title.start, end: title.start + organ.length };
    }
  }
  return { fields, places, outside };
}

/** The unit that a page names beside a day, between bars or behind the time of day: 2022-05-10 | 党群工作部 | A+ A- */
function unitBesideStamp(removed: readonly RemovedLine[]): RemovedLine | undefined {
  for (const line of removed) {
    const timed = dayAndClock.exec(line.text)?.[0].length;
    const behind = timed === undefined ? "" : line.text.slice(timed).trim();
    if (unitPart.test(behind) && endsLikeUnit(behind)) return { text: behind, start: line.start + line.text.lastIndexOf(behind) };
    if (line.text.length > 120 || !bars.test(line.text) || !bareStamp.test(line.text)) continue;
    for (let start = 0; start <= line.text.length; ) {
      const bar = line.text.slice(start).search(bars);
      const end = bar < 0 ? line.text.length : start + bar;
      const part = line.text.slice(start, end);
      const name = part.trim();
      if (unitPart.test(name) && endsLikeUnit(name)) return { text: name, start: line.start + start + part.indexOf(name) };
      start = end + 1;
    }
  }
  return undefined;
}

function endsLikeUnit(name: string): boolean {
  return pageEnding.test(name) || partyLexicon().orgSuffixes.some(({ suffix, kind }) => kind !== "place" && name.length > suffix.length && name.endsWith(suffix));
}

/** Whether a name that stands in one line with a day can be who signed: 县委巡察办（代章）, and not 截止时间为. */
function endsLikeSigner(name: string): boolean {
  return endsLikeUnit(name.replace(/\s{0,4}[（(][^（）()]{1,8}[）)]$/, ""));
}

/** Where the line begins that the name in the line below goes on from; undefined where the line above is no part of a name. */
function upperHalf(text: string, start: number): number | undefined {
  let end = start - 1;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  let from = text.lastIndexOf("\n", end - 1) + 1;
  while (from < end && /\s/.test(text[from] as string)) from++;
  const above = text.slice(from, end);
  return /\n\s*\n/.test(text.slice(end, start)) || !signatureLine.test(above) || !/^中共|[委县市区省旗镇乡局院校司察]$|工作$/.test(above) ? undefined : from;
}

function isoDay(year: string, month: string, day: string): string | undefined {
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The last line that is a day of its own, and the organisation in the line before it (or beside it), behind the head of the text. */
function findSignature(
  text: string,
  dates: readonly HeadDate[],
  bodyStart: number,
): { name: string; start: number; end: number; day: string; dayPlace: Place } | undefined {
  for (const date of dates.slice(-lastDates).reverse()) {
    if (date.firstDay === null || date.firstDay !== date.lastDay) continue;
    const lineStart = text.lastIndexOf("\n", date.start - 1) + 1;
    const lineEnd = text.indexOf("\n", date.end) < 0 ? text.length : text.indexOf("\n", date.end);
    if (text.slice(date.end, lineEnd).replace(/[。日\s]/g, "") !== "") continue;
    if (lineEnd < text.length - 400 && lineEnd < text.length * 0.8) return undefined;
    const beside = text.slice(lineStart, date.start).trim();
    if (beside !== "") {
      // the name and the day in one line
      const from = Math.max(beside.lastIndexOf("。"), beside.lastIndexOf("）"), beside.search(/中共(?=[^。]{0,40}$)/) - 1) + 1;
      const name = beside.slice(from);
      if (!signatureLine.test(name) || !endsLikeSigner(name) || beside.length - name.length > 200) continue;
      const start = lineStart + text.slice(lineStart, date.start).lastIndexOf(name);
      return { name, start, end: start + name.length, day: date.firstDay, dayPlace: { start: date.start, end: date.end } };
    }
    let end = lineStart - 1;
    while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
    let start = text.lastIndexOf("\n", end - 1) + 1;
    // the line may have closed up with the sentence before it
    start = Math.max(start, text.slice(start, end - 1).lastIndexOf("。") + start + 1);
    while (start < end && /\s/.test(text[start] as string)) start++;
    if (lowerHalf.test(text.slice(start, end))) start = upperHalf(text, start) ?? start;
    const name = text.slice(start, end).replaceAll("\n", "");
    if (start < bodyStart || name.length < 4 || !signatureLine.test(name)) return undefined;
    return { name, start, end, day: date.firstDay, dayPlace: { start: date.start, end: date.end } };
  }
  return undefined;
}
