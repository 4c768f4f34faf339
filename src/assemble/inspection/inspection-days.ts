import { headWords } from "../../lexicon/head-words.js";
import { readDay } from "../../text/calendar.js";
import type { Place } from "../draft.js";
import type { HeadDate } from "../head/head-facts.js";

/** Days of the inspection (ISO) with the place that gives them. */
export interface HeadDays {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly place: Place;
}

const severalRounds = /^[^。；\n]{0,30}第?[一二三四五六七八九十\d]{1,3}轮?[、和及与]第?[一二三四五六七八九十\d]{1,3}轮/; // the periods of two rounds are no one's
const further = /^(?:[、，,和及与]|以及)$/; // 3月4日至3月31日、|5月6日至5月20日

/**
 * Finds the period of the inspection and the day of the feedback among the dates of the opening. An inspection in stages goes
 * from the first day of the first to the last day of the last; where several teams (`isOne` false) have periods of their own, none is the document's.
 */
export function findDays(text: string, dates: readonly HeadDate[], isOne: boolean): { readonly period: HeadDays | undefined; readonly feedback: HeadDays | undefined } {
  let period: HeadDays | undefined;
  let feedback: HeadDays | undefined;
  let ofSeveral = false;
  for (const { start, end, firstDay, lastDay, anchor } of dates) {
    if (firstDay === null || lastDay === null) continue;
    const days = { firstDay, lastDay, place: { start, end } };
    const sentence = sentenceAround(text, days.place);
    const after = text.slice(end, Math.min(sentence.end, end + 90));
    const before = text.slice(sentence.start, start);
    if (period !== undefined && firstDay !== lastDay && anchor === undefined && firstDay > period.lastDay && further.test(text.slice(period.place.end, start))) {
      if (severalRounds.test(after)) ofSeveral = true;
      period = { ...period, lastDay, place: { start: period.place.start, end } };
      continue;
    }
    if (period !== undefined && !isOne && firstDay !== lastDay && anchor === undefined && firstDay !== period.firstDay && !after.includes("反馈") && isPeriod(text.slice(start, end), after, before)) ofSeveral = true;
    if (period === undefined && firstDay !== lastDay && anchor === undefined && isPeriod(text.slice(start, end), after, before)) period = days;
    else if (period === undefined && anchor === undefined && beganAndEnded(text, { firstDay, lastDay, end }, dates)) {
      const last = nextOf(dates, end) as HeadDate;
      period = { firstDay, lastDay: last.lastDay as string, place: { start, end: last.end } };
    } else if (feedback === undefined && (firstDay === lastDay || areOfFeedback(days, text.slice(start, end), before, after)) && isFeedback(after, before)) feedback = days;
  }
  return { period: ofSeveral ? undefined : period, feedback };
}

/** The date that stands next behind an offset. */
function nextOf(dates: readonly HeadDate[], end: number): HeadDate | undefined {
  return dates.find(({ start }) => start >= end);
}

const began = /^(?:正式)?(?:开始|启动|到岗|进点|入驻|进场|进驻[^，,。；;\n]{0,20})[，,]?(?:于|至|到)?$/;

/** Whether a day is that on which an inspection began, and the next one that on which it ended: 3月14日开始，5月26日结束. */
function beganAndEnded(text: string, { firstDay, lastDay, end }: { firstDay: string; lastDay: string; end: number }, dates: readonly HeadDate[]): boolean {
  const next = nextOf(dates, end);
  if (firstDay !== lastDay || next === undefined || next.lastDay === null || next.start - end > 30 || next.lastDay <= firstDay) return false;
  if (!began.test(text.slice(end, next.start)) || !/^[日前]?(?:正式)?(?:结束|撤离|撤点|离点|收官|收尾|收兵)/.test(text.slice(next.end, next.end + 6))) return false;
  return /巡[察视]/.test(text.slice(Math.max(0, end - 60), end));
}

