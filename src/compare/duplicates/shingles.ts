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

/**
 * Writes the shingles of a passage into a list, sorted, each once.
 *
 * @returns where the list ends now
 */
export function writeShingles({ units, length }: MaskedText, list: Uint32Array, from: number): number {
  let end = from;
  for (let at = 0; at + shingleLength <= length; at++) list[end++] = shingleAt(units, at);
  list.subarray(from, end).sort();
  let kept = from;
  for (let index = from; index < end; index++) if (index === from || list[index] !== list[kept - 1]) list[kept++] = list[index] as number;
  return kept;
}
