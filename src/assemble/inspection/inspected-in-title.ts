import { endsLikeUnit } from "../../lexicon/unit-ending.js";
import type { NamedUnit } from "../head/filer.js";

const word = "[^，。、；：《》“”\\s（）()的]";
const name = `(${word}{3,32}?)`;
const how = "(?:开展|进行)?(?:常规|专项|提级|机动|交叉|联动)?";
const about = "(?:关于|对|向|巡[察视]){1,2}";

/** How titles of feedback name the body that was inspected, the surest first. */
const named: readonly RegExp[] = [
  new RegExp(`巡[察视](?![组办工])${name}的?(?:情况|反馈|意见)`), // 关于巡察县统计局党组情况的反馈
  new RegExp(`(?:对|向)${name}的?${how}(?:巡[察视]|反馈)`), // 对县统计局党组的巡察反馈意见, 向县统计局党组反馈
  new RegExp(`关于${name}的?${how}(?:巡[察视]|反馈)`), // 关于县统计局党组巡察情况的通报
  new RegExp(`^${name}${how}巡[察视](?:工作)?(?:情况|反馈)`), // 县统计局党组巡察反馈意见书
  new RegExp(`[（(](${word}{3,32})[）)]$`), // 县委第二轮巡察反馈意见（县统计局）
];
const opener = new RegExp(`^${about}`);
/** What inspects, and words of the work, are not the inspected. */
const notInspected = /^(?:情况|工作|意见)|巡[察视]|反馈|关于|第[一二三四五六七八九十\d]{1,3}轮|整改|工作$/;

/** The body that a title of feedback names: 关于巡察县统计局党组的反馈意见. Undefined where it names none, or the text does not bear the name in one line. */
export function inspectedInTitle(text: string, title: { readonly text: string; readonly start: number; readonly end: number }): NamedUnit | undefined {
  for (const pattern of named) {
    const found = pattern.exec(title.text)?.[1]?.replace(opener, "");
    if (found === undefined || notInspected.test(found) || !endsLikeUnit(found)) continue;
    const start = text.slice(title.start, title.end).indexOf(found);
    if (start >= 0) return { name: found, start: title.start + start, end: title.start + start + found.length };
  }
  return undefined;
}
