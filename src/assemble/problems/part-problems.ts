import { problemLeads } from "../../lexicon/cues.js";
import type { ListItem } from "../../outline/index.js";
import { CharacterSet } from "../../text/character-set.js";
import type { Place } from "../draft.js";
import { problemsEnd } from "./closing.js";
import { clausesOf, isDefectClause, isSaidOfAspect, tellsDefect } from "./defect.js";
import { sentencesOf } from "./sentences.js";

/** A problem inside a sentence, offsets in the clean text. */
export interface ListedProblem {
  readonly start: number;
  readonly end: number;
}

/** An aspect (…方面，存在…) with the problems under it; without an aspect's words `title` is empty. */
export interface ProblemAspect {
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly problems: readonly ListedProblem[];
}

const opensProblems = /^[，,：:；;\s]*(?:还|仍然?|也|主要|普遍|依然)?(?:存在|(?<=主要)是|有(?!的|些|待|时|人)|表现为|表现在|问题是|问题有|暴露出|反映出)?(?:着|了|以下|的)?(?:[^，。；：“]{0,6}问题(?:主要)?(?:有|是)?[：:])?(?:有的(?:(?:被巡[察视])?(?:单位|部门|地方)(?![和与及]|负责|领导|职工|之间|内部|主要|工作|人员|[，。；、])(?=[^，。；、]{4})|村(?=党组织|支部|财务|集体“三资”|“三资”|账|档案|项目|公示|制度))?)?/;
const someDo = /^(?:有的|个别|少数)/;
/** Who does it, at the head of the part before: 存在有的党员…，个别… */
const opensSome = /^[，,：:；;\s]*(?:主要|还|仍)?(?:存在|表现为|是)?(?:着|了)?(?:有的|个别|少数|部分)/;

/** Takes 存在 before a problem and 等问题 behind it away. */
export function trimProblem(text: string, start: number, end: number): ListedProblem {
  let from = start;
  from += opensProblems.exec(text.slice(from, Math.min(end, from + 30)))?.[0].length ?? 0;
  const to = problemsEnd(text, from, end);
  return to > from ? { start: from, end: to } : { start, end };
}

const opening = new CharacterSet("（(“《【");
const closing = new CharacterSet("）)”》】");
const marks = new CharacterSet("（(“《【）)”》】；;，,、");
const semicolonsAndCommas = new CharacterSet("；;，,");
const pausesAndCommas = new CharacterSet("、，,");

/** Places outside brackets and quotation marks where one of some characters stands. */
function placesOf(text: string, start: number, end: number, chars: CharacterSet): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (!marks.has(code)) continue;
    if (opening.has(code)) depth++;
    else if (closing.has(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && chars.has(code)) places.push(index);
  }
  return places;
}

function partAt(start: number, end: number, cuts: readonly number[]): ListedProblem[] {
  return [...cuts, end].map((cut, index) => ({ start: index === 0 ? start : (cuts[index - 1] as number) + 1, end: cut }));
}

const worthKeeping = ({ start, end }: ListedProblem): boolean => end - start >= 4;

/** Parts a passage at ； outside brackets and quotation marks; at ， only in 有的…，有的…，个别…: else a comma adds to a problem. */
export function partAtSemicolons(text: string, start: number, end: number): ListedProblem[] {
  const cuts: number[] = [];
  for (const place of placesOf(text, start, end, semicolonsAndCommas)) {
    const from = (cuts.at(-1) ?? start - 1) + 1;
    if ("；;".includes(text[place] as string) || (someDo.test(text.slice(place + 1, place + 4)) && opensSome.test(text.slice(from, from + 12)))) cuts.push(place);
  }
  return partAt(start, end, cuts).map((part) => trimProblem(text, part.start, part.end)).filter(worthKeeping);
}

/** The problems of a passage; `whole` tells that it looks like a list that could not be parted with confidence. */
export interface PartedProblems {
  readonly problems: readonly ListedProblem[];
  readonly whole: boolean;
}

const longestName = 14; // characters of a part that only names a thing of the next part: 监督针对性、实效性不强

/** What says one more thing of what the part before it names: 学习不够认真、不够深刻 */
const says = /^(?:不够|不太|不甚|不|未|欠)[\u4e00-\u9fff]{1,3}$/;
/** What is wrong where 等问题 closes a list of such: 整改任务未完成, 防返贫监测有漏项. 监督有效性 names a thing. */
const saysBriefly = /^[\u4e00-\u9fff]{2,12}(?:有(?![效关限机序力])|未(?![来成]))[\u4e00-\u9fff]{2,4}$/;
const quotedList = /^“[^“”]{4,40}”(?:[、，]?“[^“”]{4,40}”){1,20}$/;

/** What stands between the quotation marks of “A”“B”. */
function quotesIn(text: string, { start, end }: ListedProblem): ListedProblem[] {
  const quotes: ListedProblem[] = [];
  for (let at = start; at < end; ) {
    const close = text.indexOf("”", at);
    quotes.push({ start: at + 1, end: close });
    const next = text.indexOf("“", close);
    at = next < 0 ? end : next;
  }
  return quotes;
}

