import type { Diagnostic } from "../../model/diagnostic.js";
import { dayNumber, isCalendarDay } from "../../text/calendar.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

const range = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?(?:至|到|起至|[-—~～]{1,2})(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

/** Whether a passage is two days of the calendar in the wrong order: 2024年5月10日至2024年3月4日. */
function isReversed(words: string): boolean {
  const match = range.exec(words);
  if (match === null) return false;
  const [, year = "", month = "", day = "1", lastYear = year, lastMonth = "", lastDay = "1"] = match;
  const [first, last] = [[year, month, day], [lastYear, lastMonth, lastDay]].map((parts) => parts.map(Number));
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = first ?? [];
  const [toYear = 0, toMonth = 0, toDay = 0] = last ?? [];
  if (!isCalendarDay(fromYear, fromMonth, fromDay) || !isCalendarDay(toYear, toMonth, toDay)) return false;
  return dayNumber(fromYear, fromMonth, fromDay) > dayNumber(toYear, toMonth, toDay);
}

/** Days that the calendar does not have, damaged ones, and 今年 written when that year was over. */
export function dateForms(context: LintContext): readonly RawFinding[] {
  const of = (code: string, note: string): RawFinding[] => context.noted(note).map(({ span }) => ({ code, span, details: { date: wordsAt(context, span) } }));
  const invalid = of("date-impossible", "W_DATE_INVALID").map((finding) => (isReversed(finding.details?.["date"] ?? "") ? { ...finding, code: "range-reversed" } : finding));
  return [...invalid, ...of("date-damaged", "W_DATE_DAMAGED"), ...of("date-relative-year", "W_DATE_YEAR_DOUBTFUL")];
}

/** What stands at a place: from the text where that is at hand, else from the entity there. */
function wordsAt({ document, text }: LintContext, { start, end }: Diagnostic["span"]): string {
  if (text !== undefined) return text.slice(start, end).replace(/\s/g, "");
  return document.entities.find(({ span }) => span.start <= start && start < span.end)?.text ?? "…";
}
