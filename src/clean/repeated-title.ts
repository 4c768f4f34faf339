import { isBlank } from "../text/characters.js";
import { linesOf } from "../text/lines.js";
import type { StepResult } from "./step.js";

/** How far a text from `start` on says the same as `title`, blanks and breaks passed over; -1 where it does not. */
function repeatEnd(text: string, title: string, start: number): number {
  let at = start;
  for (let index = 0; index < title.length; index++) {
    if (isBlank(title.charCodeAt(index))) continue;
    while (at < text.length && (isBlank(text.charCodeAt(at)) || text[at] === "\n")) at++;
    if (text[at] !== title[index]) return -1;
    at++;
  }
  return at;
}

/** Takes out a title that stands twice at the head of a text (a page's and the document's own). The first one stays. */
export function removeRepeatedTitle(text: string, partLines = linesOf): StepResult | undefined {
  const filled = partLines(text).filter(({ start, end }) => end > start);
  for (let first = 0; first < Math.min(3, filled.length - 1); first++) {
    const { start, end } = filled[first] as { start: number; end: number };
    const title = text.slice(start, end);
    if (title.length < 8 || title.length > 100 || /[。；]/.test(title)) continue;
    for (let later = first + 1; later < Math.min(first + 5, filled.length); later++) {
      const from = (filled[later] as { start: number }).start;
      const to = repeatEnd(text, title, from);
      if (to < 0) continue;
      const rest = text.slice(to).match(/^\s{0,40}/)?.[0] ?? "";
      const edit = { start: from, end: to + rest.length, text: rest.includes("\n") || rest === "" ? "\n" : "" };
      return { edits: [edit], removals: [{ kind: "repeated-title", start: from, end: to }] };
    }
  }
  return undefined;
}
