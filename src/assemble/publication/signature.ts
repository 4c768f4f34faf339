import { endsLikeUnit } from "../../lexicon/unit-ending.js";
import { isSpace } from "../../text/characters.js";
import type { Place } from "../draft.js";
import type { HeadDate } from "../head/head-facts.js";

const signatureLine = /^(?:中共|[\u4e00-\u9fff*X]{2,10}(?:省|市|县|区|旗|镇|乡|街道|村|社区))?[^，。；：:、,;\d]{3,40}$/;
const lowerHalf = /^(?:工作)?(?:领导小组|办公室|委员会|党组|党委|支部|第[一二三四五六七八九十]{1,3}巡[察视]组)/; // of a name that broke over two lines

const lastDates = 12; // the signing day is among the last dates of a text

/** The last line that is a day of its own, and the organisation in the line before it (or beside it), behind the head of the text. */
export function findSignature(
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
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    let start = text.lastIndexOf("\n", end - 1) + 1;
    // the line may have closed up with the sentence before it
    start = Math.max(start, text.slice(start, end - 1).lastIndexOf("。") + start + 1);
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (lowerHalf.test(text.slice(start, end))) start = upperHalf(text, start) ?? start;
    const name = text.slice(start, end).replaceAll("\n", "");
    if (start < bodyStart || name.length < 4 || !signatureLine.test(name)) return undefined;
    return { name, start, end, day: date.firstDay, dayPlace: { start: date.start, end: date.end } };
  }
  return undefined;
}

const inspector = /^(?!各)(?:中共)?[\u4e00-\u9fff*X×]{0,16}(?:委|党组|党工委|委员会)(?:第?[一二三四五六七八九十\d*X×]{0,3}(?:提级|专项|交叉|联动|机动)?巡[察视](?:工作)?第?[一二三四五六七八九十\d]{0,3}组|巡[察视]工作领导小组(?:办公室)?)$/;

/** Who inspects, as the last line of a text that bears no day there: 中共青禾县委第一巡察组. */
export function findBareSigner(text: string): { name: string; start: number; end: number } | undefined {
  const end = text.trimEnd().length;
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const name = text.slice(start, end).trimStart();
  if (start === 0 || !inspector.test(name) || !/[。；！]$/.test(text.slice(0, start).trimEnd())) return undefined;
  return { name, start: end - name.length, end };
}

const wholeDay = /^\s*(?:[12]\d{3}\s?[年.．]|[一二][〇○0零一二三四五六七八九]{3}年)[^，,。；;：:\-/\n]{3,12}$/;

/** The day that a text ends with where it names nobody who signs: 二〇二三年十二月二十六日 as the last line, behind a whole sentence. */
export function findBareDay(text: string, date: HeadDate | undefined): { day: string; dayPlace: Place } | undefined {
  if (date === undefined || date.firstDay === null || date.firstDay !== date.lastDay || text.slice(date.end).trim() !== "") return undefined;
  const lineStart = text.lastIndexOf("\n", date.start - 1) + 1;
  const body = text.slice(0, lineStart).trimEnd();
  if (lineStart === 0 || !/[。；！]$/.test(body) || !wholeDay.test(text.slice(lineStart).trim())) return undefined;
  return { day: date.firstDay, dayPlace: { start: date.start, end: date.end } };
}

/** Whether a name that stands in one line with a day can be who signed: 县委巡察办（代章）, and not 截止时间为. */
function endsLikeSigner(name: string): boolean {
  return endsLikeUnit(name.replace(/\s{0,4}[（(][^（）()]{1,8}[）)]$/, ""));
}

/** Where the line begins that the name in the line below goes on from; undefined where the line above is no part of a name. */
function upperHalf(text: string, start: number): number | undefined {
  let end = start - 1;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let from = text.lastIndexOf("\n", end - 1) + 1;
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  const above = text.slice(from, end);
  return /\n\s*\n/.test(text.slice(end, start)) || !signatureLine.test(above) || !/^中共|[委县市区省旗镇乡局院校司察]$|工作$/.test(above) ? undefined : from;
}
