import type { SectionRole } from "../lexicon/cues.js";
import type { Outline, OutlineNode } from "../outline/index.js";
import { isDefectHeading } from "./problems/defect.js";
import { hasIssueForm, isAspectTitle, namesFocus, statesProblem } from "./section-role.js";

/**
 * Makes the test of headings with numbered paragraphs under them: an issue whose measures these are (true) or a group of
 * issues. A heading is judged by its title and by those under it, then by its like: where most of them state problems, so
 * does it; where most beside it are groups, it is one. What a label line answers (`labelled`) is an issue, and what
 * stands above such is a group.
 */
export function pointsReader(
  outline: Outline,
  roles: ReadonlyMap<OutlineNode, SectionRole>,
  titleOf: (node: OutlineNode) => string,
  labelled: ReadonlySet<OutlineNode>,
  fieldOf: (node: OutlineNode) => string | undefined,
): (node: OutlineNode) => boolean {
  const continuing = numbersRunOn(outline.nodes);
  let peers: ReadonlyMap<string, Peers> | undefined;
  const peersOf = (node: OutlineNode): Peers => {
    peers ??= countPeers(
      outline.nodes.filter((each) => roles.get(each) === "issues"),
      titleOf,
    );
    return peers.get(peerKey(node)) ?? { count: 0, stating: 0 };
  };
  const hasPoints = (node: OutlineNode): boolean => isIssueWithPoints(node, titleOf, peersOf, continuing, labelled);
  const shares = new Map<string, { groups: number; issues: number }>();
  /** Whether of the headings beside one that hold numbered paragraphs most are groups of issues, and more than one is. */
  const isAmongGroups = (node: OutlineNode): boolean => {
    const key = `${node.parent?.id ?? ""} ${node.scheme}`;
    let share = shares.get(key);
    if (share === undefined) {
      share = { groups: 0, issues: 0 };
      for (const each of node.parent?.children ?? outline.roots) {
        if (each.scheme !== node.scheme || each.children.length === 0) continue;
        if (hasPoints(each)) share.issues++;
        else share.groups++;
      }
      shares.set(key, share);
    }
    return share.groups > 1 && share.groups > share.issues;
  };

  // 1.存在问题：… 2.整改情况：… are the labels of one issue; 1.存在问题：… 2.存在问题：… are issues
  const holdsLabels = ({ children }: OutlineNode): boolean => {
    const fields = children.map(fieldOf);
    return !fields.includes(undefined) && fields.some((field) => field !== "problem");
  };
  return (node) => holdsLabels(node) || (hasPoints(node) && (hasIssueForm(titleOf(node)) || labelled.has(node) || !isAmongGroups(node)));
}

/** Headings of one scheme and level in chapters of issues: how many there are, how many of them state a problem. */
interface Peers {
  count: number;
  stating: number;
}

/** Headings by scheme and level, counted once for all that ask. */
function countPeers(nodes: readonly OutlineNode[], titleOf: (node: OutlineNode) => string): ReadonlyMap<string, Peers> {
  const peers = new Map<string, Peers>();
  for (const node of nodes) {
    const among = peers.get(peerKey(node)) ?? { count: 0, stating: 0 };
    const title = titleOf(node);
    among.count++;
    if (statesProblem(title) && !/方面$/.test(title)) among.stating++;
    peers.set(peerKey(node), among);
  }
  return peers;
}

function peerKey({ scheme, level }: OutlineNode): string {
  return `${scheme} ${level}`;
}

/** A heading that names an aspect of the inspection and no problem: 聚焦…, 围绕…, …方面. */
export function isFocusHeading(title: string): boolean {
  return isAspectTitle(title) || /^(?:聚焦|围绕|落实|贯彻|紧扣)/.test(title);
}

/** A heading of a whole chapter (反馈问题整改情况) that itself holds no issue. */
export function isChapterTitle(title: string): boolean {
  return /(?:情况|工作|落实|措施|进展|问题|不足)$/.test(title);
}

/** The schemes whose numbers run on across headings above them, as （1）–（44） under 1.–15. do. */
function numbersRunOn(nodes: readonly OutlineNode[]): ReadonlySet<string> {
  const runs = new Set<string>();
  const last = new Map<string, OutlineNode>();
  for (const node of nodes) {
    const previous = last.get(node.scheme);
    if (previous !== undefined && previous.parent !== node.parent && node.number === previous.number + 1 && node.number > 1) runs.add(node.scheme);
    last.set(node.scheme, node);
  }
  return runs;
}

/** Whether a heading with numbered paragraphs under it is an issue whose measures these are, not a group of issues. */
function isIssueWithPoints(
  node: OutlineNode,
  titleOf: (node: OutlineNode) => string,
  peersOf: (node: OutlineNode) => Peers,
  continuing: ReadonlySet<string>,
  labelled: ReadonlySet<OutlineNode>,
): boolean {
  const title = titleOf(node);
  const { children } = node;
  if (children.some((child) => child.children.length > 0 || labelled.has(child))) return false;
  if (children.some((child) => continuing.has(child.scheme))) return false;
  if (children.some((child) => hasIssueForm(titleOf(child)) || child.scheme === "problem")) return false;
  const groups = children.filter((child) => isAspectTitle(titleOf(child)) || statesProblemBriefly(titleOf(child))).length;
  if (node.scheme === "problem" || hasIssueForm(title)) return groups * 3 < children.length * 2;
  if (isFocusHeading(title) && namesFocus(title)) return false;
  if (groups * 2 >= children.length) return false;
  if (labelled.has(node) || (statesProblem(title) && !/方面$/.test(title))) return true;
  // a heading among its like: where most of them state problems, so does this one
  const { count, stating } = peersOf(node);
  return count > 2 && stating * 3 > count * 2;
}

/** A short title that says what is wrong, as an issue's does; a measure's first sentence says what was done. */
function statesProblemBriefly(title: string): boolean {
  return title.length <= 30 && (/(?:问题|不[\u4e00-\u9fff]{1,4}|薄弱|滞后|缺失|差距|偏差|短板|弱化)$/.test(title) || isDefectHeading(title));
}
