/** A word with what it tells; `unless` are longer words, parted by blanks, in which it tells nothing. */
export interface AffixRow<Value> {
  readonly word: string;
  readonly unless?: string | undefined;
  readonly value: Value;
}

/** A word of a list where it begins or ends. */
export interface Affix<Value> {
  readonly word: string;
  readonly value: Value;
}

/** Looks words up by where they begin and by where they end. */
export interface Affixes<Value> {
  /** The longest word that ends at an offset: 县财政局 at 4 → 局. */
  endingAt(text: string, end: number): Affix<Value> | undefined;
  /** The longest word that begins at an offset. */
  startingAt(text: string, start: number): Affix<Value> | undefined;
}

interface Entry<Value> extends Affix<Value> {
  readonly guards: readonly { readonly word: string; readonly offset: number }[];
}

/**
 * Makes a look-up of words from both sides. A word inside one of its `unless` words is passed over (部 in 干部), and the
 * next shorter one is tried.
 */
export function createAffixes<Value>(rows: readonly AffixRow<Value>[]): Affixes<Value> {
  const first = new Map<number, Entry<Value>[]>();
  const last = new Map<number, Entry<Value>[]>();
  const opens = new Uint8Array(0x10000);
  const closes = new Uint8Array(0x10000);
  for (const { word, unless = "", value } of rows) {
    if (word === "") continue;
    const guards = unless
      .split(" ")
      .filter((longer) => longer !== word && longer.includes(word))
      .map((longer) => ({ word: longer, offset: longer.indexOf(word) }));
    const entry = { word, value, guards };
    const opening = word.charCodeAt(0);
    const closing = word.charCodeAt(word.length - 1);
    opens[opening] = 1;
    closes[closing] = 1;
    first.set(opening, [...(first.get(opening) ?? []), entry]);
    last.set(closing, [...(last.get(closing) ?? []), entry]);
  }
  for (const entries of [...first.values(), ...last.values()]) entries.sort((a, b) => b.word.length - a.word.length);

  const holds = ({ guards }: Entry<Value>, text: string, start: number): boolean => {
    for (const { word, offset } of guards) if (start >= offset && text.startsWith(word, start - offset)) return false;
    return true;
  };
  return {
    endingAt(text, end) {
      if (end < 1 || closes[text.charCodeAt(end - 1)] !== 1) return undefined;
      for (const entry of last.get(text.charCodeAt(end - 1)) ?? []) {
        const start = end - entry.word.length;
        if (start >= 0 && text.startsWith(entry.word, start) && holds(entry, text, start)) return entry;
      }
      return undefined;
    },
    startingAt(text, start) {
      if (opens[text.charCodeAt(start)] !== 1) return undefined;
      for (const entry of first.get(text.charCodeAt(start)) ?? [])
        if (text.startsWith(entry.word, start) && holds(entry, text, start)) return entry;
      return undefined;
    },
  };
}
