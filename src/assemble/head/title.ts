import { bulletSigns } from "../../text/bullets.js";
import { linesOf } from "../../text/lines.js";
import { withoutDayBehind } from "./page-day.js";

/** A title in the clean text; where it stood over several lines, `text` closes them up. */
export interface FoundTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const complete = /(?:通报|报告|讲话|公告|公示|通知|总结|发言|综述|清单|台账|纪要|汇报|召开|稿|动员会|推进会|部署会|办法|启动|函)[”"》）)]?$/;
const wholeEvent = /(?:情况|反馈会?|意见|方案|要求|单位|开展|公开|推进)[”"》）)]?$/;
/** 今年以来，县委…: a sentence, though no full stop ends its line. */
const notTitle = /^(?:同志们|各位|尊敬|根据|按照|为|(?:今年|去年|近年|[\d零〇一二三四五六七八九]{4}年)来?(?:以来)?[，,]|(?:今年|去年|近年)(?:以)?来|近日|日前|[（(]征求|“[^”]{0,60}[，；,;])|[。；：:]$/;
const salutation = /^(?:同志们|各位[^，。]{0,12}|尊敬的[^，。]{0,12})[：:]/;
const appendix = /^附\s{0,3}(?:件|表|录)?\s{0,3}[（(]?[一二三四五六七八九十\d]{0,3}[）)]?\s{0,3}[：:]?$/; // what a ledger bears above its title
const day = /^[（(]?(?:\d{4}[-/.年]\d|二〇)/;
const fieldLine = /^[^，。《》“”]{2,12}[：:]/; // 填报单位：…
const bracketed = /^[（(][^（）()]{2,40}[）)]$/; // whose it is, below a title: （中共…委员会）
const bullet = new RegExp(`^(?:[-–—*](?![-–—])|([${bulletSigns}])(?!\\1))\\s{0,4}`);
const organEnd = /[委组局院校会部办司府处科站所队厅]$/;
const longestMenu = 16;
const whole = /^(?:中共|中国共产党)?[^，。：:《》]{2,40}(?:关于|向|召开|对)[^，。]{4,80}$/; // says who and what
const notice = /^巡\s{0,3}[察视]\s{0,3}(?:进驻|情况|反馈)?\s{0,3}[公通]\s{0,3}[告报示]$/; // short, and a title all the same
const version = /^[（(][^（）()]{1,12}(?:稿|版|本)[)）]$/; // which copy it is, above the title: （社会公开稿）
const newspaperPage = /^第?[A-Z]?\d{1,3}版(?:[：:]|$)/; // 第A11版：发布厅
const han = /[\u4e00-\u9fff]/; // EN, an address: of the site
const rule = /^[-–—=_*~·.]{3,80}$/; // a line drawn across the page
const copyMark = /[（(](?:全文|摘要|节选|附全文|图)[）)]$/;
const ofSpeech = /(?:讲话|发言|纪要)$/; // whose day is that of the meeting
const lowerHalf = /^(?:委员会|(?:党?总)?支部|党组|党委|党工委)/; // of an organ's name that broke over two lines
const shortest = 5;
const longest = 120;
const longestSubtitle = 50;
const longestDay = 20;

/**
 * Finds the title: the short lines at the head of a text, before its first sentence or heading. A title that breaks
 * across lines is closed up. Undefined where the text begins at once.
 */
export function findTitle(text: string, firstHeading: number): FoundTitle | undefined {
  const limit = Math.min(firstHeading, text.length, 1500);
  let start = -1;
  let end = -1;
  let joined = "";
  let subtitled = false;
  let parted = false; // by an empty line
  for (const line of linesOf(text.slice(0, limit))) {
    if (line.start === line.end) {
      parted = true;
      continue;
    }
    const dot = bullet.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const written = text.slice(line.start + dot, line.end);
    const content = withoutPageDay(written);
    // the site's name, a menu, a date: the title begins with the line that is one by itself
    const isWhole = whole.test(content) && (complete.test(content) || wholeEvent.test(content));
    if (start >= 0 && isWhole && !complete.test(joined) && !/关于|《/.test(joined) && !lowerHalf.test(content) && (parted || content.startsWith("中共") || (joined.length <= longestMenu && !organEnd.test(joined)))) {
      start = -1;
      joined = "";
    }
    parted = false;
    if (dot > 0 && !isWhole) {
      if (complete.test(joined)) break;
      start = -1;
      joined = "";
      continue;
    }
    if (rule.test(content) || (start < 0 && isFurniture(content))) continue;
    if (start < 0 && day.test(content) && content.length <= longestDay) continue;
    if (day.test(content) || (start >= 0 && (fieldLine.test(content) || bracketed.test(content)))) break;
    if (start >= 0 && /^——[^—]/.test(content) && content.length <= longestSubtitle && !subtitled && !/[。；]/.test(content)) {
      subtitled = true;
      end = line.end;
      joined += content;
      continue;
    }
    if (subtitled) break;
    if (salutation.test(content) || content.length > longest || notTitle.test(content) || /[。！？].|。$/.test(content)) break;
    if (start >= 0 && isColumn(joined) && complete.test(content)) {
      start = -1;
      joined = "";
    }
    // a line that could be a whole title goes on only if the next one could not stand alone
    if (start >= 0 && complete.test(joined) && !content.startsWith("关于")) break;
    if (start >= 0 && wholeEvent.test(joined) && !complete.test(content)) break;
    if (joined.length + content.length > longest || (joined !== "" && joined.endsWith(content))) break;
    if (start < 0) start = line.start + dot;
    end = line.start + dot + content.length;
    joined += content;
    if (content !== written) break;
  }
  if (start < 0 || (joined.length < shortest && !notice.test(joined))) return undefined;
  const mark = copyMark.exec(joined)?.[0].length ?? 0;
  joined = joined.slice(0, joined.length - mark);
  end -= mark;
  const prefix = /^【[^】]{2,12}】[^\S\n]*/.exec(text.slice(start, start + 20))?.[0] ?? "";
  let from = start + prefix.length;
  while (prefix !== "" && text[from] === "\n") from++;
  return { text: joined.slice(prefix.replaceAll("\n", "").length), start: from, end };
}

/** A line of the title without the day that the page put behind it; other lines stay. */
function withoutPageDay(line: string): string {
  const content = withoutDayBehind(line);
  return (complete.test(content) || wholeEvent.test(content)) && !ofSpeech.test(content) ? content : line;
}

/** Whether a line above the title belongs to the page or the copy, not to the document. */
function isFurniture(line: string): boolean {
  return appendix.test(line) || version.test(line) || newspaperPage.test(line) || !han.test(line);
}

/** Whether a line is the name of a site's column that ends like a title: 医院公告, 通知公告. */
function isColumn(line: string): boolean {
  return line.length < shortest && complete.test(line) && !notice.test(line);
}
