import { newspaperStamp } from "../text/newspaper-stamp.js";

/** What a site's clock says, its day perhaps filled in by a script that is not there: 您好！今天是, 欢迎您，今天是2025年9月12日 星期五. */
const clock = /^(?:[^，。；：:]{0,4}(?:您好|你好|[上中下]午好|晚上好|欢迎[您你]?)[!！，,。~～\s]{1,4})?今天是[：:\s]{0,3}(?:$|\d{4}|星期|[_－-])/;
/** Who wrote it, alone in a line: 本报记者 甲某 乙某. */
const byline = /^(?:[（(]\s?)?(?:本[报刊网台](?:见习|实习|特约|驻地)?(?:记者|通讯员)|(?:见习|实习|特约)记者|通讯员)[\s：:]{1,3}[\u4e00-\u9fff·\s、]{2,24}(?:[)）])?$/;
const bars = /^[|｜>＞·»›\s]{1,8}$/;
const longest = 60;

/**
 * Whether a line is the clock of a site, wherever it stands.
 *
 * @example isPageClock("您好！今天是") // true; "今天是召开反馈会的日子" speaks of the day
 */
export function isPageClock(line: string): boolean {
  return clock.test(line);
}

/**
 * Whether a line at the head of a page is a note of the page and not of the document: the newspaper it stood in, who wrote
 * it, a bar that parted entries.
 *
 * @example isPageNote("本报记者 甲某") // true
 */
export function isPageNote(line: string): boolean {
  return line.length <= longest && (bars.test(line) || byline.test(line) || newspaperStamp.test(line));
}
