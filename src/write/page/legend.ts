import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import { element, type Markup } from "./markup.js";
import { markKinds, type MarkKind } from "./mark-kinds.js";

/** What each mark means, with a sample of it; each is a button that shows and hides the mark. Marks that no text has are left out. */
export function legend(used: ReadonlySet<MarkKind>, lang: Language): Markup {
  const say = (key: string): string => pageLabel(key, lang);
  const entries = markKinds
    .filter((kind) => used.has(kind))
    .map((kind) => element("button", { type: "button", class: "key", "data-mark": kind, "aria-pressed": "true", title: say(`mark.${kind}.note`) }, element("span", { class: `mark ${kind} sample` }, say(`mark.${kind}`))));
  return element("div", { class: "legend", role: "group", "aria-label": say("legend.title") }, entries);
}
