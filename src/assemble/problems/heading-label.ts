import { fieldLabels } from "../../lexicon/cues.js";

const longestNumber = 6;
const numberAndColon = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[)）]?[：:]/;

/**
 * How many characters of a heading are the label of a problem and its colon: 1.问题：… has three, 一、反馈问题一：… six. 0
 * where it has none.
 *
 * @example problemLabelLength("反馈问题：台账不全", 0, 9) // 5
 */
export function problemLabelLength(text: string, start: number, end: number): number {
  const { finder, rowsOf } = fieldLabels();
  const word = finder.at(text, start, end);
  if (word === undefined || rowsOf(word)[0]?.field !== "problem") return 0;
  const behind = numberAndColon.exec(text.slice(start + word.length, Math.min(end, start + word.length + longestNumber)))?.[0];
  return behind === undefined ? 0 : word.length + behind.length;
}
