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

/** Where problems end whose passage ends at an offset: before 等问题 and stops. */
export function problemsEnd(text: string, start: number, end: number): number {
  const from = Math.max(start, end - longestClosing);
  const tail = closesProblems.exec(text.slice(from, end));
  return tail === null ? end : from + tail.index;
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
