import { problemLeads } from "../../lexicon/cues.js";
import type { Stretch } from "../../outline/index.js";
import { readAspectChain } from "./aspect-chain.js";
import type { Place } from "../draft.js";
import { isDefectClause, opensWithDefect } from "./defect.js";
import type { LeadReader } from "../list-role.js";
import { problemLabelAt, setOffPassages } from "./problem-label.js";
import { type ListedProblem, partAtSemicolons, type PartedProblems, partProblems, trimProblem } from "./part-problems.js";
import { announcesProblems, asksFor, problemsTold } from "./told-problems.js";
import { sentencesOf } from "./sentences.js";
import { statesProblem } from "../section-role.js";

const aspectInSentence = /^[^，,。；：:]{0,8}?在?[^。；：:]{4,80}?(?:方面[，,：:](?:主要|还|仍)?(?:存在)?|上[，,]?(?:主要|还|仍)?存在)/;
/** The aspect of one problem among those of a sentence: 聚焦…方面，存在A、B等问题；… */
const aspectOfPart = /^[，,；;\s]{0,2}(?:在|聚焦|围绕|关于|落实|贯彻|执行|履行|推进)[^，,。；;：:]{2,60}方面[，,：:]?(?:主要|还|仍)?(?:存在)?/;
/** What opens a paragraph of a list without numbers: ——, ●, 一类是. */
const bullet = /^(?:[—–－-]{1,4}|[●○◆◇■□▲△★☆·•※])\s{0,2}|^[一二三四五六七八九十]{1,2}类(?:问题)?是/;
/** What opens the sentence of an aspect's problems, the aspect being the heading above: 主要存在A；B等问题. */
const opensList = /^(?:主要|还|仍|也|具体|突出)?(?:问题)?(?:存在|表现为|表现在|体现在|反映在|是|有)(?=[^，。：；]{2})/;
const closesList = /(?:等(?:方面的?)?(?:突出|具体)?(?:问题|现象|情形|不足|情况))$/;
const longestTitle = 60;
const longestProblem = 200;
/** Who tells of the problems, before the aspect: 县委第二巡察组向石桥镇党委反馈指出，在…方面，存在… */
const speaker = /^[^。；;\n]{2,40}?(?:指出|认为|发现|通报|反馈)[，,：:]/;
const longestOpener = 6; // characters of 还存在 between an aspect and its problems

/** Problems told in one place of running text, under the aspect that stands above them. */
export interface ProseBlock {
  readonly problems: readonly ListedProblem[];
  readonly aspect: Place | undefined;
  /** The unit or the some (有的村党组织) that they are said of in so many words. */
  readonly owner: Place | undefined;
}

/** What running text tells of problems, and the places of lists that could not be parted. */
export interface ProseProblems {
  readonly blocks: readonly ProseBlock[];
  readonly doubts: readonly Place[];
}

/** How running text is read. */
export interface ProseReading {
  readonly roleOfLead: LeadReader;
  /** Whether another list holds a passage. */
  readonly isListed: (start: number, end: number) => boolean;
  /** Places where blanks inside a line were taken out. */
  readonly breaks: readonly number[];
  /** Whether the heading above leads to nothing but problems: a unit's name, 存在的主要问题. */
  readonly labelled: boolean;
}

/** An aspect that opens a paragraph by a bullet and ends with its first sentence, and the problems behind it. */
function bulletedAspect(text: string, start: number, end: number): { title: Place; problems: ListedProblem[] } | undefined {
  const mark = bullet.exec(text.slice(start, start + 8))?.[0].length;
  if (mark === undefined) return undefined;
  const from = start + mark;
  const stop = text.slice(from, end).search(/[。：:]/);
  if (stop < 4 || stop > longestTitle || from + stop + 4 > end) return undefined;
  const problems = sentencesOf(text, from + stop + 1, end).flatMap((sentence) => partAtSemicolons(text, sentence.start, sentence.end));
  return problems.length === 0 ? undefined : { title: { start: from, end: from + stop }, problems };
}

/** A problem that makes a paragraph of its own behind a dash or a dot. */
function bulletedProblem(text: string, start: number, end: number): ListedProblem | undefined {
  const mark = bullet.exec(text.slice(start, start + 8))?.[0].length;
  if (mark === undefined || end - start > longestProblem || !statesOrParts(text, start + mark, end)) return undefined;
  return trimProblem(text, start + mark, end);
}

