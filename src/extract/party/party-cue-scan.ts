import type { PartyCue } from "../../lexicon/parties.js";

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
  readonly readings: { readonly row: PartyCue; readonly guards: readonly Guard[] }[];
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
  const gate = new Uint8Array(1 << bits);
  const slots = new Map<number, Cue[]>();
  for (const row of rows) {
    const { cue, unless = "" } = row;
    if (cue.length < 2) continue;
    const key = slot(cue.charCodeAt(0), cue.charCodeAt(1));
    opens[cue.charCodeAt(0)] = 1;
    gate[key] = 1;
    const guards = unless
      .split(" ")
      .filter((word) => word !== cue && word.includes(cue))
      .map((word) => ({ word, offset: word.indexOf(cue) }));
    const place = slots.get(key) ?? [];
    const same = place.find(({ word }) => word === cue);
    if (same === undefined) place.push({ word: cue, third: cue.length > 2 ? cue.charCodeAt(2) : -1, readings: [{ row, guards }] });
    else same.readings.push({ row, guards });
    slots.set(key, place.sort((a, b) => b.word.length - a.word.length));
  }
  return (text, visit, from = 0, to = text.length) => {
    for (let start = seek(text, from, to - 1, opens, gate); start < to - 1; start = seek(text, start + 1, to - 1, opens, gate)) {
      const cue = cueAt(text, start, slots.get(slot(text.charCodeAt(start), text.charCodeAt(start + 1))) as Cue[]);
      if (cue === undefined || start + cue.word.length > to) continue;
      for (const { row, guards } of cue.readings) {
        if (!isInside(text, start, guards)) visit(row, start, start + cue.word.length);
      }
      start += cue.word.length - 1;
    }
  };
}

/** The next place where two characters may begin a cue, or `last`. Apart from the rest, since nearly all the time goes here. */
function seek(text: string, from: number, last: number, opens: Uint8Array, gate: Uint8Array): number {
  for (let at = from; at < last; at++) {
    const first = text.charCodeAt(at);
    if (opens[first] !== 0 && gate[slot(first, text.charCodeAt(at + 1))] !== 0) return at;
  }
  return last;
}

/** The longest cue of a place in the table that begins at an offset. */
function cueAt(text: string, start: number, place: readonly Cue[]): Cue | undefined {
  const third = text.charCodeAt(start + 2);
  for (const cue of place) {
    if ((cue.third < 0 || cue.third === third) && text.startsWith(cue.word, start)) return cue;
  }
  return undefined;
}

function isInside(text: string, start: number, guards: readonly Guard[]): boolean {
  for (const { word, offset } of guards) if (start >= offset && text.startsWith(word, start - offset)) return true;
  return false;
}
