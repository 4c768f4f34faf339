import type { DateLookup } from "./date-lookup.js";
import type { DateMention } from "./date-parts.js";

const reach = 60; // characters read at each side
const sentenceEdges = "。！？\n";

/** Makes a reader that tells whether the sentence around a mention speaks of what is still to be done (力争, 计划). */
export function createPlanReader(lookup: DateLookup, text: string): (mention: DateMention) => boolean {
  return ({ start, end }) => {
    let from = start;
    while (from > 0 && start - from < reach && !sentenceEdges.includes(text[from - 1] as string)) from--;
    for (let at = from; at < end + reach && at < text.length; at++) {
      if (at >= end && sentenceEdges.includes(text[at] as string)) return false;
      if (lookup.plans.at(text, at) !== undefined) return true;
    }
    return false;
  };
}
