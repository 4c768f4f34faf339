import type { AmountDirection } from "../../lexicon/amount-directions.js";
import { isHan } from "../../text/characters.js";
import { createWordFinder } from "../../text/word-finder.js";
import { endsClause } from "../words/sentence.js";
import { wordsAfter, wordsBefore } from "../../text/words-beside.js";

/** Reads what happened to a sum of money; see {@link createDirectionReader}. */
export interface DirectionReader {
  /** The direction of the sum between two offsets; `previous` is the sum before it, whose direction a list shares. */
  of(text: string, start: number, end: number, previous?: Summed): string | undefined;
  /** Whether a bare 2000万 between two offsets is money by the words beside it. */
  isMoney(text: string, start: number, end: number): boolean;
}

/** A sum of money already read. */
export interface Summed {
  readonly end: number;
  readonly direction?: string | undefined;
}

/** How far a word may stand before a sum. */
const reach = 40;
const undone: readonly string[] = ["未", "没有", "尚未", "未能", "无法", "拒不", "不予", "没"];

/**
 * Makes the reader of directions: the first word of place action in the clause before the sum (from the last 、 on that has
 * one), else one behind it with only fillers between (4.2万元已全部追缴), else a word of place fact. An action that was
 * not done (未追缴) gives none. `directions`: corpus/amount-directions.tsv.
 */
export function createDirectionReader(directions: readonly AmountDirection[]): DirectionReader {
  const of = (...places: AmountDirection["place"][]): AmountDirection[] =>
    directions.filter(({ place }) => places.includes(place));
  const words = of("action", "fact");
  const rowOf = new Map(words.map((row) => [row.word, row]));
  // 核减数据 is no 核减: a topic that opens with an action hides it
  const hiding = of("topic").filter(({ word }) => of("action").some((action) => word.startsWith(action.word)));
  const finder = createWordFinder([...words, ...hiding].map(({ word }) => word));
  const behind = wordsAfter([...of("action"), ...hiding].map(({ word }) => word));
  const filler = wordsAfter(of("filler").map(({ word }) => word));
  const follower = wordsAfter(of("follower", "action", "filler").map(({ word }) => word));
  const telling = createWordFinder(of("action", "fact", "topic").map(({ word }) => word));
  const negation = wordsBefore(undone);

  const stepBack = (text: string, offset: number, least: number): number => {
    let at = offset;
    while (at > least && !endsClause(text.charCodeAt(at - 1))) at--;
    return at;
  };

  const before = (text: string, start: number, least: number, place: "action" | "fact"): string | undefined => {
    const found = finder.find(text, least, start).filter(({ word, start: at }) => rowOf.get(word)?.place === place && negation(text, at) === undefined);
    if (found.length === 0) return undefined;
    let first = 0;
    for (let index = 1; index < found.length; index++) {
      const gap = text.slice(found[index - 1]?.end, found[index]?.start);
      if (gap.includes("、") && gap !== "、") first = index; // 追缴、清退 is one, 收缴…、罚款 are two
    }
    return rowOf.get((found[first] as { word: string }).word)?.direction;
  };

  const after = (text: string, end: number): string | undefined => {
    let at = end;
    for (let count = 0; count < 3; count++) at += filler(text, at)?.length ?? 0;
    const word = behind(text, at);
    return word === undefined ? undefined : rowOf.get(word)?.direction;
  };

  return {
    of: (text, start, end, previous) => {
      const least = stepBack(text, start, Math.max(0, start - reach, previous?.end ?? 0));
      // 对报销单据不全的6.9万元已全部退缴: what stands before 的 only tells which sum
      const isTold = text[start - 1] === "的";
      return (
        (isTold ? after(text, end) : undefined) ??
        before(text, start, least, "action") ??
        after(text, end) ??
        before(text, start, least, "fact") ??
        (previous !== undefined && /^[、和及]$/.test(text.slice(previous.end, start)) ? previous.direction : undefined)
      );
    },
    isMoney: (text, start, end) => {
      if (isHan(text.charCodeAt(end)) && follower(text, end) === undefined) return false;
      const least = stepBack(text, start, Math.max(0, start - 14));
      return telling.first(text, least, start) !== undefined;
    },
  };
}
