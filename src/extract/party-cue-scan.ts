import type { PartyCue } from "../lexicon/parties.js";
import { createWordFinder } from "../text/word-finder.js";

/** Takes a cue where it stands in a text. */
export type CueVisitor = (row: PartyCue, start: number, end: number) => void;

interface Guard {
  readonly word: string;
  readonly offset: number;
}

const size = 0x10000;
const slot = (first: number, second: number): number => ((first * 7919) ^ second) & (size - 1);

/**
 * Makes a pass over the cues of a text, from left to right: the longest at each place, in every row that has it, those
 * left out that stand in one of the row's `unless` words (负责 in 负责人). Pairs of characters are looked up in a small
 * table first, since nearly no place of a text begins a cue.
 */
export function createCueScan(rows: readonly PartyCue[]): (text: string, visit: CueVisitor, from?: number, to?: number) => void {
  const opens = new Uint8Array(0x10000);
  const gate = new Uint8Array(size);
  const byCue = new Map<string, { row: PartyCue; guards: Guard[] }[]>();
  for (const row of rows) {
    const { cue, unless = "" } = row;
    if (cue.length < 2) continue;
    opens[cue.charCodeAt(0)] = 1;
    gate[slot(cue.charCodeAt(0), cue.charCodeAt(1))] = 1;
    const guards = unless
      .split(" ")
      .filter((word) => word !== cue && word.includes(cue))
      .map((word) => ({ word, offset: word.indexOf(cue) }));
    byCue.set(cue, [...(byCue.get(cue) ?? []), { row, guards }]);
  }
  const finder = createWordFinder(byCue.keys());
  return (text, visit, from = 0, to = text.length) => {
    const last = to - 1;
    for (let start = from; start < last; start++) {
      const first = text.charCodeAt(start);
      if (opens[first] === 0) continue;
      if (gate[slot(first, text.charCodeAt(start + 1))] === 0) continue;
      const cue = finder.at(text, start);
      if (cue === undefined || start + cue.length > to) continue;
      for (const { row, guards } of byCue.get(cue) ?? []) {
        if (!isInside(text, start, guards)) visit(row, start, start + cue.length);
      }
      start += cue.length - 1;
    }
  };
}

function isInside(text: string, start: number, guards: readonly Guard[]): boolean {
  for (const { word, offset } of guards) if (start >= offset && text.startsWith(word, start - offset)) return true;
  return false;
}
