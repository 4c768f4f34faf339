import type { CountQualifier } from "../../lexicon/count-qualifiers.js";
import type { Qualifier } from "../../model/entity.js";
import { isBlank, isHan } from "../../text/characters.js";
import { wordsAfter, wordsBefore } from "../../text/words-beside.js";

/** The number that a frame is put around: where it begins, and what is known of it. */
export interface Unframed {
  readonly start: number;
  /** Null where masked or vague. */
  readonly value: number | null;
  /** The greater end of a range. */
  readonly upper?: number;
  readonly qualifier: Qualifier;
  /** A lone 百, 千 or 万, a number only with a word beside it. */
  readonly bare: boolean;
}

/** A number with its unit and the words that qualify both. */
export interface FramedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly upper?: number;
  readonly qualifier: Qualifier;
}

/** Words that qualify a number only before 百, 千, 万 or 亿. */
const needsRound: readonly string[] = ["上", "过", "破"];

/**
 * Makes the reader of the words before a number (近, 不少于) and behind its unit (左右, 以上). A masked, vague or ranged
 * number keeps its qualifier, else the word before it wins, then the one behind. Undefined for a lone 百 with no word.
 * Nothing is taken from before `least`. `qualifiers`: corpus/count-qualifiers.tsv.
 */
export function createNumberFrame(
  qualifiers: readonly CountQualifier[],
): (text: string, number: Unframed, unitEnd: number, least: number) => FramedNumber | undefined {
  const rowsOf = (position: CountQualifier["position"]): Map<string, CountQualifier> =>
    new Map(qualifiers.filter((row) => row.position === position).map((row) => [row.word, row]));
  const ahead = rowsOf("before");
  const behind = rowsOf("after");
  const inside = rowsOf("inside");
  const wordBefore = wordsBefore(ahead.keys());
  const wordAfter = wordsAfter(behind.keys());

  const rowBefore = (text: string, offset: number, first: string): CountQualifier | undefined => {
    const word = wordBefore(text, offset);
    const row = word === undefined ? undefined : ahead.get(word);
    if (row === undefined || (needsRound.includes(row.word) && !"百千万亿".includes(first))) return undefined;
    const start = offset - row.word.length;
    return row.notBeside?.some((other) => text.startsWith(other, start - other.length)) === true ? undefined : row;
  };

  const rowAfter = (text: string, offset: number): CountQualifier | undefined => {
    const word = wordAfter(text, offset);
    const row = word === undefined ? undefined : behind.get(word);
    if (row !== undefined) {
      const end = offset + row.word.length;
      return row.notBeside?.some((other) => text.startsWith(other, end)) === true ? undefined : row;
    }
    return text[offset] === "多" && !isHan(text.charCodeAt(offset + 1)) ? inside.get("多") : undefined; // 5公里多
  };

  return (text, number, unitEnd, least) => {
    const edge = isBlank(text.charCodeAt(number.start - 1)) ? number.start - 1 : number.start;
    const found = rowBefore(text, edge, text[number.start] as string);
    const before = found !== undefined && edge - found.word.length >= least ? found : undefined;
    const after = rowAfter(text, unitEnd);
    if (number.bare && before === undefined && after === undefined) return undefined;
    let { qualifier } = number;
    if (number.value !== null && number.upper === undefined) {
      if (before !== undefined) qualifier = before.qualifier;
      else if (after !== undefined) qualifier = after.qualifier === "range" ? "about" : after.qualifier;
    }
    return {
      start: before === undefined ? number.start : edge - before.word.length,
      end: after === undefined ? unitEnd : unitEnd + after.word.length,
      value: number.value,
      ...(number.upper === undefined ? {} : { upper: number.upper }),
      qualifier,
    };
  };
}
