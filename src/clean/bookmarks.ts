import type { Edit } from "../text/offset-map.js";
import type { StepResult } from "./step.js";

/** Takes out what converters leave: `[bookmark: _GoBack]`, image links `![](…)`, private-use characters of fonts. */
export function removeBookmarks(text: string): StepResult | undefined {
  const leftover = /\[bookmark:[^\]\n]{0,80}\]|!\[[^\]\n]{0,80}\]\([^)\n]{0,300}\)|[\ue000-\uf8ff]{1,100}/g;
  if (text.search(leftover) < 0) return undefined;
  const edits: Edit[] = [];
  for (const match of text.matchAll(leftover)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: "" });
  }
  return { edits };
}
