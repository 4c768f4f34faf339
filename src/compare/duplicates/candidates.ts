import { createRandom } from "../statistics/random.js";
import { shinglesOf, type ShingleSets } from "./shingle-sets.js";

/**
 * Bands and rows of MinHash: with 50 bands of 3 rows, two passages that share a half of their shingles meet with a chance of
 * 1 − (1 − 0.5³)⁵⁰ = 0.999, a third: 0.85, a tenth: 0.05.
 */
const bands = 50;
/** Of a crowd in one place, so many before it are offered to each: those that are copies are in one cluster by then. */
const reach = 8;
const indexRoom = 2 ** 21;

/** The hash of the least of three scramblings of a passage's shingles: passages that are much alike often have the same. */
function bandKey(list: Uint32Array, from: number, end: number, seeds: Int32Array): number {
  const [first = 0, second = 0, third = 0] = seeds;
  let [a, b, c] = [0xffffffff, 0xffffffff, 0xffffffff];
  for (let at = from; at < end; at++) {
    const shingle = list[at] as number;
    const x = Math.imul(shingle ^ first, 0x85ebca6b);
    const y = Math.imul(shingle ^ second, 0xc2b2ae35);
    const z = Math.imul(shingle ^ third, 0x27d4eb2f);
    const [u, v, w] = [(x ^ (x >>> 15)) >>> 0, (y ^ (y >>> 15)) >>> 0, (z ^ (z >>> 15)) >>> 0];
    if (u < a) a = u;
    if (v < b) b = v;
    if (w < c) c = w;
  }
  let key = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13) ^ c, 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}

/**
 * Offers pairs of passages that may be alike, without looking at all pairs (MinHash with banding: Broder 1997, Indyk and
 * Motwani 1998). Time grows with the number of shingles. A pair may be offered several times.
 *
 * @param least passages with fewer shingles are left out
 * @param offer gets two places in the list, the smaller first
 * @throws RangeError for more than two million passages
 */
export function offerCandidates(sets: ShingleSets, least: number, seed: number, offer: (one: number, other: number) => void): void {
  const count = sets.offsets.length - 1;
  if (count > indexRoom) throw new RangeError(`more than ${String(indexRoom)} passages`);
  const random = createRandom(seed);
  const keyed = new Float64Array(count);
  for (let band = 0; band < bands; band++) {
    const seeds = Int32Array.from({ length: 3 }, () => random.below(2 ** 32));
    let used = 0;
    for (let passage = 0; passage < count; passage++) {
      if (shinglesOf(sets, passage) < least) continue;
      keyed[used++] = bandKey(sets.list, sets.offsets[passage] as number, sets.offsets[passage + 1] as number, seeds) * indexRoom + passage;
    }
    const order = keyed.subarray(0, used).sort();
    for (let at = 1; at < used; at++) {
      const key = Math.floor((order[at] as number) / indexRoom);
      for (let back = at - 1; back >= Math.max(0, at - reach) && Math.floor((order[back] as number) / indexRoom) === key; back--) {
        offer((order[back] as number) % indexRoom, (order[at] as number) % indexRoom);
      }
    }
  }
}