/** Whether a sentence behind problems tells one more, and neither asks nor goes on to something else. */
function isStillTold(sentence: string): boolean {
  if (opensWithDefect(sentence)) return true;
  return problemLeads().turns.first(sentence) === undefined && !asksFor.test(sentence) && sentence.split(/[，,、；;]/).some((clause) => opensWithDefect(clause.replace(/^对/, "")));
}

/** Whether a paragraph states a problem or ends as a part of a list does. */
function statesOrParts(text: string, start: number, end: number): boolean {
  return text[end - 1] === "；" || text[end - 1] === ";" || statesProblem(text.slice(start, end));
}

/**
 * Problems told in sentences: after an announcement and parted by ； (主要问题是：A；B) or, where each part says what is wrong, by 、 or ，;
 * in 发现A、B等问题; behind a label (主要问题：A。B。); in paragraphs …方面，存在A；B等问题,
 * in the sentence of a heading's aspect (（一）…方面。主要存在A；B等问题。) or in paragraphs that a bullet opens (——落实…方面。A；B。).
 */
export function findProseProblems(text: string, stretch: Stretch, { roleOfLead, isListed, breaks, labelled }: ProseReading): ProseProblems {
  const blocks: ProseBlock[] = [];
  const doubts: Place[] = [];
  const add = (problems: readonly ListedProblem[], aspect?: Place, owner?: Place): void => {
    if (problems.length > 0) blocks.push({ problems, aspect, owner });
  };
  const aspectLength = ({ start, end }: ListedProblem): number => aspectOfPart.exec(text.slice(start, end))?.[0].length ?? 0;
  /** The problems of a passage; those under an aspect of their own (聚焦…方面，存在A、B等问题；聚焦…) are parted for themselves. */
  const addPassage = (start: number, end: number, parted: PartedProblems, owner?: Place): void => {
    const parts = partAtSemicolons(text, start, end);
    if (!parts.some((part) => aspectLength(part) > 0)) {
      if (parted.whole) doubts.push({ start, end });
      for (const problem of parted.problems) add([problem], undefined, owner);
      return;
    }
    for (const part of parts) {
      const cut = part.start + aspectLength(part);
      if (cut === part.start || cut >= part.end) {
        add([part], undefined, owner);
        continue;
      }
      const under = partProblems(text, cut, reachOf(part, end));
      if (under.whole) doubts.push({ start: cut, end: part.end });
      add(under.problems, { start: part.start, end: cut }, owner);
    }
  };
  /** The end of a part with the 等问题 that was taken off it: it tells that the part is a list. */
  const reachOf = (part: ListedProblem, end: number): number => {
    const stop = text.slice(part.end, end).search(/[；;]/);
    return stop < 0 ? end : part.end + stop;
  };
  /** The sentences behind a label; false where none of them states a problem. */
  const readLabelled = (start: number, end: number): boolean => {
    const sentences: Place[] = [];
    for (const sentence of sentencesOf(text, start, end)) {
      if (isListed(sentence.start, sentence.end)) continue;
      const words = text.slice(sentence.start, sentence.end);
      const isStated = words.includes("；") || words.includes(";") || statesProblem(words) || words.split(/[，,、]/).some(isDefectClause);
      if (!isStated || (problemLeads().turns.first(words) !== undefined && !words.split(/[，,、；;]/).some(isDefectClause))) {
        if (isStated || sentences.length === 0 || problemLeads().turns.first(words) !== undefined) break;
        doubts.push(sentence);
        continue;
      }
      sentences.push(sentence);
    }
    for (const sentence of sentences) {
      const told = problemsTold(text, sentence.start, sentence.end, false, roleOfLead);
      if (told !== undefined && told.problems.length > 1) {
        if (told.start - sentence.start > 8 && text.slice(sentence.start, told.start).split(/[，,]/).some(isDefectClause)) doubts.push({ start: sentence.start, end: told.start });
        addPassage(told.start, told.end, told, told.subject);
      } else {
        const parted = sentences.length > 1 ? { problems: partAtSemicolons(text, sentence.start, sentence.end), whole: false } : partProblems(text, sentence.start, sentence.end);
        addPassage(sentence.start, sentence.end, parted);
      }
    }
    return sentences.length > 0;
  };
  /** Reads a sentence of running text; true where problems that are announced in so many words may go on in the next. */
  const readSentence = ({ start, end }: Place, announced: boolean, next: string): boolean => {
    const sentence = text.slice(start, end);
    const chain = readAspectChain(text, start, end);
    if (chain !== undefined) {
      for (const part of chain) {
        if (part.whole) doubts.push({ start: part.start, end: part.end });
        add(part.problems, part.title);
      }
      return false;
    }
    const told = problemsTold(text, start, end, announced, roleOfLead);
    const aspect = aspectInSentence.exec(sentence);
    const cut = start + (aspect?.[0].length ?? 0);
    const behindSpeaker = start + (speaker.exec(sentence)?.[0].length ?? 0);
    if (told !== undefined && aspect !== null && Math.abs(told.start - cut) <= longestOpener && aspectLength({ start: behindSpeaker, end }) > 0) {
      if (told.whole) doubts.push({ start: told.start, end: told.end });
      add(told.problems, { start: behindSpeaker, end: cut });
    } else if (told !== undefined) {
      if (listsSentences(told, end, next)) {
        for (const problem of partAtSemicolons(text, told.start, end)) add([problem], undefined, told.subject);
        return true;
      }
      addPassage(told.start, told.end, told, told.subject);
    } else if (aspect !== null && partAtSemicolons(text, start, end).slice(1).some((part) => aspectLength(part) > 0)) {
      addPassage(start, end, { problems: [], whole: false });
    } else if (stretch.node !== undefined && opensList.test(sentence.slice(0, 12)) && (closesList.test(sentence.slice(-12)) || (sentence.includes("；") && statesProblem(sentence)))) {
      for (const problem of partAtSemicolons(text, start, end)) add([problem]);
    } else if (aspect !== null && (sentence.includes("；") || statesProblem(sentence.slice(aspect[0].length)))) {
      add(partAtSemicolons(text, cut, end), { start, end: cut });
    }
    return told !== undefined && told.problems.length === 1 && told.end === end && !/等/.test(text.slice(told.problems[0]?.end ?? end, end));
  };
  /** Whether problems that open behind an announcement fill sentences, one each: 主要是：A，B。C，D。 Then a comma parts none. */
  const listsSentences = ({ start, problems }: ListedProblem & PartedProblems, end: number, next: string): boolean =>
    isStillTold(next) && !/[；;]/.test(text.slice(start, end)) && !/等/.test(text.slice(problems.at(-1)?.end ?? end, end));
  let expected = labelled; // whether the line above was a label alone
  for (let from = stretch.start; from < stretch.end; ) {
    const feed = text.indexOf("\n", from);
    const lineEnd = feed < 0 || feed > stretch.end ? stretch.end : feed;
    const start = from;
    from = lineEnd + 1;
    if (lineEnd - start < 2) continue;
    const listed = isListed(start, lineEnd);
    const bulleted = listed ? undefined : bulletedAspect(text, start, lineEnd);
    if (bulleted !== undefined && !aspectInSentence.test(text.slice(start, lineEnd))) {
      add(bulleted.problems, bulleted.title);
      continue;
    }
    const alone = listed ? undefined : bulletedProblem(text, start, lineEnd);
    if (alone !== undefined && !blocks.some(({ aspect }) => aspect !== undefined)) {
      add([alone]);
      continue;
    }
    const label = problemLabelAt(text, start, lineEnd);
    const setOff = label === undefined ? setOffPassages(text, start, lineEnd, breaks) : [];
    if (setOff.length > 0) {
      for (const passage of setOff) readLabelled(passage.start, passage.end);
      continue;
    }
    if (label !== undefined || expected) {
      const body = start + (label?.length ?? 0);
      const isRead = readLabelled(body, lineEnd);
      expected = body >= lineEnd || (expected && isRead);
      if (isRead || label !== undefined) continue;
    }
    let announced = false;
    let goesOn = false;
    const sentences = sentencesOf(text, start, lineEnd);
    sentences.forEach((sentence, index) => {
      const words = text.slice(sentence.start, sentence.end);
      const next = sentences[index + 1];
      if (isListed(sentence.start, sentence.end)) goesOn = false;
      else if (goesOn && isStillTold(words)) for (const problem of partAtSemicolons(text, sentence.start, sentence.end)) add([problem]);
      else goesOn = readSentence(sentence, announced, next === undefined || isListed(next.start, next.end) ? "" : text.slice(next.start, next.end));
      announced = announcesProblems(words);
    });
  }
  return { blocks, doubts };
}
