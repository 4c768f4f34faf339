import type { OutlineNode } from "../outline/index.js";
import { bulletSigns } from "../text/bullets.js";
import { linesOf } from "../text/lines.js";
import { firstFrom, lastAtOrBefore } from "../text/sorted.js";
import type { Place } from "./draft.js";
import { givesState } from "./states/heading-status.js";

/** A line without a number that groups the issues below it by their state: 正在整改的问题（1个）. */
export interface GroupLine extends Place {
  /** The last heading above it. */
  readonly node: OutlineNode | undefined;
}

const longestLine = 30;
const marks = new RegExp(`^[\\s*#【[〔${bulletSigns}]{0,6}`);
const behind = /[\s*】\]〕：:]{0,6}$/;

/** Finds the lines that group issues by their state. `nodes` are the headings in the order of the text. */
export function findGroupLines(text: string, nodes: readonly OutlineNode[]): GroupLine[] {
  const found: GroupLine[] = [];
  let next = 0;
  for (const line of linesOf(text)) {
    if (line.end === line.start || line.end - line.start > longestLine) continue;
    while (next < nodes.length && (nodes[next] as OutlineNode).start <= line.start) next++;
    const node = nodes[next - 1];
    if (node !== undefined && line.start < node.titleEnd) continue;
    const content = text.slice(line.start, line.end);
    const start = line.start + (marks.exec(content) as RegExpExecArray)[0].length;
    const end = line.start + content.search(behind);
    if (givesState(text.slice(start, end))) found.push({ start, end, node });
  }
  return found;
}

/** Where the first line of a group between two offsets begins; `end` where none does. */
export function groupLineWithin(lines: readonly Place[], start: number, end: number): number {
  return Math.min(end, lines[firstFrom(lines, start)]?.start ?? end);
}

/** The group line that an issue stands under, the nearest before it: one in the same part of the outline, whose heading is or stands beside one of its own. */
export function groupLineOver(lines: readonly GroupLine[], offset: number, node: OutlineNode | undefined): GroupLine | undefined {
  const line = lastAtOrBefore(lines, offset);
  if (line === undefined) return undefined;
  const { node: over } = line;
  for (let own = node; own !== undefined; own = own.parent) if (own === over) return line;
  if (over === undefined) return line;
  if (over.children.length > 0) return undefined; // it stood over those
  // it stands behind an issue: over those beside that one, or beside a heading around it
  for (let own = node; own !== undefined; own = own.parent) {
    for (let each: OutlineNode | undefined = over; each !== undefined; each = each.parent) {
      // a chapter is not under what stands inside the chapter before it
      if (each.parent === own.parent && (own.parent !== undefined || own === node || each === over)) return line;
    }
  }
  return undefined;
}
