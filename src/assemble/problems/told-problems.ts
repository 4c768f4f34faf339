import { problemLeads } from "../../lexicon/cues.js";
import { endsAsOrganisation } from "../../lexicon/parties.js";
import type { Place } from "../draft.js";
import { isDefectClause, opensWithDefect } from "./defect.js";
import type { LeadReader } from "../list-role.js";
import { type PartedProblems, partProblems } from "./part-problems.js";

const announces =
  /存在(?:着|了|以下|的|一些|不少|几个)?(?:主要|突出|具体|共性)?(?:问题|不足|差距|短板|薄弱环节)|(?:典型|具体|主要|突出)(?:问题|表现)|(?:共性|个性)问题|主要表现在|(?:问题|不足|差距|短板|薄弱环节)[，,]?(?:主要)?(?:是|有|即|表现[为在]|集中在)|发现了?(?:一些|以下|\d{1,4}个)?(?:主要|突出)?(?:问题|不足)|[有些]薄弱环节|巡[察视](?:组|中)?(?:也|还)?发现[：:]$/;
const announcementLength = 44; // characters before the colon in which problems are announced
/** What the units with problems are to do, not what their problems are: 存在问题的单位要… */
const ofThoseWith = /问题的(?:单位|党组织|党委|党组|支部|人|干部|同志|地方|部门)/;
/** A sentence that announces problems and leaves them to the next: …存在一些问题。 */
const endsInProblems = /(?:问题|不足|差距|短板)$/;
const tellsOfThem = /存在|发现|指出|反馈|反映|通报/;
const announcementReach = 40; // characters before the end of a sentence in which it says so
/** What opens the sentence behind it: 主要是… */
const namesThem = /^(?:主要|突出|集中|具体)?(?:问题)?(?:是|有|表现[为在]|体现[为在]|反映在)[：:]?/;
/** What may announce anything, and problems where each part behind it says what is wrong: 主要是： */
const mainly = /主要(?:是|有|为)$/;
/** 反馈意见指出： leads to anything, and to problems where the first words behind it say what is wrong. */
const pointsOut = /(?:指出|反映)$/;
/** 问题，主要是… without a colon. */
const namedAtOnce = /(?:(?:问题|不足|短板)[，,]?(?:主要|突出)|(?:主要|突出|共性)问题)(?:是|有|表现[为在]|体现[为在]|反映在|集中在)/;
const exists = /存在(?:着|了)?(?!着|了|的|一些|以下|不少|几个|较|有|于|问题|不足|差距|短板|薄弱|偏差|漏洞|盲区|隐患|风险|弱项|欠缺|[，,。；;：:])/;
/** 等问题 behind the last of a list; 等方面 only with their number or at the end of all. */
const closesList =
  /等(?:(?:“[^“”]{1,8}”)?(?:[\d一二三四五六七八九十]{1,3}[个大条项类种]{1,2}(?:方面|大类|类)?的?){0,2}(?:方面)?的?(?:突出|具体|主要|共性)?(?:问题|现象|情形|不足)|[\d一二三四五六七八九十]{1,3}[个大]{1,2}方面)(?=[，,；;。]|$)|等(?:情况|方面)$/;
/** What is asked: 要…, but for 主要, 需要. */
export const asksFor = /(?<![主重需必首])要(?!求|害|点|素|闻)/;
const some = /^(?:有的|有些|个别|少数|部分|一些|多数)/;
const someAgain = /[；;，,](?:有的|有些|个别|少数|部分|一些|多数)/;
/** Problems that are the object of 发现: not 问题线索, 问题整改. */
const ofProblems = /^(?!的|什么)[^，,。；;]{0,60}(?:问题|不足|差距|短板)(?:[和与][^，,。；;]{1,6})?(?:\d{1,4}[个项条])?(?:[，,；;：:]|$)/;
const someProblems = /^(?:(?:一些|以下|不少|几个)?(?:主要|突出|具体)?(?:问题|不足))?[，,]/;
const longestSubject = 30;
const shortestName = 3;
const longestName = 16;
const furthestBack = 4000; // characters before a name in which it must stand already

/** The problems of a sentence, what they are said of (有的村党组织存在…), and where the passage lies that tells them. */
export interface ToldProblems extends PartedProblems, Place {
  readonly subject: Place | undefined;
}

/** Whether a sentence says that there are problems and leaves them to the next: …存在一些问题 */
export function announcesProblems(sentence: string): boolean {
  return endsInProblems.test(sentence.slice(-2)) && tellsOfThem.test(sentence.slice(-announcementReach));
}

/** Whether a sentence says that inspectors found problems, which or how many it may say: 通报巡察发现的6方面17项问题 */
export function speaksOfProblems(sentence: string): boolean {
  const { finds, other } = problemLeads();
  const found = finds.first(sentence);
  return found !== undefined && ofProblems.test(sentence.slice(found.end)) && other.first(sentence, 0, found.start) === undefined && !asksFor.test(sentence.slice(0, found.start));
}

