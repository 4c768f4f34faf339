import type { ListRole, SectionRole } from "../lexicon/cues.js";
import type { OutlineNode, Stretch } from "../outline/index.js";
import { announcesPoints, type LeadReader } from "./list-role.js";

/** Numbered paragraphs that belong to no problem: what they say, and where the paragraph begins that leads them in. */
export interface AskedPoints {
  readonly role: SectionRole;
  readonly leadStart: number;
}

const asking: ReadonlySet<ListRole | undefined> = new Set<ListRole | undefined>(["requirement", "commitment", "plan"]);

/**
 * The headings whose numbered paragraphs a line of its own leads in as asked, promised or planned: （三）… ⏎巡察组提出如下整改要求：
 * ⏎1.… They stand below the last problem and are no part of it.
 */
export function findAskedPoints(text: string, nodes: readonly OutlineNode[], stretchOf: ReadonlyMap<OutlineNode | undefined, Stretch>, roleOfLead: LeadReader): ReadonlyMap<OutlineNode, AskedPoints> {
  const found = new Map<OutlineNode, AskedPoints>();
  for (const node of nodes) {
    const stretch = stretchOf.get(node);
    const first = node.children[0];
    if (stretch === undefined || first === undefined) continue;
    const own = text.slice(stretch.start, first.start).trimEnd();
    const line = own.lastIndexOf("\n") + 1;
    if (line === 0 || !(/[：:]$/.test(own) || announcesPoints(own))) continue;
    const leadStart = stretch.start + line;
    const role = roleOfLead({ leadStart, leadEnd: first.start }, leadStart);
    if (asking.has(role)) found.set(node, { role: role as SectionRole, leadStart });
  }
  return found;
}

/** The roles of sections, those of asked paragraphs under a problem by what leads them in. */
export function withAskedRoles(roles: ReadonlyMap<OutlineNode, SectionRole>, asked: ReadonlyMap<OutlineNode, AskedPoints>): ReadonlyMap<OutlineNode, SectionRole> {
  const all = new Map(roles);
  const assign = (node: OutlineNode, role: SectionRole): void => {
    all.set(node, role);
    for (const child of node.children) assign(child, role);
  };
  for (const [node, { role }] of asked) if (roles.get(node) === "issues") for (const child of node.children) assign(child, role);
  return all;
}
