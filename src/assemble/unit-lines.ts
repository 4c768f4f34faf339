import { bulletLength } from "../text/bullets.js";
import { firstNumberFrom, lastAtOrBefore } from "../text/sorted.js";
import { type Line, linesOf } from "../text/lines.js";
import { opensProblem } from "./answered-pairs.js";
import type { Place } from "./draft.js";
import { isUnitName } from "./problems/problem-label.js";

/** A line that names the unit whose problems stand below it with their answers: 县司法局党组：真改实改. */
export interface UnitLine extends Place {
  readonly name: Place;
}

const fewest = 2; // where one unit is named, nothing need be told apart
const longestName = 32;
const behindName = /[：:】\]〕—\s]/;
const stop = /[。；;]/;

/**
 * Finds the lines of a page of several units that name one each, a motto behind it or not. The label of a problem (问题：…)
 * opens the next line or, behind a paragraph on the unit, the one after. `breaks` are places where blanks inside a line were taken out.
 */
export function findUnitLines(text: string, breaks: readonly number[]): readonly UnitLine[] {
  const lines = linesOf(text).filter(({ start, end }) => end > start);
  const problems = lines.map((line) => opensProblem(text, line));
  const found = lines.flatMap((line, index) => {
    const isAbove = problems[index + 1] === true || (problems[index + 2] === true && !stop.test(text.slice(line.start, line.end)));
    const name = isAbove && problems[index] !== true ? nameAt(text, line, breaks) : undefined;
    return name === undefined ? [] : [{ start: line.start, end: line.end, name }];
  });
  return new Set(found.map(({ name }) => text.slice(name.start, name.end))).size < fewest ? [] : found;
}

/** The unit that the line of an offset stands under; none above the first. */
export function unitOver(lines: readonly UnitLine[], offset: number): Place | undefined {
  return lastAtOrBefore(lines, offset)?.name;
}

/** The name of a unit that a line begins with, up to a colon, a bracket, a blank or the end of the line. */
function nameAt(text: string, line: Line, breaks: readonly number[]): Place | undefined {
  const bulleted = line.start + bulletLength(text, line.start);
  const start = "【[〔".includes(text[bulleted] as string) ? bulleted + 1 : bulleted;
  const head = text.slice(start, Math.min(line.end, start + longestName));
  const behind = head.search(behindName);
  const blank = breaks[firstNumberFrom(breaks, start + 1)] ?? line.end;
  const end = Math.min(start + (behind < 0 ? head.length : behind), blank);
  return isUnitName(text.slice(start, end)) ? { start, end } : undefined;
}
