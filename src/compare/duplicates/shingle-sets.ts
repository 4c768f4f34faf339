import type { MaskedText } from "./mask.js";
import type { Passage } from "./passage.js";
import { writeShingles, type ShingleRole } from "./shingles.js";

/** The shingles of all passages in one list: those of passage `i` from `offsets[i]` to `offsets[i + 1]`, sorted. */
export interface ShingleSets {
  readonly list: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Room for the shingles of all passages. */
export function emptySets(passages: readonly Passage[]): ShingleSets {
  return { list: new Uint32Array(passages.reduce((sum, { text }) => sum + text.length, 0)), offsets: new Uint32Array(passages.length + 1) };
}

/** Writes each passage's own shingles over what the sets held. */
export function fillSets({ list, offsets }: ShingleSets, passages: readonly Passage[], mask: (passage: Passage) => MaskedText, roleOf: (shingle: number) => ShingleRole): void {
  let end = 0;
  for (const [index, passage] of passages.entries()) offsets[index + 1] = end = writeShingles(mask(passage), list, end, roleOf);
}

/** How many shingles two passages share. */
export function sharedShingles({ list, offsets }: ShingleSets, one: number, other: number): number {
  let [a, b] = [offsets[one] as number, offsets[other] as number];
  const [aEnd, bEnd] = [offsets[one + 1] as number, offsets[other + 1] as number];
  let shared = 0;
  while (a < aEnd && b < bEnd) {
    const difference = (list[a] as number) - (list[b] as number);
    if (difference === 0) shared++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return shared;
}

/** How many shingles a passage has. */
export function shinglesOf({ offsets }: ShingleSets, passage: number): number {
  return (offsets[passage + 1] as number) - (offsets[passage] as number);
}
