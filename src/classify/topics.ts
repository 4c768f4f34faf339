import { topicLexicon, type FoundCue } from "../lexicon/topics.js";
import type { FocusCategory } from "../model/focus-categories.js";
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
 * strongest. Longer cues speak more. Where no cue stands, the one topic that most is hinted at; none where nothing is.
 *
 * @param cues the cues of the text, where they are known already
 * @example findTopics("公务接待超标准，报销附件不全", "public-integrity") // eight-rules, finance-assets
 */
export function findTopics(text: string, focus: FocusCategory, cues: readonly FoundCue[] = topicLexicon().find(text)): TopicEvidence[] {
  const topics = topicsOf(cues.filter(({ topic }) => topic.focus === focus));
  return topics.length > 0 ? topics : topicsOf(topicLexicon().findHints(text, focus)).slice(0, 1);
}

function topicsOf(cues: readonly FoundCue[]): TopicEvidence[] {
  const found: { topic: string; weight: number; words: string[]; evidence: Span[] }[] = [];
  let strongest = 0;
  for (const { word, topic, start, end } of cues) {
    let entry = found.find((one) => one.topic === topic.id);
    if (entry === undefined) found.push((entry = { topic: topic.id, weight: 0, words: [], evidence: [] }));
    if (!entry.words.includes(word)) entry.weight += Math.sqrt(word.length);
    entry.words.push(word);
    entry.evidence.push({ start, end });
    if (entry.weight > strongest) strongest = entry.weight;
  }
  return found
    .filter(({ weight }) => weight >= strongest * enoughBesideStrongest)
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1))
    .map(({ topic, evidence }) => ({ topic, evidence }));
}