/**
 * Parts the problems that a passage lists: at ；; without one at 、 and ， where every part says completely what is wrong
 * (A不力、B不严、C混乱等问题). Two parts with nothing but a comma between them are one problem and what adds to it.
 */
export function partProblems(text: string, start: number, end: number): PartedProblems {
  const bySemicolon = partAtSemicolons(text, start, end);
  if (bySemicolon.length > 1) return { problems: bySemicolon, whole: false };
  const only = bySemicolon[0];
  if (only === undefined) return { problems: [], whole: false };
  const quoted = quotedList.test(text.slice(only.start, only.end)) ? quotesIn(text, only) : [];
  if (quoted.length > 1 && quoted.every((part) => isDefectClause(text.slice(part.start, part.end)))) return { problems: quoted, whole: false };
  const closes = /^[，,、]?等/.test(text.slice(only.end, end));
  const cuts = placesOf(text, only.start, only.end, pausesAndCommas);
  const isPause = (place: number): boolean => text[place] === "、";
  const parts: ListedProblem[] = [];
  let from = only.start;
  let complete = 0;
  let sure = true;
  const between: boolean[] = []; // whether 、 stands behind a part
  [...cuts, only.end].forEach((cut) => {
    const clause = text.slice(from, cut);
    if (isDefectClause(clause) || (closes && saysBriefly.test(clause))) {
      complete++;
      parts.push({ start: from, end: cut });
      between.push(cut < only.end && isPause(cut));
      from = cut + 1;
    } else if (between.at(-1) === true && says.test(text.slice(from, cut))) {
      parts.push({ start: (parts.pop() as ListedProblem).start, end: cut });
      between[between.length - 1] = cut < only.end && isPause(cut);
      from = cut + 1;
    } else if (cut === only.end || !isPause(cut) || cut - from > longestName) sure = false;
  });
  if (complete < 2) return { problems: [only], whole: closes && cuts.length > 0 && parts[0]?.end !== only.end };
  const isList = between.slice(0, -1).some(Boolean) || parts.length > 2 || closes;
  if (sure && isList && parts.length > 1) return { problems: parts.map((part) => trimProblem(text, part.start, part.end)).filter(worthKeeping), whole: false };
  return { problems: [only], whole: isList || !sure };
}

/** A point whose first sentence names an aspect and nothing more: 在党的领导方面。有的… */
const aspectAlone = /^在?([^，,。；;：:]{2,60}方面)$/;
const aspectEnd = /方面(?=[，,：:]|还?存在|仍|主要|有的)|(?:上|中|领域)[，,]?(?=还?存在)/;

/** Whether the words behind an aspect are only the end of what is said of it: 为民服务方面|仍有待提高. 监管方面|存在差距 stands by itself. */
function endsWhatIsWrong(passage: string, behind: number): boolean {
  const before = passage.slice(0, behind).split(/[，,；;]/).at(-1) as string;
  const [rest = ""] = clausesOf(passage.slice(behind));
  return rest !== "" && !rest.includes("存在") && !isDefectClause(rest) && isDefectClause(before + rest);
}

/** The sentences of a passage up to the first that tells nothing of what is wrong or goes on to something else. */
function tellingSentences(text: string, start: number, end: number): Place[] {
  const { turns } = problemLeads();
  const sentences = sentencesOf(text, start, end);
  const other = sentences.findIndex((sentence) => turns.first(text, sentence.start, sentence.end) !== undefined || !tellsDefect(text.slice(sentence.start, sentence.end)));
  return other < 0 ? sentences : sentences.slice(0, other);
}

/**
 * Reads a point of a list of problems: an aspect with its problems (落实…方面，存在A；B；C等问题) or one problem. The
 * sentence that holds the problems ends at 。.
 */
export function readProblemPoint(text: string, item: ListItem): ProblemAspect {
  const stop = text.slice(item.start, item.end).search(/[。\n]/);
  const end = stop < 0 ? item.end : item.start + stop;
  const passage = text.slice(item.start, end);
  const alone = aspectAlone.exec(passage)?.[1];
  const below = alone === undefined ? [] : tellingSentences(text, end, item.end);
  if (alone !== undefined && below.length > 0) {
    return { titleStart: end - alone.length, titleEnd: end, problems: below.flatMap((sentence) => partAtSemicolons(text, sentence.start, sentence.end)) };
  }
  const opened = aspectEnd.exec(passage.slice(0, 160));
  const behind = opened === null ? 0 : opened.index + opened[0].length;
  const being = behind + (passage.startsWith("还", behind) ? "还存在" : "存在").length;
  const aspect = isSaidOfAspect(passage, 0, being) || endsWhatIsWrong(passage, behind) ? null : opened;
  const existing = /[，,](?:还|仍|主要)?存在(?=[^着]{2})/.exec(passage.slice(0, 160));
  const cut = aspect !== null ? aspect.index + aspect[0].length : existing !== null && passage.slice(0, -1).includes("；") ? existing.index : -1;
  if (cut > 0) {
    return {
      titleStart: item.start,
      titleEnd: item.start + cut,
      problems: partAtSemicolons(text, item.start + cut, end),
    };
  }
  return { titleStart: item.start, titleEnd: item.start, problems: [trimProblem(text, item.start, end)] };
}
