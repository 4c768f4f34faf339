import type { SectionRole } from "../lexicon/cues.js";
import type { DocumentKind } from "../model/document-kinds.js";
import type { OutlineNode, PointList, Stretch } from "../outline/index.js";
import type { Scene } from "./answers.js";
import { opensWithDefect } from "./problems/defect.js";
import type { Draft } from "./draft.js";
import { paragraphStart, roleOfPoints, speaksOfFuture } from "./list-role.js";
import { lastPointEnd } from "./last-point.js";
import { pointsOf, trimPassage } from "./points.js";
import { lastAnswerEnd } from "./text-tail.js";

/** What leads in the files that come with a document: 附件：⏎1.整改台账. */
const attachments = /(?:^|\n)附\s?件[：:]?\s{0,4}(?:1[.．、][^\n]{1,60}\n)?$/;
const longestLead = 76;
const shortestHeading = 4;
const longestHeading = 50;

/**
 * Gathers the numbered points that belong to no issue: what was organised, what is planned, asked, promised, looked at.
 * Numbered paragraphs under a heading of requirements count as points too.
 */
export function gatherLooseMeasures(
  scene: Scene,
  draft: Draft,
  roles: ReadonlyMap<OutlineNode, SectionRole>,
  used: ReadonlySet<PointList>,
): void {
  const { text, kind, outline, roleOfLead } = scene;
  const standsInLine = chaptersInOneLine(text);
  let lostFuture = false;
  let attached = false;
  for (const stretch of outline.stretches) {
    const { node } = stretch;
    if (node !== undefined && draft.pointNodes.has(node)) continue;
    if (node !== undefined && (node.number === 1 || (node.number === 2 && !attached))) attached = attachments.test(text.slice(Math.max(0, node.start - longestLead), node.start));
    if (attached && node !== undefined && node.level > 1) continue;
    // text before a section whose chapter heading is lost tells what the chapter was about
    if (node !== undefined && node.parentLost && node.number === 1) lostFuture = speaksOfFuture(text.slice(Math.max(0, node.start - 200), node.start));
    let section = node === undefined ? undefined : roles.get(node);
    if (node?.parentLost === true && lostFuture && section !== "issues") section = "plan";
    let points = 0;
    // what a notice asks and what is promised stands below its last problem and belongs to none of its chapters
    const isOutside = node?.parent !== undefined && section !== "issues" && roles.get(node.parent) === "issues"; // so do numbered paragraphs
    const tail = isOutside || (kind === "feedback-notice" && section === "issues");
    const isLast = node !== undefined && node === node.parent?.children.at(-1); // what closes the text stands behind the last of them
    const paragraphEnd = isOutside && isLast ? text.indexOf("\n", node?.markerEnd) : -1;
    const isAsked = kind === "feedback-notice" && node?.children.length === 0 && (section === "requirement" || section === "commitment");
    const whole = node === undefined ? stretch.end : isAsked ? lastPointEnd(text, node) : node.end;
    const end = paragraphEnd < 0 ? whole : Math.min(paragraphEnd, whole);
    for (const list of stretch.lists) {
      if (used.has(list)) continue;
      const paragraph = paragraphStart(text, list.leadEnd, stretch.start);
      const lead = roleOfLead(list, paragraph);
      const role = roleOfPoints(text, list, lead, section, kind);
      if (role === "problem" || role === "none") {
        const first = list.items[0];
        if (role === "none" && first !== undefined && opensWithDefect(text.slice(first.start, first.end))) {
          draft.notes.push({ code: "W_PROBLEM_NO_MEASURE", ...trimPassage(text, first.start, list.items.at(-1)?.end ?? first.end) });
        }
        continue;
      }
      for (const { item, outer } of pointsOf(list)) {
        const passage = trimPassage(text, item.start, item.end);
        if (passage.end === passage.start) continue;
        if ((role === "requirement" || role === "rectification") && opensWithDefect(text.slice(passage.start, passage.end))) {
          draft.notes.push({ code: "W_PROBLEM_NO_MEASURE", ...passage });
          continue;
        }
        if (item.start < end) points++;
        draft.measures.push({
          markerStart: item.markerStart === item.start ? passage.start : item.markerStart,
          ...passage,
          role,
          issue: undefined,
          node: tail && (role === "requirement" || role === "commitment" || isOutside) ? undefined : isAsked && item.start >= end ? node.parent : node,
          aspect: outer === undefined ? undefined : firstSentence(text, outer.start, outer.end),
        });
      }
    }
    if (points === 0 && node !== undefined && (isNumberedPoint(node, section, kind, stretch) || isPlanPoint(node, section, kind, standsInLine))) {
      const passage = trimPassage(text, node.markerEnd, Math.min(end, lastAnswerEnd(text, node.markerEnd, paragraphEnd < 0 ? node.end : end)));
      const isHeading = !isOutside && kind === "feedback-notice" && opensWithHeading(text, node, { ...stretch, end: Math.min(stretch.end, end) });
      if (node.parent !== undefined && !isHeading) draft.pointNodes.add(node);
      draft.measures.push({
        markerStart: node.start,
        ...passage,
        role: section === "plan" || section === "commitment" ? section : "requirement",
        issue: undefined,
        node: isOutside ? undefined : isHeading ? node : (node.parent ?? node),
        aspect: undefined,
      });
    }
  }
}

