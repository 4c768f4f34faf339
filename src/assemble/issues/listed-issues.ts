import type { Stretch } from "../../outline/index.js";
import type { Draft } from "../draft.js";
import { namesFoundProblems } from "../problems/problem-chapter.js";
import { isUnitName } from "../problems/problem-label.js";
import { readListedProblems } from "../problems/listed-problems.js";
import { sentencesOf } from "../problems/sentences.js";
import { findsDefect, listsDefects, speaksOfProblems } from "../problems/told-problems.js";
import { addIssue, type IssueScene } from "./issue-scene.js";

/** Adds the problems listed inside the sentences of a stretch; false where there are none. `announcedOnly`: lists must be announced as problems. */
export function addListedIssues(scene: IssueScene, stretch: Stretch, prefix: string, announcedOnly = false): boolean {
  const { text, draft, used } = scene;
  const { node } = stretch;
  const title = node === undefined ? undefined : text.slice(node.markerEnd, node.titleEnd);
  const labelled = title !== undefined && node !== undefined && (scene.frames.has(node) || isUnitName(title) || namesFoundProblems(title));
  const { problems, lists, own, doubts } = readListedProblems(scene, stretch, announcedOnly, labelled);
  for (const list of lists) used.add(list);
  for (const { path, number, start, end, aspect, owner } of problems) {
    addIssue(scene, { id: `${prefix}${path}`, number, title: { start, end }, range: { start, end }, node, aspect, bodyStart: end, owner });
  }
  for (const { start, end } of own) draft.notes.push({ code: "W_OWN_PROBLEMS", start, end });
  for (const { start, end } of doubts) draft.notes.push({ code: "W_PROBLEMS_NOT_PARTED", start, end });
  return problems.length > 0;
}

/** Notes the sentences of a notice that speak of problems, where none was read. */
export function noteUnreadProblems(text: string, draft: Draft): void {
  if (draft.issues.length > 0 || draft.notes.some(({ code }) => code === "W_PROBLEMS_NOT_PARTED" || code === "W_OWN_PROBLEMS")) return;
  for (const { start, end } of sentencesOf(text, 0, text.length)) {
    const sentence = text.slice(start, end);
    if (speaksOfProblems(sentence) || listsDefects(sentence) || findsDefect(sentence)) draft.notes.push({ code: "W_PROBLEMS_UNREAD", start, end });
  }
}
