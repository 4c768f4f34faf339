import { isoDay } from "../../text/calendar.js";
import { linesOf } from "../../text/lines.js";
import type { Place } from "../draft.js";
import { readPageDay } from "../head/page-day.js";

/** A day that stands alone in a line of the head, ISO, with its place. */
export interface HeadDay extends Place {
  readonly day: string;
}

const longestByline = 24;
const furthest = 400; // characters behind the title
const bylinesBefore = 1; // lines between the title and the day: whose page it is
const sentenceEnd = /[。；;]/;

/**
 * The day that a page bears right behind or under its title, or one line further down, above the text: title, 2025-04-21, text.
 * Undefined where no text follows: a day at the end is that of a signature.
 */
export function findHeadDay(text: string, title: Place | undefined): HeadDay | undefined {
  if (title === undefined) return undefined;
  let bylines = 0;
  for (const { start, end } of linesOf(text.slice(title.end, title.end + furthest))) {
    const line = text.slice(title.end + start, title.end + end);
    const core = line.trim();
    if (core === "") continue;
    const found = readPageDay(core);
    if (found === null) {
      bylines++;
      if (bylines > bylinesBefore || core.length > longestByline || /[，,。；;：|｜]/.test(core)) return undefined;
      continue;
    }
    const [year = "", month = "", day = ""] = found.slice(1);
    const iso = isoDay(year, month, day);
    if (iso === undefined || !sentenceEnd.test(text.slice(title.end + end, title.end + end + furthest * 2))) return undefined;
    const from = title.end + start + line.indexOf(core) + core.indexOf(year);
    return { day: iso, start: from, end: title.end + start + line.indexOf(core) + core.length };
  }
  return undefined;
}
