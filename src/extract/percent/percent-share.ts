import type { CountQualifier } from "../../lexicon/count-qualifiers.js";
import type { Qualifier } from "../../model/entity.js";
import { wordsBefore } from "../../text/words-beside.js";

const widest = 16; // characters of the whole between the word and the share
const stops = new Set([..."，,。；;：:、！!？?\n（）()"]);
const longEnough = 3; // 不少于, 不低于; no 过, 满 of another word

/**
 * Makes the reader of the word before the whole of a share: 不少于全村总户数的|30% → at-least. Undefined where no 的
 * stands before the share or the clause holds no such word. `rows`: corpus/count-qualifiers.tsv.
 */
export function createShareQualifier(rows: readonly CountQualifier[]): (text: string, start: number) => Qualifier | undefined {
  const bounds = new Map(rows.filter(({ word, position }) => position === "before" && word.length >= longEnough).map((row) => [row.word, row.qualifier]));
  const wordBefore = wordsBefore(bounds.keys());
  return (text, start) => {
    if (text[start - 1] !== "的") return undefined;
    for (let at = start - 2; at > 0 && start - at <= widest; at--) {
      const character = text[at] as string;
      if (stops.has(character) || /\d/.test(character)) return undefined;
      const word = wordBefore(text, at);
      if (word !== undefined) return bounds.get(word);
    }
    return undefined;
  };
}
