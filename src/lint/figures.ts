import type { InspectionDocument, StatedFigure } from "../model/document.js";
import { lintWords } from "../lexicon/lint-words.js";
import type { StatedKey } from "../lexicon/stated-words.js";
import type { LintContext } from "./context.js";

/** How far from the total a figure may stand to belong to it, in characters: a summary is a sentence or two. */
const reach = 150;

/** A figure whose value the text gives exactly. */
export interface ExactFigure extends StatedFigure {
  readonly value: number;
}

/** The figures of a key that the text gives exactly. */
export function exactFigures({ stated }: InspectionDocument, key: StatedKey): readonly ExactFigure[] {
  return (stated[key] ?? []).filter((figure): figure is ExactFigure => figure.value !== null && figure.qualifier === "exact");
}

const before = 24; // characters before a figure in which a word may say that it is no total

/** Whether a figure counts the issues of this inspection, and not of an audit, of another round, of a part. */
function isOwn(text: string, { start }: StatedFigure["span"]): boolean {
  const { finders } = lintWords();
  const lead = text.slice(Math.max(0, start - before), start).replace(/\s/g, "");
  const clause = lead.slice(Math.max(...[..."。；;"].map((stop) => lead.lastIndexOf(stop))) + 1);
  return finders["other-total"].first(clause) === undefined;
}

/** The totals of issues that the text states, exact ones; without the text all that parsing took for one. */
export function totalsOfIssues({ document, text }: LintContext): readonly ExactFigure[] {
  const exact = exactFigures(document, "issues");
  return text === undefined ? exact : exact.filter(({ span }) => isOwn(text, span));
}

/** The first of the totals; what counts the same unit beside it is compared with it. */
export function totalOfIssues(context: LintContext): ExactFigure | undefined {
  return totalsOfIssues(context)[0];
}

/** How far two places lie apart; 0 where they touch. */
function distance(a: StatedFigure, b: StatedFigure): number {
  return Math.max(0, Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end));
}

/** Whether another total in the same unit stands between two figures: 问题20项，细化任务60项，完成58项. */
function isOfAnother({ stated }: InspectionDocument, figure: StatedFigure, to: StatedFigure): boolean {
  const [from, until] = [Math.min(figure.span.end, to.span.end), Math.max(figure.span.start, to.span.start)];
  return (["tasks", "measures", "rulesMade"] as const).some((key) => stated[key]?.some(({ span, unit }) => unit === figure.unit && span.start >= from && span.end <= until));
}

/** The figure of a key that stands nearest to a total and is told of it, in its unit; undefined where none is near. */
export function nearestFigure(document: InspectionDocument, key: StatedKey, to: StatedFigure, sameUnit = true): StatedFigure | undefined {
  let nearest: StatedFigure | undefined;
  for (const figure of document.stated[key] ?? []) {
    if ((sameUnit && (figure.unit !== to.unit || isOfAnother(document, figure, to))) || distance(figure, to) > reach) continue;
    if (nearest === undefined || distance(figure, to) < distance(nearest, to)) nearest = figure;
  }
  return nearest;
}
