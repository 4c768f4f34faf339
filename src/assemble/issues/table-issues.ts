import { isStateCell } from "../../lexicon/ledger-headers.js";
import type { Place, TableRow } from "../../outline/tables.js";
import { splitPoints } from "../../text/numbered-points.js";
import type { Draft, DraftIssue, DraftMeasure } from "../draft.js";
import { trimPassage } from "../points.js";

const answering = new Set(["measures", "answer"]);

/** The rows directly below one that go on with it. */
function goingOn(text: string, rows: readonly TableRow[], index: number): readonly TableRow[] {
  let next = index + 1;
  for (; next < rows.length; next++) {
    const { start, cells } = rows[next] as TableRow;
    const isOwn = cells.length === 0 || cells.some(({ field }) => field === "problem" || field === "number");
    if (isOwn || text.slice((rows[next - 1] as TableRow).end, start).trim() !== "") break;
  }
  return rows.slice(index + 1, next);
}

/**
 * Makes issues of the rows of a table: the cell of the problem is the title, those of measures and answers are what was
 * done, the others its fields. A cell of an answer that holds a state alone (已完成) is the result. A row without a problem
 * and a number goes on with the issue of the row above, as merged cells leave it; others without a problem are none.
 */
export function addTableIssues(text: string, rows: readonly TableRow[], draft: Draft, prefix: string, node: DraftIssue["node"], answered: boolean): number {
  let ordinal = 0;
  const isAnswer = (cell: TableRow["cells"][number]): boolean => answering.has(cell.field) && !isStateCell(text.slice(cell.start, cell.end));
  const addMeasures = (issue: DraftIssue, answers: readonly Place[]): void => {
    for (const cell of answers) {
      for (const point of splitPoints(text.slice(cell.start, cell.end))) {
        const passage = trimPassage(text, cell.start + point.start, cell.start + point.end);
        if (passage.end === passage.start) continue;
        const markerStart = point.markerStart === point.start ? passage.start : cell.start + point.markerStart;
        const measure: DraftMeasure = { markerStart, ...passage, role: "rectification", issue, node, aspect: undefined };
        draft.measures.push(measure);
      }
    }
  };
  rows.forEach(({ start, end, cells, isShort }, index) => {
    const problem = cells.find(({ field }) => field === "problem");
    if (problem === undefined) return;
    if (isShort === true) draft.notes.push({ code: "W_TABLE_ROW_SHORT", start, end });
    const below = goingOn(text, rows, index);
    const number = Number(/^\d{1,4}/.exec(cells.filter(({ field }) => field === "number").map((cell) => text.slice(cell.start, cell.end))[0] ?? "")?.[0] ?? Number.NaN);
    ordinal = Number.isNaN(number) ? ordinal + 1 : number;
    const answers = cells.filter(isAnswer);
    const fields = cells
      .filter((cell) => cell !== problem && cell.field !== "number")
      .map((cell) => ({ field: cell.field === "answer" && !answers.includes(cell) ? "result" : cell.field, labelStart: cell.start, start: cell.start, end: cell.end }));
    const issue: DraftIssue = {
      id: `${prefix}${ordinal}`,
      number: Number.isNaN(number) ? null : number,
      titleStart: problem.start,
      titleEnd: problem.end,
      start,
      end: below.at(-1)?.end ?? end,
      node,
      aspect: undefined,
      fields,
    };
    draft.issues.push(issue);
    if (answered) for (const row of [answers, ...below.map((each) => each.cells.filter(isAnswer))]) addMeasures(issue, row);
  });
  return ordinal;
}
