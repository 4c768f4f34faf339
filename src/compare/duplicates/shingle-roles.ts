import { formulaicPhrases } from "../../lexicon/formulaic-phrases.js";
import { createMask } from "./mask.js";
import type { Passage } from "./passage.js";
import type { ShingleSets } from "./shingle-sets.js";
import { shingleAt, shingleLength, type ShingleRole } from "./shingles.js";

/** What so large a share of documents says is a formula of the genre and no copy. */
const commonShare = 0.02;
/** In a small corpus a share is soon reached: so many documents at least. */
const leastCommon = 20;
const mostSlots = 1 << 24;

/** Shingles of the phrases in `corpus/formulaic-phrases.tsv`. */
function phraseShingles(): ReadonlySet<number> {
  const mask = createMask();
  const shingles = new Set<number>();
  for (const text of formulaicPhrases()) {
    const { units, length } = mask({ text });
    for (let at = 0; at + shingleLength <= length; at++) shingles.add(shingleAt(units, at));
  }
  return shingles;
}

/**
 * What each shingle is: those of known phrases of the genre are "phrase", those that one document of fifty (and twenty at
 * least) has "common". How many documents have a shingle is counted in a table of at most 16 million slots; two that share
 * one are counted together, so that a shingle may be taken for a common one by chance, but none is missed.
 */
export function shingleRoles(passages: readonly Passage[], { list, offsets }: ShingleSets): (shingle: number) => ShingleRole {
  const phrases = phraseShingles();
  const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(list.length + 1)));
  const documents = new Uint16Array(slots);
  const last = new Uint32Array(slots); // the document that was counted last, from 1 on
  let count = 0;
  let previous: string | undefined;
  for (const [index, { documentId }] of passages.entries()) {
    if (documentId !== previous) count++;
    previous = documentId;
    for (let at = offsets[index] as number; at < (offsets[index + 1] as number); at++) {
      const slot = (list[at] as number) & (slots - 1);
      if (last[slot] === count) continue;
      last[slot] = count;
      if ((documents[slot] as number) < 0xffff) documents[slot] = (documents[slot] as number) + 1;
    }
  }
  const limit = Math.min(0xffff, Math.max(leastCommon, commonShare * count));
  return (shingle) => (phrases.has(shingle) ? "phrase" : (documents[shingle & (slots - 1)] as number) >= limit ? "common" : "own");
}
