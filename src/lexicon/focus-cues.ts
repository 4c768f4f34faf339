import table from "../../corpus/focus-cues.tsv";
import { focusCategories, type FocusCategory } from "../model/focus-categories.js";
import { CharacterSet } from "../text/character-set.js";
import { readTable } from "./table.js";

/** How much a cue says: see the header of `corpus/focus-cues.tsv`. */
export const cueStrengths = ["strong", "weak", "beside"] as const;

/** One of {@link cueStrengths}. */
export type CueStrength = (typeof cueStrengths)[number];

/** A cue of the focus where it stands in a heading; `end` is behind its last part. */
export interface FoundFocusCue {
  readonly category: FocusCategory;
  readonly strength: CueStrength;
  readonly start: number;
  readonly end: number;
}

interface FocusCue {
  readonly category: FocusCategory;
  readonly strength: CueStrength;
  /** What must stand there, one part behind another. */
  readonly parts: readonly string[];
  /** Whether it may be the end of a name: it counts only where the heading goes on. */
  readonly goesOn: boolean;
}

/** How many characters may stand between two parts of a cue. */
const widestGap = 12;
/** What stands behind a name: nothing, a bracket, what is told of it. */
const behindName = /^(?:[\s（(]|的?(?:反馈|整改|巡[察视]|存在|问题)|$)/;
const phraseEnd = /[，,。；;：:\n]/;

/** The place behind the last part, where all parts stand within one phrase; else undefined. */
function endOf({ parts, goesOn }: FocusCue, text: string, start: number, end: number): number | undefined {
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (index === 0) {
      if (at + part.length > end || !text.startsWith(part, at)) return undefined;
      at += part.length;
      continue;
    }
    const window = text.slice(at, Math.min(end, at + widestGap + part.length));
    const found = window.indexOf(part);
    if (found === -1 || phraseEnd.test(window.slice(0, found))) return undefined;
    at += found + part.length;
  }
  if (goesOn && behindName.test(text.slice(at, Math.min(end, at + 3)))) return undefined;
  return at;
}

const pairAt = (text: string, index: number): number => text.charCodeAt(index) * 0x10000 + (text.charCodeAt(index + 1) || 0);

/** Cues by the first two characters; the strongest first, then the longest. */
function readCues(): ReadonlyMap<number, readonly FocusCue[]> {
  const byOpening = new Map<number, FocusCue[]>();
  for (const { cue, focus, strength } of readTable(table, ["cue", "focus", "strength"])) {
    const category = focusCategories.find((known) => known === focus);
    const known = cueStrengths.find((one) => one === strength);
    if (category === undefined || known === undefined) throw new Error(`corpus/focus-cues.tsv: ${cue}`);
    const goesOn = cue.endsWith("…");
    const row = { category, strength: known, parts: (goesOn ? cue.slice(0, -1) : cue).split("…"), goesOn };
    const key = pairAt(cue, 0);
    const bucket = byOpening.get(key);
    if (bucket === undefined) byOpening.set(key, [row]);
    else bucket.push(row);
  }
  const sizeOf = ({ parts }: FocusCue): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const bucket of byOpening.values()) {
    bucket.sort((a, b) => cueStrengths.indexOf(a.strength) - cueStrengths.indexOf(b.strength) || sizeOf(b) - sizeOf(a));
  }
  return byOpening;
}

let loaded: { readonly cues: ReadonlyMap<number, readonly FocusCue[]>; readonly openings: CharacterSet } | undefined;

/**
 * The cues of the focus in a heading, from left to right; at each place the strongest, then the longest.
 *
 * @example findFocusCues("聚焦群众身边不正之风").map(({ start, end }) => [start, end]) // [[2, 6], [6, 10]]
 */
export function findFocusCues(text: string, start = 0, end = text.length): FoundFocusCue[] {
  if (loaded === undefined) {
    const cues = readCues();
    loaded = { cues, openings: new CharacterSet([...cues.values()].flat().map(({ parts }) => (parts[0] as string).charAt(0))) };
  }
  const { cues, openings } = loaded;
  const found: FoundFocusCue[] = [];
  for (let index = start; index < end; index++) {
    if (!openings.has(text.charCodeAt(index))) continue;
    for (const cue of cues.get(pairAt(text, index)) ?? []) {
      const stop = endOf(cue, text, index, end);
      if (stop === undefined) continue;
      const { category, strength, parts } = cue;
      found.push({ category, strength, start: index, end: stop });
      index += (parts[0] as string).length - 1;
      break;
    }
  }
  return found;
}
