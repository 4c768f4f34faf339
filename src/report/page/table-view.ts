import { element, markup, type Content, type Markup } from "../../write/page/markup.js";
import type { FigureCell, FigureTable } from "../figure.js";

const longestName = 12;

function cellView({ text, href, isNumber = false, isName = false }: FigureCell): Markup {
  const content: Content = href === undefined ? text : element("a", { href }, text);
  return element("td", { class: isNumber ? "number" : isName && text.length <= longestName ? "name" : undefined }, content);
}

/** A table of numbers, which scrolls by itself where it is wider than the page. */
export function tableView({ columns, rows, rest }: FigureTable, name: string): Markup {
  const head = element("thead", {}, element("tr", {}, columns.map((column) => element("th", { scope: "col" }, column))));
  const body = element("tbody", {}, rows.map((row) => element("tr", {}, row.map(cellView))));
  return markup(
    element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": name }, element("table", {}, head, body)),
    rest === undefined ? undefined : element("p", { class: "rest" }, rest),
  );
}
