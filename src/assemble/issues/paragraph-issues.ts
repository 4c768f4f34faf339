import type { Outline, OutlineNode } from "../../outline/index.js";
import { answeredPairs, opensProblem } from "../answered-pairs.js";
import { answering } from "../field-roles.js";
import { fieldAt } from "../labelled-answers.js";
import { isDefectHeading } from "../problems/defect.js";
import { hasIssueForm, statesProblem } from "../heading-words.js";
import { findIssueHeads, type IssueHead } from "./issue-heads.js";

const fewest = 2; // one paragraph that names a problem may answer the heading above it
const targets = /^(?:关于|针对)/;
const named = /问题(?:的?整改(?:落实)?(?:情况)?)?$/;

/**
 * The headings whose issues are paragraphs without numbers: 一、队伍建设有短板⏎教师配备不足的问题。招聘21人。⏎教学投入不够的问题。… At
 * least one of those side by side must hold two: by their titles, by labels that others answer (问题：…⏎整改：…), or by
 * lines that say what is wrong, each with a label below (台账不全。⏎整改情况：…). 针对…问题 below a section may be its
 * answer, below a chapter it is not.
 */
export function headingsOfParagraphs(text: string, { roots, nodes, stretches }: Outline): ReadonlySet<OutlineNode> {
  const told = new Map<OutlineNode, number>();
  const like = new Set<OutlineNode>(); // a line with a label below it opens them, whatever it says
  for (const { node, start, end } of stretches) {
    if (node === undefined || node.children.length > 0 || hasIssueForm(text.slice(node.markerEnd, node.titleEnd))) continue;
    const isNamed = ({ titleStart, titleEnd }: IssueHead): boolean =>
      named.test(text.slice(titleStart, titleEnd)) && (node.level === 1 || !targets.test(text.slice(titleStart, titleStart + 2)));
    const all = findIssueHeads(text, start, end);
    const heads = all.filter((head) => isNamed(head) || isFaultAnswered(text, head));
    const below = text.slice(start, end).replace(/^[\s。：:]{1,8}/, "");
    const pairs = opensProblem(below, { start: 0 }) ? answeredPairs(below) : 0;
    if (pairs > 0) told.set(node, pairs);
    const opensWith = (head: IssueHead | undefined): boolean => head !== undefined && text.slice(node.titleEnd, head.start).replace(/[\s。：:]/g, "") === "";
    if (opensWith(heads[0])) told.set(node, heads.length);
    else if (opensWith(all[0]) && isAnswered(text, all[0] as IssueHead)) like.add(node);
  }
  const chosen = [roots, ...nodes.map(({ children }) => children)].flatMap((siblings) => {
    return siblings.some((node) => (told.get(node) ?? 0) >= fewest) ? siblings.filter((node) => told.has(node) || like.has(node)) : [];
  });
  return new Set(chosen);
}

/** Whether a label that answers stands right behind the title. */
function isAnswered(text: string, { bodyStart }: IssueHead): boolean {
  return answering.has(fieldAt(text, bodyStart) ?? "");
}

/** Whether a line says what is wrong and a label answers it. */
function isFaultAnswered(text: string, head: IssueHead): boolean {
  if (!isAnswered(text, head)) return false;
  const title = text.slice(head.titleStart, head.titleEnd);
  return isDefectHeading(title) || statesProblem(title);
}
