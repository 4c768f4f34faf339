import type { StatedKey } from "../../lexicon/stated-words.js";
import type { Qualifier } from "../../model/entity.js";
import type { Place } from "../draft.js";

/** A figure of the text that may be a claim. */
export interface Figure extends Place {
  readonly type: "count" | "percent" | "amount";
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** What a count counts: 问题. */
  readonly noun?: string | undefined;
  /** Whether a count is told as part of another one: 其中, brackets. */
  readonly subset?: boolean | undefined;
  /** Of an amount: recovered, refunded … */
  readonly direction?: string | undefined;
}

/** A claim of the text: the figure and what it counts. */
export interface Claim {
  readonly key: StatedKey;
  readonly figure: Figure;
}

const longestSentence = 160;

/** Whether two figures stand in one sentence. */
export function isBeside(text: string, one: Place, other: Place): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return last.start - first.end <= longestSentence && !/[。\n]/.test(text.slice(first.end, last.start));
}
