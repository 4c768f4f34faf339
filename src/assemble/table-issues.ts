import type { TableRow } from "../outline/tables.js";
import type { Draft, DraftIssue, DraftMeasure, Place } from "./draft.js";
import { trimPassage } from "./points.js";

const mark = /(?:^|[。；;\s])((?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]是))/g;
const stateOnly = /^(?:已|正在|基本|长期|持续|尚?未|全部|部分|取得|阶段性|立行立改|整改完成|完成)[^。；]{0,16}[。；]?$/;
const answering = new Set(["measures", "answer"]);

/** The points that a cell numbers (1.…2.…), each with its mark; the whole cell where it numbers none. */
function pointsOfCell(text: string, cell: Place): { markerStart: number; start: number; end: number }[] {
  const content = text.slice(cell.start, cell.end);
  const marks = [...content.matchAll(mark)].map((match) => {
    const [whole, sign] = match as unknown as [string, string];
    return { at: cell.start + match.index + whole.length - sign.length, length: sign.length };
  });
  if (marks.length < 2 || (marks[0] as { at: number }).at !== cell.start) return [{ markerStart: cell.start, ...cell }];
  return marks.map(({ at, length }, index) => ({ markerStart: at, start: at + length, end: marks[index + 1]?.at ?? cell.end }));
}

/**
 * Makes issues of the rows of a table: the cell of the problem is the title, those of measures and answers are what was
 * done, the others its fields. A cell of an answer that holds a state alone (已完成) is the result. Rows without a problem
 * are none.
 */
export function addTableIssues(text: string, rows: readonly TableRow[], draft: Draft, prefix: string, node: DraftIssue["node"], answered: boolean): number {
  let ordinal = 0;
  for (const { start, end, cells } of rows) {
    const problem = cells.find(({ field }) => field === "problem");
    if (problem === undefined) continue;
    const number = Number(/^\d{1,4}/.exec(cells.filter(({ field }) => field === "number").map((cell) => text.slice(cell.start, cell.end))[0] ?? "")?.[0] ?? Number.NaN);
    ordinal = Number.isNaN(number) ? ordinal + 1 : number;
    const answers = cells.filter((cell) => answering.has(cell.field) && !stateOnly.test(text.slice(cell.start, cell.end)));
    const fields = cells
      .filter((cell) => cell !== problem && cell.field !== "number")
      .map((cell) => ({ field: cell.field === "answer" && !answers.includes(cell) ? "result" : cell.field, labelStart: cell.start, start: cell.start, end: cell.end }));
    const issue: DraftIssue = {
      id: `${prefix}${ordinal}`,
      number: Number.isNaN(number) ? null : number,
      titleStart: problem.start,
      titleEnd: problem.end,
      start,
      end,
      node,
      aspect: undefined,
      fields,
    };
    draft.issues.push(issue);
    if (!answered) continue;
    for (const cell of answers) {
      for (const point of pointsOfCell(text, cell)) {
        const passage = trimPassage(text, point.start, point.end);
        if (passage.end === passage.start) continue;
        const measure: DraftMeasure = { markerStart: point.markerStart === point.start ? passage.start : point.markerStart, ...passage, role: "rectification", issue, node, aspect: undefined };
        draft.measures.push(measure);
      }
    }
  }
  return ordinal;
}
