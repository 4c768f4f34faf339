import { publicationLabels } from "../../lexicon/publication-labels.js";
import { anyOf } from "../../text/pattern.js";

interface DayPatterns {
  readonly alone: RegExp;
  readonly behind: RegExp;
}

let patterns: DayPatterns | undefined;

function dayPatterns(): DayPatterns {
  if (patterns === undefined) {
    const label = `(?:${anyOf([...publicationLabels("published"), ...publicationLabels("stamp")])})[：:]\\s?`;
    // a round bracket needs the label: （2024年9月9日） is the day of a speech
    const day = `(?:[\\[【]|[（(](?=${label}))?(?:${label})?(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\]】）)]?$`;
    patterns = { alone: new RegExp(`^${day}`), behind: new RegExp(day) };
  }
  return patterns;
}

/** A line that is nothing but the day that a page puts there, as year, month and day: 2025-04-21 08:30, 时间：2025年4月21日. */
export function readPageDay(line: string): RegExpExecArray | null {
  return dayPatterns().alone.exec(line);
}

/**
 * A line without the day that a page glued behind its title.
 *
 * @example withoutDayBehind("关于整改情况的通报 2026-01-16") // "关于整改情况的通报"
 */
export function withoutDayBehind(line: string): string {
  const found = dayPatterns().behind.exec(line);
  return found === null || found.index === 0 ? line : line.slice(0, found.index).trimEnd();
}
