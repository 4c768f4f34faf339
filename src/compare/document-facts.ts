import { type ConcretenessByPart, concretenessOf } from "../concreteness/index.js";
import type { InspectionDocument, StatedFigure } from "../model/document.js";
import type { Measure } from "../model/measure.js";
import type { StatusValue } from "../model/status-values.js";
import { readDay } from "../text/calendar.js";
import { documentUnits, unitTypesOf } from "./groups/document-units.js";
import { yearOf } from "./groups/year-of.js";

/** What is worked out of a document once, for its rows and for its numbers. */
export interface DocumentFacts {
  readonly document: InspectionDocument;
  /** Whether it tells what was done about issues: only such documents have a status, and measures that were taken. */
  readonly answers: boolean;
  readonly units: readonly string[];
  readonly unitTypes: readonly string[];
  readonly year: number | undefined;
  readonly concreteness: ConcretenessByPart;
  /** Measures that were taken about issues. */
  readonly taken: readonly Measure[];
  readonly statuses: Readonly<Record<StatusValue, number>>;
  /** Days from the feedback to the signature, or else the publication; undefined where one is not told or they are out of order. */
  readonly daysToReport: number | undefined;
  /** The share that the text says is completed, 0–1. */
  readonly statedCompletion: number | undefined;
}

/** The value of the first figure of a key, where the text gives one; sums of all come first in these texts. */
export function statedValue({ stated }: InspectionDocument, key: keyof InspectionDocument["stated"]): number | undefined {
  return stated[key]?.find((figure): figure is StatedFigure & { value: number } => figure.value !== null)?.value;
}

function daysToReport({ inspection, publication }: InspectionDocument): number | undefined {
  const from = inspection.feedbackDate === undefined ? undefined : readDay(inspection.feedbackDate);
  const told = publication.signedOn ?? publication.publishedOn;
  const to = told === undefined ? undefined : readDay(told);
  return from === undefined || to === undefined || to < from ? undefined : to - from;
}

/** The rate as it stands, else what is completed of the issues; a share over one is no share. */
function statedCompletion(document: InspectionDocument): number | undefined {
  const rate = statedValue(document, "completionRate");
  const [completed, issues] = [statedValue(document, "completed"), statedValue(document, "issues")];
  const share = rate !== undefined ? rate / 100 : completed !== undefined && issues !== undefined && issues > 0 ? completed / issues : undefined;
  return share !== undefined && share <= 1 ? share : undefined;
}

function countStatuses({ issues }: InspectionDocument): Record<StatusValue, number> {
  const counts: Record<StatusValue, number> = { completed: 0, "mostly-completed": 0, "in-progress": 0, "long-term": 0, "not-completed": 0, unstated: 0 };
  for (const { status } of issues) counts[status.value]++;
  return counts;
}

/** Works out what is told of a document. */
export function factsOf(document: InspectionDocument): DocumentFacts {
  const answers = document.kind === "progress-report" || document.kind === "ledger";
  const units = documentUnits(document);
  return {
    document,
    answers,
    units,
    unitTypes: unitTypesOf(units),
    year: yearOf(document),
    concreteness: concretenessOf(document),
    taken: answers ? document.measures.filter(({ role, issueId }) => role === "rectification" && issueId !== undefined) : [],
    statuses: countStatuses(document),
    daysToReport: answers ? daysToReport(document) : undefined,
    statedCompletion: answers ? statedCompletion(document) : undefined,
  };
}
