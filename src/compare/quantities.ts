import { topicLexicon } from "../lexicon/topics.js";
import type { ComparedQuantity, ComparedUnit, SummaryKind } from "../model/comparison-quantities.js";
import { focusCategories } from "../model/focus-categories.js";
import { measureRoles } from "../model/measure.js";
import { statusValues } from "../model/status-values.js";
import { type DocumentFacts, statedValue } from "./document-facts.js";

/** What a document adds to a quantity: `sum` of `n` units. */
export interface Observation {
  readonly sum: number;
  readonly n: number;
}

/** A quantity that is compared, and how it is read off a document; undefined where the document says nothing of it. */
export interface Quantity {
  readonly quantity: ComparedQuantity;
  readonly category: string | null;
  readonly kind: SummaryKind;
  readonly unit: ComparedUnit;
  /** What no value of it can be above; none is below 0. */
  readonly most: number;
  readonly read: (facts: DocumentFacts) => Observation | undefined;
}

type Read = Quantity["read"];

function split(quantity: ComparedQuantity, unit: ComparedUnit, categories: readonly string[], read: (category: string) => Read): Quantity[] {
  return categories.map((category) => ({ quantity, category, kind: "share", unit, most: 1, read: read(category) }));
}

function ofDocuments(quantity: ComparedQuantity, kind: SummaryKind, value: (facts: DocumentFacts) => number | undefined, most = Infinity): Quantity {
  return {
    quantity,
    category: null,
    kind,
    unit: "documents",
    most,
    read: (facts) => {
      const sum = value(facts);
      return sum === undefined ? undefined : { sum, n: 1 };
    },
  };
}

/** Of issues whose focus is known the share of a category; the share whose focus is not known is of all issues. */
function readFocus(category: string): Read {
  return ({ document: { issues } }) => {
    const unknown = issues.filter(({ focus }) => focus.category === null).length;
    if (category === "none") return { sum: unknown, n: issues.length };
    return { sum: issues.filter(({ focus }) => focus.category === category).length, n: issues.length - unknown };
  };
}

function readTopic(topic: string): Read {
  return ({ document }) => {
    const issues = document.issues.filter(({ topics }) => topics !== undefined);
    return { sum: issues.filter(({ topics = [] }) => topics.some((each) => each.topic === topic)).length, n: issues.length };
  };
}

/** Of issues whose status is told the share of one; the share that is not told is of all issues. */
function readStatus(value: string): Read {
  return ({ answers, statuses, document }) => {
    if (!answers) return undefined;
    const all = document.issues.length;
    const sum = statuses[value as keyof typeof statuses];
    return { sum, n: value === "unstated" ? all : all - statuses.unstated };
  };
}

function readConcreteness({ taken, concreteness }: DocumentFacts): Observation {
  const sum = taken.reduce((total, { id }) => total + (concreteness.measures.get(id)?.score ?? 0), 0);
  return { sum, n: taken.length };
}

/** Whether as many issues were found as the text says there are; undefined where it does not say exactly. */
function agreesWithStated({ document }: DocumentFacts): number | undefined {
  const [figure] = document.stated.issues ?? [];
  if (figure === undefined || figure.value === null || figure.qualifier !== "exact" || document.issues.length === 0) return undefined;
  return figure.value === document.issues.length ? 1 : 0;
}

function ofAnswers(key: Parameters<typeof statedValue>[1]): (facts: DocumentFacts) => number | undefined {
  return ({ answers, document }) => (answers ? statedValue(document, key) : undefined);
}

let list: readonly Quantity[] | undefined;

/**
 * All quantities, those of a kind together. A document in which no issue was read is left out of the mean of issues: it
 * tells of the reading, not of the inspection.
 */
export function quantities(): readonly Quantity[] {
  list ??= [
    ofDocuments("issues", "mean", ({ document }) => document.issues.length || undefined),
    ...split("focus", "issues", [...focusCategories, "none"], readFocus),
    ...split("topic", "issues", topicLexicon().topics.map(({ id }) => id), readTopic),
    ...split("status", "issues", statusValues, readStatus),
    {
      quantity: "completion",
      category: null,
      kind: "share",
      unit: "issues",
      most: 1,
      read: ({ answers, statuses, document }) =>
        answers ? { sum: statuses.completed + statuses["mostly-completed"], n: document.issues.length - statuses.unstated } : undefined,
    },
    ofDocuments("stated-completion", "mean", ({ statedCompletion }) => statedCompletion, 1),
    {
      quantity: "measures",
      category: null,
      kind: "mean",
      unit: "issues",
      most: Infinity,
      read: ({ answers, taken, document }) => (answers ? { sum: taken.length, n: document.issues.length } : undefined),
    },
    ...split("measure-role", "measures", measureRoles, (role) => ({ document: { measures } }) => ({
      sum: measures.filter((measure) => measure.role === role).length,
      n: measures.length,
    })),
    { quantity: "concreteness", category: null, kind: "mean", unit: "measures", most: 1, read: readConcreteness },
    ofDocuments("days-to-report", "mean", ({ daysToReport }) => daysToReport),
    ofDocuments("money-recovered", "mean", ofAnswers("moneyRecovered")),
    ofDocuments("people-disciplined", "mean", ofAnswers("peopleDisciplined")),
    ofDocuments("rules-made", "mean", ofAnswers("rulesMade")),
    ofDocuments("stated-issues", "share", agreesWithStated, 1),
  ];
  return list;
}
