import { problemLeads } from "../../lexicon/cues.js";
import type { Stretch } from "../../outline/index.js";
import { asksFor, opensAsking } from "../asking.js";
import type { Place } from "../draft.js";
import { readAspectRun } from "./aspect-run.js";
import { closesList } from "./closing.js";
import { bulletedAspect, bulletedProblem } from "./bulleted-problems.js";
import { inlineBullets } from "./inline-bullets.js";
import { addLabelled, type LabelReading } from "./labelled-problems.js";
import { problemsOfNamed } from "./named-unit.js";
import { partAtSemicolons } from "./part-problems.js";
import { problemLabelAt, setOffPassages } from "./problem-label.js";
import { addAspects, addEach, addProblems, type ProseBlock, type ProseDraft, type ProseProblems } from "./prose-draft.js";
import { sentencesOf } from "./sentences.js";
import { announcesProblems } from "./told-problems.js";
import { addSentence, isStillTold, opensWithAspect, problemsAdded } from "./told-sentence.js";

/** Of several problems one is told behind the other. */
const severalTold = /[；;：:]|主要(?:是|有|为|包括)|[，,][^，,]{0,80}[，,]/;
const stopsBehind = /^[。\s]+/;
const longestStops = 6;
const firstPoint = /^(?:一[是、]|第一|首先|[（(]?[一1][）).．、]|①)/;

/** How running text is read. */
export interface ProseReading extends LabelReading {
  /** Places where blanks inside a line were taken out. */
  readonly breaks: readonly number[];
  /** Whether the heading above leads to nothing but problems: a unit's name, 存在的主要问题. */
  readonly labelled: boolean;
  /** Whether the heading above is an aspect: the sentences right behind it that say what is wrong are its problems. */
  readonly underAspect: boolean;
}

/**
 * Problems told in sentences: after an announcement and parted by ； (主要问题是：A；B) or, where each part says what is wrong, by 、 or ，;
 * in 发现A、B等问题; behind a label (主要问题：A。B。); in paragraphs …方面，存在A；B等问题,
 * in the sentence of a heading's aspect (（一）…方面。主要存在A；B等问题。) or in paragraphs that a bullet opens (——落实…方面。A；B。).
 */
export function findProseProblems(text: string, stretch: Stretch, reading: ProseReading): ProseProblems {
  const draft: ProseDraft = { blocks: [], hasAspects: false, doubts: [] };
  let expected = reading.labelled; // whether the line above was a label alone
  for (let from = stretch.start; from < stretch.end; ) {
    const feed = text.indexOf("\n", from);
    const line = { start: from, end: feed < 0 || feed > stretch.end ? stretch.end : feed };
    from = line.end + 1;
    if (line.end - line.start < 2 || addBulleted(draft, text, line, reading)) continue;
    const bulleted = inlineBullets(text, line, reading.breaks);
    if (bulleted.length > 0) {
      addEach(draft, bulleted);
      continue;
    }
    const label = problemLabelAt(text, line.start, line.end);
    const setOff = label === undefined ? setOffPassages(text, line.start, line.end, reading.breaks) : [];
    if (setOff.length > 0) {
      for (const passage of setOff) addLabelled(draft, text, passage, reading);
      continue;
    }
    const told = reading.underAspect && draft.blocks.length === 0 ? toldAtOnce(text, line, reading) : undefined;
    if (told !== undefined && label === undefined && addLabelled(draft, text, told, reading)) {
      addSentences(draft, text, { start: told.end, end: line.end }, reading, true);
      continue;
    }
    if (label !== undefined || expected) {
      const body = { start: line.start + (label?.length ?? 0), end: line.end };
      const sentences = sentencesOf(text, body.start, body.end);
      const run = sentences.length === 0 || reading.isListed(body.start, body.end) ? undefined : readAspectRun(text, sentences, 0, true);
      if (run !== undefined) {
        addAspects(draft, run.aspects);
        expected = true;
        if (run.next < sentences.length) addSentences(draft, text, { start: (sentences[run.next] as Place).start, end: line.end }, reading, stretch.node !== undefined);
        continue;
      }
      const isRead = addLabelled(draft, text, body, reading);
      expected = body.start >= body.end || (expected && isRead);
      if (isRead || label !== undefined) continue;
    }
    addSentences(draft, text, line, reading, stretch.node !== undefined);
  }
  return { blocks: withoutDemands(text, draft.blocks), doubts: draft.doubts };
}

