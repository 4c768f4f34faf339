import { topicLexicon } from "../lexicon/topics.js";
import type { FocusCategory } from "../model/focus.js";
import type { Span } from "../model/span.js";

/** A topic of `corpus/topics.tsv` that holds of a text, and the words that say so. */
export interface TopicEvidence {
  readonly topic: string;
  readonly evidence: readonly Span[];
}

/** A topic holds beside the strongest one if its cues come to at least this share of that one's. */
const enoughBesideStrongest = 0.5;

/**
 * The topics of a text under a focus, the strongest first: those whose cues speak at least half as much as those of the
 * strongest. Longer cues speak more. None where no cue stands there.
 *
 * @example findTopics("公务接待超标准，报销附件不全", "public-integrity") // eight-rules, finance-assets
 */
export function findTopics(text: string, focus: FocusCategory): TopicEvidence[] {
  const found = new Map<string, { weight: number; words: Set<string>; evidence: Span[] }>();
  for (const { word, topic, start, end } of topicLexicon().find(text)) {
    if (topic.focus !== focus) continue;
    const entry = found.get(topic.id) ?? { weight: 0, words: new Set<string>(), evidence: [] };
    found.set(topic.id, entry);
    if (!entry.words.has(word)) entry.weight += Math.sqrt(word.length);
    entry.words.add(word);
    entry.evidence.push({ start, end });
  }
  const strongest = Math.max(...[...found.values()].map(({ weight }) => weight));
  return [...found]
    .filter(([, { weight }]) => weight >= strongest * enoughBesideStrongest)
    .sort(([a, { weight: x }], [b, { weight: y }]) => y - x || (a < b ? -1 : 1))
    .map(([topic, { evidence }]) => ({ topic, evidence }));
}
