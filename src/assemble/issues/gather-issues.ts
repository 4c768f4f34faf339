import type { SectionRole } from "../../lexicon/cues.js";
import type { OutlineNode, PointList, Stretch, TableRow } from "../../outline/index.js";
import { firstFrom } from "../../text/sorted.js";
import type { Scene } from "../answers.js";
import type { Draft } from "../draft.js";
import { opensAsking } from "../asking.js";
import { asksMostly } from "../list-role.js";
import { fieldAt } from "../labelled-answers.js";
import { isDefectHeading, opensWithDefect } from "../problems/defect.js";
import { isUnitName } from "../problems/problem-label.js";
import { givesState } from "../states/heading-status.js";
import { facesProblems, hasIssueForm, isAspectTitle, namesFocus, namesProblemList, roleOfTitle, statesProblem } from "../heading-words.js";
import { isChapterTitle, isFocusHeading, opensWithAspectOf, pointsReader } from "./issue-groups.js";
import type { IssueScene } from "./issue-scene.js";
import { aspectFrames } from "./aspect-frames.js";
import { addListedIssues, noteUnreadProblems } from "./listed-issues.js";
import { addNumberedIssue } from "./numbered-issue.js";
import { addTableIssues } from "./table-issues.js";
import { noteUnreadItems } from "./unread-items.js";
import { addUnnumberedIssues } from "./unnumbered-issues.js";

