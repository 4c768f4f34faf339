import type { PartyCue } from "../lexicon/parties.js";
import { createWordFinder } from "../text/word-finder.js";

/** Takes a cue where it stands in a text. */
export type CueVisitor = (row: PartyCue, start: number, end: number) => void;

const size = 0x4000;
const slot = (first: number, second: number): number => (first * 131 + second) & (size - 1);

/**
 * Makes a pass over the cues of a text, from left to right: the longest at each place, in every row that has it, those
 * left out that stand in one of the row's `unless` words (负责 in 负责人). Pairs of characters are looked up in a small
 * table first, since nearly no place of a text begins a cue.
 */
export function createCueScan(rows: readonly PartyCue[]): (text: string, visit: CueVisitor) => void {
  const gate = new Uint8Array(size);
  const byCue = new Map<string, { row: PartyCue; guards: { word: string; offset: number }[] }[]>();
  for (const row of rows) {
    const { cue, unless = "" } = row;
    if (cue.length < 2) continue;
    gate[slot(cue.charCodeAt(0), cue.charCodeAt(1))] = 1;
    const guards = unless
      .split(" ")
      .filter((word) => word !== cue && word.includes(cue))
      .map((word) => ({ word, offset: word.indexOf(cue) }));
    byCue.set(cue, [...(byCue.get(cue) ?? []), { row, guards }]);
  }
  const finder = createWordFinder(byCue.keys());
  return (text, visit) => {
    let second = text.charCodeAt(0);
    for (let start = 0; start + 1 < text.length; start++) {
      const first = second;
      second = text.charCodeAt(start + 1);
      if (gate[slot(first, second)] === 0) continue;
      const cue = finder.at(text, start);
      if (cue === undefined) continue;
      for (const { row, guards } of byCue.get(cue) ?? []) {
        if (!guards.some(({ word, offset }) => start >= offset && text.startsWith(word, start - offset))) {
          visit(row, start, start + cue.length);
        }
      }
      start += cue.length - 1;
      second = text.charCodeAt(start + 1);
    }
  };
}
