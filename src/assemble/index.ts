import type { SectionRole } from "../lexicon/cues.js";
import type { DocumentKind } from "../model/document-kinds.js";
import type { Outline, OutlineNode, Stretch } from "../outline/index.js";
import type { Scene } from "./answers.js";
import { findAskedPoints, withAskedRoles } from "./asked-points.js";
import { closingPlan } from "./closing-plan.js";
import { withoutCutPoint } from "./cut-point.js";
import { firstFrom } from "../text/sorted.js";
import type { Draft, DraftIssue, Place } from "./draft.js";
import { gatherIssues } from "./issues/gather-issues.js";
import { headingsOfParagraphs } from "./issues/paragraph-issues.js";
import { answeredByLabel } from "./labelled-answers.js";
import { findBracketedLines } from "./bracketed-lines.js";
import { findGroupLines } from "./group-lines.js";
import { leadReader } from "./list-role.js";
import { findKind, readingKind } from "./kind/kind.js";
import { gatherLooseMeasures } from "./loose-measures.js";
import { inspectorsReader } from "./problems/inspectors-faults.js";
import { sectionRoles } from "./section-role.js";
import { stateAtOdds } from "./states/states-at-odds.js";
import { isCutOff } from "./text-tail.js";
import { findUnitLines } from "./unit-lines.js";
import { findTitle, type FoundTitle } from "./head/title.js";
import { isOfLowerBodies } from "./stated/stated-passage.js";
import { findTotals } from "./stated/totals.js";

export { problemLabelLength } from "./problems/heading-label.js";
export { feedbackAtOdds } from "./inspection/days-at-odds.js";
export { readInspection } from "./inspection/inspection.js";
export { withoutParentBody } from "./inspection/parent-body.js";
export { readPublication } from "./publication/publication.js";
export { readStated } from "./stated/stated.js";
export type { Claim, Figure } from "./stated/stated-figure.js";
export { statusBelow } from "./states/heading-status.js";
export { isPlanDeadline } from "./states/plan-deadline.js";
export { findStatus, type FoundStatus } from "./states/status.js";
export type { DraftIssue, DraftMeasure } from "./draft.js";
export type { FoundTitle } from "./head/title.js";

/** What the outline comes to: kind, title, issues and measures. Offsets in the clean text, in the order of the text. */
export interface Assembled extends Draft {
  readonly kind: DocumentKind;
  readonly title: FoundTitle | undefined;
  readonly roles: ReadonlyMap<OutlineNode, SectionRole>;
}

/** The speech of one who answers for what is inspected: 表态发言. */
const promising = /表态/;

/**
 * Makes issues and measures out of an outline. Ids are unique; the order is the text's. `breaks` are places where blanks
 * inside a line were taken out. Of a garbled text only the outline is told: its kind is `other`.
 */
export function assemble(text: string, found: Outline, breaks: readonly number[] = [], isGarbled = false): Assembled {
  const { outline, cut } = withoutCutPoint(text, found);
  const stretchOf = new Map<OutlineNode | undefined, Stretch>(outline.stretches.map((stretch) => [stretch.node, stretch]));
  const labelled = answeredByLabel(text, outline);
  const title = findTitle(text, outline.nodes[0]?.start ?? text.length);
  const kind = isGarbled ? "other" : findKind(text, title?.text ?? "");
  // of documents that answer nothing, paragraphs are no answers
  const answers = kind === "progress-report" || kind === "ledger";
  const paragraphed = answers ? headingsOfParagraphs(text, outline) : new Set<OutlineNode>();
  const roleOfLead = leadReader(text);
  const readAs = readingKind(text, kind);
  const scene: Scene = {
    text,
    kind: readAs,
    outline,
    stretchOf,
    roleOfLead,
    labelled,
    paragraphed,
    asked: findAskedPoints(text, outline.nodes, stretchOf, roleOfLead),
    groupLines: findGroupLines(text, outline.nodes),
    bracketedLines: findBracketedLines(text, outline.nodes),
    unitLines: answers ? findUnitLines(text, breaks) : [],
    isInspectors: inspectorsReader(text, readAs),
    breaks,
  };
  const titleOf = (node: OutlineNode): string => text.slice(node.markerEnd, node.titleEnd);
  const promises = kind === "address" && promising.test(title?.text ?? "");
  const closing = closingPlan(text, outline, stretchOf);
  const roles = withAskedRoles(sectionRoles(outline.roots, titleOf, readAs, { labelled: new Set([...labelled, ...paragraphed]), closing, promises }), scene.asked);
  const draft: Draft = { issues: [], measures: [], pointNodes: new Set(), notes: [] };
  if (!isGarbled) gatherLooseMeasures(scene, draft, roles, gatherIssues(scene, draft, roles));
  if (cut !== undefined) draft.notes.push({ code: "W_TRUNCATED", ...cut });
  else if (kind !== "ledger" && kind !== "other" && isCutOff(text)) draft.notes.push({ code: "W_TRUNCATED", start: text.trimEnd().length, end: text.trimEnd().length });
  for (const issue of answers ? draft.issues : []) {
    const odd = stateAtOdds(text, issue);
    if (odd !== undefined) draft.notes.push({ code: "W_STATUS_AT_ODDS", start: odd.start, end: odd.end });
  }
  draft.issues.sort((a, b) => a.start - b.start);
  draft.measures.sort((a, b) => a.start - b.start);
  return { ...draft, kind, title, roles };
}

/**
 * Where a document sums itself up: before its first heading, in chapters that hold no issues, in a line of totals (合计：…),
 * which alone counts in a ledger that has one; never where an issue is answered. A round summary, a work
 * report or a speech does so anywhere.
 */
export function summaryRanges(text: string, outline: Outline, { kind, roles, title, issues }: Assembled): Place[] {
  const end = text.length;
  const totals = findTotals(text);
  if (kind !== "progress-report" && kind !== "feedback-notice" && kind !== "ledger") return [{ start: 0, end }];
  const first = outline.nodes[0]?.start ?? end;
  if (kind === "ledger" && totals.length > 0) return [{ start: 0, end: first }, ...totals];
  const chapters = outline.roots.filter((node) => roles.get(node) !== "issues" && roles.get(node) !== "plan");
  // a chapter of issues may open with its own total: 共发现3个方面13个问题：
  const openings = outline.roots
    .filter((node) => roles.get(node) === "issues" && node.children.length > 0 && !isOfLowerBodies(text.slice(node.markerEnd, node.titleEnd), title?.text ?? ""))
    .map((node) => ({ start: node.titleEnd, end: node.children[0]?.start ?? node.titleEnd }));
  return [...outsideIssues([{ start: 0, end: first }, ...chapters.map((node) => ({ start: node.start, end: node.end })), ...openings], issues), ...totals];
}

/** What is left of some places where issues with their answers stand in them; issues in the order of the text. */
function outsideIssues(places: readonly Place[], issues: readonly DraftIssue[]): Place[] {
  return places.flatMap(({ start, end }) => {
    const left: Place[] = [];
    let from = start;
    for (let at = firstFrom(issues, start); at < issues.length && (issues[at] as DraftIssue).start < end; at++) {
      const issue = issues[at] as DraftIssue;
      if (issue.start > from) left.push({ start: from, end: issue.start });
      from = Math.max(from, issue.end);
    }
    if (from < end) left.push({ start: from, end });
    return left;
  });
}
