import type { Concreteness, ConcretenessByPart } from "../../concreteness/index.js";
import type { Entity } from "../../model/entity.js";
import type { ProgressItem } from "../items/item.js";

/** How concrete an answer is: its score, and whether something in it is done and not only meant to be. */
export interface AnswerConcreteness {
  readonly score: number;
  readonly concrete: boolean;
}

const perFact = 0.2; // for chapters in prose, which are no part of the measure: each figure, day or document in them

/** Tells how concrete the answer of a progress item is, by its measures where it has any. */
export function answerConcreteness(item: ProgressItem, by: ConcretenessByPart, entities: readonly Entity[], concreteFrom: number): AnswerConcreteness {
  const parts: Concreteness[] = [];
  if (item.kind !== "section") for (const id of item.measureIds) push(parts, by.measures.get(id));
  if (item.kind === "issue" && item.measureIds.length === 0) push(parts, by.issues.get(item.id));
  if (item.kind === "section") {
    const { start, end } = item.span;
    const facts = entities.filter(({ span, type }) => span.start >= start && span.end <= end && type !== "party" && type !== "contact").length;
    const score = Math.min(1, perFact * facts);
    return { score, concrete: score >= concreteFrom };
  }
  return {
    score: parts.reduce((most, { score }) => Math.max(most, score), 0),
    concrete: parts.some((part) => isDone(part) && part.score >= concreteFrom),
  };
}

function push(list: Concreteness[], value: Concreteness | undefined): void {
  if (value !== undefined) list.push(value);
}

/** Whether it tells of something done: more is done in it than meant to be done, or nothing is only meant and facts stand there. */
function isDone({ reasons }: Concreteness): boolean {
  const sum = (kind: string): number => reasons.filter((reason) => reason.kind === kind).reduce((total, { weight }) => total + Math.abs(weight), 0);
  const intended = sum("intention");
  return intended === 0 || sum("done") > intended;
}
