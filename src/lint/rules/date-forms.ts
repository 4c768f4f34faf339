import type { Diagnostic } from "../../model/diagnostic.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

/** Days that the calendar does not have, damaged ones, and 今年 written when that year was over. */
export function dateForms(context: LintContext): readonly RawFinding[] {
  const of = (code: string, note: string): RawFinding[] => context.noted(note).map(({ span }) => ({ code, span, details: { date: wordsAt(context, span) } }));
  return [...of("date-impossible", "W_DATE_INVALID"), ...of("date-damaged", "W_DATE_DAMAGED"), ...of("date-relative-year", "W_DATE_YEAR_DOUBTFUL")];
}

/** What stands at a place: from the text where that is at hand, else from the entity there. */
function wordsAt({ document, text }: LintContext, { start, end }: Diagnostic["span"]): string {
  if (text !== undefined) return text.slice(start, end).replace(/\s/g, "");
  return document.entities.find(({ span }) => span.start <= start && start < span.end)?.text ?? "…";
}
