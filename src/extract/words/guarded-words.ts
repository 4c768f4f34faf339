import type { GuardedWord } from "../../lexicon/guards.js";

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

/** A word with its guards, at the node of a tree where its last unit leads. */
interface Entry<Word> {
  readonly word: Word;
  readonly notAfter: Guards;
  readonly notBefore: Guards;
}

/** A place in a tree of words: what may follow, and the words that end here. */
interface Node<Word> {
  readonly children: Map<number, Node<Word>>;
  readonly entries: Entry<Word>[];
}

/**
 * Makes a look-up for words with guards. A word whose guards fail gives way to a shorter one.
 *
 * @example createGuardedWords([{ word: "起", notAfter: [], notBefore: ["草"] }]).at("起草", 0) // undefined
 */
export function createGuardedWords<Word extends GuardedWord>(words: readonly Word[]): GuardedWords<Word> {
  const forwards: Node<Word> = { children: new Map(), entries: [] };
  const backwards: Node<Word> = { children: new Map(), entries: [] };
  const openings = new Uint8Array(0x10000);
  for (const word of words) {
    const text = word.word;
    if (text === "") continue;
    const entry = { word, notAfter: guardsOf(word.notAfter), notBefore: guardsOf(word.notBefore) };
    put(forwards, text, 1, entry);
    put(backwards, text, -1, entry);
    openings[text.length === 1 ? text.charCodeAt(0) : pairKey(text.charCodeAt(0), text.charCodeAt(1))] = 1;
  }
  return {
    at(text, offset) {
      const node = forwards.children.get(text.charCodeAt(offset));
      return node === undefined ? undefined : longest(node, text, offset, offset + 1, 1);
    },
    endingAt(text, offset) {
      const node = offset > 0 ? backwards.children.get(text.charCodeAt(offset - 1)) : undefined;
      return node === undefined ? undefined : longest(node, text, offset, offset - 1, -1);
    },
    opens: (code) => forwards.children.has(code),
    mayOpen: (code, next) => openings[pairKey(code, next)] === 1 || openings[code] === 1,
  };
}

/** The longest word from `from` on (or back), of which the units up to `to` have led to a node. */
function longest<Word>(node: Node<Word>, text: string, from: number, to: number, step: 1 | -1): Word | undefined {
  if (node.children.size > 0) {
    const child = node.children.get(text.charCodeAt(step === 1 ? to : to - 1));
    const longer = child === undefined ? undefined : longest(child, text, from, to + step, step);
    if (longer !== undefined) return longer;
  }
  for (const entry of node.entries) {
    if (step === 1 ? isFree(entry, text, from, to) : isFree(entry, text, to, from)) return entry.word;
  }
  return undefined;
}

function put<Word>(root: Node<Word>, word: string, step: 1 | -1, entry: Entry<Word>): void {
  let node = root;
  for (let index = step === 1 ? 0 : word.length - 1; index >= 0 && index < word.length; index += step) {
    const code = word.charCodeAt(index);
    let child = node.children.get(code);
    if (child === undefined) {
      child = { children: new Map(), entries: [] };
      node.children.set(code, child);
    }
    node = child;
  }
  node.entries.push(entry);
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

/** Whether no guard of a word stands beside the place where it stands. */
function isFree<Word>({ notAfter, notBefore }: Entry<Word>, text: string, start: number, end: number): boolean {
  if (notAfter.units.size > 0 && start > 0 && notAfter.units.has(text.charCodeAt(start - 1))) return false;
  if (notBefore.units.size > 0 && end < text.length && notBefore.units.has(text.charCodeAt(end))) return false;
  for (const guard of notAfter.texts) if (start >= guard.length && text.startsWith(guard, start - guard.length)) return false;
  for (const guard of notBefore.texts) if (text.startsWith(guard, end)) return false;
  return true;
}
