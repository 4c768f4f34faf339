/** Looks a word up by the place where it begins or ends. */
export type WordLookup = (text: string, offset: number) => string | undefined;

function byCode(words: Iterable<string>, codeOf: (word: string) => number): Map<number, string[]> {
  const buckets = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word === "") continue;
    const bucket = buckets.get(codeOf(word));
    if (bucket === undefined) buckets.set(codeOf(word), [word]);
    else bucket.push(word);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length);
  return buckets;
}

/**
 * Makes a lookup of the longest word of a list that ends where an offset is. Made for lists of some dozens of words.
 *
 * @example wordsBefore(["近", "接近"])("接近90人", 2) // "接近"
 */
export function wordsBefore(words: Iterable<string>): WordLookup {
  const buckets = byCode(words, (word) => word.charCodeAt(word.length - 1));
  return (text, offset) =>
    buckets.get(text.charCodeAt(offset - 1))?.find((word) => text.startsWith(word, offset - word.length));
}

/**
 * Makes a lookup of the longest word of a list that begins where an offset is.
 *
 * @example wordsAfter(["以上", "(含)以上"])("3人以上", 2) // "以上"
 */
export function wordsAfter(words: Iterable<string>): WordLookup {
  const buckets = byCode(words, (word) => word.charCodeAt(0));
  return (text, offset) => buckets.get(text.charCodeAt(offset))?.find((word) => text.startsWith(word, offset));
}
