import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import { facetOf, type FacetWords } from "./facets.js";
import { filterControls } from "./filter-controls.js";
import { itemTable, type ItemColumn } from "./item-table.js";
import { legend } from "./legend.js";
import { element, type Markup } from "./markup.js";
import { markKinds, type MarkKind } from "./mark-kinds.js";
import type { ItemGroup } from "./page-item.js";
import { textPane, type MarkedText } from "./text-pane.js";

/** A text beside the table, under a heading. */
export interface ViewText extends MarkedText {
  readonly heading: string;
  /** What the text is, for a narrow page where one part is shown at a time. */
  readonly name: string;
}

/** One document, or one comparison: a head, a table, and the texts that its rows lead to. */
export interface View {
  readonly title: string;
  /** Facts under the title. */
  readonly facts: readonly string[];
  readonly tableName: string;
  readonly columns: readonly ItemColumn[];
  readonly groups: readonly ItemGroup[];
  readonly facets: readonly FacetWords[];
  readonly texts: readonly ViewText[];
  readonly doubts: readonly Doubt[];
}

/** A doubt, with the anchor of its place where it has one. */
export interface Doubt {
  readonly text: string;
  readonly passage?: string;
}

/** Makes the names of a view's anchors: `v2-row-7`. Names of different views never meet; `view` is the view's own name. */
export function anchorsOf(view: string): (kind: string, key: number) => string {
  return (kind, key) => `v${view}-${kind}-${key}`;
}

/** A view as a section of the page. */
export function viewSection(view: View, name: string, lang: Language): Markup {
  const say = (key: string): string => pageLabel(key, lang);
  const anchor = anchorsOf(name);
  const items = view.groups.flatMap((group) => group.items);
  const facets = view.facets.map((words) => facetOf(items, words));
  const rowAnchor = (key: number): string => anchor("row", key);
  const parts = [view.tableName, ...view.texts.map(({ name }) => name)];
  const heading = anchor("title", 0);
  return element(
    "section",
    { class: `view texts-${view.texts.length}`, id: `v${name}`, "aria-labelledby": heading, "data-part": 0 },
    element("header", { class: "head" }, element("h1", { id: heading }, view.title), element("p", { class: "facts" }, view.facts.map((fact) => element("span", {}, fact)))),
    element("div", { class: "parts", role: "group", "aria-label": say("parts.title") }, parts.map((name, index) => element("button", { type: "button", "data-part": index, "aria-pressed": index === 0 ? "true" : "false" }, name))),
    element(
      "div",
      { class: "part list", "data-part": 0, role: "region", "aria-label": view.tableName, tabindex: 0 },
      filterControls(facets, items.length, lang),
      itemTable(view.groups, { caption: view.tableName, columns: view.columns, facets, rowAnchor, none: say("item.none") }),
      element("p", { class: "none filtered", hidden: true }, say("filter.none")),
      doubtList(view.doubts, say),
    ),
    view.texts.map((text, index) =>
      element(
        "div",
        { class: "part text", "data-part": index + 1, role: "region", "aria-label": text.name, tabindex: 0 },
        element("div", { class: "top" }, element("h2", {}, text.name), legend(marksOf(text), lang)),
        text.heading === "" ? undefined : element("p", { class: "name" }, text.heading),
        element("article", { lang: "zh-CN" }, textPane(text, rowAnchor)),
      ),
    ),
  );
}

function marksOf({ marks }: ViewText): ReadonlySet<MarkKind> {
  const looks = new Set(marks.map(({ look }) => look));
  return new Set(markKinds.filter((kind) => looks.has(`mark ${kind}`)));
}

function doubtList(doubts: readonly Doubt[], say: (key: string) => string): Markup | undefined {
  if (doubts.length === 0) return undefined;
  const entries = doubts.map(({ text, passage }) => element("li", {}, passage === undefined ? text : element("a", { class: "answer", href: `#${passage}` }, text)));
  return element("details", { class: "doubts" }, element("summary", {}, say("doubts.title").replace("{count}", String(doubts.length))), element("ul", {}, entries));
}
