import { element, markup, type Content, type Markup } from "../../write/page/markup.js";
import type { FigureCell, FigureTable } from "../figure.js";

const longestName = 12;

/** A cell of a table; what names rows of a file beside the page leads there. */
export function cellView({ text, href, file, isNumber = false, isName = false }: FigureCell, beside: ReadonlySet<string> | undefined): Markup {
  const target = file !== undefined && beside?.has(file) === true ? file : href;
  const content: Content = target === undefined ? text : element("a", { href: target }, text);
  return element("td", { class: isNumber ? "number" : isName && text.length <= longestName ? "name" : undefined }, content);
}

/** A table of numbers, which scrolls by itself where it is wider than the page. */
export function tableView({ columns, rows, rest }: FigureTable, name: string, beside: ReadonlySet<string> | undefined): Markup {
  const head = element("thead", {}, element("tr", {}, columns.map((column) => element("th", { scope: "col" }, column))));
  const body = element("tbody", {}, rows.map((row) => element("tr", {}, row.map((cell) => cellView(cell, beside)))));
  return markup(
    element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": name }, element("table", {}, head, body)),
    rest === undefined ? undefined : element("p", { class: "rest" }, rest),
  );
}
