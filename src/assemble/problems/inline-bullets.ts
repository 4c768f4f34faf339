import { CharacterSet } from "../../text/character-set.js";
import { firstNumberFrom } from "../../text/sorted.js";
import type { Place } from "../draft.js";
import { tellsDefect } from "./defect.js";
import { type ListedProblem, trimProblem } from "./part-problems.js";

const dashes = new CharacterSet("-–—*"); // with blanks on both sides
const dots = new CharacterSet("•●◆■");
const problemLabel = /(?:问题|不足)[：:]?$/;
/** A heading between two lists of one line, behind the last point of the first: …不到位[2]|巡视整改要求|- … */
const heading = /^[\u4e00-\u9fff]{2,14}(?:问题|不足|要求|意见|建议|情况|安排|部署|实施)[：:]?$/;
const footnote = /\[\d{1,2}\]/;
const longestLabel = 12;
const longestHeading = 20;
const fewest = 2;

/**
 * The problems that bullets open inside a line, blanks before each: 主要问题 - A [2] - B [2] 整改要求 - C. Empty where
 * fewer than two follow a label of problems and say what is wrong. `breaks` are the places of the blanks, which were taken out.
 */
export function inlineBullets(text: string, { start, end }: Place, breaks: readonly number[]): readonly ListedProblem[] {
  const marks: number[] = [];
  const isBreak = (at: number): boolean => breaks[firstNumberFrom(breaks, at)] === at;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (dots.has(code) || (dashes.has(code) && isBreak(at) && isBreak(at + 1))) marks.push(at);
  }
  const problems: ListedProblem[] = [];
  let amongProblems = false;
  marks.forEach((mark, index) => {
    const before = text.slice(Math.max(start, mark - longestLabel), mark);
    const next = marks[index + 1] ?? end;
    if (problemLabel.test(before)) amongProblems = true;
    const stop = pointEnd(text, mark + 1, next, breaks);
    if (amongProblems && tellsDefect(text.slice(mark + 1, stop.point))) problems.push(trimProblem(text, mark + 1, stop.point));
    if (stop.closes) amongProblems = false;
  });
  return problems.length < fewest ? [] : problems;
}

/** Where a point ends that the next bullet follows, and whether a heading stands between them. */
function pointEnd(text: string, start: number, next: number, breaks: readonly number[]): { point: number; closes: boolean } {
  const from = Math.max(start + 1, next - longestHeading);
  for (let index = firstNumberFrom(breaks, from); index < breaks.length && (breaks[index] as number) < next; index++) {
    const at = breaks[index] as number;
    if (heading.test(text.slice(at, next))) return { point: withoutFootnotes(text, start, at), closes: true };
  }
  return { point: withoutFootnotes(text, start, next), closes: false };
}

/** The end of a point without its footnotes and stops. */
function withoutFootnotes(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(footnote);
  let point = at < 0 ? end : start + at;
  while (point > start && "；;。".includes(text[point - 1] as string)) point--;
  return point;
}
