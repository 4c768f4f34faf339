import { fieldLabels } from "../lexicon/cues.js";
import type { OutlineNode } from "../outline/index.js";
import { bracketedHeadingAt } from "../text/bracketed-heading.js";
import { linesOf } from "../text/lines.js";
import type { GroupLine } from "./group-lines.js";
import { isAspectTitle, namesFocus } from "./heading-words.js";

/**
 * Finds the lines that are a heading in brackets and name an aspect of the inspection: 【组织建设方面】. They end the numbered
 * issue above them and name the focus of those below. `nodes` are the headings in the order of the text; a label of a value
 * (【整改情况】) is none.
 */
export function findBracketedLines(text: string, nodes: readonly OutlineNode[]): GroupLine[] {
  const found: GroupLine[] = [];
  const { rowsOf } = fieldLabels();
  let next = 0;
  for (const line of linesOf(text)) {
    const heading = bracketedHeadingAt(text, line.start);
    if (heading?.after !== line.end) continue;
    while (next < nodes.length && (nodes[next] as OutlineNode).start <= line.start) next++;
    const node = nodes[next - 1];
    if (node !== undefined && line.start < node.titleEnd) continue;
    const words = text.slice(heading.start, heading.end);
    if (rowsOf(words).length > 0 || !isAspectTitle(words) || !(namesFocus(words) || words.endsWith("方面"))) continue;
    found.push({ start: heading.start, end: heading.end, node });
  }
  return found;
}
