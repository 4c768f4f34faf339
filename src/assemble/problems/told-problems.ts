import { problemLeads } from "../../lexicon/cues.js";
import { asksFor, opensAsking } from "../asking.js";
import { opensAsDeed } from "../deeds.js";
import type { Place } from "../draft.js";
import { closesList, nextDeed } from "./closing.js";
import { tellsDefect } from "./defect.js";
import type { LeadReader } from "../list-role.js";
import { unitLength } from "./named-unit.js";
import { type PartedProblems, partProblems } from "./part-problems.js";
import { persistingProblems, plainProblems } from "./plain-problems.js";
import { leadsToProblems, weakLead } from "./problem-lead.js";

/** A sentence that announces problems and leaves them to the next: …存在一些问题。 */
const endsInProblems = /(?:问题|不足|差距|短板)$/;
const tellsOfThem = /存在|发现|指出|反馈|反映|通报/;
const announcementReach = 40; // characters before the end of a sentence in which it says so
/** What opens the sentence behind it: 主要是… */
const namesThem = /^(?:主要|突出|集中|具体)?(?:问题)?(?:是|有|包括|表现[为在]|体现[为在]|反映在)[：:]?/;
/** 问题，主要是… without a colon. */
const namedAtOnce = /(?:(?:问题|不足|短板)[，,]?(?:主要|突出)|(?:主要|突出|共性)问题)(?:是|有|包括|表现[为在]|体现[为在]|反映在|集中在)|(?:问题|不足|短板)(?:[，,]?包括|[，,](?:例|比)?如(?!下))/;
const exists = /存在(?:着|了)?(?!着|了|的|一些|以下|不少|几个|较|有|于|问题|不足|差距|短板|薄弱|偏差|漏洞|盲区|隐患|风险|弱项|欠缺|[，,。；;：:])/;
const some = /^(?:有的|有些|个别|少数|部分|一些|多数)/;
const someAhead = /(?:^|[，,])(?:有的|有些|个别|少数|部分|一些|多数)/;
const someAgain = /[；;，,](?:有的|有些|个别|少数|部分|一些|多数)/;
/** Problems that are the object of 发现: not 问题线索, 问题整改. */
const ofProblems = /^(?!的|什么)[^，,。；;]{0,60}(?:问题|不足|差距|短板)(?:[和与][^，,。；;]{1,6})?(?:\d{1,4}[个项条])?(?:[，,；;：:]|$)/;
const someProblems = /^(?:(?:一些|以下|不少|几个)?(?:主要|突出|具体)?(?:问题|不足|短板|差距)(?:[和与及、](?:问题|不足|短板|差距|薄弱环节))?)?[，,]/;
const longestSubject = 30;
const mostBeginnings = 12; // places of a sentence where its problems may begin

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

/** Whether a sentence tells one thing that is wrong, of what was found or of some: 巡察组还发现，…缺位, 另外，个别…存在…现象. */
export function findsDefect(sentence: string): boolean {
  const { finds, points, other } = problemLeads();
  const found = finds.first(sentence) ?? points.first(sentence);
  const from = found?.end ?? someAhead.exec(sentence)?.index;
  if (from === undefined || asksFor.test(sentence) || other.first(sentence, 0, from) !== undefined) return false;
  return tellsDefect(sentence.slice(from));
}

/** Whether a sentence tells several things that are wrong and asks for nothing: a list of problems in a form that is not read. */
export function listsDefects(whole: string): boolean {
  const sentence = whole.slice(0, Math.min(nextDeed(whole) ?? whole.length, problemLeads().other.first(whole)?.start ?? whole.length));
  if (asksFor.test(sentence)) return false;
  return sentence.split(/[，,、；;：:|]/).filter((clause) => tellsDefect(clause.replace(/等.{0,20}$/, ""))).length > 1;
}

/**
 * Reads the problems that a sentence tells: after a colon (主要问题是：A；B), after 问题，主要是, after 发现 or 存在 up to 等问题, or in
 * 有的A；有的B. `announced` tells that the sentence before said that there are some.
 */
