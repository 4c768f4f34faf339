import { focusFrames } from "../lexicon/focus-frames.js";
import type { Span } from "../model/span.js";

/** Longest text that is taken for a heading: longer ones are read whole. */
const longestHeading = 120;
/** What joins the words before an answer to it: 巡察和审计等|问题整改情况. */
const joining = /[的等和与及、“”\s]{0,4}$/;

/**
 * The part of a heading that names its subject, without the words that only frame it; the whole of any other text.
 *
 * @example subjectOf("关于“学习不深入”问题的整改") // { start: 3, end: 8 }: 学习不深入
 */
export function subjectOf(text: string): Span {
  const whole = { start: 0, end: text.length };
  if (text.length > longestHeading) return whole;
  const { heads, tails, answers } = focusFrames();
  const head = heads.find((word) => text.startsWith(word))?.length ?? 0;
  const tail = [...answers, ...tails].find((word) => text.endsWith(word))?.length ?? 0;
  if (head + tail >= text.length) return whole;
  // one pair of marks around the whole; “A”和“B” keeps its marks
  const mark = /^[“"‘][^“”"]+[”"’]$/.test(text.slice(head, text.length - tail)) ? 1 : 0;
  return { start: head + mark, end: text.length - tail - mark };
}

/**
 * The last words of a heading that only say that its subject was put right. 巡察反馈问题的整改情况 has none: putting
 * right is what it is about.
 *
 * @example answerOf("关于“安全监管缺位”问题的整改情况") // 问题的整改情况
 */
export function answerOf(heading: string): string | undefined {
  if (heading.length > longestHeading) return undefined;
  const { answers, sources } = focusFrames();
  const answer = answers.find((word) => heading.endsWith(word));
  if (answer === undefined) return undefined;
  const subject = heading.slice(0, -answer.length).replace(joining, "");
  return subject === "" || sources.some((word) => subject.endsWith(word)) ? undefined : answer;
}
