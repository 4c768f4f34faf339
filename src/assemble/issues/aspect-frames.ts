import { findFocusCues } from "../../lexicon/focus-cues.js";
import type { Outline, OutlineNode, Stretch } from "../../outline/index.js";

const fewestCategories = 3;
const mostSections = 6;
const fewestPoints = 2;

/**
 * The sections of a notice that stand side by side as the categories of a framework do, each with points of its own:
 * （一）落实党中央决策部署有差距。第一，…第二，… （二）全面从严治党不够有力。第一，… Their points are the issues, though each heading says
 * what is wrong. `titleOf` gives a heading's words.
 */
export function aspectFrames(outline: Outline, stretchOf: ReadonlyMap<OutlineNode | undefined, Stretch>, titleOf: (node: OutlineNode) => string): ReadonlySet<OutlineNode> {
  const found = new Set<OutlineNode>();
  const groups = [outline.roots, ...outline.nodes.map(({ children }) => children)];
  for (const sections of groups) {
    if (sections.length < fewestCategories || sections.length > mostSections) continue;
    const named = sections.map((section) => findFocusCues(titleOf(section)).find(({ strength }) => strength !== "weak")?.category);
    const hasPoints = (section: OutlineNode): boolean => section.children.length === 0 && (stretchOf.get(section)?.lists ?? []).some(({ items }) => items.length >= fewestPoints);
    if (!named.includes(undefined) && new Set(named).size >= fewestCategories && sections.every(hasPoints)) for (const section of sections) found.add(section);
  }
  return found;
}
