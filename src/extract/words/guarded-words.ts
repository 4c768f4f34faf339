import type { GuardedWord } from "../../lexicon/guards.js";

/** Looks up guarded words where they begin or end in a text. */
export interface GuardedWords<Word extends GuardedWord> {
  /** The longest word that begins at an offset and whose guards hold. */
  at(text: string, offset: number): Word | undefined;
  /** The longest word that ends at an offset and whose guards hold. */
  endingAt(text: string, offset: number): Word | undefined;
  /** The UTF-16 units that words begin with. */
  readonly openings: readonly string[];
  /** Whether some word may begin with these two units: false is sure, true is not. Faster than `at`. */
  mayOpen(code: number, next: number): boolean;
}

/** Guards made ready: units that may not stand beside a word, and longer texts. */
interface Guards {
  readonly units: ReadonlySet<number>;
  readonly texts: readonly string[];
}

/** A word with its guards. */
interface Entry<Word> {
  readonly word: Word;
  readonly notAfter: Guards;
  readonly notBefore: Guards;
}

/** Words by a key of the two units that they begin (or end) with, the longest first; those of one unit by that unit. */
type Buckets<Word> = ReadonlyMap<number, readonly Entry<Word>[]>;

/**
 * Makes a look-up for words with guards. A word whose guards fail gives way to a shorter one.
 *
 * @example createGuardedWords([{ word: "起", notAfter: [], notBefore: ["草"] }]).at("起草", 0) // undefined
 */
export function createGuardedWords<Word extends GuardedWord>(words: readonly Word[]): GuardedWords<Word> {
  const entries = words.filter(({ word }) => word !== "").map((word) => ({ word, notAfter: guardsOf(word.notAfter), notBefore: guardsOf(word.notBefore) }));
  const openings = new Uint8Array(0x10000);
  const first = new Set<string>();
  for (const { word: { word } } of entries) {
    openings[word.length === 1 ? word.charCodeAt(0) : pairKey(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    first.add(word.charAt(0));
  }
  const forwards = bucketsOf(entries, 1);
  let backwards: Buckets<Word> | undefined; // most lists are read from one side only
  return {
    at: (text, offset) => longest(forwards, text, offset, 1),
    endingAt: (text, offset) => longest((backwards ??= bucketsOf(entries, -1)), text, offset, -1),
    openings: [...first],
    mayOpen: (code, next) => openings[pairKey(code, next)] === 1 || openings[code] === 1,
  };
}

function bucketsOf<Word extends GuardedWord>(entries: readonly Entry<Word>[], step: 1 | -1): Buckets<Word> {
  const buckets = new Map<number, Entry<Word>[]>();
  for (const entry of entries) {
    const { word } = entry.word;
    const near = step === 1 ? 0 : word.length - 1;
    const key = word.length === 1 ? loneKey(word.charCodeAt(0)) : pairKey(word.charCodeAt(near), word.charCodeAt(near + step));
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [entry]);
    else bucket.push(entry);
  }
  for (const bucket of buckets.values()) if (bucket.length > 1) bucket.sort((a, b) => b.word.word.length - a.word.word.length);
  return buckets;
}

/** The longest word that begins (or, backwards, ends) at an offset. */
function longest<Word extends GuardedWord>(buckets: Buckets<Word>, text: string, offset: number, step: 1 | -1): Word | undefined {
  const near = step === 1 ? offset : offset - 1;
  const code = text.charCodeAt(near);
  return (
    fitting(buckets.get(pairKey(code, text.charCodeAt(near + step))), text, offset, step) ?? fitting(buckets.get(loneKey(code)), text, offset, step)
  );
}

function fitting<Word extends GuardedWord>(bucket: readonly Entry<Word>[] | undefined, text: string, offset: number, step: 1 | -1): Word | undefined {
  if (bucket === undefined) return undefined;
  for (const entry of bucket) {
    const { word } = entry.word;
    const start = step === 1 ? offset : offset - word.length;
    if (start >= 0 && text.startsWith(word, start) && isFree(entry, text, start, start + word.length)) return entry.word;
  }
  return undefined;
}

const noUnits: ReadonlySet<number> = new Set();

function guardsOf(texts: readonly string[]): Guards {
  const units = texts.filter((text) => text.length === 1).map((text) => text.charCodeAt(0));
  return { units: units.length === 0 ? noUnits : new Set(units), texts: texts.filter((text) => text.length > 1) };
}

/** Several pairs may share a key: a look-up compares the words themselves. */
function pairKey(code: number, next: number): number {
  return (code * 31 + next) & 0xffff;
}

function loneKey(code: number): number {
  return 0x10000 + code;
}

/** Whether no guard of a word stands beside the place where it stands. */
function isFree<Word>({ notAfter, notBefore }: Entry<Word>, text: string, start: number, end: number): boolean {
  if (notAfter.units.size > 0 && start > 0 && notAfter.units.has(text.charCodeAt(start - 1))) return false;
  if (notBefore.units.size > 0 && end < text.length && notBefore.units.has(text.charCodeAt(end))) return false;
  for (const guard of notAfter.texts) if (start >= guard.length && text.startsWith(guard, start - guard.length)) return false;
  for (const guard of notBefore.texts) if (text.startsWith(guard, end)) return false;
  return true;
}
