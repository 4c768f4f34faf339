import { problemLeads } from "../../lexicon/cues.js";
import { asksFor } from "../asking.js";
import type { Place } from "../draft.js";
import type { LeadReader } from "../list-role.js";
import { statesProblem } from "../heading-words.js";
import { readAspectChain } from "./aspect-chain.js";
import { isCircumstance } from "./aspect-word.js";
import { endsList } from "./closing.js";
import { clausesOf, isSaidOfAspect, opensWithDefect, tellsDefect } from "./defect.js";
import { type ListedProblem, partAtSemicolons, partProblems } from "./part-problems.js";
import { addAspects, addEach, addPassage, addProblems, aspectLength, aspectName, type ProseDraft } from "./prose-draft.js";
import { quotedProblems } from "./quoted-problems.js";
import { problemsTold, type ToldProblems } from "./told-problems.js";

const aspectInSentence = /^[^，,。；：:]{0,8}?在?[^。；：:]{4,80}?(?:方面[，,：:](?:主要|还|仍)?(?:存在)?|(?:层面|领域|[上中])[，,]?(?:主要|还|仍)?存在)/;
/** What opens the sentence of an aspect's problems, the aspect being the heading above: 主要存在A；B等问题. */
const opensList = /^(?:主要|还|仍|也|具体|突出)?(?:问题)?(?:存在|表现为|表现在|体现在|反映在|是|有)(?=[^，。：；]{2})/;
/** What leads from an aspect to its problems. */
const opensProblems = /[，,：:]?(?:主要|还|仍)?(?:存在)?$/;
/** Who tells of the problems, before the aspect: 县委第二巡察组向石桥镇党委反馈指出，在…方面，存在… */
const speaker = /^[^。；;\n]{2,40}?(?:指出|认为|发现|通报|反馈)[，,：:]/;
const longestOpener = 6; // characters of 还存在 between an aspect and its problems
const furthestEdge = 12; // characters at the head and at the end of a sentence that tell a list

/** What is known of a sentence before it is read. */
export interface SentenceSetting {
  readonly roleOfLead: LeadReader;
  /** Whether the sentence before said that there are problems. */
  readonly announced: boolean;
  /** Whether a heading stands above. */
  readonly underHeading: boolean;
  /** The words of the next sentence, empty where none follows. */
  readonly next: string;
}

/** Whether a sentence opens with an aspect: 落实主体责任方面，存在… */
export function opensWithAspect(sentence: string): boolean {
  return aspectOf(sentence) !== null;
}

/** The aspect at the head of a sentence that asks for nothing; 在推动工作上存在偏差 names none: what is wrong is said of it. */
function aspectOf(sentence: string): RegExpExecArray | null {
  const aspect = aspectInSentence.exec(sentence);
  if (aspect === null || asksFor.test(aspect[0]) || isObject(sentence, aspect[0].length) || isSaidOfAspect(sentence, 0, aspect[0].length) || isCircumstance(aspect[0].replace(opensProblems, ""))) return null;
  return aspect;
}

/** Whether what exists is not told but handled: 把班子建设中存在|的突出问题找准；…. 作风建设中存在|的问题：… tells it. */
function isObject(sentence: string, behind: number): boolean {
  return sentence.startsWith("的", behind) && !/[：:]/.test(sentence) && !partsOf(sentence.slice(behind)).every(tellsDefect);
}

function partsOf(passage: string): string[] {
  return passage.split(/[；;]/).filter((part) => part.trim() !== "");
}

/** What opens a sentence that adds one more problem: 此外，…, 同时还发现… */
const besides = /^(?:此外|另外|除此之外|同时)[，,]?(?:巡[察视]组?)?(?:还|也)?(?:发现|存在)?[，,]?/;

/** The problems of a sentence that adds to a list before it; empty where it adds none. */
export function problemsAdded(text: string, { start, end }: Place): readonly ListedProblem[] {
  const from = start + (besides.exec(text.slice(start, end))?.[0].length ?? 0);
  const words = text.slice(from, end);
  if (from === start || !isStillTold(words) || !opensWithDefect(words)) return [];
  return partProblems(text, from, end).problems;
}

/** Whether a sentence behind problems tells one more, and neither asks nor goes on to something else. */
export function isStillTold(sentence: string): boolean {
  if (opensWithDefect(sentence)) return true;
  if (problemLeads().turns.first(sentence) !== undefined || asksFor.test(sentence)) return false;
  return clausesOf(sentence).some((clause) => opensWithDefect(clause.replace(/^对/, "")));
}

/** Adds the problems that a sentence of running text tells; true where problems that are announced in so many words may go on in the next. */
export function addSentence(draft: ProseDraft, text: string, place: Place, setting: SentenceSetting): boolean {
  const { start, end } = place;
  const quoted = quotedProblems(text, place);
  if (quoted !== undefined) {
    for (const { problems, owner } of quoted.rows) addEach(draft, problems, owner);
    for (const doubt of quoted.rest) draft.doubts.push(doubt);
    return false;
  }
  const chain = readAspectChain(text, start, end);
  if (chain !== undefined) {
    addAspects(draft, chain);
    return false;
  }
  const sentence = text.slice(start, end);
  const told = problemsTold(text, start, end, setting.announced, setting.roleOfLead);
  const aspect = aspectOf(sentence);
  const cut = start + (aspect?.[0].length ?? 0);
  const isListEnd = (from: number): boolean => !text.slice(from, end).includes("等");
  if (told === undefined) {
    if (aspect !== null && partAtSemicolons(text, start, end).slice(1).some((part) => aspectLength(text, part) > 0)) addPassage(draft, text, place, { problems: [], whole: false });
    else if (setting.underHeading && isListOfHeading(sentence)) addEach(draft, partAtSemicolons(text, start, end));
    else if (aspect !== null && (sentence.includes("；") || statesProblem(sentence.slice(aspect[0].length)))) addProblems(draft, partAtSemicolons(text, cut, end), aspectName(text, { start, end: cut }));
    return false;
  }
  const behindSpeaker = start + (speaker.exec(sentence)?.[0].length ?? 0);
  const last = told.problems.at(-1)?.end ?? end;
  if (aspect !== null && Math.abs(told.start - cut) <= longestOpener && aspectLength(text, { start: behindSpeaker, end }) > 0) {
    if (told.whole) draft.doubts.push({ start: told.start, end: told.end });
    addProblems(draft, told.problems, aspectName(text, { start: behindSpeaker, end: cut }));
  } else if (listsSentences(text, told, end, setting.next) && isListEnd(last)) {
    addEach(draft, partAtSemicolons(text, told.start, end), told.subject);
    return true;
  } else addPassage(draft, text, told, told, told.subject);
  return told.problems.length === 1 && told.end === end && isListEnd(last);
}

/** Whether a sentence lists what is wrong with the heading above: 主要存在A；B等问题 */
function isListOfHeading(sentence: string): boolean {
  return opensList.test(sentence.slice(0, furthestEdge)) && (endsList.test(sentence.slice(-furthestEdge)) || (sentence.includes("；") && statesProblem(sentence)));
}

/** Whether problems that open behind an announcement fill sentences, one each: 主要是：A，B。C，D。 Then a comma parts none. */
function listsSentences(text: string, { start }: ToldProblems, end: number, next: string): boolean {
  return isStillTold(next) && !/[；;]/.test(text.slice(start, end));
}
