import type { CountNoun } from "../../lexicon/count-nouns.js";
import { isBlank, isHan } from "../../text/characters.js";
import { createWordFinder } from "../../text/word-finder.js";
import type { CountContexts } from "./count-context.js";
import { wordsBefore } from "../../text/words-beside.js";

/** Where a count stands; `least` is where the one before it, with its noun, ends. */
export interface CountedPlace {
  readonly least: number;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** What the unit counts, the class of `corpus/measure-words.tsv`. */
  readonly class: string;
}

/** The noun of a count, and where it ends where it stands behind the unit. */
export interface CountedNoun {
  readonly noun: string;
  readonly end: number;
}

/**
 * Makes the reader of what is counted: the noun behind the unit (13个行政村卫生室), else the one before the number
 * (覆盖医疗机构33家). Only nouns of the list, and only where a word that may follow a noun, or no word, comes next.
 */
export function createNounReader(
  nouns: readonly CountNoun[],
  contexts: CountContexts,
): (text: string, place: CountedPlace) => CountedNoun | undefined {
  const words = nouns.map(({ noun }) => noun);
  const behind = createWordFinder(words);
  const before = wordsBefore(words);
  const classOf = new Map(nouns.map((row) => [row.noun, row.class]));
  const adjective = contexts.after("adjective");
  const sum = contexts.before("sum");
  const follows = contexts.after("noun-end");

  /** Up to three nouns in a row from an offset on: where they end, and the last of them. */
  const readRow = (text: string, from: number): { end: number; last: string } => {
    let end = from;
    let last = "";
    for (let count = 0; count < 3; count++) {
      const word = behind.at(text, end);
      if (word === undefined) break;
      end += word.length;
      last = word;
    }
    return { end, last };
  };

  /** Whether a measure word counts a noun: 人 only people, 家 only organisations, 次 also events, 个 all but events. */
  const agrees = (noun: string, unit: string, measure: string): boolean => {
    const kind = classOf.get(noun);
    if (unit === "个") return kind !== "event";
    if (measure === "people" || measure === "organisation") return kind === measure;
    if (kind === "organisation") return measure === "place";
    return kind === "event" ? measure === "event" : kind !== "people";
  };

  return (text, { least, start, end, unit, class: measure }) => {
    let from = end;
    for (let count = 0; count < 2 && behind.at(text, from) === undefined; count++) {
      from += adjective(text, from)?.length ?? 0;
      if (from > end && text[from] === "的") from++;
    }
    const row = readRow(text, from);
    if (row.end > from) {
      const clear = !isHan(text.charCodeAt(row.end)) || follows(text, row.end) !== undefined;
      return clear && agrees(row.last, unit, measure) ? { noun: text.slice(from, row.end), end: row.end } : undefined;
    }
    if (isHan(text.charCodeAt(end)) && follows(text, end) === undefined) return undefined;
    let until = start - (sum(text, start)?.length ?? 0);
    if (isBlank(text.charCodeAt(until - 1))) until--;
    const last = before(text, until);
    if (last === undefined || !agrees(last, unit, measure)) return undefined;
    const first = until - last.length;
    return first < least ? undefined : { noun: last, end };
  };
}