/** Problems without parts of a sentence that ask for something: …问题；要压实责任. */
function withoutDemands(text: string, blocks: readonly ProseBlock[]): ProseBlock[] {
  return blocks
    .map((block) => ({ ...block, problems: block.problems.filter(({ start, end }) => !opensAsking(text.slice(start, end))) }))
    .filter(({ problems }) => problems.length > 0);
}

/** The sentences at the head of a line that say what is wrong, and not who found it (巡察组指出，…); undefined where the first does not. */
function toldAtOnce(text: string, line: Place, { isListed }: ProseReading): Place | undefined {
  const { finds, points } = problemLeads();
  const sentences = sentencesOf(text, line.start, line.end);
  const other = sentences.findIndex(({ start, end }) => isListed(start, end) || [finds, points].some((words) => words.first(text, start, end) !== undefined) || !isStillTold(text.slice(start, end)));
  const last = sentences[(other < 0 ? sentences.length : other) - 1];
  return last === undefined ? undefined : { start: line.start, end: last.end };
}

/** Whether a sentence only says that there is something wrong, and a list opens right behind it: 在理论学习方面存在短板。一是… */
function namesListBelow(text: string, { start, end }: Place, isListed: ProseReading["isListed"]): boolean {
  const words = text.slice(start, end);
  if (!announcesProblems(words) || severalTold.test(words) || closesList.test(words)) return false;
  const stops = stopsBehind.exec(text.slice(end, end + longestStops))?.[0].length ?? 0;
  const next = end + stops;
  return firstPoint.test(text.slice(next, next + 3)) && isListed(next, next + 1);
}

/** Adds the problems of a paragraph that a bullet opens; false where none does. */
function addBulleted(draft: ProseDraft, text: string, line: Place, { isListed }: ProseReading): boolean {
  if (isListed(line.start, line.end)) return false;
  const under = bulletedAspect(text, line);
  if (under !== undefined && !opensWithAspect(text.slice(line.start, line.end))) {
    addProblems(draft, under.problems, under.title);
    return true;
  }
  const alone = bulletedProblem(text, line);
  if (alone === undefined || draft.hasAspects) return false;
  addProblems(draft, [alone]);
  return true;
}

/** Adds the problems of the sentences of a line, those that go on with an announced list among them. */
function addSentences(draft: ProseDraft, text: string, line: Place, { roleOfLead, isListed }: ProseReading, underHeading: boolean): void {
  let announced = false;
  let goesOn = false;
  const sentences = sentencesOf(text, line.start, line.end);
  let unread = 0; // the first sentence behind those that are read
  sentences.forEach((sentence, index) => {
    if (index < unread) return;
    const words = text.slice(sentence.start, sentence.end);
    if (isListed(sentence.start, sentence.end)) {
      goesOn = false;
      announced = announcesProblems(words);
      return;
    }
    if (namesListBelow(text, sentence, isListed)) {
      goesOn = false;
      announced = true;
      return;
    }
    const run = readAspectRun(text, sentences, index, announced);
    if (run !== undefined) {
      addAspects(draft, run.aspects);
      unread = run.next;
      announced = goesOn = false;
      return;
    }
    const behind = sentences[index + 1];
    const next = behind === undefined || isListed(behind.start, behind.end) ? "" : text.slice(behind.start, behind.end);
    const added = draft.blocks.length > 0 ? problemsAdded(text, sentence) : [];
    const named = draft.blocks.length > 0 && !asksFor.test(words) ? problemsOfNamed(text, sentence) : undefined;
    if (added.length > 0) addEach(draft, added);
    else if (named !== undefined) {
      if (named.whole) draft.doubts.push(sentence);
      addEach(draft, named.problems, named.name);
    } else if (goesOn && isStillTold(words)) addEach(draft, partAtSemicolons(text, sentence.start, sentence.end));
    else goesOn = addSentence(draft, text, sentence, { roleOfLead, announced, underHeading, next });
    announced = announcesProblems(words);
  });
}
