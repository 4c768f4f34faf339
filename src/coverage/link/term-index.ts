import type { FeedbackItem, ProgressItem } from "../items/item.js";
import type { Profile } from "./profile.js";
import type { TermWeights } from "./weights.js";

/** Which progress items hold a term: an inverted index. */
export interface TermIndex {
  /** Progress items that share terms with a feedback item, those that share most first, no more than `most`. */
  candidates(feedback: Profile<FeedbackItem>, most: number): Profile<ProgressItem>[];
}

const widelyHeld = 0.34; // a term in more of the items than this finds no candidate; it still counts in the score
const fewHolders = 3;
const mostHolders = 24; // no list is longer, so that twice the items cost twice the time
const titleFactor = 2;

/** Makes the index. Its cost is the number of terms; asking costs the number of holders of the terms asked for. */
export function indexTerms(progress: readonly Profile<ProgressItem>[], weights: TermWeights): TermIndex {
  const holders = new Map<number, number[]>();
  const add = (id: number, index: number): void => {
    const list = holders.get(id);
    if (list === undefined) holders.set(id, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  progress.forEach(({ title, body }, index) => {
    for (const id of title) add(id, index);
    for (const id of body) add(id, index);
  });
  const most = Math.min(mostHolders, Math.max(fewHolders, progress.length * widelyHeld));
  const sums = new Float64Array(progress.length);
  return {
    candidates: (feedback, count) => {
      const found: number[] = [];
      const collect = (id: number, times: number): void => {
        const list = holders.get(id);
        if (list === undefined || list.length > most) return;
        const weight = (weights[id] as number) * times;
        for (const index of list) {
          if (sums[index] === 0) found.push(index);
          sums[index] = (sums[index] as number) + weight * ((progress[index] as Profile).title.has(id) ? titleFactor : 1);
        }
      };
      for (const id of feedback.title) collect(id, titleFactor);
      for (const id of feedback.body) if (!feedback.title.has(id)) collect(id, 1);
      const ranked = found
        .map((index) => ({ profile: progress[index] as Profile<ProgressItem>, sum: sums[index] as number }))
        .sort((a, b) => b.sum - a.sum || compareIds(a.profile.item.id, b.profile.item.id));
      for (const index of found) sums[index] = 0;
      return ranked.slice(0, count).map(({ profile }) => profile);
    },
  };
}

/** By code units: the same on every machine. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
