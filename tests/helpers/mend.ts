import type { CleanStep } from "../../src/clean/step.js";
import { EditableText } from "../../src/text/offset-map.js";

/** What one step of cleaning makes of a text, and what it says it took out. A step that has nothing to do leaves it. */
export function mend(step: CleanStep, text: string): { text: string; removed: string[]; notes: string[] } {
  const result = step(text);
  const editable = new EditableText(text);
  editable.apply(result?.edits ?? []);
  return {
    text: editable.text,
    removed: (result?.removals ?? []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    notes: (result?.notes ?? []).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`),
  };
}
