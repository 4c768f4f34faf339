import type { InspectionDocument } from "../../model/document.js";
import type { FeedbackItem } from "./item.js";
import type { PassageMaker } from "./placed-text.js";
import { restOf } from "./rest-of-text.js";

/** The items of a feedback notice: its issues, and what it asks for. What the inspected promise in it is no item. */
export function feedbackItems({ issues, measures }: InspectionDocument, passage: PassageMaker): FeedbackItem[] {
  const named = issues.map((issue): FeedbackItem => {
    const { id, number, title, text, span, titleSpan, group } = issue;
    const rest = restOf({ text, span }, { text: title, span: titleSpan });
    return {
      kind: "issue",
      id,
      number,
      title,
      text,
      span,
      titleSpan,
      group,
      focus: issue.focus.category,
      topics: (issue.topics ?? []).map(({ topic }) => topic),
      passages: [passage("title", title, titleSpan), ...(rest === undefined ? [] : [passage("body", rest.text, rest.span)])],
    };
  });
  const asked = measures
    .filter(({ role, issueId }) => role === "requirement" && issueId === undefined)
    .map((measure): FeedbackItem => {
      const { id, text, span } = measure;
      const head = headOf(measure.title ?? text, text, span);
      const rest = restOf({ text: withoutSignature(text), span }, head);
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
        passages: [passage("title", head.text, head.span), ...(rest === undefined ? [] : [passage("body", rest.text, rest.span)])],
      };
    });
  return [...named, ...asked];
}

/** What is asked without the lines behind it that end without a stop: who signed, and when. */
function withoutSignature(text: string): string {
  const lines = text.split("\n");
  while (lines.length > 1 && !/[。；！]$/.test((lines.at(-1) as string).trim())) lines.pop();
  return lines.join("\n");
}

/** The head of what is asked: its title, or else its first clause that is not short. */
function headOf(title: string, text: string, span: { readonly start: number; readonly end: number }): { text: string; span: { start: number; end: number } } {
  const leastLength = 6;
  let end = title.length;
  if (title === text) {
    for (let index = leastLength; index < text.length; index++) {
      if ("，；。,;".includes(text[index] as string)) {
        end = index;
        break;
      }
    }
  }
  const isWhole = text.length === span.end - span.start;
  return { text: text.slice(0, end), span: isWhole ? { start: span.start, end: span.start + end } : span };
}
