import { isAsciiWord, isDigit } from "../text/characters.js";
import { linesOf } from "../text/lines.js";
import type { Edit } from "../text/offset-map.js";
import { hasCellLines, hasCellMarks } from "../text/table-cells.js";
import { headingBeforeBullet, isInsideSentence } from "./line-joins.js";
import { type PaperLine, paperLines } from "./paper-lines.js";
import type { StepResult } from "./step.js";
import { type BlankRun, blankRuns, isStray } from "./stray-blanks.js";
import { charactersOf, longLine, widthsOf, wrapLength, wrapWidth } from "./wrap-width.js";

const fewestOfPage = 8; // lines that show a wrap
const fewestOfLine = 6; // those of a text in one line
const titleLines = 4;

/**
 * Closes up lines that were broken inside a sentence: hard breaks every 25 to 30 characters, blanks where a page's lines
 * ended (a whole text on one line), blanks that a PDF left around digits. Real paragraph ends become a line break.
 */
export function joinWrappedLines(text: string, partLines = linesOf): StepResult | undefined {
  const runs = blankRuns(text);
  const hasRows = hasCellMarks(text);
  const { lines, fromBlanks } = paperLines(text, partLines(text), runs, hasRows);
  const length = fromBlanks ? undefined : wrapLength(text, lines);
  const widths = widthsOf(text, lines);
  const width = length === undefined ? wrapWidth(text, lines, widths, fromBlanks ? fewestOfLine : fewestOfPage) : length * 2;
  const hasNumbers = hasCellLines(text);
  /** A cell with the number of a row: 2⏎多头开户. */
  const isRowNumber = ({ start, end }: PaperLine): boolean => hasNumbers && end - start <= 4 && /^\d{1,4}$/.test(text.slice(start, end));
  const columnsOf = (line: PaperLine, index: number): number =>
    length === undefined || line.end - line.start > longLine ? (widths[index] as number) : charactersOf(text, line) * 2;
  const edits: Edit[] = [];
  const breaks: number[] = [];
  let run = 0;
  let inTitle = true;
  const first = lines[0];
  if (first !== undefined && first.start > 0 && /[^\n]/.test(text.slice(0, first.start))) {
    edits.push({ start: 0, end: first.start, text: "" });
  }
  lines.forEach((line, index) => {
    while (run < runs.length && (runs[run] as BlankRun).start < line.start) run++;
    for (; run < runs.length && (runs[run] as BlankRun).start < line.end; run++) {
      const { start, end, tab } = runs[run] as BlankRun;
      if (!isStray(text, { start, end, tab })) continue;
      edits.push({ start, end, text: "" });
      if (!isAsciiWord(text.charCodeAt(start - 1)) && !isAsciiWord(text.charCodeAt(end))) breaks.push(end);
    }
    if (inTitle && (index > titleLines || text.slice(line.start, line.end).includes("。"))) inTitle = false;
    const next = lines[index + 1];
    if (next === undefined) return;
    const between = text.slice(line.end, next.start);
    const heading = headingBeforeBullet(text, line, next);
    if (heading !== undefined && (edits.at(-1)?.end ?? 0) <= heading) edits.push({ start: heading, end: heading, text: "\n" });
    if (!isRowNumber(line) && isInsideSentence(text, line, next, columnsOf(line, index), { width, inTitle, hasRows })) {
      const cut = length !== undefined && isDigit(text.charCodeAt(line.end - 1)) && isDigit(text.charCodeAt(next.start));
      const words = !cut && isAsciiWord(text.charCodeAt(line.end - 1)) && isAsciiWord(text.charCodeAt(next.start));
      edits.push({ start: line.end, end: next.start, text: words ? " " : "" });
    } else if (!/^\n{1,9}$/.test(between)) {
      edits.push({ start: line.end, end: next.start, text: line.parted === "empty-line" ? "\n\n" : "\n" });
    }
  });
  return edits.length === 0 ? undefined : { edits, breaks };
}
