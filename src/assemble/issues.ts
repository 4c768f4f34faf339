import type { DocumentKind } from "../model/document-kinds.js";
import type { SectionRole } from "../lexicon/cues.js";
import type { OutlineNode, PointList, Stretch, TableRow } from "../outline/index.js";
import { addAnswers, type Scene } from "./answers.js";
import { isDefectHeading, opensWithDefect } from "./problems/defect.js";
import type { Draft, DraftIssue } from "./draft.js";
import { findFields } from "./fields.js";
import { groupLineOver, groupLineWithin } from "./group-lines.js";
import { isChapterTitle, isFocusHeading, pointsReader } from "./issue-groups.js";
import { findIssueHeads } from "./issue-heads.js";
import { fieldAt } from "./labelled-answers.js";
import { paragraphStart } from "./list-role.js";
import { listsDefects, speaksOfProblems } from "./problems/told-problems.js";
import { sentencesOf } from "./problems/sentences.js";
import { readListedProblems } from "./problems/listed-problems.js";
import { isUnitName } from "./problems/problem-label.js";
import { problemLabelLength } from "./problems/heading-label.js";
import { lastAnswerEnd } from "./text-tail.js";
import { firstFrom } from "../text/sorted.js";
import { addTableIssues } from "./table-issues.js";
import { facesProblems, hasIssueForm, isAspectTitle, namesFocus, namesProblemList, roleOfTitle, statesProblem } from "./section-role.js";

