import type { FixedTerm } from "../../lexicon/fixed-terms.js";
import { isHan } from "../../text/characters.js";
import { createWordFinder } from "../../text/word-finder.js";
import type { CountContexts } from "./count-context.js";
import { hanNumeralKind } from "../number/numeral.js";

/** Where a number and its measure word stand. */
export interface CountPlace {
  /** Where the count before it ends: no term begins before that. */
  readonly least: number;
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

const startsNumber = (code: number): boolean => hanNumeralKind(code) !== 0 || (code >= 0x30 && code <= 0x39);

/**
 * Makes the test whether a number with its measure word belongs to a fixed term (三会一课, 进一步, 四个服务) and is no
 * count. A term that ends inside the number or the measure word does not hold it (120 in 120户, 三公 in 三公里). Terms
 * that may also be counted are ones where a word of making stands before them or a longer noun begins in them, or, where
 * term and count end together, at the end of a clause.
 */
export function createTermTest(
  terms: readonly FixedTerm[],
  contexts: CountContexts,
): (text: string, place: CountPlace) => boolean {
  const finder = createWordFinder(terms.map(({ term }) => term));
  const countable = new Set(terms.filter((row) => row.countable === true).map(({ term }) => term));
  const making = contexts.before("making");
  const longer = contexts.after("longer");
  let reach = 0; // how far before its number a term may begin
  for (const { term } of terms) {
    for (let index = 0; index < term.length; index++) if (startsNumber(term.charCodeAt(index))) reach = Math.max(reach, index);
  }

  const ends = (text: string, at: number): boolean => !isHan(text.charCodeAt(at)) || at >= text.length;
  return (text, { least, start, numberEnd, end }) => {
    for (let at = Math.max(least, start - reach); at <= start; at++) {
      const term = finder.at(text, at);
      if (term === undefined || at + term.length <= start) continue;
      const termEnd = at + term.length;
      if (termEnd < numberEnd) continue; // inside a longer number: 十一 in 二十一
      if (termEnd < end && (at === start || termEnd > numberEnd)) continue; // a whole measure word is made: 120户
      if (!countable.has(term)) return true;
      if (termEnd <= end) {
        if ((!ends(text, end) && longer(text, end) === undefined) || !isHan(text.charCodeAt(start - 1))) return true;
      } else if (making(text, at) === undefined && longer(text, termEnd) === undefined) return true;
    }
    return false;
  };
}
