import { markerSchemes, type MarkerScheme } from "../model/marker-schemes.js";
import { uniqueIds } from "../text/unique-ids.js";
import type { MarkerCandidate } from "./marker.js";

/** A heading in the tree, offsets in the clean text. */
export interface OutlineNode {
  readonly id: string;
  readonly scheme: MarkerScheme;
  readonly number: number;
  readonly start: number;
  readonly markerEnd: number;
  titleEnd: number;
  end: number;
  readonly level: number;
  readonly parent: OutlineNode | undefined;
  /** The heading above it is missing from the text. */
  readonly parentLost: boolean;
  readonly children: OutlineNode[];
}

/** Something odd in the numbering. */
export interface NumberingNote {
  readonly code: "W_NUMBERING_GAP" | "W_NUMBERING_REPEAT" | "W_NUMBERING_RESTART" | "W_DEPTH_FLATTENED";
  readonly start: number;
  readonly end: number;
}

const deepest = 64;

/**
 * Which of two schemes stands above the other in this document. The usual order holds unless the text shows the
 * opposite more than once: a scheme that starts again at 1 right after marks of another one is under it. 问题1： has no
 * usual place: once is enough.
 */
function schemeOrder(headings: readonly MarkerCandidate[]): (outer: MarkerScheme, inner: MarkerScheme) => boolean {
  const size = markerSchemes.length;
  const votes = new Int32Array(size * size);
  const at = (outer: MarkerScheme, inner: MarkerScheme): number => markerSchemes.indexOf(outer) * size + markerSchemes.indexOf(inner);
  for (let index = 1; index < headings.length; index++) {
    const before = headings[index - 1] as MarkerCandidate;
    const here = headings[index] as MarkerCandidate;
    if (here.number === 1 && here.scheme !== before.scheme) {
      const place = at(before.scheme, here.scheme);
      votes[place] = (votes[place] as number) + 1;
    }
  }
  return (outer, inner) => {
    const weight = outer === "problem" || inner === "problem" ? 0.5 : 1.5;
    const usual = markerSchemes.indexOf(outer) < markerSchemes.indexOf(inner) ? weight : -weight;
    return usual + (votes[at(outer, inner)] as number) - (votes[at(inner, outer)] as number) > 0;
  };
}

/**
 * Builds the tree of headings. A number that starts again with no new heading above it has lost that heading: its id
 * begins with `?` in its place. `gaps` are places where text is missing.
 */
export function buildTree(
  headings: readonly MarkerCandidate[],
  textEnd: number,
  gaps: readonly number[],
): { roots: OutlineNode[]; nodes: OutlineNode[]; notes: NumberingNote[] } {
  const above = schemeOrder(headings);
  const roots: OutlineNode[] = [];
  const nodes: OutlineNode[] = [];
  const notes: NumberingNote[] = [];
  const unique = uniqueIds();
  const lastNumbers = new Map<MarkerScheme, number>();
  const stack: { node: OutlineNode; prefix: string }[] = [];
  const close = (offset: number, keep: number): void => {
    while (stack.length > keep) (stack.pop() as { node: OutlineNode }).node.end = offset;
  };
  for (const { scheme, number, start, end } of headings) {
    let keep = stack.length;
    while (keep > 0 && !above((stack[keep - 1] as { node: OutlineNode }).node.scheme, scheme)) keep--;
    const sibling = stack[keep]?.node.scheme === scheme ? (stack[keep] as { node: OutlineNode; prefix: string }) : undefined;
    let parent = stack[keep - 1]?.node;
    let prefix = parent === undefined ? "" : `${parent.id}.`;
    let parentLost = false;
    if (sibling !== undefined) {
      prefix = sibling.prefix;
      parentLost = sibling.node.parentLost;
      if (number === 1 && sibling.node.number >= 1) {
        const missing = gaps.some((gap) => gap > sibling.node.start && gap <= start);
        const runsOn = sibling.node.number === 1 && !missing; // 1. 1.: a repeated number, not a lost heading
        if (!runsOn) {
          parentLost = true;
          parent = parent?.parent;
          const base = parent === undefined ? "" : `${parent.id}.`;
          prefix = `${unique(`${base}?`)}.`;
          close(start, Math.max(0, keep - 1));
          keep = Math.max(0, keep - 1);
        }
        notes.push({ code: runsOn ? "W_NUMBERING_REPEAT" : "W_NUMBERING_RESTART", start, end });
      } else if (number <= sibling.node.number) notes.push({ code: "W_NUMBERING_REPEAT", start, end });
      else if (number > sibling.node.number + 1) notes.push({ code: "W_NUMBERING_GAP", start, end });
    } else if (number !== 1 && number !== (lastNumbers.get(scheme) ?? 0) + 1 && keep > 0) {
      notes.push({ code: "W_NUMBERING_GAP", start, end });
    }
    close(start, keep);
    lastNumbers.set(scheme, number);
    const depth = prefix === "" ? 0 : prefix.split(".").length - 1;
    if (depth >= deepest) {
      notes.push({ code: "W_DEPTH_FLATTENED", start, end });
      continue;
    }
    const node: OutlineNode = {
      id: unique(`${prefix}${number}`),
      scheme,
      number,
      start,
      markerEnd: end,
      titleEnd: end,
      end: textEnd,
      level: depth + 1,
      parent,
      parentLost,
      children: [],
    };
    (parent === undefined ? roots : parent.children).push(node);
    nodes.push(node);
    stack.push({ node, prefix });
  }
  return { roots, nodes, notes };
}
