import { focusFrames } from "../lexicon/focus-frames.js";
import type { Span } from "../model/span.js";

/** Longest text that is taken for a heading: longer ones are read whole. */
const longestHeading = 120;

/**
 * The part of a heading that names its subject, without the words that only frame it; the whole of any other text.
 *
 * @example subjectOf("关于“学习不深入”问题的整改") // { start: 3, end: 8 }: 学习不深入
 */
export function subjectOf(text: string): Span {
  const whole = { start: 0, end: text.length };
  if (text.length > longestHeading) return whole;
  const { heads, tails } = focusFrames();
  const head = heads.find((word) => text.startsWith(word))?.length ?? 0;
  const tail = tails.find((word) => text.endsWith(word))?.length ?? 0;
  if (head + tail >= text.length) return whole;
  // one pair of marks around the whole; “A”和“B” keeps its marks
  const mark = /^[“"‘][^“”"]+[”"’]$/.test(text.slice(head, text.length - tail)) ? 1 : 0;
  return { start: head + mark, end: text.length - tail - mark };
}
