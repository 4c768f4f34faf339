import type { SectionRole } from "../../lexicon/cues.js";
import type { Outline, OutlineNode } from "../../outline/index.js";
import { opensAsDeed, tellsDeed } from "../deeds.js";
import { isDefectHeading } from "../problems/defect.js";
import { hasIssueForm, isAspectTitle, namesFocus, statesProblem } from "../heading-words.js";

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
  const read = (node: OutlineNode): PointsRead => readPoints(node, titleOf, continuing, labelled);
  const shares = new Map<string, Share>();
  const shareOf = (node: OutlineNode): Share => {
    const key = `${node.parent?.id ?? ""} ${node.scheme}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const beside = (node.parent?.children ?? outline.roots).filter(({ scheme, children }) => scheme === node.scheme && children.length > 0).map(read);
    const issues = beside.filter((each) => each === "issue").length;
    const groups = beside.filter((each) => each === "group").length;
    const { count, stating } = peersOf(node);
    const unclear = (issues > 0 && groups === 0) || (count > 2 && stating * 3 > count * 2) ? "issue" : "group";
    const allGroups = unclear === "group" ? beside.length - issues : groups;
    const share = { unclear, mostAreGroups: allGroups > 1 && allGroups * 2 > beside.length } as const;
    shares.set(key, share);
    return share;
  };
  const hasPoints = (node: OutlineNode): boolean => (read(node) ?? shareOf(node).unclear) === "issue";

  // 1.存在问题：… 2.整改情况：… are the labels of one issue; 1.存在问题：… 2.存在问题：… are issues
  const holdsLabels = ({ children }: OutlineNode): boolean => {
    const fields = children.map(fieldOf);
    return !fields.includes(undefined) && fields.some((field) => field !== "problem");
  };
  return (node) => holdsLabels(node) || (hasPoints(node) && (hasIssueForm(titleOf(node)) || labelled.has(node) || !shareOf(node).mostAreGroups));
}

/** What a heading with numbered paragraphs under it is by its own words and theirs; undefined where they leave it open. */
type PointsRead = "issue" | "group" | undefined;

/** The headings beside one, of its scheme and with numbered paragraphs under them, itself among them. */
interface Share {
  /** What those are that their words leave open: issues where some beside them are and no groups, or where most of their peers state problems. */
  readonly unclear: "issue" | "group";
  readonly mostAreGroups: boolean;
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
    if (statesProblem(title) && !namesAspect.test(title)) among.stating++;
    peers.set(peerKey(node), among);
  }
  return peers;
}

function peerKey({ scheme, level }: OutlineNode): string {
  return `${scheme} ${level}`;
}

/** The end of a heading that names an aspect; with a word of a problem in it (基层党组织软弱涣散方面) it does so too. */
const namesAspect = /(?:方面|情况|领域)$/;

/** A heading that names an aspect of the inspection and no problem: 聚焦…, 围绕…, …方面. */
export function isFocusHeading(title: string): boolean {
  return isAspectTitle(title) || /^(?:聚焦|围绕|落实|贯彻|紧扣)/.test(title);
}

/** Whether a heading that says what is wrong opens with the aspect that it is said of: 聚焦巡察整改，成果运用不充分, 在作风建设方面有差距. */
export function opensWithAspectOf(title: string): boolean {
  return /^(?:聚焦|围绕|紧盯|紧扣)[^，,。；：:]{2,60}[，,]|^在[^，,。；：:]{2,40}方面/.test(title);
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

/** Reads a heading with numbered paragraphs under it: an issue whose measures these are, or a group of issues. */
function readPoints(
  node: OutlineNode,
  titleOf: (node: OutlineNode) => string,
  continuing: ReadonlySet<string>,
  labelled: ReadonlySet<OutlineNode>,
): PointsRead {
  const title = titleOf(node);
  const { children } = node;
  const told = tellDeeds(children.map(titleOf));
  const isAspect = namesAspect.test(title);
  const states = statesProblem(title) && !isAspect;
  if (children.some((child) => labelled.has(child))) return "group";
  // measures may have points of their own: （1）完善制度 ①… ②…
  const nested = children.some((child) => child.children.length > 0);
  if (nested && (!told || isAspect || tellsDeed(title))) return "group";
  if (children.some((child) => continuing.has(child.scheme))) return "group";
  if (children.some((child) => hasIssueForm(titleOf(child)) || child.scheme === "problem")) return "group";
  // below what is wrong stand no aspects: （1）每月报告一次意识形态工作 only ends as one
  const isGroup = (name: string): boolean => !tellsDeed(name) && ((!isDefectHeading(title) && isAspectTitle(name)) || statesProblemBriefly(name));
  const groups = children.filter((child) => isGroup(titleOf(child))).length;
  if (node.scheme === "problem" || hasIssueForm(title)) return groups * 3 < children.length * 2 ? "issue" : "group";
  if (isFocusHeading(title) && namesFocus(title)) return "group";
  if (groups * 2 >= children.length) return "group";
  if (labelled.has(node) || states) return "issue";
  return told && !nested && node.level > 1 && !isAspect && !tellsDeed(title) ? "issue" : undefined;
}

/** Whether most titles tell what was done; where all open so (落实领导包案) and tell nothing wrong, half are enough. */
function tellDeeds(titles: readonly string[]): boolean {
  const deeds = titles.filter(tellsDeed).length;
  return deeds * 3 >= titles.length * 2 || (deeds * 2 >= titles.length && titles.every((title) => opensAsDeed(title) && !isDefectHeading(title) && !isAspectTitle(title)));
}

/** A short title that says what is wrong, as an issue's does; a measure's first sentence says what was done. */
function statesProblemBriefly(title: string): boolean {
  return title.length <= 30 && (/(?:问题|不[\u4e00-\u9fff]{1,4}|薄弱|滞后|缺失|差距|偏差|短板|弱化)$/.test(title) || isDefectHeading(title));
}
