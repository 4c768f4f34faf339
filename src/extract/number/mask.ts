import type { MaskWord } from "../../lexicon/mask-words.js";
import { wordsAfter } from "../../text/words-beside.js";

/** A mask where a number should be. */
export interface FoundMask {
  readonly word: string;
  readonly end: number;
  /** Whether no number was hidden, only none given (若干). */
  readonly vague: boolean;
  /** Whether it is an empty pair of brackets. */
  readonly bracket: boolean;
}

/** Finds masks; see {@link createMaskReader}. */
export interface MaskReader {
  /** The UTF-16 units with which a mask may begin. */
  readonly codes: readonly number[];
  /** The mask that begins at an offset, or undefined. */
  at(text: string, offset: number): FoundMask | undefined;
}

/**
 * Makes a reader of masks. A run of one character is one mask however long it is, if the table has it at this length or
 * its longest row is shorter (XXXXXXX). `masks`: corpus/mask-words.tsv; rows that only hide names are left out.
 */
export function createMaskReader(masks: readonly MaskWord[]): MaskReader {
  const numeric = masks.filter((row) => row.numeric !== "no" && row.mask !== "");
  const vague = new Set(numeric.filter((row) => row.numeric === "vague").map(({ mask }) => mask));
  const lookup = wordsAfter(numeric.map(({ mask }) => mask));
  const longest = new Map<string, number>();
  const known = new Set<string>();
  for (const { mask } of numeric) {
    const char = mask[0] as string;
    if (mask !== char.repeat(mask.length)) continue;
    known.add(mask);
    longest.set(char, Math.max(longest.get(char) ?? 0, mask.length));
  }
  return {
    codes: [...new Set(numeric.map(({ mask }) => mask.charCodeAt(0)))],
    at: (text, offset) => {
      const char = text[offset] ?? "";
      const most = longest.get(char);
      if (most !== undefined) {
        let end = offset + 1;
        while (text[end] === char) end++;
        const word = text.slice(offset, end);
        if (known.has(word) || word.length > most) {
          if (text[end] === "." && text[end + 1] === char) {
            end++;
            while (text[end] === char) end++; // XX.X
          }
          return { word, end, vague: vague.has(word), bracket: false };
        }
      }
      const word = lookup(text, offset);
      if (word === undefined || known.has(word)) return undefined;
      return { word, end: offset + word.length, vague: vague.has(word), bracket: word.length === 2 };
    },
  };
}
