import { concretenessLexicon } from "../lexicon/concreteness-words.js";
import type { InspectionDocument } from "../model/document.js";
import type { Entity } from "../model/entity.js";
import type { Issue } from "../model/issue.js";
import type { Measure } from "../model/measure.js";
import type { Span } from "../model/span.js";
import { alignPassage } from "../text/passage-alignment.js";
import { findActions } from "./actions.js";
import type { Concreteness, ConcretenessKind, ConcretenessReason } from "./concreteness.js";
import { reasonOfEntity } from "./entity-reasons.js";

/** How concrete each issue's answer and each measure of a document is, by id. */
export interface ConcretenessByPart {
  readonly issues: ReadonlyMap<string, Concreteness>;
  readonly measures: ReadonlyMap<string, Concreteness>;
}

/** A reason before it is weighed. `weighs` is its row of `corpus/concreteness-weights.tsv`. */
interface Found {
  readonly kind: ConcretenessKind;
  readonly weighs: string;
  /** What is the same counts once: a party named twice. */
  readonly key?: string;
  readonly text: string;
  readonly span: Span;
}

/**
 * Tells how concrete the answers of a document are. A measure is read by itself; an issue by all its measures together,
 * or, where it has none, by what stands behind its heading. Each kind of reason adds less each time, so a long answer
 * does not win by length. Nothing is read out of the statement of a problem: an issue nobody answers has the score 0.
 *
 * @param original the text that was parsed; with it every reason points at its words, without it a reason in a passage
 *   that had damage points at the whole passage
 * @example concretenessOf(parseDocument(text)).measures.get("2.1.1/1")?.score // 0.55
 */
export function concretenessOf(document: InspectionDocument, original?: string): ConcretenessByPart {
  const byMeasure = new Map<string, Entity[]>();
  const byIssue = new Map<string, Entity[]>(); // of an issue, outside its measures
  for (const entity of document.entities) {
    if (entity.measureId !== undefined) push(byMeasure, entity.measureId, entity);
    else if (entity.issueId !== undefined) push(byIssue, entity.issueId, entity);
  }
  const measures = new Map<string, Concreteness>();
  const ofIssue = new Map<string, Found[]>();
  const answered = new Set<string>();
  for (const measure of document.measures) {
    const found = [...actionsOf(measure.text, measure.span, isIntended(measure), original), ...entitiesAsReasons(byMeasure.get(measure.id) ?? [])];
    measures.set(measure.id, weigh(found));
    if (measure.issueId === undefined) continue;
    answered.add(measure.issueId);
    for (const each of found) push(ofIssue, measure.issueId, each);
  }
  const issues = new Map<string, Concreteness>();
  for (const issue of document.issues) {
    const found = [...(ofIssue.get(issue.id) ?? []), ...entitiesAsReasons((byIssue.get(issue.id) ?? []).filter(({ span }) => isBehind(span, issue)))];
    if (!answered.has(issue.id)) for (const action of actionsBehindTitle(issue, original)) found.push(action);
    issues.set(issue.id, weigh(found));
  }
  return { issues, measures };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What is asked, promised or planned is not done, whatever its verbs. */
function isIntended({ role }: Measure): boolean {
  return role !== "rectification";
}

function isBehind(span: Span, issue: Issue): boolean {
  return span.start >= issue.titleSpan.end;
}

function entitiesAsReasons(entities: readonly Entity[]): Found[] {
  return entities.flatMap((entity) => {
    const reason = reasonOfEntity(entity);
    return reason === undefined ? [] : [{ ...reason, weighs: reason.kind, text: entity.text, span: entity.span }];
  });
}

function actionsOf(text: string, span: Span, intended: boolean, original: string | undefined): Found[] {
  const place = alignPassage(text, span, original);
  return findActions(text, intended).map(({ kind, marked, start, end }) => ({
    kind,
    weighs: kind === "intention" ? kind : marked ? "done-marked" : "done-plain",
    text: text.slice(start, end),
    span: place(start, end),
  }));
}

/** The acts of an issue without measures, in what stands behind its heading. */
function actionsBehindTitle(issue: Issue, original: string | undefined): Found[] {
  const at = issue.text.indexOf(issue.title);
  if (issue.title === "" || at < 0) return [];
  return actionsOf(issue.text, issue.span, false, original).filter(({ span }) => isBehind(span, issue));
}

/** Gives each reason its weight, the heaviest of a kind first, and adds them up. */
function weigh(found: readonly Found[]): Concreteness {
  const { weightOf } = concretenessLexicon();
  const distinct = new Map<string, Found>();
  found.forEach((each, index) => {
    const key = `${each.kind}:${each.key ?? index}`;
    if (!distinct.has(key)) distinct.set(key, each);
  });
  const heaviest = [...distinct.values()].sort((a, b) => Math.abs(weightOf(b.weighs).first) - Math.abs(weightOf(a.weighs).first) || a.span.start - b.span.start);
  const counts = new Map<ConcretenessKind, number>();
  const reasons: ConcretenessReason[] = heaviest.map(({ kind, weighs, text, span }) => {
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    const { first, next } = weightOf(weighs);
    return { kind, weight: rounded(first * next ** before), text, span };
  });
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { score: rounded(Math.min(1, Math.max(0, sum))), reasons: reasons.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

/** To a ten-thousandth: finer is noise. No -0. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
