import type { InspectionDocument, StatedFigure } from "../model/document.js";
import type { StatedKey } from "../lexicon/stated-words.js";

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

/** The total of issues that the text states: the first exact one. */
export function totalOfIssues(document: InspectionDocument): ExactFigure | undefined {
  return exactFigures(document, "issues")[0];
}

/** How far two places lie apart; 0 where they touch. */
function distance(a: StatedFigure, b: StatedFigure): number {
  return Math.max(0, Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end));
}

/** The figure of a key that stands nearest to another and counts in the same unit; undefined where none is near. */
export function nearestFigure(document: InspectionDocument, key: StatedKey, to: StatedFigure, sameUnit = true): StatedFigure | undefined {
  let nearest: StatedFigure | undefined;
  for (const figure of document.stated[key] ?? []) {
    if ((sameUnit && figure.unit !== to.unit) || distance(figure, to) > reach) continue;
    if (nearest === undefined || distance(figure, to) < distance(nearest, to)) nearest = figure;
  }
  return nearest;
}
