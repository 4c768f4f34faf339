import { pageChrome } from "../lexicon/page-chrome.js";
import { isBlank } from "../text/characters.js";
import { opensWithMarker } from "../text/line-marker.js";
import { labelAt } from "./chrome-labels.js";

const menuWord = /^([^\s|｜>＞]{1,6})[\s|｜>＞]{1,9}/;
const menuEntry = /^[\u4e00-\u9fff]{2,6}$/;
const day = /^\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)$/;
const clock = /^\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/;
const longestValue = 40;

/**
 * The length of a menu before the text of a long line: 首页　收藏　登录 …; 0 where there is none. Half of its entries must be
 * known, or the first with only short words behind it.
 */
export function leadingMenu(head: string): number {
  const { lines } = pageChrome();
  let end = 0;
  let words = 0;
  let known = 0;
  let opensMenu = false; // 首页 医院概况 党群工作
  for (let match = menuWord.exec(head); match !== null; match = menuWord.exec(head.slice(end))) {
    const entry = match[1] as string;
    if (opensWithMarker(entry)) break;
    if (lines.has(entry)) known++;
    opensMenu = words === 0 ? known === 1 : opensMenu && menuEntry.test(entry);
    words++;
    end += match[0].length;
  }
  return words >= 2 && (opensMenu || known * 2 >= words) ? end : 0;
}

/**
 * The labels that a page puts between a title and the text, where all stands in one line: …的通报 作者：办公室 来源：县水利局 日期：2024年9月10日
 * 根据…. At least two, or one with a day; before the first sentence ends. Offsets in `head`, the blanks at both sides with it.
 */
export function stampRun(head: string): { readonly start: number; readonly end: number } | undefined {
  const stop = head.search(/[。；]/);
  const limit = stop < 0 ? head.length : stop;
  for (let index = 0; index < limit; index++) {
    if ((index > 0 && !isBlank(head.charCodeAt(index - 1))) || labelAt(head, index) === undefined) continue;
    const run = labelsFrom(head, index);
    if (run.labels < 2 && !run.hasDay) continue;
    return { start: head.slice(0, index).trimEnd().length, end: run.end };
  }
  return undefined;
}

/** The labels with their values that follow one another from an offset on. */
function labelsFrom(head: string, from: number): { end: number; labels: number; hasDay: boolean } {
  let end = from;
  let labels = 0;
  let hasDay = false;
  while (labelAt(head, end) !== undefined) {
    const value = end + head.slice(end).search(/[:：]/) + 1;
    const start = value + (/^\s{0,6}/.exec(head.slice(value)) as RegExpExecArray)[0].length;
    let to = value;
    if (labelAt(head, start) === undefined) {
      to = start + (/^\S{0,60}/.exec(head.slice(start)) as RegExpExecArray)[0].length;
      const told = head.slice(start, to);
      if (told.length > longestValue || /[。，；]/.test(told)) break;
      if (day.test(told)) {
        hasDay = true;
        to += clock.exec(head.slice(to))?.[0].length ?? 0;
      }
    }
    labels++;
    end = to + (/^\s{0,12}/.exec(head.slice(to)) as RegExpExecArray)[0].length;
  }
  return { end, labels, hasDay };
}
