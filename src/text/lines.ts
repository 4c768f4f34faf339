import { isBlank } from "./characters.js";

/** A line of a text without its break; `start` and `end` leave blanks at both sides out. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, parted at LF, blanks at their ends left out. Empty lines are there, with start = end. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const feed = text.indexOf("\n", from);
    let end = feed < 0 ? text.length : feed;
    let start = from;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
    if (feed < 0) return lines;
    from = feed + 1;
  }
}
