import { type PublicationLabel, publicationLabels } from "../../lexicon/publication-labels.js";
import { endsLikeUnit } from "../../lexicon/unit-ending.js";
import { isoDay } from "../../text/calendar.js";
import { newspaperStamp } from "../../text/newspaper-stamp.js";
import type { Place } from "../draft.js";

const blanks = "(?:\\s|&nbsp;|&emsp;|&ensp;|<[^<>]{0,80}>){0,6}"; // what may part a label from what it says, markup included
const day = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})";

const distinctive = 4; // characters of a label

/** The patterns of labels, each with or without blanks inside, and what stands behind the colon or, in a table, the bar: 发布机构 | 县水利局. */
function labelled(tells: PublicationLabel, value: string): readonly RegExp[] {
  // 日期 alone could be the end of another label; 发布日期 is itself wherever it stands: 来源：县水利局发布日期：2024-09-10
  const spelt = (label: string): string => [...label].join("[^\\S\\n]{0,4}");
  const [short = [], long = []] = [false, true].map((isLong) => publicationLabels(tells).filter(({ length }) => length >= distinctive === isLong));
  const labels = [...short.map((label) => `(?<![\\u4e00-\\u9fff])${spelt(label)}`), ...long.map(spelt)].join("|");
  return [new RegExp(`(?:${labels})\\s{0,3}[：:]\\s?[|｜]?${blanks}${value}`), new RegExp(`(?:^|[|｜\\t] ?)(?:${long.join("|")}) ?[|｜\\t] ?${value}`)];
}

interface LabelPatterns {
  /** The surest first. */
  readonly sources: readonly RegExp[];
  readonly days: readonly RegExp[];
  /** Who wrote it, in a bracket that a name ends with: 县融媒体中心（记者：张某）. */
  readonly writer: RegExp;
}

let patterns: LabelPatterns | undefined;

function labelPatterns(): LabelPatterns {
  const name = "([^\\s：:|｜【】[\\]&<>＜＞]{2,40})";
  patterns ??= {
    sources: [...labelled("source", name), ...labelled("unit", name)],
    days: [...labelled("published", day), ...labelled("stamp", day)],
    writer: new RegExp(`[（(](?:${publicationLabels("writer").join("|")})[^（）()]{0,30}[）)]?$`),
  };
  return patterns;
}

const bareStamp = new RegExp(`(?:^|[\\s|｜])${day}日?(?:\\s\\d{1,2}:\\d{2})?`);
const clock = "\\s{1,4}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?";
const dayAndClock = new RegExp(`(?:^|[\\s【|｜])${day}日?${clock}`);
const dayFirst = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${clock}`); // 16.12.2024 15:21
const bars = /[|｜]/;
const unitPart = /^(?:中共)?[\u4e00-\u9fff*X×]{2,24}$/;
const tail = /(?:发布时间|发布日期|作者|编辑|日期|时间|浏览次数|字体|字号)$/; // of the next label, behind a name without a blank
const nobody = /^(?:本站|本网|网络|无|原创)$/;

/** A line of a web page that was taken out, as it stood there. */
export interface RemovedLine {
  readonly text: string;
  readonly start: number;
}

/** Something that a line of a page says, with its place in the original text. */
export interface PageFact extends Place {
  readonly value: string;
}

const looseClose = /^[^（()）】]{0,40}(?:[（(][^（()）】]{0,40}[）)][^（()）】]{0,40}){0,2}(?=[）)】])/;
const looseOpen = /[（(][^（()）]{0,40}$/;

/** A name up to the bracket that closes around it, or that its line ends in: （来源：县委巡察办|）, 县融媒体中心|（记者 张某）. */
function withoutLooseBracket(name: string): string {
  return (looseClose.exec(name)?.[0] ?? name).replace(looseOpen, "");
}

/** Who published a document, by the lines of its page: behind a label of a source, else beside a day. */
export function publisherOnPage(removed: readonly RemovedLine[]): PageFact | undefined {
  for (const label of labelPatterns().sources) {
    for (const line of removed) {
      const source = label.exec(line.text);
      const name = withoutLooseBracket(source?.[1]?.replace(tail, "").replace(labelPatterns().writer, "") ?? "");
      if (source === null || name.length < 2 || nobody.test(name)) continue;
      const start = line.start + source.index + source[0].lastIndexOf(source[1] as string);
      return { value: name, start, end: start + name.length };
    }
  }
  const unit = unitBesideStamp(removed);
  if (unit !== undefined) return { value: unit.text, start: unit.start, end: unit.start + unit.text.length };
  const paper = newspaperOf(removed);
  return paper && { value: paper.name, start: paper.start, end: paper.start + paper.name.length };
}

/** The newspaper that had a text, with the day and where its line begins. */
function newspaperOf(removed: readonly RemovedLine[]): { readonly name: string; readonly day: string | undefined; readonly start: number; readonly end: number } | undefined {
  for (const { text, start } of removed) {
    const stamp = newspaperStamp.exec(text);
    if (stamp === null) continue;
    const [all, name = "", year = "", month = "", ofMonth = ""] = stamp;
    return { name, day: isoDay(year, month, ofMonth), start: start + all.indexOf(name), end: start + all.length };
  }
  return undefined;
}

/** The day (ISO) on which a document was published, by the lines of its page. A day without label or hour counts only where the page `namesPublisher`. */
export function dayOnPage(removed: readonly RemovedLine[], namesPublisher: boolean): PageFact | undefined {
  for (const label of [...labelPatterns().days, dayAndClock, dayFirst, ...(namesPublisher ? [bareStamp] : [])]) {
    for (const line of removed) {
      const stamp = label.exec(line.text);
      if (stamp === null) continue;
      const [year = "", month = "", ofMonth = ""] = label === dayFirst ? stamp.slice(1).reverse() : stamp.slice(1);
      const value = isoDay(year, month, ofMonth);
      if (value === undefined) continue;
      const start = line.start + stamp.index + stamp[0].indexOf(stamp[1] as string);
      return { value, start, end: line.start + stamp.index + stamp[0].length };
    }
  }
  const paper = newspaperOf(removed);
  return paper?.day === undefined ? undefined : { value: paper.day, start: paper.start + paper.name.length, end: paper.end };
}

/** Whether a part of a line names a unit; 发布机构 is a label. */
function isUnit(part: string): boolean {
  return unitPart.test(part) && endsLikeUnit(part) && !publicationLabels("unit").includes(part);
}

/** The unit that a page names beside a day, between bars or behind the time of day: 2022-05-10 | 党群工作部 | A+ A- */
function unitBesideStamp(removed: readonly RemovedLine[]): RemovedLine | undefined {
  for (const line of removed) {
    const timed = dayAndClock.exec(line.text)?.[0].length;
    const behind = timed === undefined ? "" : line.text.slice(timed).trim();
    if (isUnit(behind)) return { text: behind, start: line.start + line.text.lastIndexOf(behind) };
    if (line.text.length > 120 || !bars.test(line.text) || !bareStamp.test(line.text)) continue;
    for (let start = 0; start <= line.text.length; ) {
      const bar = line.text.slice(start).search(bars);
      const end = bar < 0 ? line.text.length : start + bar;
      const part = line.text.slice(start, end);
      const name = part.trim();
      if (isUnit(name)) return { text: name, start: line.start + start + part.indexOf(name) };
      start = end + 1;
    }
  }
  return undefined;
}
