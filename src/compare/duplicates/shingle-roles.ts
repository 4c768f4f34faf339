import { formulaicPhrases } from "../../lexicon/formulaic-phrases.js";
import { createMask } from "./mask.js";
import type { Passage } from "./passage.js";
import type { ShingleSets } from "./shingle-sets.js";
import { shingleAt, shingleLength, type ShingleRole } from "./shingles.js";

/** What so large a share of documents says is a formula of the genre and no copy. */
const commonShare = 0.02;
/** In a small corpus a share is soon reached: so many documents at least, as a few of them may have copied. */
const leastCommon = 20;
/** Where each text that was copied counts once, fewer are enough: what so many different texts say is a formula. */
const leastIndependent = 4;
/** Of few documents, three: there are hardly four that say the same. */
const leastOfFew = 3;
const few = 12;
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

/** Tells in how many documents a shingle stands, of some of the passages. */
type DocumentCount = (shingle: number) => number;

/**
 * Counts the documents of each shingle in a table of at most 16 million slots; two shingles that share one are counted
 * together, so that one may be taken for a common one by chance, but none is missed.
 */
function countDocuments(passages: readonly Passage[], { list, offsets }: ShingleSets, isCounted: (passage: number) => boolean): DocumentCount {
  const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(list.length + 1)));
  const documents = new Uint16Array(slots);
  const last = new (numberOfDocuments(passages) <= 0xffff ? Uint16Array : Uint32Array)(slots); // the document that was counted last, from 1 on
  let count = 0;
  let previous: string | undefined;
  for (const [index, { documentId }] of passages.entries()) {
    if (documentId !== previous) count++;
    previous = documentId;
    if (!isCounted(index)) continue;
    for (let at = offsets[index] as number; at < (offsets[index + 1] as number); at++) {
      const slot = (list[at] as number) & (slots - 1);
      if (last[slot] === count) continue;
      last[slot] = count;
      if ((documents[slot] as number) < 0xffff) documents[slot] = (documents[slot] as number) + 1;
    }
  }
  return (shingle) => documents[shingle & (slots - 1)] as number;
}

function numberOfDocuments(passages: readonly Passage[]): number {
  return passages.reduce((count, { documentId }, index) => (documentId === passages[index - 1]?.documentId ? count : count + 1), 0);
}

/**
 * What each shingle is: those of known phrases of the genre are "phrase". "Common" are those that one document of fifty has,
 * and twenty at least; in a small corpus also those of four documents (of three in a dozen and less) whose passages are
 * otherwise not alike: what is copied brings its neighbours along, a formula does not.
 *
 * @param firstOfAlike tells of a passage whether it is the first of those that stand alike as a whole; asked for in small corpora
 */
export function shingleRoles(passages: readonly Passage[], sets: ShingleSets, firstOfAlike: () => (passage: number) => boolean): (shingle: number) => ShingleRole {
  const phrases = phraseShingles();
  const documents = numberOfDocuments(passages);
  const share = commonShare * documents;
  const inAll = countDocuments(passages, sets, () => true);
  const limit = Math.min(0xffff, Math.max(leastCommon, share));
  const independent = share < leastCommon ? countDocuments(passages, sets, firstOfAlike()) : inAll;
  const independentLimit = Math.min(limit, Math.max(documents <= few ? leastOfFew : leastIndependent, share));
  return (shingle) => (phrases.has(shingle) ? "phrase" : inAll(shingle) >= limit || independent(shingle) >= independentLimit ? "common" : "own");
}
