import type { FeedbackItem, ProgressItem } from "../items/item.js";
import type { Profile } from "./profile.js";
import type { TermWeights } from "./weights.js";

/** What speaks for a link, each from 0 to 1 (focus from -1). The settings say what each is worth. */
export interface Evidence {
  /** Share of the feedback title's terms that stand in the progress item. */
  readonly titleFound: number;
  /** Share of the other feedback terms that stand there; that of the title where there are none. */
  readonly detailFound: number;
  /** Share of the progress title's terms that stand in the feedback item. */
  readonly headExplained: number;
  /** Share of the terms of both titles that both have. */
  readonly titlesAlike: number;
  /** Share of the feedback title's terms in the single measure that holds most of them. */
  readonly inOnePassage: number;
  /** Share of the terms of a single measure that stand in the feedback item, in the measure that is most about it. */
  readonly measureExplained: number;
  /** Share of the feedback clause that is found best in a single passage; a clause of few terms counts less. */
  readonly clauseFound: number;
  /** How much is shared at all; one rare word alone makes little. */
  readonly mass: number;
  /** How much is shared beside the longest stretch of words: a mention in passing shares one stretch and no more. */
  readonly elsewhere: number;
  /** Whether rare figures agree. */
  readonly figures: number;
  /** Whether both have one focus (1), or two (-1). */
  readonly focus: number;
  /** Share of the topics of both that both have, where topics are known. */
  readonly topics: number;
  /** Whether both bear one number. */
  readonly number: number;
  /** Whether the headings above are alike. */
  readonly outline: number;
}

/** The names of the evidence, in the order of the settings. */
export const evidenceNames = [
  "titleFound",
  "detailFound",
  "headExplained",
  "titlesAlike",
  "inOnePassage",
  "measureExplained",
  "clauseFound",
  "mass",
  "elsewhere",
  "figures",
  "focus",
  "topics",
  "number",
  "outline",
] as const satisfies readonly (keyof Evidence)[];

const bodyPresence = 0.8; // a term under the title counts a little less than one in it
const massScale = 5;
const elsewhereScale = 1.5;
const fewTerms = 1; // weight added below every share, so that one word found of one word asked is not all

/** Gathers what speaks for a link. */
export function evidenceFor(feedback: Profile<FeedbackItem>, progress: Profile<ProgressItem>, weightOf: TermWeights): Evidence {
  const presence = (key: string): number => (progress.title.has(key) ? 1 : progress.body.has(key) ? bodyPresence : 0);
  const inTitle = shareOf(feedback.title, weightOf, presence);
  const detail = shareOf(feedback.body, weightOf, presence);
  const head = shareOf(progress.title, weightOf, (key) => (feedback.title.has(key) ? 1 : feedback.body.has(key) ? bodyPresence : 0));
  const both = shareOf(progress.title, weightOf, (key) => (feedback.title.has(key) ? 1 : 0));
  let mass = inTitle.found;
  for (const key of feedback.body) if (!feedback.title.has(key)) mass += weightOf(key) * presence(key) * 0.6;
  let inOnePassage = 0;
  let measureExplained = 0;
  for (const { field, keys } of progress.passages) {
    if (field !== "body") continue;
    inOnePassage = Math.max(inOnePassage, shareOf(feedback.title, weightOf, (key) => (keys.has(key) ? 1 : 0)).share);
    measureExplained = Math.max(measureExplained, shareOf(keys, weightOf, (key) => (feedback.title.has(key) || feedback.body.has(key) ? 1 : 0)).share);
  }
  let clauseFound = 0;
  for (const clause of feedback.clauses) {
    for (const { keys } of progress.passages) {
      clauseFound = Math.max(clauseFound, shareOf(clause, weightOf, (key) => (keys.has(key) ? 1 : 0)).share);
    }
  }
  let figures = 0;
  for (const keys of [feedback.title, feedback.body]) for (const key of keys) if (key.startsWith("#") && presence(key) > 0) figures += weightOf(key);
  return {
    titleFound: inTitle.share,
    detailFound: detail.all === 0 ? inTitle.share : detail.share,
    headExplained: head.share,
    titlesAlike: inTitle.all + both.all === 0 ? 0 : (2 * both.found) / (inTitle.all + both.all + fewTerms),
    inOnePassage,
    measureExplained,
    clauseFound,
    mass: 1 - Math.exp(-mass / massScale),
    elsewhere: 1 - Math.exp(-sharedElsewhere(feedback, progress, weightOf) / elsewhereScale),
    figures: Math.min(1, figures / 2),
    focus: agreement(feedback.item.focus, progress.item.focus),
    topics: topicsAlike(feedback.item.topics, progress.item.topics),
    number: sameNumber(feedback.item, progress.item) ? 1 : 0,
    outline: shareOf(progress.group, weightOf, (key) => (feedback.group.has(key) ? 1 : 0)).share,
  };
}

/** The weight of what is shared outside the heaviest stretch of the feedback item. */
function sharedElsewhere(feedback: Profile<FeedbackItem>, progress: Profile<ProgressItem>, weightOf: TermWeights): number {
  const seen = new Set<string>();
  let all = 0;
  let heaviest = 0;
  for (const { terms } of feedback.passages) {
    let stretch = 0;
    let stretchEnd = -1;
    for (const { key, start, end } of terms) {
      if (!(progress.title.has(key) || progress.body.has(key))) continue;
      if (start > stretchEnd) stretch = 0;
      stretchEnd = Math.max(stretchEnd, end);
      if (seen.has(key)) continue;
      seen.add(key);
      const weight = weightOf(key);
      all += weight;
      stretch += weight;
      heaviest = Math.max(heaviest, stretch);
    }
  }
  return all - heaviest;
}

function shareOf(keys: ReadonlySet<string>, weightOf: TermWeights, presence: (key: string) => number): { found: number; all: number; share: number } {
  let found = 0;
  let all = 0;
  for (const key of keys) {
    const weight = weightOf(key);
    all += weight;
    found += weight * presence(key);
  }
  return { found, all, share: found / (all + fewTerms) };
}

function agreement(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return a === b ? 1 : -1;
}

function topicsAlike(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((topic) => b.includes(topic)).length;
  return shared === 0 ? 0 : shared / Math.min(a.length, b.length);
}

function sameNumber(feedback: FeedbackItem, progress: ProgressItem): boolean {
  return feedback.kind === "issue" && progress.kind === "issue" && feedback.number !== null && feedback.number === progress.number;
}
