import { roleOfTitle } from "../../assemble/section-role.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { Section } from "../../model/section.js";
import type { FeedbackItem } from "./item.js";
import type { PassageMaker } from "./placed-text.js";
import { restOf } from "./rest-of-text.js";

/** The items of a feedback notice: its issues, and what it asks for. What the inspected promise in it is no item. */
export function feedbackItems({ issues, measures, outline }: InspectionDocument, maker: PassageMaker): FeedbackItem[] {
  const { passage } = maker;
  const named = issues.flatMap((issue): FeedbackItem[] => {
    const points = pointsOfChapter(issue, outline, maker);
    if (points !== undefined) return points;
    const { id, number, title, text, span, titleSpan, group } = issue;
    const rest = restOf({ text, span }, { text: title, span: titleSpan });
    return [
      {
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
      },
    ];
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

/**
 * A whole chapter that was read as one issue (一、存在的主要问题 with 1. 2. 3. below it) is asked point by point: one item
 * would hide those that nobody answers. Undefined for any other issue.
 */
function pointsOfChapter(issue: Issue, outline: readonly Section[], { passage, textAt }: PassageMaker): FeedbackItem[] | undefined {
  if (issue.sectionId === null || roleOfTitle(issue.title) !== "issues") return undefined;
  const section = findSection(outline, issue.sectionId);
  if (section === undefined || section.children.length < 2) return undefined;
  const isWhole = issue.text.length === issue.span.end - issue.span.start;
  if (!isWhole && textAt === undefined) return undefined;
  return section.children.map(({ id, number, title, titleSpan, span }): FeedbackItem => {
    const text = (textAt === undefined ? issue.text.slice(span.start - issue.span.start, span.end - issue.span.start) : textAt(span)).trimEnd();
    const rest = restOf({ text, span }, { text: title, span: titleSpan });
    return {
      kind: "issue",
      id,
      number,
      title,
      text,
      span,
      titleSpan,
      group: issue.title,
      focus: issue.focus.category,
      topics: [],
      passages: [passage("title", title, titleSpan), ...(rest === undefined ? [] : [passage("body", rest.text, rest.span)])],
    };
  });
}

function findSection(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
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