/** Reads the issues of a document out of its outline. What they are and how they are answered depends on its kind. */
export function gatherIssues(
  scene: Scene,
  draft: Draft,
  roles: ReadonlyMap<OutlineNode, SectionRole>,
  kind: DocumentKind,
): ReadonlySet<PointList> {
  const { text, outline, stretchOf, roleOfLead, labelled, groupLines, asked } = scene;
  const used = new Set<PointList>();
  const speaks = kind === "mobilisation" || kind === "address";
  const answered = kind !== "feedback-notice" && !speaks;
  const titleOf = (node: OutlineNode): string => text.slice(node.markerEnd, node.titleEnd);
  const isIssueOfPoints = pointsReader(outline, roles, titleOf, labelled, (node) => fieldAt(text, node.markerEnd));

  const addIssue = (
    id: string,
    number: number | null,
    title: { start: number; end: number },
    range: { start: number; end: number },
    node: OutlineNode | undefined,
    aspect: DraftIssue["aspect"],
    bodyStart: number,
    owner?: DraftIssue["owner"],
  ): DraftIssue => {
    const group = groupLineOver(groupLines, range.start, node);
    const issue: DraftIssue = {
      id,
      number,
      titleStart: title.start,
      titleEnd: title.end,
      start: range.start,
      end: range.end,
      node,
      aspect,
      ...(owner === undefined ? {} : { owner }),
      ...(group === undefined ? {} : { group }),
      fields: findFields(text, bodyStart, range.end),
    };
    draft.issues.push(issue);
    return issue;
  };

  /** Problems listed inside sentences; false where there are none. */
  const listedProblems = (stretch: Stretch, prefix: string, announcedOnly = false): boolean => {
    const { node } = stretch;
    const labelled = node !== undefined && leadsToProblemsOnly(titleOf(node));
    const { problems, lists, doubts } = readListedProblems(scene, stretch, announcedOnly, labelled);
    for (const list of lists) used.add(list);
    for (const { path, number, start, end, aspect, owner } of problems) {
      addIssue(`${prefix}${path}`, number, { start, end }, { start, end }, node, aspect, end, owner);
    }
    for (const { start, end } of doubts) draft.notes.push({ code: "W_PROBLEMS_NOT_PARTED", start, end });
    return problems.length > 0;
  };

  /** Issues without numbers in a stretch: 针对“…”问题, …。整改情况：… Their ids count on from the section's. */
  const unnumberedIssues = (stretch: Stretch, prefix: string): boolean => {
    const heads = findIssueHeads(text, stretch.start, stretch.end);
    if (heads.length === 0) return false;
    let ordinal = 0;
    let aspect = -1;
    heads.forEach((head, index) => {
      const next = heads[index + 1];
      if ((head.aspect?.ordinal ?? 0) !== aspect) {
        aspect = head.aspect?.ordinal ?? 0;
        ordinal = 0;
      }
      ordinal = head.number ?? ordinal + 1;
      let end = next === undefined ? stretch.end : next.start;
      if (next?.aspect !== undefined && next.aspect.start > head.start) end = Math.min(end, next.aspect.start);
      if (next === undefined) end = lastAnswerEnd(text, head.bodyStart, end);
      end = groupLineWithin(groupLines, head.titleEnd, end);
      const path = `${prefix}${aspect > 0 ? `${aspect}.` : ""}${ordinal}`;
      const issue = addIssue(
        path,
        head.number ?? null,
        { start: head.titleStart, end: head.titleEnd },
        { start: head.start, end },
        stretch.node,
        head.aspect,
        head.bodyStart,
      );
      if (answered) addAnswers(scene, draft, issue, stretch.lists, head.bodyStart, end, []);
    });
    const last = draft.issues.at(-1)?.end ?? stretch.end;
    for (const list of stretch.lists) if (list.leadEnd <= last) used.add(list);
    return true;
  };

  /** Whether a list below the last problem of a notice says what is asked or promised: 提出五点意见：（1）… */
  const asksOrPromises = (list: PointList, stretch: Stretch): boolean => {
    const role = roleOfLead(list, Math.max(paragraphStart(text, list.leadEnd, stretch.start), stretch.start));
    return role === "requirement" || role === "commitment";
  };

  const numberedIssue = (node: OutlineNode, points: readonly OutlineNode[]): void => {
    const stretch = stretchOf.get(node) as Stretch;
    const reach = Math.min(node.end, asked.get(node)?.leadStart ?? node.end);
    const end = groupLineWithin(groupLines, stretch.start, lastAnswerEnd(text, points.at(-1)?.markerEnd ?? stretch.start, reach));
    const label = problemLabelLength(text, node.markerEnd, node.titleEnd);
    const title = { start: node.markerEnd + label, end: node.titleEnd };
    while (title.start < title.end && /\s/.test(text[title.start] as string)) title.start++;
    // where the text is cut off behind a number: （二）
    if (text.slice(node.markerEnd, end).trim() === "") {
      draft.notes.push({ code: "W_HEADING_EMPTY", start: node.start, end: node.markerEnd });
      return;
    }
    const asking = answered ? undefined : stretch.lists.find((list) => asksOrPromises(list, stretch));
    const last = asking === undefined ? end : Math.min(end, Math.max(node.titleEnd, paragraphStart(text, asking.leadEnd, stretch.start)));
    const issue = addIssue(node.id, node.number, title, { start: node.start, end: last }, node, undefined, stretch.start);
    for (const list of stretch.lists) if (list.leadEnd < last || asking === undefined) used.add(list);
    if (!answered) return;
    let body = stretch.start;
    while (body < end && /[\s。，,：:；;）)]/.test(text[body] as string)) body++;
    if (/^[（(【[](?:已|正在|基本|长期|尚?未|持续|完成|整改|推进|立行)/.test(text.slice(body, body + 6))) {
      const close = text.slice(body, body + 24).search(/[)）】\]]/);
      if (close > 0) body += close + 1;
      while (body < end && /[\s。]/.test(text[body] as string)) body++;
    }
    addAnswers(scene, draft, issue, stretch.lists, body, end, points);
  };

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
      const isChapter = !answered && node.level === 1 && isChapterTitle(title) && roleOfTitle(title) === "issues";
      if (!isChapter && isIssueOfPoints(node)) numberedIssue(node, children);
      else children.forEach(visit);
      return;
    }
    const explicit = hasIssueForm(title) || node.scheme === "problem";
    // 学习贯彻新思想不深入 is what is wrong, whatever it is said of
    const aspect = !explicit && !isDefectHeading(title) && (namesFocus(title) || isAspectTitle(title) || node.level === 1);
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
      if ((aspect || isUnitName(title)) && listedProblems(stretch, `${node.id}.`)) return;
      if (isUnitName(title)) return; // whose problems they are, not what they are
      if (explicit || statesProblem(title) || !namesFocus(title) || !isFocusHeading(title)) numberedIssue(node, []);
      return;
    }
    if (aspect && !labelled.has(node) && unnumberedIssues(stretch, `${node.id}.`)) return;
    if (node.level === 1 && !labelled.has(node) && !explicit && !statesProblem(title) && outline.nodes.length > 1 && title.length < 40 && (isChapterTitle(title) || namesProblemList(title))) return;
    numberedIssue(node, []);
  };

  const preamble = stretchOf.get(undefined);
  const hasIssueSections = outline.nodes.some((node) => roles.get(node) === "issues");
  const preambleRows = preamble === undefined ? [] : rowsIn(preamble);
  if (preambleRows.length > 0) addTableIssues(text, preambleRows, draft, "", undefined, answered);
  else if (preamble !== undefined) {
    if (kind === "feedback-notice" || kind === "round-summary") listedProblems(preamble, "", kind === "round-summary");
    else if (answered && !hasIssueSections && (kind === "progress-report" || kind === "ledger")) unnumberedIssues(preamble, "");
  }
  outline.roots.forEach(visit);
  if (kind === "feedback-notice" && draft.issues.length === 0 && draft.notes.every(({ code }) => code !== "W_PROBLEMS_NOT_PARTED")) {
    for (const { start, end } of sentencesOf(text, 0, text.length)) {
      const sentence = text.slice(start, end);
      if (speaksOfProblems(sentence) || listsDefects(sentence)) draft.notes.push({ code: "W_PROBLEMS_UNREAD", start, end });
    }
  }
  return used;
}

/** Whether the points of a chapter of a report (三、存在的主要问题) say what its writer still finds wanting, and nothing answers them. */
function tellsOwnProblems(title: string, text: string, { lists }: Stretch): boolean {
  const points = lists.flatMap(({ items }) => items.map(({ start, end }) => text.slice(start, end).trim()));
  const told = points.filter((point) => opensWithDefect(point) || isDefectHeading(point.slice(0, `${point}。`.search(/[。；\n]/))));
  return namesProblemList(title) && told.length * 2 > points.length;
}

/** Whether a heading with no headings below it leads to nothing but problems: the name of a unit, 存在的主要问题. */
function leadsToProblemsOnly(title: string): boolean {
  return isUnitName(title) || /^(?:巡[察视])?(?:组)?(?:反馈|发现|指出)?的?(?:存在)?的?(?:主要|突出|具体|共性)?(?:问题|不足)$/.test(title);
}
