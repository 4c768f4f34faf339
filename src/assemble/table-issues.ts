import { isStateCell } from "../lexicon/ledger-headers.js";
import type { TableRow } from "../outline/tables.js";
import { splitPoints } from "../text/numbered-points.js";
import type { Draft, DraftIssue, DraftMeasure } from "./draft.js";
import { trimPassage } from "./points.js";

const answering = new Set(["measures", "answer"]);

/**
 * Makes issues of the rows of a table: the cell of the problem is the title, those of measures and answers are what was
 * done, the others its fields. A cell of an answer that holds a state alone (已完成) is the result. Rows without a problem
 * are none.
 */
export function addTableIssues(text: string, rows: readonly TableRow[], draft: Draft, prefix: string, node: DraftIssue["node"], answered: boolean): number {
  let ordinal = 0;
  for (const { start, end, cells, isShort } of rows) {
    const problem = cells.find(({ field }) => field === "problem");
    if (problem === undefined) continue;
    if (isShort === true) draft.notes.push({ code: "W_TABLE_ROW_SHORT", start, end });
    const number = Number(/^\d{1,4}/.exec(cells.filter(({ field }) => field === "number").map((cell) => text.slice(cell.start, cell.end))[0] ?? "")?.[0] ?? Number.NaN);
    ordinal = Number.isNaN(number) ? ordinal + 1 : number;
    const answers = cells.filter((cell) => answering.has(cell.field) && !isStateCell(text.slice(cell.start, cell.end)));
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
      for (const point of splitPoints(text.slice(cell.start, cell.end))) {
        const passage = trimPassage(text, cell.start + point.start, cell.start + point.end);
        if (passage.end === passage.start) continue;
        const markerStart = point.markerStart === point.start ? passage.start : cell.start + point.markerStart;
        const measure: DraftMeasure = { markerStart, ...passage, role: "rectification", issue, node, aspect: undefined };
        draft.measures.push(measure);
      }
    }
  }
  return ordinal;
}
