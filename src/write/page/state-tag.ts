import { label } from "../../lexicon/labels.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import type { CoverageState } from "../../model/coverage-states.js";
import type { MeasureRole } from "../../model/measure.js";
import type { StatusValue } from "../../model/status-values.js";
import { element, type Markup } from "./markup.js";

/** What a row may be said to be: the status of an issue, the role of a measure, how far an item is answered. */
export type StateCode = StatusValue | MeasureRole | CoverageState | "unlinked";

/** The sign and the tone of each state: it is told by sign and word, never by colour alone. In the order of filters. */
export const stateLooks: Readonly<Record<StateCode, { readonly sign: string; readonly tone: "good" | "fair" | "poor" | "open" | "calm"; readonly words: string }>> = {
  addressed: { sign: "✓", tone: "good", words: "coverage.state.addressed" },
  partial: { sign: "◐", tone: "fair", words: "coverage.state.partial" },
  unaddressed: { sign: "✕", tone: "poor", words: "coverage.state.unaddressed" },
  review: { sign: "?", tone: "open", words: "coverage.state.review" },
  completed: { sign: "✓", tone: "good", words: "status.completed" },
  "mostly-completed": { sign: "◕", tone: "good", words: "status.mostly-completed" },
  "in-progress": { sign: "◐", tone: "fair", words: "status.in-progress" },
  "long-term": { sign: "↻", tone: "fair", words: "status.long-term" },
  "not-completed": { sign: "✕", tone: "poor", words: "status.not-completed" },
  unstated: { sign: "–", tone: "calm", words: "status.unstated" },
  requirement: { sign: "!", tone: "open", words: "role.requirement" },
  checkpoint: { sign: "◇", tone: "open", words: "role.checkpoint" },
  commitment: { sign: "○", tone: "calm", words: "role.commitment" },
  plan: { sign: "→", tone: "calm", words: "role.plan" },
  rectification: { sign: "·", tone: "calm", words: "state.rectification" },
  unlinked: { sign: "·", tone: "calm", words: "state.unlinked" },
};

/** The words of a state. */
export function stateWords(code: StateCode, lang: Language): string {
  const { words } = stateLooks[code];
  return words.startsWith("state.") ? pageLabel(words, lang) : label(words, lang);
}

/** A state as sign and words. */
export function stateTag(code: StateCode, lang: Language): Markup {
  const { sign, tone } = stateLooks[code];
  return element("span", { class: `tag ${tone}` }, element("span", { class: "sign", "aria-hidden": "true" }, sign), stateWords(code, lang));
}
