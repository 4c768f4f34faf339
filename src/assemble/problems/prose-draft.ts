import type { Place } from "../draft.js";
import type { ChainedAspect } from "./aspect-chain.js";
import { isCircumstance } from "./aspect-word.js";
import { isSaidOfAspect } from "./defect.js";
import { type ListedProblem, partAtSemicolons, type PartedProblems, partProblems } from "./part-problems.js";

/** The aspect of one problem among those of a sentence: 聚焦…方面，存在A、B等问题；… */
const aspectOfPart = /^[，,；;\s]{0,2}(?:在|聚焦|围绕|关于|落实|贯彻|执行|履行|推进)[^，,。；;：:]{2,60}方面[，,：:]?(?:主要|还|仍)?(?:存在)?/;
/** The same without 方面: 在政治建设上，存在A、B等问题. */
const aspectUpon = /^[，,；;\s]{0,2}在[^，,。；;：:]{2,20}?(?:层面|领域|[上中])(?=[，,：:]|(?:主要|还|仍)?存在)/;
const opensProblems = /^[，,：:]?(?:主要|还|仍)?(?:存在)?/;
const longestAspect = 80;

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

/** Where the problems of running text are gathered. */
export interface ProseDraft {
  readonly blocks: ProseBlock[];
  /** Whether some of them stand under an aspect. */
  hasAspects: boolean;
  readonly doubts: Place[];
}

/** Adds problems of one place, if there are some. */
export function addProblems(draft: ProseDraft, problems: readonly ListedProblem[], aspect?: Place, owner?: Place): void {
  if (problems.length === 0) return;
  draft.blocks.push({ problems, aspect, owner });
  draft.hasAspects ||= aspect !== undefined;
}

/** Adds the problems of aspects that follow one another; parts under the same aspect make one block. */
export function addAspects(draft: ProseDraft, aspects: readonly ChainedAspect[]): void {
  let under: { title: Place; problems: ListedProblem[] } | undefined;
  for (const { title, problems, whole, start, end } of aspects) {
    if (whole) draft.doubts.push({ start, end });
    if (title !== undefined && under?.title === title) {
      for (const problem of problems) under.problems.push(problem);
      continue;
    }
    if (under !== undefined) addProblems(draft, under.problems, under.title);
    under = title === undefined ? undefined : { title, problems: [...problems] };
    if (title === undefined) addProblems(draft, problems);
  }
  if (under !== undefined) addProblems(draft, under.problems, under.title);
}

/** Adds problems, each a block of its own. */
export function addEach(draft: ProseDraft, problems: readonly ListedProblem[], owner?: Place): void {
  for (const problem of problems) addProblems(draft, [problem], undefined, owner);
}

const namesAspect = /^(.{0,80}?)[上中]?[，,：:]?(?:(?:主要|还|仍)?存在|主要|还|仍)?$/;

/** The name of an aspect without 在 before it and 存在 behind it. */
export function aspectName(text: string, { start, end }: Place): Place {
  const from = text.startsWith("在", start) ? start + 1 : start;
  return { start: from, end: from + (namesAspect.exec(text.slice(from, end))?.[1]?.length ?? end - from) };
}

/** How many characters an aspect without 方面 has at the head of a part, what leads to its problems among them. */
function lengthUpon(part: string): number {
  const name = aspectUpon.exec(part)?.[0];
  if (name === undefined || isCircumstance(name)) return 0;
  return name.length + (opensProblems.exec(part.slice(name.length)) as RegExpExecArray)[0].length;
}

/** How many characters at the head of a part are an aspect of its own with what leads to its problems. */
export function aspectLength(text: string, { start, end }: Place): number {
  const part = text.slice(start, Math.min(end, start + longestAspect));
  const length = aspectOfPart.exec(part)?.[0].length ?? lengthUpon(part);
  return isSaidOfAspect(text, start, start + length) ? 0 : length;
}

/** Adds the problems of a passage; those under an aspect of their own (聚焦…方面，存在A、B等问题；聚焦…) are parted for themselves. */
export function addPassage(draft: ProseDraft, text: string, { start, end }: Place, parted: PartedProblems, owner?: Place): void {
  const parts = partAtSemicolons(text, start, end);
  if (!parts.some((part) => aspectLength(text, part) > 0)) {
    if (parted.whole) draft.doubts.push({ start, end });
    addEach(draft, parted.problems, owner);
    return;
  }
  let under: { title: Place; problems: ListedProblem[] } | undefined; // the last aspect, of which the parts behind it are told
  for (const part of parts) {
    const cut = part.start + aspectLength(text, part);
    if (cut === part.start || cut >= part.end) {
      if (under === undefined) addProblems(draft, [part], undefined, owner);
      else under.problems.push(part);
      continue;
    }
    const { problems, whole } = partProblems(text, cut, reachOf(text, part, end));
    if (whole) draft.doubts.push({ start: cut, end: part.end });
    if (problems.length === 0) continue;
    under = { title: aspectName(text, { start: part.start, end: cut }), problems: [...problems] };
    addProblems(draft, under.problems, under.title, owner);
  }
}

/** The end of a part with the 等问题 that was taken off it: it tells that the part is a list. */
function reachOf(text: string, part: ListedProblem, end: number): number {
  const stop = text.slice(part.end, end).search(/[；;]/);
  return stop < 0 ? end : part.end + stop;
}
