import { concretenessLexicon } from "../../lexicon/concreteness-words.js";
import type { DateEntity } from "../../model/entity.js";
import type { Span } from "../../model/span.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";
import { placeOfIssue } from "../issue-place.js";

const closed = new Set(["completed", "mostly-completed", "long-term"]);

/** The dates that stand inside a place, with their last day. */
function datesIn({ document }: LintContext, { start, end }: Span): (DateEntity & { readonly end: string })[] {
  return document.entities.filter(
    (entity): entity is DateEntity & { readonly end: string } => entity.type === "date" && entity.end !== null && entity.span.start >= start && entity.span.end <= end,
  );
}

/** Deadlines (整改时限) that were over on the day of the document, of issues that are not told to be done. */
export function passedDeadlines(context: LintContext): readonly RawFinding[] {
  const { document, ownDay } = context;
  if (ownDay === undefined) return [];
  return document.issues.flatMap((issue): RawFinding[] => {
    const deadline = issue.fields?.["deadline"];
    if (deadline === undefined || closed.has(issue.status.value)) return [];
    const last = datesIn(context, deadline.span).at(-1);
    if (last === undefined || last.end >= ownDay) return [];
    const code = issue.status.value === "unstated" ? "deadline-passed-unstated" : "deadline-passed";
    const related = issue.status.evidence.length > 0 ? issue.status.evidence : [placeOfIssue(issue)];
    return [{ code, span: last.span, related, details: { deadline: deadline.text, day: ownDay } }];
  });
}

/** Days until which something is still planned (计划6月底前完成), though they were over on the day of the document. */
export function overduePlans(context: LintContext): readonly RawFinding[] {
  const { document, text, ownDay } = context;
  if (ownDay === undefined || text === undefined || document.kind !== "progress-report") return [];
  const evidence = document.publication.evidence ?? {};
  const place = evidence["signedOn"] ?? evidence["publishedOn"];
  return document.entities.flatMap((entity): RawFinding[] => {
    if (entity.type !== "date" || entity.end === null || entity.end >= ownDay || !["before", "until"].includes(entity.relation)) return [];
    if (entity.inferred.includes("year") || entity.anchor !== undefined || !isPlanned(text, entity.span)) return [];
    return [{ code: "plan-overdue", span: entity.span, ...(place === undefined ? {} : { related: [place] }), details: { deadline: entity.text, day: ownDay } }];
  });
}

/** Whether the clause of a day and the one before it intend something, and nothing behind the day says that it was done. */
function isPlanned(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const from = Math.max(...["。", "；", ";", "\n\n"].map((stop) => before.lastIndexOf(stop))) + 1;
  const behind = text.slice(end, end + 40);
  const stop = behind.search(/[。；;]/);
  const find = (part: string): ReturnType<ReturnType<typeof concretenessLexicon>["find"]> => {
    const plain = part.replace(/\s/g, "");
    return concretenessLexicon().find(plain, 0, plain.length);
  };
  const lead = find(before.slice(from) + text.slice(start, end));
  const rest = find(stop < 0 ? behind : behind.slice(0, stop));
  const intends = lead.some(({ row }) => row.kind === "intention" && row.value !== "clause" && row.value !== "opening");
  return intends && !rest.some(({ word }) => word === "已" || word === "业已" || word === "了");
}
