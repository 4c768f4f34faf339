import type { Edit } from "../text/offset-map.js";
import type { StepResult } from "./step.js";

/** Turns CR LF, CR, form feed, vertical tab and the Unicode line separators into LF. */
export function unifyLineEndings(text: string): StepResult | undefined {
  const other = /\r\n?|[\f\v\u2028\u2029\u0085]/g;
  if (text.search(other) < 0) return undefined;
  const edits: Edit[] = [];
  for (const match of text.matchAll(other)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: "\n" });
  }
  return { edits };
}
