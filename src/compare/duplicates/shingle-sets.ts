import type { MaskedText } from "./mask.js";
import type { Passage } from "./passage.js";
import { writeShingles } from "./shingles.js";

/** The shingles of all passages in one list: those of passage `i` from `offsets[i]` to `offsets[i + 1]`, sorted. */
export interface ShingleSets {
  readonly list: Uint32Array;
  readonly offsets: Uint32Array;
}

/** The shingles of all passages. */
export function shingleSets(passages: readonly Passage[], mask: (passage: Passage) => MaskedText): ShingleSets {
  let characters = 0;
  for (const { text } of passages) characters += text.length;
  const list = new Uint32Array(characters);
  const offsets = new Uint32Array(passages.length + 1);
  let end = 0;
  for (const [index, passage] of passages.entries()) offsets[index + 1] = end = writeShingles(mask(passage), list, end);
  return { list, offsets };
}

/** The same sets without some of the shingles, in the same memory. */
export function without({ list, offsets }: ShingleSets, isLeftOut: (shingle: number) => boolean): ShingleSets {
  let kept = 0;
  let from = 0;
  for (let index = 1; index < offsets.length; index++) {
    const end = offsets[index] as number;
    for (let at = from; at < end; at++) if (!isLeftOut(list[at] as number)) list[kept++] = list[at] as number;
    from = end;
    offsets[index] = kept;
  }
  return { list, offsets };
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
