import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import type { Facet } from "./facets.js";
import { element, type Markup } from "./markup.js";

/** The controls that narrow a table: words, a button for each state, a list of focuses, a list of parties, and the count. */
export function filterControls(facets: readonly Facet[], items: number, lang: Language): Markup {
  const say = (key: string): string => pageLabel(key, lang);
  return element(
    "form",
    { class: "filters", role: "search", "aria-label": say("filter.title") },
    element("input", { type: "search", class: "words", placeholder: say("filter.words"), "aria-label": say("filter.words"), autocomplete: "off", spellcheck: "false" }),
    facets.filter(({ name, values }) => name !== "state" && values.length > 1).map((facet) => selectOf(facet, say)),
    facets.filter(({ name, values }) => name === "state" && values.length > 0).map((facet) => chipsOf(facet, say)),
    element(
      "p",
      { class: "shown" },
      element("output", { "data-pattern": say("filter.shown"), "aria-live": "polite" }, say("filter.shown").replace("{shown}", String(items)).replace("{all}", String(items))),
      element("button", { type: "reset", class: "quiet", hidden: true }, say("filter.clear")),
    ),
  );
}

function selectOf({ name, values }: Facet, say: (key: string) => string): Markup {
  const options = values.map(({ words, count }, index) => element("option", { value: index, "data-words": words }, `${words} (${count})`));
  return element("select", { "data-facet": name, "aria-label": say(`filter.${name}`) }, element("option", { value: "" }, say(`filter.${name}.all`)), options);
}

function chipsOf({ name, values }: Facet, say: (key: string) => string): Markup {
  const chips = values.map(({ words, sign, count }, index) =>
    element(
      "button",
      { type: "button", class: "chip", "data-facet": name, "data-value": index, "aria-pressed": "false" },
      sign === undefined ? undefined : element("span", { class: "sign", "aria-hidden": "true" }, sign),
      words,
      element("span", { class: "count" }, String(count)),
    ),
  );
  return element("div", { class: "chips", role: "group", "aria-label": say(`filter.${name}`) }, chips);
}
