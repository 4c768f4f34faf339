/** A word of a list where it stands in a text. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const slots = 0x1000;
const mask = slots - 1;

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
  // filters by the low bits of a character; what passes is looked up, so that two characters in one slot do no harm
  const opens = new Uint8Array(slots); // 1: a word begins so; 2: so does a word of one character
  const seconds = new Uint8Array(slots); // 1: some word has it in the second place
  const buckets = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word === "") continue;
    const first = word.charCodeAt(0);
    if (word.length === 1) opens[first & mask] = 2;
    else {
      if (opens[first & mask] === 0) opens[first & mask] = 1;
      seconds[word.charCodeAt(1) & mask] = 1;
    }
    const key = first * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [word]);
    else bucket.push(word);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length);

  const at = (text: string, offset: number, end = text.length): string | undefined => {
    const first = text.charCodeAt(offset);
    const kind = opens[first & mask];
    if (kind === 0) return undefined;
    if (kind === 1 && seconds[text.charCodeAt(offset + 1) & mask] !== 1) return undefined;
    const bucket = buckets.get(first * 0x10000 + (text.charCodeAt(offset + 1) || 0));
    if (bucket !== undefined) for (const word of bucket) if (offset + word.length <= end && text.startsWith(word, offset)) return word;
    return kind === 2 ? buckets.get(first * 0x10000)?.[0] : undefined;
  };
  const first = (text: string, start = 0, end = text.length): FoundWord | undefined => {
    for (let index = start; index < end; index++) {
      const kind = opens[text.charCodeAt(index) & mask];
      if (kind === 0 || (kind === 1 && seconds[text.charCodeAt(index + 1) & mask] !== 1)) continue;
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