/** Whether the words before a colon announce problems. */
export function leadsToProblems(text: string, start: number, colon: number, roleOfLead: LeadReader): boolean {
  const lead = text.slice(start, colon + 1);
  if (ofThoseWith.test(lead)) return false;
  const role = roleOfLead({ leadStart: start, leadEnd: colon + 1 }, start);
  return role === "problem" || (role === undefined && announces.test(lead.slice(-announcementLength)));
}

/**
 * Reads the problems that a sentence tells: after a colon (主要问题是：A；B), after 问题，主要是, after 发现 or 存在 up to 等问题, or in
 * 有的A；有的B. `announced` tells that the sentence before said that there are some.
 */
export function problemsTold(text: string, start: number, end: number, announced: boolean, roleOfLead: LeadReader): ToldProblems | undefined {
  const sentence = text.slice(start, end);
  const told = (from: number, parted: PartedProblems, subject?: Place): ToldProblems => ({ ...parted, start: start + from, end, subject });
  const part = (from: number): PartedProblems => partProblems(text, start + from, end);
  const colon = sentence.search(/[：:]/);
  if (colon >= 0 && leadsToProblems(text, start, start + colon, roleOfLead)) return told(colon + 1, part(colon + 1));
  if (colon >= 0 && mainly.test(sentence.slice(0, colon)) && isDefectful(part(colon + 1), text)) return told(colon + 1, part(colon + 1));
  if (colon >= 0 && pointsOut.test(sentence.slice(0, colon)) && opensWithDefect(sentence.slice(colon + 1)) && isDefectful(part(colon + 1), text)) return told(colon + 1, part(colon + 1));
  const named = announced ? namesThem.exec(sentence) : null;
  if (named !== null) return told(named[0].length, part(named[0].length));
  if (colon >= 0) return undefined;
  const { finds, other } = problemLeads();
  const free = (from: number): boolean => other.first(text, start, start + from) === undefined && !asksFor.test(sentence.slice(0, from));
  const found = finds.find(text, start, end).map(({ end: at }) => skipComma(sentence, at - start)).filter((at) => free(at) && !sentence.startsWith("问题", at));
  const at = namedAtOnce.exec(sentence);
  if (at !== null && free(at.index)) {
    const from = at.index + at[0].length;
    if (isDefectful(part(from), text)) return told(from, part(from));
  }
  for (const from of announced ? [0, ...found] : found) {
    if (some.test(sentence.slice(from)) && (someAgain.test(sentence.slice(from)) || announced) && isDefectful(part(from), text)) return told(from, part(from));
  }
  const close = closesList.exec(sentence);
  if (close === null) return undefined;
  const closed = start + close.index + close[0].length;
  let doubtful: ToldProblems | undefined;
  for (const { from, subject } of beginnings(text, start, closed, found)) {
    if (!free(from)) continue;
    const parted = partProblems(text, start + from, closed);
    if (!parted.whole && isDefectful(parted, text)) return { ...parted, start: start + from, end: closed, subject };
    if (parted.whole) doubtful ??= { problems: [], whole: true, start: start + from, end: closed, subject: undefined };
  }
  return doubtful;
}

/** Where in a sentence problems may begin: behind 存在, behind 发现, there without the name of the unit. */
function beginnings(text: string, start: number, end: number, found: readonly number[]): { from: number; subject: Place | undefined }[] {
  const sentence = text.slice(start, end);
  const places: { from: number; subject: Place | undefined }[] = [];
  const being = exists.exec(sentence);
  if (being !== null) {
    const clause = Math.max(...["，", ",", "：", ":", "；", ";", "。"].map((mark) => sentence.lastIndexOf(mark, being.index)), ...found.filter((at) => at <= being.index).map((at) => at - 1)) + 1;
    const subject = { start: start + clause, end: start + being.index };
    const isSubject = subject.end - subject.start <= longestSubject && some.test(text.slice(subject.start, subject.end));
    places.push({ from: being.index + being[0].length, subject: isSubject ? subject : undefined });
  }
  for (const at of found) if (start + at < end) places.push({ from: at + unitLength(text, start + at, end), subject: undefined });
  return places;
}

/** How long the name of a unit is that a passage opens with and that stands in the text before, too. */
function unitLength(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - furthestBack), start);
  for (let length = Math.min(longestName, end - start - 4); length >= shortestName; length--) {
    const name = text.slice(start, start + length);
    if (!/[，,、。；;：:]/.test(name) && endsAsOrganisation(name) && before.includes(name)) return length;
  }
  return 0;
}

/** Whether each of some problems says what is wrong; one that stands for a list in doubt need not. */
function isDefectful({ problems }: PartedProblems, text: string): boolean {
  return problems.length > 0 && problems.every(({ start, end }) => clausesOf(text.slice(start, end)).some(isDefectClause));
}

function clausesOf(passage: string): string[] {
  return passage.split(/[，,、]/);
}

/** Passes over 一些问题， behind 发现了. */
function skipComma(sentence: string, at: number): number {
  return at + (someProblems.exec(sentence.slice(at, at + 12))?.[0].length ?? 0);
}
