import type { DocumentKind } from "../model/document-kinds.js";
import type { ListItem, Outline, OutlineNode, PointList, Stretch } from "../outline/index.js";
import { pointMark } from "../text/point-mark.js";
import { firstFrom } from "../text/sorted.js";
import { answerStart } from "./answer-start.js";
import type { AskedPoints } from "./asked-points.js";
import type { Draft, DraftIssue, Place } from "./draft.js";
import { answerFields } from "./field-roles.js";
import type { GroupLine } from "./group-lines.js";
import { type LeadReader, paragraphStart } from "./list-role.js";
import { markedLines } from "./marked-lines.js";
import { pointsOf, trimPassage } from "./points.js";
import type { InspectorsReader } from "./problems/inspectors-faults.js";
import { opensWithDefect } from "./problems/defect.js";
import { behindState, statusOnly, tellsWhatWasDone } from "./states/state-answers.js";
import { goesOnAboutProblem } from "./problems/problem-chapter.js";
import type { UnitLine } from "./unit-lines.js";

/** What the walk over a document needs to know. */
export interface Scene {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly outline: Outline;
  readonly stretchOf: ReadonlyMap<OutlineNode | undefined, Stretch>;
  readonly roleOfLead: LeadReader;
  /** The headings that a label line answers. */
  readonly labelled: ReadonlySet<OutlineNode>;
  /** The headings whose issues are paragraphs without numbers. */
  readonly paragraphed: ReadonlySet<OutlineNode>;
  /** The headings whose numbered paragraphs are asked or planned, and belong to no problem. */
  readonly asked: ReadonlyMap<OutlineNode, AskedPoints>;
  /** The lines that group issues by their state. */
  readonly groupLines: readonly GroupLine[];
  /** The headings in brackets that name an aspect: 【组织建设方面】. */
  readonly bracketedLines: readonly GroupLine[];
  /** The lines that name the unit whose issues stand below them. */
  readonly unitLines: readonly UnitLine[];
  /** Tells the faults of the inspection work itself. */
  readonly isInspectors: InspectorsReader;
  /** Places where blanks inside a line were taken out. */
  readonly breaks: readonly number[];
}

const closingFields = new Set(["result", "next-steps"]);

/** How long the mark is that numbers an answer of one point: (1)更换… */
function loneMark(text: string, start: number): number {
  return pointMark.exec(text.slice(start, start + 8))?.[0].length ?? 0;
}