/** Reads the issues of a document out of its outline. What they are and how they are answered depends on its kind. */
export function gatherIssues(
  document: Scene,
  draft: Draft,
  roles: ReadonlyMap<OutlineNode, SectionRole>,
): ReadonlySet<PointList> {
  const { text, kind, outline, stretchOf, labelled, paragraphed, asked } = document;
  const speaks = kind === "mobilisation" || kind === "address";
  const answered = kind !== "feedback-notice" && !speaks;
  const used = new Set<PointList>();
  const titleOf = (node: OutlineNode): string => text.slice(node.markerEnd, node.titleEnd);
  const frames = answered ? new Set<OutlineNode>() : aspectFrames(outline, stretchOf, titleOf);
  const scene: IssueScene = { ...document, draft, used, answered, frames };
  const isIssueOfPoints = pointsReader(outline, roles, titleOf, labelled, (node) => fieldAt(text, node.markerEnd));

  /** The rows of a table that stand in a stretch. */
  const rowsIn = ({ start, end }: Stretch): readonly TableRow[] =>
    outline.tableRows.slice(firstFrom(outline.tableRows, start), firstFrom(outline.tableRows, end)).filter((row) => row.end <= end && row.cells.length > 0);

  const visit = (node: OutlineNode): void => {
    const role = roles.get(node);
    const rows = outline.tableRows.length === 0 ? [] : rowsIn(stretchOf.get(node) as Stretch);
    if (rows.length > 0) {
      addTableIssues(text, rows, draft, `${node.id}.`, node, answered);
      for (const list of (stretchOf.get(node) as Stretch).lists) used.add(list);
      node.children.forEach(visit);
      return;
    }
    if (role !== "issues") {
      node.children.forEach(visit);
      return;
    }
    const title = titleOf(node);
    const stretch = stretchOf.get(node) as Stretch;
    const children = asked.has(node) ? [] : node.children;
    if (children.length > 0) {
      // 一、存在的主要问题 of a notice, with 1. 2. 3. right below it, holds issues, however few words of a problem they have
      // as does 正在整改的问题 of a report
      const isChapter = answered ? givesState(title) : node.level === 1 && isChapterTitle(title) && roleOfTitle(title) === "issues";
      if (!isChapter && isIssueOfPoints(node)) addNumberedIssue(scene, node, children);
      else children.forEach(visit);
      return;
    }
    const explicit = hasIssueForm(title) || node.scheme === "problem";
    // 学习贯彻新思想不深入 is what is wrong, whatever it is said of
    const aspect = frames.has(node) || (!answered && opensWithAspectOf(title) && tellsDefects(text, stretch)) || (!explicit && !isDefectHeading(title) && (namesFocus(title) || isAspectTitle(title) || node.level === 1));
    if (kind === "work-report" || kind === "round-summary" || (speaks && facesProblems(title)) || (answered && node.level === 1 && tellsOwnProblems(title, text, stretch))) {
      // problems that an organ finds in its own work are no issues of an inspection: they are told, not listed; those
      // of a report's first chapter may be the inspectors'
      const code = kind === "progress-report" && node === outline.roots[0] ? "W_PROBLEMS_UNREAD" : "W_OWN_PROBLEMS";
      for (const list of stretch.lists) {
        used.add(list);
        draft.notes.push({ code, start: list.leadEnd, end: list.items.at(-1)?.end ?? list.leadEnd });
      }
      return;
    }
    if (!answered) {
      if ((aspect || isUnitName(title)) && addListedIssues(scene, stretch, `${node.id}.`)) return;
      if (isUnitName(title)) return; // whose problems they are, not what they are
      if (opensAsking(title) || (!explicit && !statesProblem(title) && opensWithDemands(text, stretch))) return;
      if (explicit || statesProblem(title) || isDefectHeading(title) || !namesFocus(title) || !isFocusHeading(title)) addNumberedIssue(scene, node, []);
      return;
    }
    if ((paragraphed.has(node) || (aspect && !labelled.has(node))) && addUnnumberedIssues(scene, stretch, `${node.id}.`)) return;
    if (node.level === 1 && !labelled.has(node) && !explicit && !statesProblem(title) && outline.nodes.length > 1 && title.length < 40 && (isChapterTitle(title) || namesProblemList(title))) return;
    addNumberedIssue(scene, node, []);
  };

  const preamble = stretchOf.get(undefined);
  const hasIssueSections = outline.nodes.some((node) => roles.get(node) === "issues");
  const preambleRows = preamble === undefined ? [] : rowsIn(preamble);
  if (preambleRows.length > 0) addTableIssues(text, preambleRows, draft, "", undefined, answered);
  else if (preamble !== undefined) {
    if (kind === "feedback-notice" || kind === "round-summary") addListedIssues(scene, preamble, "", kind === "round-summary");
    else if (answered && !hasIssueSections && (kind === "progress-report" || kind === "ledger")) addUnnumberedIssues(scene, preamble, "");
  }
  outline.roots.forEach(visit);
  if (kind === "feedback-notice") noteUnreadProblems(text, draft);
  if (kind === "progress-report") noteUnreadItems(text, outline.roots, roles, draft);
  return used;
}

/** Whether at least half of the points of a section open with what is wrong. */
function tellsDefects(text: string, { lists }: Stretch): boolean {
  const points = lists.flatMap(({ items }) => items.map(({ start, end }) => text.slice(start, end)));
  const told = points.filter((point) => opensWithDefect(point)).length;
  return told > 0 && told * 2 >= points.length;
}

/** Whether what is asked stands right below a heading: 二、真抓实改 一是要建立台账；二是要压实责任. */
function opensWithDemands(text: string, { start, lists: [first] }: Stretch): boolean {
  return first !== undefined && !text.slice(start, first.leadEnd).trim().includes("。") && asksMostly(text, first);
}

/** Whether the points of a chapter of a report (三、存在的主要问题) say what its writer still finds wanting, and nothing answers them. */
function tellsOwnProblems(title: string, text: string, { lists }: Stretch): boolean {
  const points = lists.flatMap(({ items }) => items.map(({ start, end }) => text.slice(start, end).trim()));
  const told = points.filter((point) => opensWithDefect(point) || isDefectHeading(point.slice(0, `${point}。`.search(/[。；\n]/))));
  return namesProblemList(title) && told.length * 2 > points.length;
}
