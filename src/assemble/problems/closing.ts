import { tellsDefect } from "./defect.js";

/** What a list of problems closes with, and what may stand between it and its stop. One place for all who look for it. */

const counted = "(?:“[^“”]{1,8}”)?(?:[\\d一二三四五六七八九十]{1,3}[个大条项类种]{1,2}(?:方面|大类|类)?的?){0,2}(?:方面)?的?(?:突出|具体|主要|共性)?";
const kinds = "问题|现象|情形|不足";
const stops = "[，,。；;：:、\\s]{0,12}";

/** 等问题 behind the last problem, also with how many are named in all (等10个方面27条具体问题), and 的问题; up to the end. */
const closesProblems = new RegExp(`(?:[，,、]?等等|等(?:${counted}(?:${kinds}|情况|方面))?|的(?:突出|具体)?(?:问题|现象))?${stops}$`);
const longestClosing = 36;

/** 等问题 wherever it closes a list in a sentence; 等方面 only with their number or at the end of all. */
export const closesList = new RegExp(`等(?:${counted}(?:${kinds})|[\\d一二三四五六七八九十]{1,3}[个大]{1,2}方面)(?=[，,；;。]|$)|等(?:情况|方面)$`);

/** 等问题 of which the sentence says that they are there: A、B等问题依然存在. Its first group is 等问题. */
export const stillThere = /(等(?:突出|具体|共性)?(?:问题|现象|情形))(?:依然|仍然?|仍旧|还|也|不同程度地?|普遍|时有|较为|比较|较|尤为|十分|仍较){0,3}(?:存在|发生|突出|严重|明显)$/;

/** 等问题, 等方面的情况 at the very end of a sentence. */
export const endsList = /(?:等(?:方面的?)?(?:突出|具体)?(?:问题|现象|情形|不足|情况))$/;

/** 的情况, 问题 behind the last problem of a part that 等 does not close. */
const endsPart = /(?:的(?:突出|具体|主要)?(?:问题|情况|情形|现象)|问题)[，,。；;\s]{0,4}$/;
const longestPartEnd = 12;

const also = "(?:(?:并|同时|还|也|且|随后|最后){1,2}[，,]?)?";
const manner = "(?:(?:有|更)?针对性地?|(?:对|就|围绕|针对|从)[^，,。；;：:]{1,24}?|分别|逐[一条项]|当场|一并|明确|及时){0,2}";
/** What the giver of problems does next: 并对问题提出了相应的意见建议, 移交问题线索3件, 要求限期整改. */
const givesNext = new RegExp(
  `^${also}${manner}(?:(?:提出|作出|下达|部署|明确|移交|移送|指出|印发)了?(?!不|未|虚)[^，,。；;：:]{0,16}(?:意见|建议|要求|线索|时限|期限|方向|清单|安排|部署)|(?:要求|责令|责成|希望|强调|督促)[^，,。；;：:]{0,24}(?:整改|改正|纠正))`,
);
const longestDeed = 160; // characters at the end of a sentence that may tell it

/** Where problems end whose passage ends at an offset: before 等问题, stops and what their giver did next. */
export function problemsEnd(text: string, start: number, end: number): number {
  const told = start + (nextDeed(text.slice(start, end)) ?? end - start);
  const from = Math.max(start, told - longestClosing);
  const tail = closesProblems.exec(text.slice(from, told));
  return tail === null ? told : from + tail.index;
}

/** At which comma a sentence turns from its problems to what their giver did next (…不及时等问题|，并提出了整改意见); undefined where it does not. */
export function nextDeed(sentence: string): number | undefined {
  const from = Math.max(0, sentence.length - longestDeed);
  for (const { index } of sentence.slice(from).matchAll(/[，,]/g)) {
    const behind = sentence.slice(from + index + 1);
    if (givesNext.test(behind) && !tellsDefect(behind)) return from + index;
  }
  return undefined;
}

/** Where the problems of a part end, without 的情况 behind them; 等 stays, which tells that the part is a list. */
export function partEnd(text: string, start: number, end: number): number {
  const tail = endsPart.exec(text.slice(Math.max(start, end - longestPartEnd), end));
  const trimmed = tail === null ? end : end - tail[0].length;
  return text[trimmed - 1] === "等" ? end : trimmed;
}

/** A clause without 等问题, 的情况 behind it. */
export function withoutClosing(clause: string): string {
  return clause.replace(/(?:等?(?:方面)?的?(?:突出|具体)?(?:问题|情况|现象|情形)|等)$/, "");
}
