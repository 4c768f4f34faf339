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

/** Words that share their outermost unit, longest first; `next` holds the unit beside it, 0 for a word of one unit. */
interface Bucket<Word> {
  readonly words: Word[];
  readonly next: number[];
}

/**
 * Makes a look-up for words with guards. A word whose guards fail gives way to a shorter one.
 *
 * @example createGuardedWords([{ word: "起", notAfter: [], notBefore: ["草"] }]).at("起草", 0) // undefined
 */
export function createGuardedWords<Word extends GuardedWord>(words: readonly Word[]): GuardedWords<Word> {
  const longestFirst = words.filter(({ word }) => word !== "").sort((a, b) => b.word.length - a.word.length);
  const first = new Map<number, Bucket<Word>>();
  const last = new Map<number, Bucket<Word>>();
  for (const word of longestFirst) {
    const units = word.word;
    put(first, units.charCodeAt(0), units.length > 1 ? units.charCodeAt(1) : 0, word);
    put(last, units.charCodeAt(units.length - 1), units.length > 1 ? units.charCodeAt(units.length - 2) : 0, word);
  }
  return {
    at(text, offset) {
      const bucket = first.get(text.charCodeAt(offset));
      if (bucket === undefined) return undefined;
      const beside = text.charCodeAt(offset + 1);
      for (let index = 0; index < bucket.next.length; index++) {
        const next = bucket.next[index] as number;
        if (next !== 0 && next !== beside) continue;
        const word = bucket.words[index] as Word;
        if (stands(word, text, offset)) return word;
      }
      return undefined;
    },
    endingAt(text, offset) {
      const bucket = offset > 0 ? last.get(text.charCodeAt(offset - 1)) : undefined;
      if (bucket === undefined) return undefined;
      const beside = text.charCodeAt(offset - 2);
      for (let index = 0; index < bucket.next.length; index++) {
        const next = bucket.next[index] as number;
        if (next !== 0 && next !== beside) continue;
        const word = bucket.words[index] as Word;
        if (stands(word, text, offset - word.word.length)) return word;
      }
      return undefined;
    },
    opens: (code) => first.has(code),
  };
}

function put<Word>(buckets: Map<number, Bucket<Word>>, key: number, next: number, word: Word): void {
  let bucket = buckets.get(key);
  if (bucket === undefined) {
    bucket = { words: [], next: [] };
    buckets.set(key, bucket);
  }
  bucket.words.push(word);
  bucket.next.push(next);
}

function stands({ word, notAfter, notBefore }: GuardedWord, text: string, start: number): boolean {
  if (start < 0 || !textAt(text, start, word)) return false;
  for (const guard of notAfter) if (start >= guard.length && textAt(text, start - guard.length, guard)) return false;
  for (const guard of notBefore) if (textAt(text, start + word.length, guard)) return false;
  return true;
}

/** startsWith, without its call into the runtime: these are one to eight units, thousands of times a document. */
function textAt(text: string, offset: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (text.charCodeAt(offset + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}
