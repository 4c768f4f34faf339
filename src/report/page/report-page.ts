import * as script from "inline:../browser/start-report.js";
import * as style from "inline:../style/report.css";
import { reportLabel } from "../../lexicon/report-labels.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import { element, markup } from "../../write/page/markup.js";
import { frameOf, themeButton } from "../../write/page/page-frame.js";
import { drawFigures, drawnQuantities } from "../draw-figures.js";
import type { Figure, ReportSources } from "../figure.js";
import { figureView } from "./figure-view.js";
import { documentsView, groupsView } from "./groups-view.js";
import { contentsView, groupingName, headView, methodView, otherDifferencesView } from "./overview-view.js";

/**
 * A comparison as one HTML page that opens from the disk: what was found, figures, the numbers behind them with the rows
 * of the tables they stand in, and the documents of each group. Nothing is loaded from elsewhere.
 *
 * @example writeReportPage(sources).startsWith("<!DOCTYPE html>") // true
 */
export function writeReportPage(sources: ReportSources, figures: readonly Figure[] = drawFigures(sources)): string {
  const { lang } = sources;
  const title = reportLabel("page.title", lang, { by: groupingName(sources) });
  const bar = [element("span", { class: "brand" }, reportLabel("page.brand", lang)), themeButton({ light: pageLabel("theme.light", lang), dark: pageLabel("theme.dark", lang) })];
  const { open, close } = frameOf({ title, lang, style, script, bar });
  const notDrawn = [...drawnQuantities].filter((quantity) => !figures.some(({ id }) => id === quantity));
  const views = [
    headView(sources),
    contentsView(figures, sources),
    ...figures.map((figure, index) => figureView(figure, index + 1, sources)),
    otherDifferencesView(sources),
    groupsView(sources),
    documentsView(sources),
    methodView(sources, notDrawn),
  ];
  return `${open}${markup(views).html}${close}`;
}
