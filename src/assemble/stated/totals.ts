import { totalWords } from "../../lexicon/total-words.js";
import { linesOf } from "../../text/lines.js";
import type { Place } from "../draft.js";

const brackets = "【[";

const summing = /^(?:(?:上述|以上|反馈的|巡[察视]反馈的|全部)?\d{1,4}[个项条](?:具体|反馈)?(?:问题|任务)中[，,]?已?(?:完成|整改|销号|办结))/;

/** The lines of totals: 合计：12个问题中已完成9个；…, or the same without a word before it, in the order of the text. */
export function findTotals(text: string): Place[] {
  const words = totalWords();
  const found: Place[] = [];
  for (const { start, end } of linesOf(text)) {
    const at = brackets.includes(text[start] ?? " ") ? start + 1 : start;
    const word = words.at(text, at);
    if (summing.test(text.slice(start, start + 40))) found.push({ start, end });
    else if (word !== undefined && /^[】\]]?\s{0,3}[：:]/.test(text.slice(at + word.length, at + word.length + 5)) && /\d/.test(text.slice(start, end))) {
      found.push({ start, end });
    }
  }
  return found;
}
