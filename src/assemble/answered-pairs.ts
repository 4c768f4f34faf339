import { type Line, linesOf } from "../text/lines.js";
import { numberedProblem } from "../text/numbered-problem.js";
import { answering } from "./field-roles.js";
import { fieldAt } from "./labelled-answers.js";

const longestLabel = 12;

/** Whether a line begins with the label of a problem, with a number or without: 问题：…, 【反馈问题】…, 问题一：…. */
export function opensProblem(text: string, { start }: Pick<Line, "start">): boolean {
  return fieldAt(text, start) === "problem" || numberedProblem.test(text.slice(start, start + longestLabel));
}

/**
 * How many problems of a text are answered line by line: 问题：… with 整改：… on the next line that is not empty.
 *
 * @example answeredPairs("问题：台账不全。\n整改：已补齐。\n问题：账目不清。") // 1
 */
export function answeredPairs(text: string): number {
  const lines = linesOf(text).filter(({ start, end }) => end > start);
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && opensProblem(text, line) && answering.has(fieldAt(text, next.start) ?? "");
  }).length;
}