const longestBracket = 60;
const openBracket = /[（(【[][^（）()【】[\]\n。]{0,60}$/;

/** Where prose ends before a label: before the bracket that the label stands in. */
function beforeLabel(text: string, from: number, label: number): number {
  const reach = Math.max(from, label - longestBracket);
  const open = text.slice(reach, label).search(openBracket);
  return open < 0 ? label : reach + open;
}

function withThoseBelow(node: OutlineNode): readonly OutlineNode[] {
  return [node, ...node.children.flatMap(withThoseBelow)];
}

/** The lists that stand between two offsets; of a list that runs on around them (第一，…第二，…) those under its points. */
function listsWithin(lists: readonly PointList[], from: number, to: number): PointList[] {
  return lists.flatMap((list) => {
    if (list.leadEnd >= from && list.leadEnd < to) return [list];
    if (list.leadEnd >= to || (list.items.at(-1) as ListItem).end <= from) return [];
    const under: PointList[] = [];
    for (let index = Math.max(0, firstFrom(list.items, from) - 1); index < list.items.length; index++) {
      const item = list.items[index] as ListItem;
      if (item.start >= to) break;
      for (const inner of listsWithin(item.lists, from, to)) under.push(inner);
    }
    return under;
  });
}

/** The lists of an answer: those that say what was done, not those that repeat what was found. */
function answeringLists(scene: Scene, lists: readonly PointList[], from: number): PointList[] {
  const { text, roleOfLead } = scene;
  return lists.filter((list) => {
    const paragraph = paragraphStart(text, list.leadEnd, from);
    return roleOfLead(list, Math.max(paragraph, list.leadStart)) !== "problem";
  });
}

/**
 * Gathers the measures that answer an issue between two offsets: its numbered paragraphs, the points of its lists, or
 * its prose as one. Labelled values (整改情况：…) narrow the search to themselves. What goes on about the problem is none.
 */
export function addAnswers(
  scene: Scene,
  draft: Draft,
  issue: DraftIssue,
  lists: readonly PointList[],
  from: number,
  to: number,
  pointNodes: readonly OutlineNode[],
): void {
  const { text } = scene;
  const add = (markerStart: number, start: number, end: number): void => {
    const passage = trimPassage(text, start, end);
    if (passage.end <= passage.start) return;
    draft.measures.push({
      markerStart: markerStart === start ? passage.start : markerStart,
      ...passage,
      role: "rectification",
      issue,
      node: issue.node,
      aspect: undefined,
    });
  };
  /** Adds the points of lists; the last ends at `last` where that stands in it: …二是修订办法。|责任人：财务股长 */
  const addLists = (chosen: readonly PointList[], last = to): void => {
    for (const list of chosen) {
      const points = pointsOf(list);
      // 完成情况：①已完成；②长期坚持 tells how far each is
      if (points.every(({ item }) => statusOnly(text.slice(item.start, item.end).trim()))) continue;
      for (const [index, { item }] of points.entries()) {
        const end = index === points.length - 1 && last > item.start ? last : to;
        if (item.markerStart < to) add(item.markerStart, item.start, Math.min(item.end, end));
      }
    }
  };
  /** Adds prose as one measure, or its lines where bullets or numbered names of measures open them. */
  const addProse = (from: number, to: number): void => {
    const marked = markedLines(text, from, to);
    for (const line of marked) add(line.markerStart, line.start, line.end);
    if (marked.length === 0) add(from, from + loneMark(text, from), to);
  };
  const before = draft.measures.length;
  const labelAt = (node: OutlineNode): string | undefined => issue.fields.find(({ labelStart }) => labelStart === node.markerEnd)?.field;
  /** Where a line begins below an offset that tells what came of it all or what comes next: 整改成效：… */
  const sumUpAfter = (offset: number): number =>
    issue.fields.find(({ field, labelStart }) => labelStart > offset && closingFields.has(field) && text[labelStart - 1] === "\n")?.labelStart ?? to;
  /** Where an answer ends before a label that answers nothing; undefined where another answer goes on: 整改情况：… 整改措施：… */
  const endOfAnswer = ({ end }: Place): number | undefined => {
    const next = issue.fields[firstFrom(issue.fields, end)];
    return next === undefined || answerFields.has(next.field) || next.field === "problem" ? undefined : end;
  };
  // of 2.整改措施： with points of its own those answer, else the lists and the prose of its value
  const points = pointNodes.flatMap((node) => {
    const field = labelAt(node);
    return field === undefined ? [node] : answerFields.has(field) ? node.children : [];
  });
  for (const node of pointNodes.flatMap(withThoseBelow)) draft.pointNodes.add(node);
  const isLabelled = issue.fields.some(({ field }) => answerFields.has(field) || field === "result");
  if (!isLabelled && goesOnAboutProblem(text, issue.node, { start: from, end: to }, scene.kind)) {
    if (scene.kind === "progress-report") draft.notes.push({ code: "W_PROBLEM_NO_MEASURE", ...trimPassage(text, from, to) });
    return;
  }
  if (points.length > 0) {
    for (const node of points) add(node.start, node.markerEnd, Math.min(node.end, to, sumUpAfter(node.markerEnd)));
    return;
  }
  const told = issue.fields.filter(({ field }) => answerFields.has(field));
  const isState = told.length > 0 && told.every(({ start, end }) => statusOnly(text.slice(start, end)));
  // a result that tells what was done answers where nothing else does
  const answers = told.length > 0 ? told : issue.fields.filter(({ field, start, end }) => field === "result" && tellsWhatWasDone(text.slice(start, end)));
  if (answers.length > 0 && !isState) {
    const all = pointNodes.length === 0 ? lists : [...lists, ...pointNodes.flatMap((node) => scene.stretchOf.get(node)?.lists ?? [])];
    for (const answer of answers) addLists(listsWithin(all, answer.start, answer.end), endOfAnswer(answer));
    if (draft.measures.length > before) return;
    for (const { start, end } of answers) if (!statusOnly(text.slice(start, end))) addProse(behindState(text, start, end), end);
    return;
  }
  if (pointNodes.length > 0) return;
  // 完成情况：已完成 tells how far it is: what was done stands before it
  const prose = proseBeside(text, issue.fields, from, to);
  if (isState && opensWithDefect(text.slice(prose.start, prose.end))) return;
  const inRange = listsWithin(lists, from, isState ? prose.end : to);
  const answering = answeringLists(scene, inRange, from).filter(({ items }) => !isState || !opensWithDefect(text.slice((items[0] as ListItem).start, (items[0] as ListItem).end)));
  if (answering.length > 0) {
    addLists(answering);
    return;
  }
  if (inRange.length > 0) return;
  addProse(answerStart(text, behindState(text, prose.start, prose.end), prose.end), prose.end);
}

/** The prose before the labelled values; where they stand in a bracket and nothing before it, what follows that: （责任单位：财务股）已清退3万元。 */
function proseBeside(text: string, fields: DraftIssue["fields"], from: number, to: number): Place {
  const end = fields[0] === undefined ? to : beforeLabel(text, from, fields[0].labelStart);
  if (/[^\s。；，]/.test(text.slice(from, end))) return { start: from, end };
  const closed = fields.findIndex(({ closedAt }) => closedAt !== undefined);
  const start = fields[closed]?.closedAt;
  return start === undefined ? { start: from, end } : { start: start + 1, end: fields[closed + 1]?.labelStart ?? to };
}
