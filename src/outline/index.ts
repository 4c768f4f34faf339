import { gatherLists, type ListNote, type PointList } from "./lists.js";
import { findFlattenedRows } from "./flattened-tables.js";
import { judgeMarkers } from "./headings.js";
import type { EnumeratorCandidate, MarkerCandidate } from "./marker.js";
import { scanMarkers } from "./scan.js";
import { ordinalHeadings } from "./ordinal-headings.js";
import { gluedTitleEnd, titleLimit, trimTitle } from "./title.js";
import { findTableRows, rowTest, type TableRow } from "./tables.js";
import { buildTree, type NumberingNote, type OutlineNode } from "./tree.js";

export type { TableRow } from "./tables.js";
export type { ListItem, PointList } from "./lists.js";
export type { OutlineNode } from "./tree.js";

/** A stretch of text that belongs to one heading itself (not to its children), or to none (the preamble). */
export interface Stretch {
  readonly node: OutlineNode | undefined;
  /** Where its text begins: behind the title; for the preamble at the text's start. */
  readonly start: number;
  readonly end: number;
  readonly lists: readonly PointList[];
}

/** The outline of a text: the tree of headings, and each heading's own text with its lists. Clean offsets. */
export interface Outline {
  readonly roots: readonly OutlineNode[];
  /** All headings in the order of the text. */
  readonly nodes: readonly OutlineNode[];
  /** The preamble first (it may be empty), then one for each heading. */
  readonly stretches: readonly Stretch[];
  readonly notes: readonly (NumberingNote | ListNote)[];
  /** The rows of tables of problems, headers with no cells. */
  readonly tableRows: readonly TableRow[];
}

/**
 * Parses the numbering of a clean text: headings of every scheme into a tree, enumerations into lists. `breaks` are
 * places where blanks were taken out, `gaps` where text is missing.
 *
 * @example parseOutline("一、总体情况\n（一）组织领导。一是建班子。二是定方案。").nodes.map(({ id }) => id) // ["1", "1.1"]
 */
export function parseOutline(text: string, breaks: readonly number[] = [], gaps: readonly number[] = []): Outline {
  const tableRows = [...findTableRows(text), ...findFlattenedRows(text)].sort((a, b) => a.start - b.start);
  const inTable = rowTest(tableRows);
  const scanned = tableRows.length === 0 ? scanMarkers(text, breaks) : scanMarkers(text, breaks).filter(({ start }) => !inTable(start));
  const chapters = ordinalHeadings(text, scanned);
  const candidates = chapters.size === 0 ? scanned : scanned.map((each) => (each.kind === "enumerator" ? (chapters.get(each) ?? each) : each));
  const markers = candidates.filter((each): each is MarkerCandidate => each.kind === "heading");
  const { headings, listMarks, glued } = judgeMarkers(text, markers);
  const { roots, nodes, notes: numberingNotes } = buildTree(headings, text.length, gaps);
  const notes: (NumberingNote | ListNote)[] = [...numberingNotes];
  for (const { start, end } of glued) notes.push({ code: "W_MISSING_STOP", start, end });
  const listMarkSet = new Set<MarkerCandidate>(listMarks);
  const marks = candidates.filter(
    (each): each is EnumeratorCandidate | MarkerCandidate => each.kind === "enumerator" || listMarkSet.has(each),
  );
  const stretches: Stretch[] = [];
  let next = 0;
  const marksBefore = (end: number): (EnumeratorCandidate | MarkerCandidate)[] => {
    const from = next;
    while (next < marks.length && (marks[next] as EnumeratorCandidate).start < end) next++;
    return marks.slice(from, next);
  };
  for (let index = -1; index < nodes.length; index++) {
    const node = nodes[index];
    const start = node?.markerEnd ?? 0;
    const end = nodes[index + 1]?.start ?? text.length;
    const { lists, notes: listNotes } = gatherLists(text, marksBefore(end), start, end);
    for (const note of listNotes) notes.push(note);
    if (node !== undefined) {
      const firstPoint = lists[0]?.items[0]?.markerStart ?? end;
      const sentence = Math.min(end, firstPoint, titleLimit(text, start));
      node.titleEnd = trimTitle(text, start, gluedTitleEnd(text, start, sentence));
    }
    stretches.push({ node, start: node?.titleEnd ?? 0, end, lists });
  }
  return { roots, nodes, stretches, tableRows, notes: notes.sort((a, b) => a.start - b.start) };
}
