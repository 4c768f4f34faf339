import type { MeasureWord } from "../../lexicon/measure-words.js";
import { isHan } from "../../text/characters.js";
import { createWordFinder } from "../../text/word-finder.js";
import type { CountContexts } from "./count-context.js";
import { isHundredMillion } from "../number/hundred-million.js";
import type { NumberToken } from "../number/number.js";

/** A measure word behind a number. */
export interface FoundMeasure {
  /** The unit: the measure word, or the one behind 个 where that measures (8个学时 → 学时). */
  readonly unit: string;
  readonly end: number;
  /** What it mostly counts: people, event, organisation …; the class of `corpus/measure-words.tsv`. */
  readonly class: string;
}

/** Reads measure words; see {@link createMeasureReader}. */
export interface MeasureReader {
  /** The measure word at an offset, or undefined; `number` is what stands before it. */
  at(text: string, offset: number, number?: NumberToken): FoundMeasure | undefined;
}

/** Words that follow 个 with a unit of their own. */
const own = "study";

/**
 * Makes the reader of measure words: the longest that is not the beginning of another word. Times behind 个 (3个月), hours
 * (下午3点), names of teams (巡察2组) and districts (XX县, 三村) are none. `measureWords`: corpus/measure-words.tsv.
 */
export function createMeasureReader(measureWords: readonly MeasureWord[], contexts: CountContexts): MeasureReader {
  const words = new Map(measureWords.map((row) => [row.unit, row]));
  const finder = createWordFinder(words.keys());
  const time = contexts.after("time");
  const slogan = contexts.after("slogan");
  const team = contexts.before("team");
  const daytime = contexts.before("daytime");

  /** Whether the word at an offset is whole there, and no part of a longer one. */
  const isWhole = (text: string, end: number, row: MeasureWord): boolean => {
    const beside = row.notBefore ?? [];
    const starts = (word: string): boolean => text.startsWith(word, end);
    return !beside.some(starts) || beside.some((word) => word.startsWith("!") && starts(word.slice(1)));
  };

  const at = (text: string, offset: number, number?: NumberToken): FoundMeasure | undefined => {
    const longest = finder.at(text, offset);
    if (longest === undefined) return undefined;
    for (let length = longest.length; length > 0; length--) {
      const unit = longest.slice(0, length);
      const row = words.get(unit);
      const end = offset + length;
      if (row === undefined || !isWhole(text, end, row)) continue;
      if (number !== undefined && isOther(text, unit, row, number)) return undefined;
      if (unit === "个") {
        if (time(text, end) !== undefined || isHundredMillion(text, end)) return undefined;
        const word = number?.han === true ? slogan(text, end) : undefined;
        if (word !== undefined && !isHan(text.charCodeAt(end + word.length))) return undefined; // 做到三个到位，
        const inner = finder.at(text, end);
        const measure = inner === undefined ? undefined : words.get(inner);
        if (inner !== undefined && inner.length > 1 && measure?.class === own && isWhole(text, end + inner.length, measure)) return { unit: inner, end: end + inner.length, class: own };
      }
      return { unit, end, class: row.class ?? "" };
    }
    return undefined;
  };

  /** Whether number and unit together are something else: a name, an hour, a version. */
  const isOther = (text: string, unit: string, row: MeasureWord, number: NumberToken): boolean => {
    if (row.class === "district") return number.qualifier === "masked" || (number.han && unit.length === 1);
    if (unit === "组") return team(text, number.start) !== undefined;
    if (unit === "点") return daytime(text, number.start) !== undefined;
    if (unit === "字") return number.han && (number.value ?? 100) < 100; // “招待”二字
    if (number.han && number.value === 2 && text[number.start] === "二" && row.class === "event") return true; // 二次整改
    if (unit === "版") return text.slice(number.start, number.end).includes("."); // 2.0版
    return false;
  };

  return { at };
}
