import { concretenessLexicon } from "../../lexicon/concreteness-words.js";
import type { Span } from "../../model/span.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";

const nowhere: Span = { start: 0, end: 0 };
const reports = new Set(["progress-report", "feedback-notice", "work-report"]); // an announcement is signed before what it announces

/** The days of the head in an order that cannot be: feedback before the inspection ends, a signature before either. */
export function daysOfHead({ document }: LintContext): readonly RawFinding[] {
  const { inspection, publication, kind } = document;
  const { period, feedbackDate: feedback } = inspection;
  const { signedOn: signed, publishedOn: published } = publication;
  const placeOf = (field: string): Span => inspection.evidence?.[field] ?? publication.evidence?.[field] ?? nowhere;
  const findings: RawFinding[] = [];
  if (period !== undefined && feedback !== undefined && feedback < period.end) {
    findings.push({ code: "feedback-before-inspection-end", span: placeOf("feedbackDate"), related: [placeOf("period")], details: { feedback, end: period.end } });
  }
  if (signed !== undefined && reports.has(kind)) {
    if (feedback !== undefined && signed < feedback) {
      findings.push({ code: "signed-before-feedback", span: placeOf("signedOn"), related: [placeOf("feedbackDate")], details: { signed, feedback } });
    } else if (period !== undefined && signed < period.end) {
      findings.push({ code: "signed-before-inspection-end", span: placeOf("signedOn"), related: [placeOf("period")], details: { signed, end: period.end } });
    }
  }
  if (signed !== undefined && published !== undefined && published < signed) {
    findings.push({ code: "published-before-signed", span: placeOf("publishedOn"), related: [placeOf("signedOn")], details: { published, signed } });
  }
  return findings;
}

/** Days in the text that lie after its signature, and are told as done. A day without its year says nothing certain. */
export function eventsAfterSignature({ document, text }: LintContext): readonly RawFinding[] {
  const { signedOn: signed, evidence } = document.publication;
  if (signed === undefined || text === undefined || !reports.has(document.kind)) return [];
  const place = evidence?.["signedOn"];
  const fields = document.issues.flatMap((issue) => Object.values(issue.fields ?? {}).map(({ span }) => span));
  const head = new Set(Object.values(document.inspection.evidence ?? {}).map(({ start }) => start)); // another rule tells of these
  return document.entities.flatMap((entity): RawFinding[] => {
    if (entity.type !== "date" || entity.start === null || entity.start <= signed || entity.inferred.length > 0 || head.has(entity.span.start)) return [];
    if ((entity.precision !== "day" && entity.precision !== "month") || !["on", "since", "from", "after"].includes(entity.relation)) return [];
    if (fields.some(({ start, end }) => start <= entity.span.start && entity.span.start < end)) return []; // a deadline, not an event
    if (!isToldAsDone(text, entity.span, entity.precision === "month")) return [];
    return [{ code: "event-after-signature", span: entity.span, ...(place === undefined ? {} : { related: [place] }), details: { date: entity.text, signed } }];
  });
}

const terms = new Set(["完成", "办结", "销号", "清零"]); // with a month these set a term: 2025年3月完成

/** Whether the sentence behind a day tells something as done, and nothing in it is intended. */
function isToldAsDone(text: string, { start, end }: Span, isMonth: boolean): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const from = Math.max(...["。", "；", ";", "，", ","].map((stop) => before.lastIndexOf(stop))) + 1;
  const behind = text.slice(end, end + 40);
  const stop = behind.search(/[。；;]/);
  const clause = `${before.slice(from)}${text.slice(start, end)}${stop < 0 ? behind : behind.slice(0, stop)}`.replace(/\s/g, "");
  const words = concretenessLexicon().find(clause, 0, clause.length);
  return words.some(({ word, row }) => row.kind === "done" && !(isMonth && terms.has(word))) && !words.some(({ row }) => row.kind === "intention" || row.kind === "wish");
}
