import type { Measure } from "../../model/measure.js";
import type { Span } from "../../model/span.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";
import { nameOfIssue, placeOfIssue } from "../issue-place.js";

/** A text without blanks and stops, so that the same words are the same. */
function bare(text: string): string {
  return text.replace(/[\s，。；：、！？,.;:!?“”"‘’'（）()]/g, "");
}

/** Issues of a report that nothing answers. A feedback notice lists problems and answers none. */
export function unansweredIssues({ document }: LintContext): readonly RawFinding[] {
  if (document.kind !== "progress-report" && document.kind !== "ledger") return [];
  const answered = new Set(document.measures.flatMap(({ issueId }) => (issueId === undefined ? [] : [issueId])));
  return document.issues
    .filter(({ id }) => !answered.has(id))
    .map((issue) => ({ code: "issue-without-measures", span: placeOfIssue(issue), details: { title: nameOfIssue(issue) } }));
}

const sameMeasure = 12; // characters from which equal words are no chance
const samePassage = 40;

/** Measures of different issues with the same words, or with a long passage in common. */
export function repeatedMeasures({ document }: LintContext): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const whole = new Map<string, Measure>();
  const passages = new Map<string, Measure>();
  for (const measure of document.measures) {
    if (measure.issueId === undefined || measure.role !== "rectification") continue;
    const key = bare(measure.text);
    const twin = key.length >= sameMeasure ? whole.get(key) : undefined;
    if (twin !== undefined && twin.issueId !== measure.issueId) {
      findings.push({ code: "identical-measures", span: measure.span, related: [twin.span] });
      continue;
    }
    whole.set(key, measure);
    // the end of a sentence tells: the same sentence often has a day or a party put before it
    const ends = measure.text.split(/[。；;！\n]/).map(bare).filter((sentence) => sentence.length >= samePassage).map((sentence) => sentence.slice(-samePassage));
    const other = ends.map((end) => passages.get(end)).find((each) => each !== undefined && each.issueId !== measure.issueId);
    if (other !== undefined) findings.push({ code: "shared-passage", span: measure.span, related: [other.span] });
    for (const end of ends) if (!passages.has(end)) passages.set(end, measure);
  }
  return findings;
}

/** Issues and sibling headings that stand twice. */
export function repeatedTitles({ document, sections }: LintContext): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const issues = new Map<string, Span>();
  const titlesOfIssues = new Set<number>();
  for (const issue of document.issues) {
    const { title, titleSpan, focus } = issue;
    titlesOfIssues.add(titleSpan.start);
    if (bare(title).length < 6) continue;
    const key = `${focus.basis === "heading" ? (focus.category ?? "") : ""}:${bare(title)}`;
    const twin = issues.get(key);
    if (twin === undefined) issues.set(key, titleSpan);
    else findings.push({ code: "identical-issues", span: titleSpan, related: [twin], details: { title: nameOfIssue(issue) } });
  }
  const headings = new Map<string, Span>();
  for (const { section, parent } of sections) {
    if (titlesOfIssues.has(section.titleSpan.start) || bare(section.title).length < 4) continue;
    const key = `${parent?.id ?? ""}:${bare(section.title)}`;
    const twin = headings.get(key);
    if (twin === undefined) headings.set(key, section.titleSpan);
    else findings.push({ code: "heading-repeated", span: section.titleSpan, related: [twin], details: { title: section.title.slice(0, 30) } });
  }
  return findings;
}

/** Headings that are a number and nothing else. */
export function emptyHeadings({ sections, text }: LintContext): readonly RawFinding[] {
  return sections
    .filter(({ section }) => section.children.length === 0 && section.title.trim() === "" && (text === undefined || text.slice(section.titleSpan.end, section.span.end).trim() === ""))
    .map(({ section }) => ({ code: "heading-empty", span: section.span, details: { marker: section.marker } }));
}

/** Issues that lack what most others have: a status, a labelled line. */
export function unevenIssues({ document }: LintContext): readonly RawFinding[] {
  const { issues } = document;
  const findings: RawFinding[] = [];
  if (issues.length < 3) return findings;
  const isMost = (count: number): boolean => count < issues.length && count * 2 > issues.length;
  const model = issues.find(({ status }) => status.value !== "unstated");
  if (model !== undefined && isMost(issues.filter(({ status }) => status.value !== "unstated").length)) {
    for (const issue of issues) {
      if (issue.status.value === "unstated") findings.push({ code: "status-missing", span: placeOfIssue(issue), related: model.status.evidence.slice(0, 1), details: { title: nameOfIssue(issue) } });
    }
  }
  const having = new Map<string, { count: number; first: Span }>();
  for (const { fields = {} } of issues) {
    for (const [field, { span }] of Object.entries(fields)) {
      const entry = having.get(field);
      if (entry === undefined) having.set(field, { count: 1, first: span });
      else entry.count++;
    }
  }
  for (const [field, { count, first }] of having) {
    if (!isMost(count)) continue;
    for (const issue of issues) {
      if (!(field in (issue.fields ?? {}))) findings.push({ code: "field-missing", span: placeOfIssue(issue), related: [first], details: { title: nameOfIssue(issue) }, labels: { field: `field.${field}` } });
    }
  }
  return findings;
}
