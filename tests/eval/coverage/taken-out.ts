import type { CoverageReport } from "../../../src/model/coverage.js";
import type { InspectionDocument } from "../../../src/model/document.js";
import { checkCoverage } from "../../../src/coverage/index.js";
import type { Pair } from "./pairs.js";

/** How items are judged whose only answers were taken out of the report: all of them are missing. */
export interface TakenOutScore {
  readonly items: number;
  readonly states: Readonly<Record<CoverageReport["items"][number]["state"], number>>;
  readonly misses: readonly string[];
}

/**
 * Takes the answers of each item out of the progress report in turn and checks again. The other answers stay, so the
 * words of the item stand wherever the pair has them elsewhere.
 */
export function scoreTakenOut(pair: Pair): TakenOutScore {
  const states = { addressed: 0, partial: 0, unaddressed: 0, review: 0 };
  const misses: string[] = [];
  let items = 0;
  for (const { feedback, links, maybe } of pair.expected.items) {
    if (links.length === 0 || maybe !== undefined) continue;
    const progress = without(pair.progress, links);
    if (progress === undefined) continue;
    const report = checkCoverage(pair.feedback, progress, { form: pair.form });
    const item = report.items.find(({ title }) => title.includes(feedback));
    if (item === undefined) continue;
    items++;
    states[item.state]++;
    if (item.state !== "unaddressed") misses.push(`${pair.name}: ${feedback} ${item.state} by ${[...item.links, ...item.candidates].map(({ title, score }) => `${title.slice(0, 18)} ${score}`)[0] ?? ""}`);
  }
  return { items, states, misses };
}

/** A report without the issues and measures that hold a piece of text; undefined where one is found in neither. */
function without(document: InspectionDocument, pieces: readonly string[]): InspectionDocument | undefined {
  const gone = new Set<string>();
  for (const piece of pieces) {
    const found = [...document.issues.filter(({ title }) => title.includes(piece)), ...document.measures.filter(({ issueId, text }) => issueId === undefined && text.includes(piece))];
    if (found.length === 0) return undefined;
    for (const { id } of found) gone.add(id);
  }
  return {
    ...document,
    issues: document.issues.filter(({ id }) => !gone.has(id)),
    measures: document.measures.filter(({ id, issueId }) => !gone.has(id) && !(issueId !== undefined && gone.has(issueId))),
  };
}
