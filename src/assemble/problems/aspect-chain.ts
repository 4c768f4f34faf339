import { problemLeads } from "../../lexicon/cues.js";
import { asksFor } from "../asking.js";
import type { Place } from "../draft.js";
import { aspectWord } from "./aspect-word.js";
import { partEnd, withoutClosing } from "./closing.js";
import { clausesOf, isDefectClause } from "./defect.js";
import { type ListedProblem, partProblems } from "./part-problems.js";

/** What an aspect begins with behind words that lead to it: 巡察组发现区档案局在落实…方面，存在 */
const entersAspect = /(?<!存)在|聚焦|围绕/;
const tellsAspect = /^(?:方面|层面|领域|[上中])([，,：:]?)((?:主要|还|仍|也)?(?:存在|表现为|有)?)/;
/** A comma that parts two aspects: …问题，在聚焦…方面存在… */
const nextAspect = /^[，,](?:同时[，,]?)?(?:在|聚焦|围绕)/;
const stops = /[，,。；;：:]/;
/** Words with a colon before the first aspect: 主要是：, 问题主要体现在四个方面： */
const leadsIn = /(?:问题|不足|差距|短板|表现|指出|发现|主要(?:是|有|为)|[几\d一二三四五六七八九十]个方面)(?:主要)?(?:是|有|如下|表现[为在])?[：:]/;
const hasAspect = /(?:方面|层面|领域|[上中])[，,：:]?(?:主要|还|仍|也)?存在/;
const counted = /^(?:\d{1,4}|[一二三四五六七八九十]{1,3}|几|若干)[个项条类]/;
const severalAspects = /(?:等|[\d一二三四五六七八九十两几]个)(?:方面|层面|领域)$/;
const longestLead = 80;
const shortestAspect = 2;
const longestAspect = 60;
const longestOpener = 12;

/** One aspect of a chain with the problems told of it; without an aspect of its own the part says all of it. */
export interface ChainedAspect {
  readonly title: Place | undefined;
  readonly problems: readonly ListedProblem[];
  /** Whether the problems look like a list that could not be parted. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

/** How an aspect opens a part of a passage. */
export interface AspectOpening {
  /** Absent where what is wrong is said of the aspect itself: 在作风建设方面用力不足. */
  readonly title: Place | undefined;
  readonly body: number;
}

/** The aspect that a part of the sentence opens with (在…方面，主要存在), in the first part behind words that lead to it. */
export function aspectOpening(text: string, start: number, end: number, first: boolean): AspectOpening | undefined {
  const part = text.slice(start, Math.min(end, start + longestLead + longestAspect));
  const led = first ? leadLength(part) : 0;
  const word = aspectWord(part, led);
  if (word === undefined) return undefined;
  const at = word.start;
  const clause = part.slice(0, at).split(stops).at(-1) as string;
  const before = part.slice(0, at - clause.length).replace(/[，,；;\s]|同时|此外|另外|其中/g, "");
  if (before !== "" && !first) return undefined;
  const enters = (first && led === 0) || clause.startsWith("在") ? entersAspect.exec(clause) : null;
  const from = start + at - clause.length + (enters === null ? 0 : enters.index + (enters[0] === "在" ? 1 : 0));
  const title = { start: from, end: start + word.titleEnd };
  if (start + at - from < shortestAspect || start + word.end - from > longestAspect || severalAspects.test(text.slice(from, start + word.end))) return undefined;
  const [opener = "", mark, tells] = tellsAspect.exec(text.slice(start + at, Math.min(end, start + at + longestOpener))) ?? [];
  const body = start + at + opener.length;
  if (counted.test(text.slice(body, body + 6))) return undefined;
  const [told = ""] = clausesOf(text.slice(body, Math.min(end, body + longestLead)));
  const ofItself = body < end && mark === "" && (tells === "" || !isDefectClause(withoutClosing(told)));
  if (ofItself) return { title: undefined, body: text[from - 1] === "在" ? from - 1 : from };
  return { title, body };
}

/** How many characters lead to the first aspect, up to the colon behind them. */
export function leadLength(part: string): number {
  const lead = leadsIn.exec(part);
  return lead === null ? 0 : lead.index + lead[0].length;
}

/** Whether a part behind the first opens with an aspect of its own. */
export function opensAspect(text: string, part: Place): boolean {
  return aspectOpening(text, part.start, part.end, false)?.title !== undefined;
}

/** Whether a comma parts two aspects: an aspect with its 存在 stands behind it. */
function partsAspects(text: string, comma: number, end: number): boolean {
  const behind = text.slice(comma, Math.min(end, comma + longestAspect));
  const at = behind.search(hasAspect);
  return nextAspect.test(behind) && at > 0 && !stops.test(behind.slice(1, at).replace(/^同时[，,]/, ""));
}

/** The parts of a sentence between ； and between commas that part two aspects. */
export function aspectParts(text: string, start: number, end: number): Place[] {
  const parts: Place[] = [];
  let from = start;
  let read = start; // up to where an aspect was looked for
  let told = false; // whether this part has its aspect
  for (let at = start; at < end; at++) {
    const char = text[at] as string;
    const isComma = char === "，" || char === ",";
    if (!isComma && char !== "；" && char !== ";") continue;
    told ||= hasAspect.test(text.slice(Math.max(from, read - longestOpener), at));
    read = at;
    if (isComma && !(told && partsAspects(text, at, end))) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
    told = false;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

/** Whether a part tells what is wrong, 等问题 behind its clauses or not. */
export function tellsWrong(part: string): boolean {
  return clausesOf(part).some((clause) => isDefectClause(withoutClosing(clause)));
}

/**
 * Reads a sentence that tells the problems of one aspect after the other: 在A方面，存在…等问题；B方面，主要存在…；C方面，… Each part
 * stands under the aspect that opens it. Undefined where fewer than two parts open with an aspect and say what is wrong.
 */
export function readAspectChain(text: string, start: number, end: number): readonly ChainedAspect[] | undefined {
  return chainOf(text, aspectParts(text, start, end));
}

/** Reads parts of one sentence or of several as the problems of one aspect after the other, `least` of them telling what is wrong. */
export function chainOf(text: string, parts: readonly Place[], least = 2): readonly ChainedAspect[] | undefined {
  if (parts.length < 2) return undefined;
  const start = (parts[0] as Place).start;
  const end = (parts.at(-1) as Place).end;
  const openings = parts.map((part, index) => aspectOpening(text, part.start, part.end, index === 0));
  const { other, turns } = problemLeads();
  const lead = openings[0]?.title?.start ?? openings[0]?.body ?? start;
  if (other.first(text, start, lead) !== undefined || turns.first(text, start, lead) !== undefined) return undefined;
  const told = parts.map((part, index) => tellsWrong(text.slice(openings[index]?.body ?? part.start, part.end)));
  const tellsUnder = openings.filter((opening, index) => opening !== undefined && (told[index] || (openings[index + 1] === undefined && told[index + 1])));
  if (tellsUnder.length < least || asksFor.test(text.slice(start, end))) return undefined;
  let title: Place | undefined;
  return parts.map((part, index) => {
    const opening = openings[index];
    if (opening !== undefined) ({ title } = opening);
    const from = opening?.body ?? part.start;
    return { title, ...partProblems(text, from, partEnd(text, from, part.end)), start: part.start, end: part.end };
  });
}
