import type { AmountDirection } from "../../lexicon/amount-directions.js";
import { isHan } from "../../text/characters.js";
import { createWordFinder } from "../../text/word-finder.js";
import { endsClause } from "../words/sentence.js";
import { wordsAfter, wordsBefore } from "../../text/words-beside.js";

/** Reads what happened to a sum of money; see {@link createDirectionReader}. */
export interface DirectionReader {
  /** The direction of the sum between two offsets; `earlier` are the sums before it, whose direction a list shares. */
  of(text: string, start: number, end: number, earlier: readonly Summed[]): string | undefined;
  /** Whether a bare 2000万 between two offsets is money by the words beside it. */
  isMoney(text: string, start: number, end: number): boolean;
}

/** A sum of money already read. */
export interface Summed {
  readonly start: number;
  readonly end: number;
  readonly direction?: string | undefined;
}

/** How far a word may stand before a sum. */
const reach = 40;
/** How many sums of a list a total is asked of. */
const longest = 12;
const undone: readonly string[] = ["未", "没有", "尚未", "未能", "无法", "拒不", "不予", "没"];
/** A day between a sum and what was done about it: 4.2万元已于2023年5月底全部上缴. */
const dayBehind = /于(?:[0-9０-９一二三四五六七八九十年月日底初末前后中旬当去]|[上下](?=[旬半月])){2,14}/y;
/** A figure behind an action: it is that one's own sum, 违规发放津贴3万元，已清退1.2万元. */
const ownSum = /[^\d，。；、,;\n]{0,6}\d/y;
/** What money that was wrongly spent or kept back is, in a list that one of {@link takenBack} opens. */
const wrong: ReadonlySet<string> = new Set(["misused", "owed"]);
const takenBack: ReadonlySet<string> = new Set(["recovered", "refunded", "handed-in", "confiscated"]);

/**
 * Makes the reader of directions: the first word of place action in the clause before the sum (from the last 、 on that has
 * one), else one behind it with only fillers and a day between (4.2万元已于5月底全部追缴), else a word of place fact. What
 * opens a list of sums holds for those behind that tell nothing else, and a total of sums that all went one way went it
 * too. An action that was not done (未追缴) gives none. `directions`: corpus/amount-directions.tsv.
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
  const total = wordsBefore(of("total").map(({ word }) => word));
  const telling = createWordFinder(of("action", "fact", "topic").map(({ word }) => word));
  const negation = wordsBefore(undone);

  const stepBack = (text: string, offset: number, least: number): number => {
    let at = offset;
    while (at > least && !endsClause(text.charCodeAt(at - 1))) at--;
    return at;
  };

  const before = (text: string, start: number, least: number, place: "action" | "fact"): string | undefined => {
    const told = finder.find(text, least, start).filter(({ start: at }) => negation(text, at) === undefined);
    const misused = told.find(({ word }) => rowOf.get(word)?.direction === "misused")?.start ?? start;
    // 违规发放补助: what is paid there is misused
    const found = told.filter(({ word, start: at }) => rowOf.get(word)?.place === place && (at < misused || rowOf.get(word)?.direction !== "paid"));
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
    for (let count = 0; count < 4; count++) at += filler(text, at)?.length ?? lengthAt(dayBehind, text, at);
    const word = behind(text, at);
    return word === undefined || lengthAt(ownSum, text, at + word.length) > 0 ? undefined : rowOf.get(word)?.direction;
  };

  /** The direction that a sum shares with those before it: 清退餐费1.3万元、补贴3.7万元，合计5万元. */
  const shared = (text: string, start: number, earlier: readonly Summed[], fact: string | undefined): string | undefined => {
    const { end = 0, direction } = earlier.at(-1) ?? {};
    if (direction === undefined) return undefined;
    const gap = text.slice(end, start);
    if (goesOn(gap)) {
      if (fact !== undefined) return takenBack.has(direction) && wrong.has(fact) ? direction : undefined;
      return gap.length === 1 || takenBack.has(direction) ? direction : undefined;
    }
    const word = fact === undefined ? total(text, start) : undefined;
    return word !== undefined && /^[，,、]?$/.test(text.slice(end, start - word.length)) && allWent(text, earlier, direction) ? direction : undefined;
  };

  return {
    of: (text, start, end, earlier) => {
      const least = stepBack(text, start, Math.max(0, start - reach, earlier.at(-1)?.end ?? 0));
      // 对报销单据不全的6.9万元已全部退缴: what stands before 的 only tells which sum
      const isTold = text[start - 1] === "的";
      const fact = before(text, start, least, "fact");
      return (
        (isTold ? after(text, end) : undefined) ??
        before(text, start, least, "action") ??
        after(text, end) ??
        shared(text, start, earlier, fact) ??
        fact
      );
    },
    isMoney: (text, start, end) => {
      if (isHan(text.charCodeAt(end)) && follower(text, end) === undefined) return false;
      const least = stepBack(text, start, Math.max(0, start - 14));
      return telling.first(text, least, start) !== undefined;
    },
  };
}

/** Whether what stands between two sums makes the second go on with the list of the first: not 、剩余, not another clause. */
function goesOn(gap: string): boolean {
  return gap.length <= reach && /^(?:[、和及与]|以及)/.test(gap) && !/[余尚仍未，,。；;：:\n]/.test(gap);
}

/** Whether the sums of the sentence that ends the list all went one way: the last ones, as far as they stand together. */
function allWent(text: string, sums: readonly Summed[], direction: string): boolean {
  for (let index = sums.length - 1; index >= Math.max(0, sums.length - longest); index--) {
    const { start, direction: own } = sums[index] as Summed;
    if (own !== direction) return false;
    const gap = text.slice(sums[index - 1]?.end ?? 0, start);
    if (gap.length > reach || /[。；;\n]/.test(gap)) break;
  }
  return true;
}

/** How long the match of a sticky pattern at an offset is; 0 for none. */
function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}
