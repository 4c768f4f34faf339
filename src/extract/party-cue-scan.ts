import type { PartyCue } from "../lexicon/parties.js";

/** Takes a cue where it stands in a text. */
export type CueVisitor = (row: PartyCue, start: number, end: number) => void;

interface Guard {
  readonly word: string;
  readonly offset: number;
}

interface Cue {
  readonly word: string;
  /** Its third character, looked at before the rest; -1 for a cue of two. */
  readonly third: number;
  readonly rows: { readonly row: PartyCue; readonly guards: readonly Guard[] }[];
}

const bits = 14;
const slot = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - bits);

/**
 * Makes a pass over the cues of a text, from left to right: the longest at each place, in every row that has it, those
 * left out that stand in one of the row's `unless` words (负责 in 负责人). Pairs of characters are looked up in a small
 * table first, since nearly no place of a text begins a cue.
 */
export function createCueScan(rows: readonly PartyCue[]): (text: string, visit: CueVisitor, from?: number, to?: number) => void {
  const opens = new Uint8Array(0x10000);
  const slots: (Cue[] | undefined)[] = Array.from({ length: 1 << bits });
  for (const row of rows) {
    const { cue, unless = "" } = row;
    if (cue.length < 2) continue;
    opens[cue.charCodeAt(0)] = 1;
    const guards = unless
      .split(" ")
      .filter((word) => word !== cue && word.includes(cue))
      .map((word) => ({ word, offset: word.indexOf(cue) }));
    const place = (slots[slot(cue.charCodeAt(0), cue.charCodeAt(1))] ??= []);
    const same = place.find(({ word }) => word === cue);
    if (same === undefined) place.push({ word: cue, third: cue.length > 2 ? cue.charCodeAt(2) : -1, rows: [{ row, guards }] });
    else same.rows.push({ row, guards });
    place.sort((a, b) => b.word.length - a.word.length);
  }
  return (text, visit, from = 0, to = text.length) => {
    const last = to - 1;
    for (let start = from; start < last; start++) {
      const first = text.charCodeAt(start);
      if (opens[first] === 0) continue;
      const place = slots[slot(first, text.charCodeAt(start + 1))];
      if (place === undefined) continue;
      for (const { word, third, rows: readings } of place) {
        if (third !== text.charCodeAt(start + 2) && third >= 0) continue;
        if (start + word.length > to || !text.startsWith(word, start)) continue;
        for (const { row, guards } of readings) {
          if (!isInside(text, start, guards)) visit(row, start, start + word.length);
        }
        start += word.length - 1;
        break;
      }
    }
  };
}

function isInside(text: string, start: number, guards: readonly Guard[]): boolean {
  for (const { word, offset } of guards) if (start >= offset && text.startsWith(word, start - offset)) return true;
  return false;
}
