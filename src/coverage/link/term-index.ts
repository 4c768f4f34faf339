import type { FeedbackItem, ProgressItem } from "../items/item.js";
import type { Profile } from "./profile.js";
import type { TermWeights } from "./weights.js";

/** Which progress items hold a term: an inverted index. */
export interface TermIndex {
  /** Progress items that share terms with a feedback item, those that share most first, no more than `most`. */
  candidates(feedback: Profile<FeedbackItem>, most: number): Profile<ProgressItem>[];
}

const widelyHeld = 0.34; // a term in more of the items than this finds no candidate; it still counts in the score

/** Makes the index. Its cost is the number of terms; asking costs the number of holders of the terms asked for. */
export function indexTerms(progress: readonly Profile<ProgressItem>[], weightOf: TermWeights): TermIndex {
  const holders = new Map<string, number[]>();
  progress.forEach(({ title, body }, index) => {
    const add = (key: string): void => {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else if (list.at(-1) !== index) list.push(index);
    };
    for (const key of title) add(key);
    for (const key of body) add(key);
  });
  const most = Math.max(3, progress.length * widelyHeld);
  return {
    candidates: (feedback, count) => {
      const sums = new Map<number, number>();
      const add = (key: string, times: number): void => {
        const list = holders.get(key);
        if (list === undefined || list.length > most) return;
        const weight = weightOf(key) * times;
        for (const index of list) sums.set(index, (sums.get(index) ?? 0) + weight * ((progress[index] as Profile).title.has(key) ? 2 : 1));
      };
      for (const key of feedback.title) add(key, 2);
      for (const key of feedback.body) if (!feedback.title.has(key)) add(key, 1);
      return [...sums]
        .map(([index, sum]) => ({ profile: progress[index] as Profile<ProgressItem>, sum }))
        .sort((a, b) => b.sum - a.sum || compareIds(a.profile.item.id, b.profile.item.id))
        .slice(0, count)
        .map(({ profile }) => profile);
    },
  };
}

/** By code units: the same on every machine. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
