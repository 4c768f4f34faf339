import { totalWords } from "../lexicon/total-words.js";
import { linesOf } from "../text/lines.js";
import type { Place } from "./draft.js";

const brackets = "【[";

/** The lines of totals: 合计：12个问题中已完成9个；…, in the order of the text. */
export function findTotals(text: string): Place[] {
  const words = totalWords();
  const found: Place[] = [];
  for (const { start, end } of linesOf(text)) {
    const at = brackets.includes(text[start] ?? " ") ? start + 1 : start;
    const word = words.at(text, at);
    if (word !== undefined && /^[】\]]?\s{0,3}[：:]/.test(text.slice(at + word.length, at + word.length + 5)) && /\d/.test(text.slice(start, end))) {
      found.push({ start, end });
    }
  }
  return found;
}
