import { label } from "../../lexicon/labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import type { CoverageItem, CoverageLink } from "../../model/coverage.js";
import { wordsOf } from "../coverage-text.js";
import { element, markup, type Markup } from "./markup.js";

/**
 * All that is known of how an item is answered: its answers, or what comes nearest, each a link to its passage with its
 * score and words; the parts that nothing speaks of; what people have decided.
 */
export function coverageDetails({ links, candidates, parts, decisions }: CoverageItem, anchorOf: (link: CoverageLink) => string, lang: Language): Markup {
  const say = (key: string): string => label(`coverage.${key}`, lang);
  const shown = links.length > 0 ? links : candidates;
  const missing = links.length === 0 ? [] : parts.filter(({ answered }) => !answered);
  const made = decisions.filter(({ verdict }) => verdict !== "open");
  return element(
    "div",
    { class: "details" },
    shown.length === 0 ? element("p", {}, say("none")) : element("p", { class: "label" }, say(links.length > 0 ? "answer" : "nearest")),
    element("ul", { class: "links" }, shown.map((link) => linkItem(link, anchorOf(link), say))),
    missing.map(({ text }) => element("p", {}, element("span", { class: "label" }, say("missingPart")), ` “${text}”`)),
    made.map(({ verdict, standing, state, note, by, progressId }) => {
      const told = [progressId, say(`verdict.${verdict}`), state === undefined ? undefined : say(`state.${state}`), note, by];
      return element("p", {}, element("span", { class: "label" }, say(`decision.${standing}`)), ` ${told.filter((part) => part != null).join(" ")}`);
    }),
  );
}

function linkItem(link: CoverageLink, anchor: string, say: (key: string) => string): Markup {
  const { progressId, title, score, concrete, decided, agreements } = link;
  const facts = [say(concrete ? "concrete" : "promise"), ...agreements.map((agreement) => say(`agreement.${agreement}`)), ...(decided === undefined ? [] : [say(`decided.${decided}`)])];
  return element(
    "li",
    {},
    element("a", { class: "answer", href: `#${anchor}` }, element("span", { class: "id" }, progressId), ` ${title}`),
    element("span", { class: "line" }, element("span", { class: "score", title: say("column.score") }, score.toFixed(2)), markup(` · ${facts.join(" · ")}`)),
    element("span", { class: "line" }, `${say("by")} ${wordsOf(link)}`),
  );
}
