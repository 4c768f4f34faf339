import type { ListRole } from "../../lexicon/cues.js";
import type { PointList, Stretch } from "../../outline/index.js";
import { sentenceBefore } from "../../text/sentence-before.js";
import { lastAtOrBefore } from "../../text/sorted.js";
import type { Scene } from "../answers.js";
import type { Place } from "../draft.js";
import { findUnits, type UnitMark } from "./unit-marks.js";
import { wholePoints } from "../cut-point.js";
import { opensWithDefect } from "./defect.js";
import { asksMostly, leadOf, type LeadReader, paragraphStart } from "../list-role.js";
import { narrates } from "./narration.js";
import { type ListedProblem, partAtSemicolons, type ProblemAspect, readProblemPoint } from "./part-problems.js";
import { leadsToProblems } from "./problem-lead.js";
import { findProseProblems } from "./prose-problems.js";
import { sentencesOf } from "./sentences.js";
import { problemsAdded } from "./told-sentence.js";

/** A problem in running text with its place in the list, the aspect above it and the unit that it is said of. */
export interface PlacedProblem extends Place {
  readonly path: string;
  readonly number: number | null;
  readonly aspect: Place | undefined;
  readonly owner: Place | undefined;
}

/** The problems that a stretch tells, the lists that hold some of them, the places of the inspectors' own faults and of doubt. */
export interface ListedProblems {
  readonly problems: readonly PlacedProblem[];
  readonly lists: readonly PointList[];
  readonly own: readonly Place[];
  readonly doubts: readonly Place[];
}

/** One problem, or those of an aspect. */
interface Block {
  readonly problems: readonly ListedProblem[];
  readonly number: number | null;
  readonly aspect: Place | undefined;
  readonly owner: Place | undefined;
}

const longestSentence = 400;
const longestClosing = 24; // characters at the end of a sentence that tell that its list is closed
const closesBefore = /(?:等|的)[^。；;]{0,18}。$/;
/** The title of a heading that is an aspect, under which problems stand. */
const namesAspect = /方面$/;
const saysAgain = /^(?:主要|具体|突出)?表现(?:为|在|如下)[：:]?$/;

/**
 * Reads the problems listed inside sentences of a stretch: points of a list, or parts of a sentence after 存在问题：. Where several
 * units follow one another, each counts its own.
 *
 * @param announcedOnly whether lists must be announced as problems to be taken for some
 * @param labelled whether the heading above leads to nothing but problems
 */
export function readListedProblems({ text, roleOfLead, isInspectors, breaks }: Scene, stretch: Stretch, announcedOnly: boolean, labelled: boolean): ListedProblems {
  const { node } = stretch;
  const lists: PointList[] = [];
  const blocks: Block[] = [];
  const own: Place[] = [];
  for (const list of stretch.lists) {
    const role = roleOfList(text, list, stretch, roleOfLead);
    const aspects = list.items.map((item) => readProblemPoint(text, item));
    const allAspects = aspects.every(({ titleStart, titleEnd }) => titleEnd > titleStart);
    const announced = role === "problem" || (!announcedOnly && role === undefined && (stretch.node !== undefined || allAspects));
    const evident = list.family === "chain" || list.suffix === "是" || role === "problem" || (labelled && role === undefined);
    if (!announced || !evident) continue;
    lists.push(list);
    if (isInspectors(text.slice(list.leadStart, list.leadEnd), list.items.map(({ start, end }) => text.slice(start, end)))) {
      own.push({ start: list.leadEnd, end: list.items.at(-1)?.end ?? list.leadEnd });
      continue;
    }
    for (const block of blocksOf(text, list, aspects)) blocks.push(block);
  }
  const last = lists.at(-1)?.items.at(-1);
  if (last !== undefined) {
    for (const sentence of sentencesOf(text, last.start, last.end).slice(1)) {
      for (const problem of problemsAdded(text, sentence)) blocks.push({ problems: [problem], number: null, aspect: undefined, owner: undefined });
    }
  }
  // paragraphs without marks beside them: another unit's problems parted by ；
  const listed = stretch.lists.filter((list) => !narrates(text, list)).map(({ leadStart, items }) => ({ start: leadStart, end: items.at(-1)?.end ?? leadStart }));
  const isListed = (start: number, end: number): boolean => (lastAtOrBefore(listed, end - 1)?.end ?? 0) > start;
  const underAspect = node !== undefined && namesAspect.test(text.slice(node.markerEnd, node.titleEnd));
  const prose = findProseProblems(text, stretch, { roleOfLead, isListed, breaks, labelled, underAspect });
  const units = findUnits(text, stretch);
  const elaborated = lists.map((list) => elaboratedBy(text, list)).filter((place) => place !== undefined);
  const saidAgain = ({ problems }: { problems: readonly ListedProblem[] }): boolean =>
    elaborated.some(({ start, end }) => problems.every((problem) => problem.start >= start && problem.end <= end));
  const isOwn = ({ problems: [first, ...others] }: { problems: readonly ListedProblem[] }): boolean => {
    if (first === undefined || !isInspectors(sentenceBefore(text, first, longestSentence), [])) return false;
    own.push({ start: first.start, end: others.at(-1)?.end ?? first.end });
    return true;
  };
  const told = prose.blocks.filter((block) => !saidAgain(block) && !isOwn(block)).map((block) => ({ ...block, number: null }));
  const problems = units.length > 0 ? numberByUnit(text, [...blocks, ...told], units) : [...numberAll(blocks, ""), ...numberAll(told, blocks.length > 0 ? `${blocks.length + 1}.` : "")];
  return { problems, lists, own, doubts: prose.doubts };
}

