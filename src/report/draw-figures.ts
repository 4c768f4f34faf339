import type { ComparedQuantity } from "../model/comparison-quantities.js";
import { focusCategories } from "../model/focus-categories.js";
import { pictureSvg } from "./drawing/picture.js";
import type { Figure, ReportSources } from "./figure.js";
import { copiesFigure } from "./figures/copies-figure.js";
import { estimateFigure } from "./figures/estimate-figure.js";
import { keynessFigure } from "./figures/keyness-figure.js";
import { panelFigure } from "./figures/panel-figure.js";
import { timelineFigure } from "./figures/timeline-figure.js";

/** Quantities with one value a group, in the order they are shown. */
const estimates: readonly ComparedQuantity[] = ["issues", "measures", "completion", "concreteness", "days-to-report", "money-recovered", "people-disciplined", "rules-made"];

/** The quantities that have a figure of their own. */
export const drawnQuantities: ReadonlySet<ComparedQuantity> = new Set<ComparedQuantity>(["focus", ...estimates]);

/**
 * The figures of a comparison, in the order they are shown; one for which the documents tell nothing is left out.
 *
 * @example drawFigures(sources).map(({ id }) => id) // ["focus", "issues", "measures", …]
 */
export function drawFigures(sources: ReportSources): Figure[] {
  return [
    panelFigure("focus", focusCategories, sources),
    ...estimates.map((quantity) => estimateFigure(quantity, sources)),
    keynessFigure(sources),
    copiesFigure(sources),
    timelineFigure(sources),
  ].filter((figure) => figure !== undefined);
}

/** A figure as a picture that stands by itself: an SVG document with its title and caption. */
export function figureSvg({ title, caption, plot }: Figure, lang: ReportSources["lang"]): string {
  return pictureSvg(plot, { title, caption, lang });
}
