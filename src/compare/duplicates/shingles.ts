import type { MaskedText } from "./mask.js";

/** How many characters a shingle has: two words or so. */
export const shingleLength = 5;

/** The hash of the shingle that begins at a place: 32 bits, so that passages of a hundred shingles share one by chance once in 400,000 pairs. */
export function shingleAt(units: Uint16Array, at: number): number {
  let hash = 0x9e3779b9;
  for (let index = at; index < at + shingleLength; index++) hash = Math.imul((hash ^ (units[index] as number)) + (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** What a shingle is to a comparison: a passage's own words, said by many (it does not count), or a phrase of the genre (its neighbours do not either). */
export type ShingleRole = "own" | "common" | "phrase";

/**
 * Writes a passage's own shingles into a list, sorted, each once. Those that touch a phrase of the genre are left out with
 * it, so that where two phrases meet is no text of its own.
 *
 * @returns where the list ends now
 */
export function writeShingles({ units, length }: MaskedText, list: Uint32Array, from: number, roleOf: (shingle: number) => ShingleRole): number {
  let end = from;
  let phraseUntil = 0;
  let sinceThen = 0; // shingles written since, at most as many as a phrase may touch are taken back
  const starts = new Int32Array(shingleLength); // of the last shingles that were written
  for (let at = 0; at + shingleLength <= length; at++) {
    const shingle = shingleAt(units, at);
    const role = roleOf(shingle);
    if (role === "phrase") {
      phraseUntil = at + shingleLength;
      for (; sinceThen > 0 && (starts[(end - 1) % shingleLength] as number) > at - shingleLength; sinceThen--) end--;
      sinceThen = 0;
    } else if (role === "own" && at >= phraseUntil) {
      starts[end % shingleLength] = at;
      list[end++] = shingle;
      sinceThen = Math.min(shingleLength, sinceThen + 1);
    }
  }
  list.subarray(from, end).sort();
  let kept = from;
  for (let index = from; index < end; index++) if (index === from || list[index] !== list[kept - 1]) list[kept++] = list[index] as number;
  return kept;
}
