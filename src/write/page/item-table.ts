import type { Facet } from "./facets.js";
import { element, markup, type Markup } from "./markup.js";
import { type FacetName, facetNames, type ItemGroup, type PageItem } from "./page-item.js";

/** A column: its heading and its class in the style sheet. */
export interface ItemColumn {
  readonly heading: string;
  readonly look: string;
}

/** What a table needs to know beside its rows. */
export interface ItemTableOptions {
  readonly caption: string;
  readonly columns: readonly ItemColumn[];
  readonly facets: readonly Facet[];
  readonly rowAnchor: (key: number) => string;
  /** What is said where there are no rows. */
  readonly none: string;
}

/** The rows as a table; the link in each leads to its passage. Groups are bodies of the table with a heading. */
export function itemTable(groups: readonly ItemGroup[], options: ItemTableOptions): Markup {
  const { caption, columns, facets, rowAnchor, none } = options;
  const filled = groups.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return element("p", { class: "none" }, none);
  const places = new Map(facets.map(({ name, values }) => [name, new Map(values.map(({ code }, place) => [code, place]))]));
  const bodies = filled.map(({ heading, items }) =>
    element(
      "tbody",
      {},
      heading === undefined ? undefined : element("tr", { class: "group" }, element("th", { colspan: columns.length, scope: "rowgroup" }, heading)),
      items.map((item) => rowOf(item, places, rowAnchor(item.key))),
    ),
  );
  const head = element("tr", {}, columns.map(({ heading, look }) => element("th", { scope: "col", class: look }, heading)));
  return element("table", { class: "items", role: "grid", "aria-label": caption }, element("thead", {}, head), bodies);
}

function rowOf({ key, number, title, passage, lines, details, facets, cells }: PageItem, places: ReadonlyMap<FacetName, ReadonlyMap<string, number>>, id: string): Markup {
  const codes = facetNames.map((name) => [`data-${name}`, facets[name].map((code) => places.get(name)?.get(code) ?? "").join(" ")] as const);
  const small = lines.filter((line) => line !== "").map((line) => element("span", { class: "line" }, line));
  const link = passage === undefined ? element("span", { class: "title" }, title) : element("a", { class: "title", href: `#${passage}` }, title);
  return element(
    "tr",
    { class: "item", id, "data-key": key, "aria-selected": "false", ...Object.fromEntries(codes) },
    element("td", { class: "id" }, number),
    element("td", { class: "what" }, markup(link, small, details)),
    cells,
  );
}
