import type { HeldDecision } from "../../model/coverage.js";
import type { CoverageDecision, CoverageDecisions } from "../../model/coverage-decisions.js";
import { itemFingerprint } from "../items/item-fingerprint.js";
import type { ComparedItem, FeedbackItem, ProgressItem } from "../items/item.js";

/** Decisions as far as they bear on two documents. */
export interface AppliedDecisions {
  readonly verdictOf: (feedback: FeedbackItem, progress: ProgressItem) => "accepted" | "rejected" | undefined;
  readonly decisionsOf: (feedback: FeedbackItem) => readonly HeldDecision[];
  /** Decisions about items that are in neither document any more. */
  readonly lost: number;
}

/**
 * Finds the items that decisions are about. A decision holds while both texts are the ones that were looked at, even
 * where their numbers have changed; where an id is still there with another text it is suspect and changes nothing; where
 * neither id nor text is left it is lost.
 */
export function applyDecisions(file: CoverageDecisions | undefined, feedback: readonly FeedbackItem[], progress: readonly ProgressItem[]): AppliedDecisions {
  const verdicts = new Map<FeedbackItem, Map<string, "accepted" | "rejected">>();
  const held = new Map<FeedbackItem, HeldDecision[]>();
  let lost = 0;
  if (file !== undefined) {
    const findFeedback = finderOf(feedback);
    const findProgress = finderOf(progress);
    for (const decision of file.decisions) {
      const { progressId, progressFingerprint, verdict } = decision;
      const asked = findFeedback(decision.feedbackId, decision.feedbackFingerprint);
      const told = progressId === null || progressFingerprint === null ? undefined : findProgress(progressId, progressFingerprint);
      if (asked === undefined || (progressId !== null && told === undefined)) {
        lost++;
        continue;
      }
      const standing = asked.same && (told?.same ?? true) ? "applied" : "suspect";
      push(held, asked.item, heldDecision(decision, told?.item.id ?? null, standing));
      if (standing === "suspect" || told === undefined || (verdict !== "accepted" && verdict !== "rejected")) continue;
      const known = verdicts.get(asked.item) ?? new Map<string, "accepted" | "rejected">();
      verdicts.set(asked.item, known.set(told.item.id, verdict));
    }
  }
  return {
    verdictOf: (asked, told) => verdicts.get(asked)?.get(told.id),
    decisionsOf: (asked) => held.get(asked) ?? [],
    lost,
  };
}

/** Finds an item by id and text, else by text alone, else by id alone (its text has changed). */
function finderOf<Item extends ComparedItem>(items: readonly Item[]): (id: string, print: string) => { item: Item; same: boolean } | undefined {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byPrint = new Map<string, Item[]>();
  for (const item of items) push(byPrint, itemFingerprint(item), item);
  return (id, print) => {
    const named = byId.get(id);
    const alike = byPrint.get(print) ?? [];
    if (named !== undefined && alike.includes(named)) return { item: named, same: true };
    if (alike.length === 1) return { item: alike[0] as Item, same: true }; // of several nobody knows which was meant
    return named === undefined ? undefined : { item: named, same: false };
  };
}

function heldDecision({ verdict, state, note, by }: CoverageDecision, progressId: string | null, standing: HeldDecision["standing"]): HeldDecision {
  return {
    progressId,
    verdict,
    standing,
    ...(state === undefined ? {} : { state }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
