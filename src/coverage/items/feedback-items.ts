import type { InspectionDocument } from "../../model/document.js";
import type { FeedbackItem } from "./item.js";
import type { Span } from "../../model/span.js";
import type { PassageMaker } from "./placed-text.js";
import { itemOfIssue, issuePassages } from "./issue-item.js";
import { restPassage } from "./rest-of-text.js";

/** The items of a feedback notice: its issues, and what it asks for. What the inspected promise in it is no item. */
export function feedbackItems({ issues, measures }: InspectionDocument, { passage }: PassageMaker): FeedbackItem[] {
  const named = issues.map((issue): FeedbackItem => ({ kind: "issue", ...itemOfIssue(issue), passages: issuePassages(issue, passage) }));
  const asked = measures
    .filter(({ role, issueId }) => role === "requirement" && issueId === undefined)
    .map((measure): FeedbackItem => {
      const { id, text, span } = measure;
      const head = headOf(measure.title ?? text, text, span);
      return {
        kind: "requirement",
        id,
        number: measure.ordinal,
        title: head.text,
        text,
        span,
        titleSpan: head.span,
        group: null,
        focus: measure.focus?.category ?? null,
        topics: [],
        passages: [passage("title", head.text, head.span), ...restPassage({ text, span }, head, passage)],
      };
    });
  return [...named, ...asked];
}

/** The head of what is asked: its title, or else all of it. */
function headOf(title: string, text: string, span: Span): { text: string; span: Span } {
  const isWhole = text.length === span.end - span.start;
  return { text: title, span: isWhole && text.startsWith(title) ? { start: span.start, end: span.start + title.length } : span };
}
