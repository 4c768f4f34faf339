import type { GuardedWord } from "../lexicon/guards.js";

/** Looks up guarded words where they begin or end in a text. */
export interface GuardedWords<Word extends GuardedWord> {
  /** The longest word that begins at an offset and whose guards hold. */
  at(text: string, offset: number): Word | undefined;
  /** The longest word that ends at an offset and whose guards hold. */
  endingAt(text: string, offset: number): Word | undefined;
  /** Whether some word begins with this UTF-16 unit. */
  opens(code: number): boolean;
  /** Whether some word may begin with these two units: false is sure, true is not. Faster than `at`. */
  mayOpen(code: number, next: number): boolean;
}

/** Guards made ready: units that may not stand beside a word, and longer texts. */
interface Guards {
  readonly units: ReadonlySet<number>;
  readonly texts: readonly string[];
}

interface Entry<Word> {
  readonly word: Word;
  readonly text: string;
  /** The unit beside the outermost one; 0 for a word of one unit. */
  readonly next: number;
  readonly notAfter: Guards;
  readonly notBefore: Guards;
}

/**
 * Makes a look-up for words with guards. A word whose guards fail gives way to a shorter one.
 *
 * @example createGuardedWords([{ word: "起", notAfter: [], notBefore: ["草"] }]).at("起草", 0) // undefined
 */
export function createGuardedWords<Word extends GuardedWord>(words: readonly Word[]): GuardedWords<Word> {
  const first = new Map<number, Entry<Word>[]>();
  const last = new Map<number, Entry<Word>[]>();
  const openings = new Uint8Array(0x10000);
  for (const word of words.filter(({ word }) => word !== "").sort((a, b) => b.word.length - a.word.length)) {
    const text = word.word;
    const [head, second = 0] = [text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0];
    const guards = { word, text, notAfter: guardsOf(word.notAfter), notBefore: guardsOf(word.notBefore) };
    openings[second === 0 ? head : pairKey(head, second)] = 1;
    put(first, head, { ...guards, next: second });
    put(last, text.charCodeAt(text.length - 1), { ...guards, next: text.length > 1 ? text.charCodeAt(text.length - 2) : 0 });
  }
  return {
    at(text, offset) {
      const entries = first.get(text.charCodeAt(offset));
      if (entries === undefined) return undefined;
      const beside = text.charCodeAt(offset + 1);
      for (const entry of entries) {
        if ((entry.next === 0 || entry.next === beside) && stands(entry, text, offset)) return entry.word;
      }
      return undefined;
    },
    endingAt(text, offset) {
      const entries = offset > 0 ? last.get(text.charCodeAt(offset - 1)) : undefined;
      if (entries === undefined) return undefined;
      const beside = text.charCodeAt(offset - 2);
      for (const entry of entries) {
        if ((entry.next === 0 || entry.next === beside) && stands(entry, text, offset - entry.text.length)) return entry.word;
      }
      return undefined;
    },
    opens: (code) => first.has(code),
    mayOpen: (code, next) => openings[pairKey(code, next)] === 1 || openings[code] === 1,
  };
}

function guardsOf(texts: readonly string[]): Guards {
  return {
    units: new Set(texts.filter((text) => text.length === 1).map((text) => text.charCodeAt(0))),
    texts: texts.filter((text) => text.length > 1),
  };
}

function pairKey(code: number, next: number): number {
  return (code * 31 + next) & 0xffff;
}

function put<Value>(buckets: Map<number, Value[]>, key: number, value: Value): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [value]);
  else bucket.push(value);
}

function stands<Word>({ text: word, notAfter, notBefore }: Entry<Word>, text: string, start: number): boolean {
  if (start < 0 || !textAt(text, start, word)) return false;
  const end = start + word.length;
  if (start > 0 && notAfter.units.has(text.charCodeAt(start - 1))) return false;
  if (end < text.length && notBefore.units.has(text.charCodeAt(end))) return false;
  for (const guard of notAfter.texts) if (start >= guard.length && textAt(text, start - guard.length, guard)) return false;
  for (const guard of notBefore.texts) if (textAt(text, end, guard)) return false;
  return true;
}

/** startsWith, without its call into the runtime: these are one to eight units, thousands of times a document. */
function textAt(text: string, offset: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (text.charCodeAt(offset + index) !== word.charCodeAt(index)) return false;
  }
  return true;
}
