import type { CoverageSettings } from "../../../src/coverage/check-coverage.js";
import { feedbackItems } from "../../../src/coverage/items/feedback-items.js";
import { passageMaker } from "../../../src/coverage/items/placed-text.js";
import { progressItems } from "../../../src/coverage/items/progress-items.js";
import { type Evidence, evidenceNames } from "../../../src/coverage/link/evidence.js";
import { linkItems } from "../../../src/coverage/link/link.js";
import type { Pair } from "./pairs.js";

/** A possible link with what speaks for it, and whether a reader makes it. */
export interface Example {
  readonly pair: string;
  readonly values: readonly number[];
  readonly isLink: boolean;
  readonly explained: number;
  /** The feedback item has an answer elsewhere, or none at all. */
  readonly isAnswered: boolean;
}

/** The values that are learned from, in the order of the weights. */
export const valueNames: readonly (keyof Evidence)[] = evidenceNames;

/** All possible links of a pair; those that a reader would neither make nor refuse are left out. */
export function examplesOf(pair: Pair, settings: CoverageSettings): Example[] {
  const asked = feedbackItems(pair.feedback, passageMaker(pair.texts.feedback, pair.feedback.entities));
  const told = progressItems(pair.progress, passageMaker(pair.texts.progress, pair.progress.entities));
  const { links } = linkItems(asked, told, settings);
  const examples: Example[] = [];
  for (const [item, found] of links) {
    const want = pair.expected.items.find(({ feedback }) => item.title.includes(feedback)) ?? pair.expected.items.find(({ feedback }) => item.text.includes(feedback));
    if (want === undefined) continue;
    for (const { progress, evidence, explained } of found) {
      const text = `${progress.item.title}\n${progress.item.text}`;
      const isLink = want.links.some((piece) => text.includes(piece));
      if (!isLink && (want.maybe ?? []).some((piece) => text.includes(piece))) continue;
      examples.push({
        pair: pair.name,
        values: valueNames.map((name) => evidence[name]),
        isLink,
        explained,
        isAnswered: want.links.length > 0,
      });
    }
  }
  return examples;
}
