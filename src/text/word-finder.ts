/** A word of a list where it stands in a text. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const firstSlots = 0x1000;
const mostPairSlots = 0x8000; // numbers of buckets have 16 bits

/** Finds the words of a list in a text, in one pass. */
export interface WordFinder {
  /** The longest word that begins at an offset and ends by `end`, or undefined. */
  at(text: string, offset: number, end?: number): string | undefined;
  /** All words from left to right, the longest at each place, none overlapping another. */
  find(text: string, start?: number, end?: number): FoundWord[];
  /** The first word, or undefined. */
  first(text: string, start?: number, end?: number): FoundWord | undefined;
}

/**
 * Makes a finder for a list of words. Words are kept by their first two characters, so that a pass costs about the same
 * for ten words and for ten thousand, and no word can be a pattern.
 *
 * @example createWordFinder(["整改", "整改措施"]).find("整改措施：")[0]?.word // "整改措施"
 */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const listed = [...new Set(words)].filter((word) => word !== "");
  // filters by the low bits of what a word begins with; what passes is compared, so that two in one slot do no harm
  const opens = new Uint8Array(firstSlots);
  let size = 0x100;
  while (size < listed.length * 8 && size < mostPairSlots) size *= 2;
  const mask = size - 1;
  const bucketAt = new Uint16Array(size); // by the first two characters: the number of a bucket, 0 for none
  const buckets: string[][] = [[]];
  const singles = new Map<number, string>();
  for (const word of listed) {
    const first = word.charCodeAt(0);
    opens[first & (firstSlots - 1)] = 1;
    if (word.length === 1) {
      singles.set(first, word);
      continue;
    }
    const slot = (first * 31 + word.charCodeAt(1)) & mask;
    if (bucketAt[slot] === 0) bucketAt[slot] = buckets.push([]) - 1;
    (buckets[bucketAt[slot] as number] as string[]).push(word);
  }
  for (const bucket of buckets) bucket.sort((a, b) => b.length - a.length);
  const hasSingles = singles.size > 0;

  const at = (text: string, offset: number, end = text.length): string | undefined => {
    const first = text.charCodeAt(offset);
    const number = bucketAt[(first * 31 + text.charCodeAt(offset + 1)) & mask] as number;
    if (number > 0) {
      for (const word of buckets[number] as string[]) if (offset + word.length <= end && text.startsWith(word, offset)) return word;
    }
    return hasSingles && offset < end ? singles.get(first) : undefined;
  };
  const first = (text: string, start = 0, end = text.length): FoundWord | undefined => {
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (opens[code & (firstSlots - 1)] === 0) continue;
      if (!hasSingles && bucketAt[(code * 31 + text.charCodeAt(index + 1)) & mask] === 0) continue;
      const word = at(text, index, end);
      if (word !== undefined) return { word, start: index, end: index + word.length };
    }
    return undefined;
  };
  return {
    at,
    first,
    find: (text, start = 0, end = text.length) => {
      const found: FoundWord[] = [];
      for (let next = first(text, start, end); next !== undefined; next = first(text, next.end, end)) found.push(next);
      return found;
    },
  };
}
