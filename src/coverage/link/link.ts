import type { FeedbackItem, ProgressItem } from "../items/item.js";
import { type Evidence, evidenceNames, EvidenceReader } from "./evidence.js";
import { hasTerm, type Profile, profileOf } from "./profile.js";
import { indexTerms } from "./term-index.js";
import { Vocabulary } from "./vocabulary.js";
import { termWeights, type TermWeights } from "./weights.js";

/** What each evidence is worth, and what is taken off a link that another feedback item explains better. */
export interface LinkSettings {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly explainedElsewhere: number;
  readonly candidates: number;
}

/** A possible link with its score. */
export interface ScoredLink {
  readonly feedback: Profile<FeedbackItem>;
  readonly progress: Profile<ProgressItem>;
  readonly evidence: Evidence;
  /** Before other items are looked at, in log-odds. */
  readonly raw: number;
  /** Share of what is shared that a better match of the progress item has too. */
  readonly explained: number;
  /** 0 to 1. */
  readonly score: number;
}

/** All possible links of two documents. */
export interface Linked {
  readonly feedback: readonly Profile<FeedbackItem>[];
  readonly progress: readonly Profile<ProgressItem>[];
  readonly weights: TermWeights;
  /** By feedback item, the strongest first. */
  readonly links: ReadonlyMap<FeedbackItem, readonly ScoredLink[]>;
}

/**
 * Finds the progress items that may answer each feedback item. Only items that share rare terms are compared, by way of
 * an inverted index; the order of items plays no part.
 */
export function linkItems(feedbackItems: readonly FeedbackItem[], progressItems: readonly ProgressItem[], settings: LinkSettings): Linked {
  const vocabulary = new Vocabulary();
  const feedback = feedbackItems.map((item) => profileOf(item, vocabulary));
  const progress = progressItems.map((item) => profileOf(item, vocabulary));
  const weights = termWeights(vocabulary, [...feedback, ...progress]);
  const index = indexTerms(progress, weights);
  const reader = new EvidenceReader(vocabulary, weights);
  const drafts = feedback.flatMap((from) => {
    const candidates = index.candidates(from, settings.candidates);
    return reader.read(from, candidates).map((evidence, at): Draft => ({
      feedback: from,
      progress: candidates[at] as Profile<ProgressItem>,
      evidence,
      raw: logOdds(evidence, settings),
    }));
  });
  const best = bestByProgress(drafts);
  const links = new Map<FeedbackItem, ScoredLink[]>(feedbackItems.map((item) => [item, []]));
  for (const draft of drafts) {
    const rival = best.get(draft.progress)?.find(({ feedback: other }) => other.item.kind === draft.feedback.item.kind);
    const explained = rival === undefined || rival.feedback === draft.feedback || rival.raw <= draft.raw ? 0 : explainedShare(draft, rival.feedback, weights);
    const score = 1 / (1 + Math.exp(-(draft.raw - settings.explainedElsewhere * explained)));
    links.get(draft.feedback.item)?.push({ ...draft, explained, score });
  }
  for (const list of links.values()) list.sort((a, b) => b.score - a.score || (a.progress.item.id < b.progress.item.id ? -1 : 1));
  return { feedback, progress, weights, links };
}

type Draft = Pick<ScoredLink, "feedback" | "progress" | "evidence" | "raw">;

function logOdds(evidence: Evidence, { bias, weights }: LinkSettings): number {
  return evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], bias);
}

/** The links of each progress item, the strongest first. */
function bestByProgress(drafts: readonly Draft[]): ReadonlyMap<Profile<ProgressItem>, readonly Draft[]> {
  const best = new Map<Profile<ProgressItem>, Draft[]>();
  for (const draft of drafts) {
    const list = best.get(draft.progress);
    if (list === undefined) best.set(draft.progress, [draft]);
    else list.push(draft);
  }
  for (const list of best.values()) list.sort((a, b) => b.raw - a.raw || (a.feedback.item.id < b.feedback.item.id ? -1 : 1));
  return best;
}

/** Share of what a link shares that the better match of the progress item has too: near-duplicates explain each other away. */
function explainedShare({ feedback, progress }: Draft, rival: Profile<FeedbackItem>, weights: TermWeights): number {
  let shared = 0;
  let explained = 0;
  const count = (id: number): void => {
    if (!hasTerm(progress, id)) return;
    const weight = weights[id] as number;
    shared += weight;
    if (hasTerm(rival, id)) explained += weight;
  };
  for (const id of feedback.title) count(id);
  for (const id of feedback.body) if (!feedback.title.has(id)) count(id);
  return shared === 0 ? 0 : explained / shared;
}
