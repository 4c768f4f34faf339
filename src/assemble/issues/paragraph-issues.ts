import type { Outline, OutlineNode } from "../../outline/index.js";
import { hasIssueForm } from "../section-role.js";
import { answeredPairs, opensProblem } from "../answered-pairs.js";
import { findIssueHeads } from "./issue-heads.js";

const fewest = 2; // one paragraph that names a problem may answer the heading above it
const targets = /^(?:关于|针对)/;
const named = /问题(?:的?整改(?:落实)?(?:情况)?)?$/;

/**
 * The headings whose issues are paragraphs without numbers: 一、队伍建设有短板⏎教师配备不足的问题。招聘21人。⏎教学投入不够的问题。… At
 * least one of those side by side must hold two: by their titles, or by labels that others answer (问题：…⏎整改：…).
 * 针对…问题 below a section may be its answer, below a chapter it is not.
 */
export function headingsOfParagraphs(text: string, { roots, nodes, stretches }: Outline): ReadonlySet<OutlineNode> {
  const told = new Map<OutlineNode, number>();
  for (const { node, start, end } of stretches) {
    if (node === undefined || node.children.length > 0 || hasIssueForm(text.slice(node.markerEnd, node.titleEnd))) continue;
    const isOwn = (titleStart: number): boolean => node.level === 1 || !targets.test(text.slice(titleStart, titleStart + 2));
    const heads = findIssueHeads(text, start, end).filter((head) => isOwn(head.titleStart) && named.test(text.slice(head.titleStart, head.titleEnd)));
    const below = text.slice(start, end).replace(/^[\s。：:]{1,8}/, "");
    const pairs = opensProblem(below, { start: 0 }) ? answeredPairs(below) : 0;
    if (pairs > 0) told.set(node, pairs);
    const opensWithOne = heads[0] !== undefined && text.slice(node.titleEnd, heads[0].start).replace(/[\s。：:]/g, "") === "";
    if (opensWithOne) told.set(node, heads.length);
  }
  const chosen = [roots, ...nodes.map(({ children }) => children)].flatMap((siblings) => {
    const telling = siblings.filter((node) => told.has(node));
    return telling.some((node) => (told.get(node) as number) >= fewest) ? telling : [];
  });
  return new Set(chosen);
}