/** What the points of a list tell: an aspect with its problems or one problem each. */
function blocksOf(text: string, { items }: PointList, aspects: readonly ProblemAspect[]): Block[] {
  const blocks: Block[] = aspects.map(({ titleStart, titleEnd, problems }, index) => {
    const { number } = items[index] as { number: number };
    if (titleEnd > titleStart) return { problems, number: null, aspect: { start: titleStart, end: titleEnd }, owner: undefined };
    return { problems: problems.slice(0, 1), number: Number.isFinite(number) ? number : null, aspect: undefined, owner: undefined };
  });
  const goesOn = blocks.slice(0, -1).every((block) => !holdsSeveral(text, block));
  const parts = goesOn ? unmarkedBehind(text, blocks.at(-1)) : [];
  return parts.length > 1 ? [...blocks.slice(0, -1), ...parts] : blocks;
}

/** Whether the words of a problem are parted by ；. */
function holdsSeveral(text: string, { problems }: Block): boolean {
  return problems.some(({ start, end }) => /[；;]/.test(text.slice(start, end)));
}

/** The problems that stand in the last point of a list whose first points alone are marked: 一是A；二是B；C；D. */
function unmarkedBehind(text: string, last: Block | undefined): readonly Block[] {
  const [point] = last?.problems ?? [];
  if (last === undefined || point === undefined || last.aspect !== undefined) return [];
  const parts = partAtSemicolons(text, point.start, point.end);
  if (!parts.every(({ start, end }) => opensWithDefect(text.slice(start, end)))) return [];
  return parts.map((part, index) => ({ problems: [part], number: index === 0 ? last.number : null, aspect: undefined, owner: undefined }));
}

/** The sentence right before a list that says its problems once more, one by one: 存在A、B等问题。主要表现在：一是… */
function elaboratedBy(text: string, { leadStart, leadEnd }: PointList): Place | undefined {
  if (!saysAgain.test(text.slice(leadStart, leadEnd))) return undefined;
  const floor = Math.max(0, leadStart - longestSentence);
  const before = text.slice(floor, leadStart).trimEnd();
  if (!closesBefore.test(before.slice(-longestClosing))) return undefined;
  return { start: floor + Math.max(before.lastIndexOf("。", before.length - 2), before.lastIndexOf("\n")) + 1, end: leadStart };
}

/** The role of a list by its lead; points that ask are no problems; where each of its points opens with what is wrong they are problems, whatever stands further up. */
function roleOfList(text: string, list: PointList, stretch: Stretch, roleOfLead: LeadReader): ListRole | undefined {
  if (asksMostly(text, list)) return "requirement";
  const role = roleOfLead(list, Math.max(paragraphStart(text, list.leadEnd, stretch.start), stretch.start));
  if (role === "problem" || role === "checkpoint") return role;
  const lead = leadOf(text, list);
  if (lead !== undefined && leadsToProblems(text, lead.start, lead.end - 1, roleOfLead)) return "problem";
  return wholePoints(text, list.items).every(({ start, end }) => opensWithDefect(text.slice(start, end))) ? "problem" : role;
}

/** Counts problems in their order, those of an aspect under its number. */
function numberAll(blocks: readonly Block[], prefix: string): PlacedProblem[] {
  return blocks.flatMap(({ problems, number, aspect, owner }, index) =>
    problems.map(({ start, end }, at) => ({ path: `${prefix}${index + 1}${aspect === undefined ? "" : `.${at + 1}`}`, number, start, end, aspect, owner })),
  );
}

/** Counts problems under the unit that they are told of; what stands before the first unit stands under none. */
function numberByUnit(text: string, blocks: readonly Block[], units: readonly UnitMark[]): PlacedProblem[] {
  const shares = new Map<string, { owner: Place | undefined; blocks: Block[] }>();
  for (const block of [...blocks].sort((a, b) => startOf(a) - startOf(b))) {
    const unit = lastAtOrBefore(units, startOf(block));
    const name = unit === undefined ? "" : text.slice(unit.name.start, unit.name.end);
    const share = shares.get(name) ?? { owner: unit?.name, blocks: [] };
    share.blocks.push(block);
    shares.set(name, share);
  }
  return [...shares.values()].flatMap(({ owner, blocks: own }, index) => numberAll(own, `${index + 1}.`).map((problem) => ({ ...problem, owner: problem.owner ?? owner })));
}

function startOf({ problems, aspect }: Block): number {
  return aspect?.start ?? problems[0]?.start ?? 0;
}
