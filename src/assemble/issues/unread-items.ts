import type { SectionRole } from "../../lexicon/cues.js";
import type { OutlineNode } from "../../outline/index.js";
import { opensAsDeed } from "../deeds.js";
import type { Draft } from "../draft.js";
import { roleOfTitle } from "../heading-words.js";

const fewest = 2;
const longestTitle = 40;

/**
 * Notes the chapters of a report without any issue that list sections with text below, none of which tells a deed: they
 * may be the issues. 一、石桥村 （一）冷库建成后闲置 …
 */
export function noteUnreadItems(text: string, roots: readonly OutlineNode[], roles: ReadonlyMap<OutlineNode, SectionRole>, draft: Draft): void {
  if (draft.issues.length > 0) return;
  const titleOf = (node: OutlineNode): string => text.slice(node.markerEnd, node.titleEnd);
  const mayBeIssue = (node: OutlineNode): boolean => {
    const title = titleOf(node);
    return node.children.length === 0 && title.length <= longestTitle && !opensAsDeed(title) && roleOfTitle(title) === undefined && text.slice(node.titleEnd, node.end).trim().length > 1;
  };
  for (const chapter of roots) {
    const { children } = chapter;
    if (roleOfTitle(titleOf(chapter)) !== undefined || roles.get(chapter) === "issues" || children.length < fewest || !children.every(mayBeIssue)) continue;
    draft.notes.push({ code: "W_ITEMS_UNREAD", start: (children[0] as OutlineNode).start, end: (children.at(-1) as OutlineNode).titleEnd });
  }
}
