import { reportLabel } from "../../lexicon/report-labels.js";
import { element, type Markup } from "../../write/page/markup.js";
import { plotSvg } from "../drawing/picture.js";
import type { Figure, ReportSources } from "../figure.js";
import { tableView } from "./table-view.js";

/** Where a figure stands in the page. */
export function figureAnchor({ id }: Figure): string {
  return `figure-${id}`;
}

/** A figure of the page: what was found, the picture, how to read it, and the numbers behind it. */
export function figureView(figure: Figure, number: number, { lang, beside }: ReportSources): Markup {
  const { title, caption, plot, tables, id } = figure;
  const numbers = reportLabel("page.data", lang);
  return element(
    "figure",
    { id: figureAnchor(figure) },
    element("h2", {}, element("span", { class: "number-of" }, reportLabel("figure.number", lang, { number })), title),
    plot.marks.length === 0 ? undefined : element("div", { class: "wide plot", tabindex: 0, role: "region", "aria-label": title }, plotSvg(plot, { title, caption, lang })),
    element("figcaption", {}, caption.map((sentence) => element("p", {}, sentence)), beside === undefined ? undefined : element("p", {}, reportLabel("page.files", lang, { id }))),
    tables.length === 0 ? undefined : element("details", { class: "numbers" }, element("summary", {}, numbers), tables.map((table) => tableView(table, `${title} · ${numbers}`, beside))),
  );
}