const mark = "(?!工作|整改|动员|反馈|意见|情况|干部|业务|发现)";
const states = new RegExp(`(?:进行|开展|实施)了?[^，。；\\n]{0,24}?巡[察视]${mark}`);
const inspecting = new RegExp(`^(?:期间)?的?巡[察视]|${states.source}|巡[察视]了|组巡[察视]${mark}|进驻(?!动员|见面|情况)`);
/** Feedback that is only spoken of: 反馈整改情况, 反馈问题较多的单位. */
const spokenOf = /反馈(?:[^，。；]{0,8}整改|(?:问题|意见|情况)?(?:的|较多|较少|落实))/;
const nextDay = /\d{1,2}[月日]/;

/** Whether what follows a range of days tells of another deed than inspecting, done on them: 6月3日至5日，县委巡察组反馈了巡察情况. What is done on the next day is none. */
function areOfOtherDeed(after: string): boolean {
  const next = after.search(nextDay);
  const told = next < 0 ? after : after.slice(0, next);
  const deed = headWords().otherDeeds.find(told).find(({ word, start }) => word !== "反馈" || !spokenOf.test(told.slice(start)));
  if (deed === undefined) return false;
  const inspected = told.search(inspecting);
  if (inspected >= 0 && inspected < deed.start) return false;
  return deed.word === "反馈" || !states.test(told);
}

const bothEnds = /[至到止—–~～-]|日\d.*日/;
const mostDaysOfFeedback = 31;

/** Whether a range of days may be that in which the teams gave feedback (in 7月上旬 it is unknown on which); reports on 整改 are fed back too. */
function areOfFeedback({ firstDay, lastDay }: HeadDays, text: string, before: string, after: string): boolean {
  const days = (readDay(lastDay) ?? 0) - (readDay(firstDay) ?? 0);
  return days < mostDaysOfFeedback && bothEnds.test(text) && /巡[察视]/.test(before + after) && !spokenOf.test(after);
}

const tells = /^[^。\n]{0,80}(?:巡察|巡视|巡查)/;

/** Whether a range of days is the inspection's: it has both ends, and the sentence tells of inspecting, not of results. */
function isPeriod(text: string, after: string, before: string): boolean {
  if (!bothEnds.test(text)) return false;
  if (/(?:巡[察视](?:工作)?(?:期间|时间|时段)(?:安排)?(?:为|是|自|从|[：:（(]){0,2}|(?:进驻|驻点)(?:工作)?(?:期间|时间|时段)(?:安排)?(?:为|是|[：:]))$/.test(before)) return true; // 巡察时间：3月4日至5月20日
  if (/反馈|集中/.test(before.slice(-30)) && !/巡察|巡视/.test(after)) return false;
  if (/^[^。；]{0,16}(?<![第一二三四五六七八九十\d])(?:[两二三四五六七八九十]|\d{1,2}|十[一二三四五六])轮/.test(after)) return false; // 先后开展八轮巡察
  if (areOfOtherDeed(after)) return false;
  return (tells.test(after) && /对|向|进驻|巡察了|巡视了|开展|进行|在|组巡[察视](?!工作|情况|反馈)/.test(after)) || /(?:巡察|巡视|巡查)组?(?:于|从|自|在)?$/.test(before) || /组$/.test(before);
}

/** What makes 反馈 a thing that is talked about, not given: 听取反馈情况, 研究审定了反馈意见. */
const talked = /(?:听取|审议|审定|研究|讨论|传达|学习|印发|制定|落实|督查|督导)[^，；]{0,24}$/;

/** Whether a day is that of the feedback: 反馈 follows it in its sentence, and no date stands between. */
function isFeedback(after: string, before: string): boolean {
  if (/截至|截止|印发|制定/.test(before.slice(-4))) return false;
  const hits = [...after.matchAll(/反馈/g)];
  if (hits.length === 0) return /反馈(?:会|会议|情况|意见)?(?:于|在)?$/.test(before) || /反馈[^，。]{0,12}[，,]?(?:会议)?(?:于|在)$/.test(before);
  const given = hits.find(({ index }) => !talked.test(after.slice(0, index)));
  return given !== undefined && !/\d日/.test(after.slice(0, given.index));
}

/** The sentence around a place. */
function sentenceAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && !"。\n".includes(text[from - 1] as string) && start - from < 200) from--;
  let to = end;
  while (to < text.length && !"。\n".includes(text[to] as string) && to - end < 200) to++;
  return { start: from, end: to };
}
