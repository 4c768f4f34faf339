import type { GuardedWord } from "../lexicon/guards.js";

/** Looks up guarded words where they begin or end in a text. */
export interface GuardedWords<Word extends GuardedWord> {
  /** The longest word that begins at an offset and whose guards hold. */
  at(text: string, offset: number): Word | undefined;
  /** The longest word that ends at an offset and whose guards hold. */
  endingAt(text: string, offset: number): Word | undefined;
  /** Whether some word begins with this UTF-16 unit. */
  opens(code: number): boolean;
}

/**
 * Makes a look-up for words with guards. A word whose guards fail gives way to a shorter one.
 *
 * @example createGuardedWords([{ word: "起", notAfter: [], notBefore: ["草"] }]).at("起草", 0) // undefined
 */
export function createGuardedWords<Word extends GuardedWord>(words: readonly Word[]): GuardedWords<Word> {
  const first = new Map<number, Word[]>();
  const last = new Map<number, Word[]>();
  const opening = new Uint8Array(0x10000);
  for (const word of [...words].sort((a, b) => b.word.length - a.word.length)) {
    if (word.word === "") continue;
    opening[word.word.charCodeAt(0)] = 1;
    put(first, word.word.charCodeAt(0), word);
    put(last, word.word.charCodeAt(word.word.length - 1), word);
  }
  const allowed = ({ word, notAfter, notBefore }: GuardedWord, text: string, start: number): boolean => {
    const end = start + word.length;
    for (const guard of notAfter) if (start >= guard.length && text.startsWith(guard, start - guard.length)) return false;
    for (const guard of notBefore) if (text.startsWith(guard, end)) return false;
    return true;
  };
  const pick = (bucket: readonly Word[] | undefined, text: string, offset: number, back: boolean): Word | undefined => {
    if (bucket === undefined) return undefined;
    for (const word of bucket) {
      const start = back ? offset - word.word.length : offset;
      if (start >= 0 && text.startsWith(word.word, start) && allowed(word, text, start)) return word;
    }
    return undefined;
  };
  return {
    at: (text, offset) =>
      opening[text.charCodeAt(offset)] === 1 ? pick(first.get(text.charCodeAt(offset)), text, offset, false) : undefined,
    endingAt: (text, offset) => (offset > 0 ? pick(last.get(text.charCodeAt(offset - 1)), text, offset, true) : undefined),
    opens: (code) => opening[code] === 1,
  };
}

function put<Word>(buckets: Map<number, Word[]>, key: number, word: Word): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [word]);
  else bucket.push(word);
}
