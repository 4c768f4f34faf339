import { isBlank } from "./characters.js";

/** A cell of a row, blanks at its sides left out. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
}

const tab = 0x09;
const cellMarks = ["\t", "|", "｜", "│", "┃", "¦"];

/** Whether a character is a bar: | ｜ │ ┃ ¦ */
function isBar(code: number): boolean {
  return code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503 || code === 0xa6;
}

/** Whether a text may hold rows of a table. */
export function hasCellMarks(text: string): boolean {
  return cellMarks.some((mark) => text.includes(mark));
}

/** Whether a text may hold a table whose cells stand in lines of their own, its first column one of numbers: 序号⏎反馈问题⏎… */
export function hasCellLines(text: string): boolean {
  return /(?:^|\n)\s{0,4}(?:序号|编号)\s{0,4}\n/.test(text);
}

/** How many marks part the cells of a line that came out of a table: tabs, or bars where it has no tab. */
export function countCellMarks(text: string, start: number, end: number): number {
  let tabs = 0;
  let barred = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === tab) tabs++;
    else if (isBar(code)) barred++;
  }
  return tabs > 0 ? tabs : barred;
}

/**
 * The cells of a line that came out of a table, empty ones as well: parted by tabs, or by bars (|｜│) where there is no
 * tab. Bars at both ends of the line part nothing.
 *
 * @example tableCells("| 1 | 台账不全 |", 0, 12) // 1, 台账不全
 */
export function tableCells(text: string, start: number, end: number): TableCell[] {
  const line = text.slice(start, end);
  const isMark = line.includes("\t") ? (code: number): boolean => code === tab : (code: number): boolean => isBar(code);
  const cells: TableCell[] = [];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && !isMark(text.charCodeAt(at))) continue;
    let first = from;
    let last = at;
    while (first < last && isBlank(text.charCodeAt(first))) first++;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
    cells.push({ start: first, end: last });
    from = at + 1;
  }
  if (line.includes("\t")) return cells;
  if (isBar(line.trimStart().charCodeAt(0))) cells.shift();
  if (cells.length > 0 && isBar(line.trimEnd().charCodeAt(line.trimEnd().length - 1))) cells.pop();
  return cells;
}