export function problemsTold(text: string, start: number, end: number, announced: boolean, roleOfLead: LeadReader): ToldProblems | undefined {
  const sentence = text.slice(start, end);
  const told = (from: number): ToldProblems => ({ ...partProblems(text, start + from, end), start: start + from, end, subject: undefined });
  const toldIfWrong = (from: number): ToldProblems | undefined => {
    const parted = told(from);
    return isDefectful(parted, text) ? parted : undefined;
  };
  const colon = sentence.search(/[：:]/);
  if (colon >= 0) {
    if (leadsToProblems(text, start, start + colon, roleOfLead)) return told(colon + 1);
    const weak = weakLead(text, start, start + colon, end);
    const behind = weak === undefined ? undefined : told(colon + 1);
    if (behind !== undefined && (isDefectful(behind, text) || (weak === "closed" && isMostlyDefectful(behind, text)))) return behind;
  }
  const named = announced ? namesThem.exec(sentence) : null;
  if (named !== null) return told(named[0].length);
  if (colon >= 0) return undefined;
  const { finds } = problemLeads();
  const free = freeEnd(text, start, end);
  const found: number[] = [];
  for (const word of finds.find(text, start, end)) {
    const from = skipComma(sentence, word.end - start);
    if (from >= free || found.length === mostBeginnings) break;
    if (!sentence.startsWith("问题", from)) found.push(from);
  }
  const at = namedAtOnce.exec(sentence);
  const once = at !== null && at.index < free ? toldIfWrong(at.index + at[0].length) : undefined;
  if (once !== undefined) return once;
  for (const from of announced ? [0, ...found] : found) {
    const listed = sentence.slice(from);
    const said = some.test(listed) && (announced || someAgain.test(listed)) ? toldIfWrong(from) : undefined;
    if (said !== undefined) return said;
  }
  const closed = closedProblems(text, start, end, found, free);
  if (closed !== undefined || free < sentence.length) return closed;
  const pointed = problemLeads().points.find(text, start, end).slice(0, mostBeginnings).map((word) => skipComma(sentence, word.end - start));
  const behind = [...found, ...pointed].filter((at) => "，,".includes(sentence[at - 1] as string)).map((at) => start + at + unitLength(text, start + at, end));
  const plain = plainProblems(text, start, end, behind) ?? persistingProblems(text, start, end);
  return plain === undefined ? undefined : { ...plain, subject: undefined };
}

/** Problems up to 等问题, behind 存在 or 发现; in doubt where they look like a list that could not be parted. */
function closedProblems(text: string, start: number, end: number, found: readonly number[], free: number): ToldProblems | undefined {
  const close = closesList.exec(text.slice(start, end));
  if (close === null) return undefined;
  const closed = start + close.index + close[0].length;
  let doubtful: ToldProblems | undefined;
  for (const { from, subject } of beginnings(text, start, closed, found)) {
    if (from >= free) continue;
    const parted = partProblems(text, start + from, closed);
    if (!parted.whole && isDefectful(parted, text)) return { ...parted, start: start + from, end: closed, subject };
    if (parted.whole) doubtful ??= { problems: [], whole: true, start: start + from, end: closed, subject: undefined };
  }
  return doubtful;
}

/** Up to where a sentence, from its start, neither asks for something nor turns to something else. */
function freeEnd(text: string, start: number, end: number): number {
  const asked = text.slice(start, end).search(asksFor);
  const other = problemLeads().other.first(text, start, end);
  return Math.min(asked < 0 ? Infinity : asked + 1, other === undefined ? Infinity : other.end - start);
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

/** Whether each of some problems says what is wrong; one that stands for a list in doubt need not. */
function isDefectful({ problems }: PartedProblems, text: string): boolean {
  return problems.length > 0 && problems.every(({ start, end }) => tellsDefect(text.slice(start, end)));
}

/** Whether more than half of several problems say what is wrong, and the others tell nothing done and ask for nothing. */
function isMostlyDefectful({ problems }: PartedProblems, text: string): boolean {
  const others = problems.map(({ start, end }) => text.slice(start, end)).filter((problem) => !tellsDefect(problem));
  return problems.length > 1 && others.length * 2 < problems.length && !others.some((other) => opensAsDeed(other) || opensAsking(other));
}

/** Passes over 一些问题， behind 发现了. */
function skipComma(sentence: string, at: number): number {
  return at + (someProblems.exec(sentence.slice(at, at + 20))?.[0].length ?? 0);
}