/**
 * Whether a point has a heading of its own (（一）提高站位，压实责任。要…): a short first sentence with more behind it. One
 * with a figure (4月15日前完成集中整改。) already says what is asked.
 */
function opensWithHeading(text: string, node: OutlineNode, stretch: Stretch): boolean {
  const length = node.titleEnd - node.markerEnd;
  if (length < shortestHeading || length > longestHeading || /\d/.test(text.slice(node.markerEnd, node.titleEnd))) return false;
  return text.slice(stretch.start, stretch.end).replace(/[\s。]/g, "").length > length;
}

/** A leaf under a chapter of requirements in a notice: 四、意见建议 1.… 2.… */
function isNumberedPoint(
  node: OutlineNode,
  section: SectionRole | undefined,
  kind: DocumentKind,
  stretch: Stretch,
): boolean {
  if (node.children.length > 0 || node.level < 2) return false;
  if (section === "plan") return stretch.end > stretch.start && kind === "feedback-notice";
  return (section === "requirement" || section === "commitment") && kind === "feedback-notice";
}

/**
 * A paragraph of a report's last chapter that a number opens: 三、下一步打算 （1）… （2）… Those of the inner schemes are
 * points; （一） is a heading where it opens a line, a point where all stand in one.
 */
function isPlanPoint(node: OutlineNode, section: SectionRole | undefined, kind: DocumentKind, standsInLine: (chapter: OutlineNode) => boolean): boolean {
  if (section !== "plan" || kind === "feedback-notice" || node.children.length > 0 || node.level < 2) return false;
  if (node.scheme === "han-paren") return node.parent !== undefined && standsInLine(node.parent);
  return node.scheme === "digit" || node.scheme === "digit-paren" || node.scheme === "circled" || node.scheme === "digit-half-paren";
}

/** Tells of a chapter whether some of its sections stand in a line with others; each is looked at once. */
function chaptersInOneLine(text: string): (chapter: OutlineNode) => boolean {
  const known = new Map<OutlineNode, boolean>();
  return (chapter) => {
    let is = known.get(chapter);
    if (is === undefined) known.set(chapter, (is = chapter.children.some(({ start }) => start > 0 && text[start - 1] !== "\n")));
    return is;
  };
}

function firstSentence(text: string, start: number, end: number): { start: number; end: number } {
  const stop = text.slice(start, end).search(/[。\n]/);
  return trimPassage(text, start, stop < 0 ? end : start + stop);
}
