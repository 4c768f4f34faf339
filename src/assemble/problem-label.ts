import { fieldLabels } from "../lexicon/cues.js";

/**
 * How many characters of a heading are the label of a problem and its colon: 1.问题：… has three. 0 where it has none.
 *
 * @example problemLabelLength("反馈问题：台账不全", 0, 9) // 5
 */
export function problemLabelLength(text: string, start: number, end: number): number {
  const { finder, rowsOf } = fieldLabels();
  const word = finder.at(text, start, end);
  if (word === undefined || rowsOf(word)[0]?.field !== "problem") return 0;
  const colon = text[start + word.length];
  return colon === "：" || colon === ":" ? word.length + 1 : 0;
}
