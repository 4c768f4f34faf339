import type { Assembled } from "../assemble/index.js";
import type { OutlineNode } from "../outline/index.js";
import { firstFrom } from "../text/sorted.js";

/** Roles of chapters that tell what those inspected did or will do, not what the inspection looked at. */
const beside = new Set(["plan", "organisation", "commitment"]);
/** A chapter that is one of those that the inspection looked at: 四、聚焦巡察整改和成果运用, 四、巡察整改落实方面. */
const looked = /^聚焦|方面(?:的?问题)?$/;

/**
 * The headings that may tell what the inspection looked at: where a document holds issues, none of a chapter of plans or of
 * organisation without any of them (三、下一步打算 with 强化成果运用).
 *
 * @param nodes - the headings of all levels, in the order of the text
 */
export function headingsOfInspection(text: string, nodes: readonly OutlineNode[], { roles, issues }: Pick<Assembled, "roles" | "issues">): OutlineNode[] {
  const isBeside = (chapter: OutlineNode): boolean => {
    if (issues.length === 0 || !beside.has(roles.get(chapter) ?? "")) return false;
    const issue = issues[firstFrom(issues, chapter.start)];
    if (issue !== undefined && issue.start < chapter.end) return false;
    return !looked.test(text.slice(chapter.markerEnd, chapter.titleEnd));
  };
  let end = -1; // where the last chapter of that kind ends
  return nodes.filter((node) => {
    if (node.start < end) return false;
    if (node.parent === undefined && isBeside(node)) end = node.end;
    return node.start >= end;
  });
}
