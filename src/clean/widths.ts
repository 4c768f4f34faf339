import { radicalForms } from "../lexicon/radical-forms.js";
import type { Edit } from "../text/offset-map.js";
import type { StepResult } from "./step.js";

const anyWide = /[０-９Ａ-Ｚａ-ｚ％\u2e80-\u2fdf\uf900-\ufaff]/; // a stop between full-width digits has one beside it
// full-width digits, letters, percent, full stop between digits, Kangxi radicals, compatibility ideographs
const wide = /[０-９Ａ-Ｚａ-ｚ％]|(?<=[\d０-９])．(?=[\d０-９])|[\u2e80-\u2fdf\uf900-\ufaff戶]/g;

/**
 * Each character is an edit of its own, so that a place inside a run leads back to its own character.
 * Brings width and compatibility forms to the plain ones: １２％ → 12%, ⼯ (Kangxi) → 工, ⻓ → 长. Marks such as ， and , stay as
 * they were written: both are read alike.
 */
export function unifyWidths(text: string): StepResult | undefined {
  if (!anyWide.test(text) && !text.includes("．")) return undefined;
  const edits: Edit[] = [];
  for (const match of text.matchAll(wide)) {
    const plain = radicalForms().get(match[0]) ?? match[0].normalize("NFKC");
    if (plain !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text: plain });
  }
  return { edits };
}
