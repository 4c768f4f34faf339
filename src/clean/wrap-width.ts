import { isBlank, isCloser, isTerminal, paperWidth } from "../text/characters.js";
import type { Line } from "../text/lines.js";

/** A physical line beyond so many characters may hold many lines of a page. */
export const longLine = 200;
/** Columns by which a full line may fall short: a mark that must not begin a line, a Latin word. */
export const tolerance = 6;
const leastCounted = 6; // full lines that show a wrap by characters
const proseMark = /[，。；、：,;:.“（(]/;

/** The width of a full paper line, if the lines are so alike that somebody must have wrapped them. */
export function wrapWidth(text: string, lines: readonly Line[], lineWidths: readonly number[], least: number): number | undefined {
  const widths = lineWidths.filter((width) => width >= 16).sort((a, b) => a - b);
  if (widths.length < least) return undefined;
  const width = widths[Math.floor(widths.length * 0.85)] as number;
  if (width < 30 || width > 130) return undefined;
  const full = lines.filter((_, index) => Math.abs((lineWidths[index] as number) - width) <= tolerance);
  return full.length >= widths.length * 0.45 && cutsSentences(text, full) && isProse(text, lines) ? width : undefined;
}

/**
 * The characters of a full line, where somebody broke a text after so many characters, whatever they are: a third of
 * the lines are of exactly that length, and next to none is longer. Such a wrap goes through figures too: 6⏎4份.
 */
export function wrapLength(text: string, lines: readonly Line[]): number | undefined {
  const lengthOf = lines.map((line) => (line.end - line.start > longLine ? 0 : charactersOf(text, line)));
  const lengths = lengthOf.filter((length) => length >= 15);
  const times = new Map<number, number>();
  for (const length of lengths) times.set(length, (times.get(length) ?? 0) + 1);
  let full = 0;
  for (const [length, count] of times) if (count > (times.get(full) ?? 0)) full = length;
  const count = times.get(full) ?? 0;
  if (full > 65 || count < leastCounted || count < lengths.length * 0.3) return undefined;
  if (lengths.filter((length) => length > full).length > lengths.length * 0.03) return undefined;
  return cutsSentences(text, lines.filter((_, index) => lengthOf[index] === full)) && isProse(text, lines) ? full : undefined;
}

/** How broad each line is on paper; 0 for those that are no lines of a page. */
export function widthsOf(text: string, lines: readonly Line[]): number[] {
  return lines.map(({ start, end }) => (end - start > longLine ? 0 : paperWidth(text, start, end)));
}

/** The characters of a line, its indent included. */
export function charactersOf(text: string, { start, end }: Line): number {
  let from = start;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  return end - from;
}

/** Whether a line ends with a stop, a closing mark behind it or not. */
export function endsSentence(text: string, { start, end }: Line): boolean {
  const last = text.charCodeAt(end - 1);
  return isTerminal(last) || (isCloser(last) && end - 2 >= start && isTerminal(text.charCodeAt(end - 2)));
}

/** Whether at least half of some lines break inside a sentence, as wraps do: lines of a list may be alike, too. */
function cutsSentences(text: string, lines: readonly Line[]): boolean {
  return lines.filter((line) => !endsSentence(text, line)).length * 2 >= lines.length;
}

/** Whether at least a third of the longer lines hold a mark: those of prose nearly all do, the rows of a table do not. */
function isProse(text: string, lines: readonly Line[]): boolean {
  const long = lines.filter(({ start, end }) => end - start >= 12 && end - start <= longLine);
  return long.filter(({ start, end }) => proseMark.test(text.slice(start, end))).length * 3 >= long.length;
}
