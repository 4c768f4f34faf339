import { isHan } from "../text/characters.js";
import { createWordFinder } from "../text/word-finder.js";
import type { CountContexts } from "./count-context.js";
import { wordsBefore } from "./words-beside.js";

/**
 * Makes the reader of what is counted: the noun behind the unit (13个行政村卫生室), else the one before the number
 * (覆盖医疗机构33家). Only nouns of the list, and only where a word that may follow a noun, or no word, comes next.
 */
export function createNounReader(
  nouns: readonly string[],
  contexts: CountContexts,
): (text: string, start: number, end: number) => string | undefined {
  const behind = createWordFinder(nouns);
  const before = wordsBefore(nouns);
  const adjective = contexts.after("adjective");
  const sum = contexts.before("sum");
  const follows = contexts.after("noun-end");
  return (text, start, end) => {
    let from = end;
    for (let word = adjective(text, from); word !== undefined && behind.at(text, from) === undefined; word = adjective(text, from)) {
      from += word.length;
      if (text[from] === "的") from++;
      if (from > end + 8) break;
    }
    let last = from;
    for (let count = 0; count < 3; count++) last += behind.at(text, last)?.length ?? 0;
    if (last > from && (!isHan(text.charCodeAt(last)) || follows(text, last) !== undefined)) return text.slice(from, last);
    if (last > from) return undefined;
    const until = start - (sum(text, start)?.length ?? 0);
    let first = until;
    for (let count = 0; count < 2; count++) first -= before(text, first)?.length ?? 0;
    return first < until ? text.slice(first, until) : undefined;
  };
}
