import { topicLexicon, type FoundCue } from "../lexicon/topics.js";
import type { FocusCategory } from "../model/focus-categories.js";
import type { Span } from "../model/span.js";
import { lastAtOrBefore } from "../text/sorted.js";

/** A topic of `corpus/topics.tsv` that holds of a text, and the words that say so. */
export interface TopicEvidence {
  readonly topic: string;
  readonly evidence: readonly Span[];
}

/** A topic holds beside the strongest one if its cues come to at least this share of that one's. */
const enoughBesideStrongest = 0.5;
/** What the words of an answer must come to: one of three characters, or two. */
const enoughInAnswer = Math.sqrt(3);

/** Where an issue's topic may stand. */
export interface TopicParts {
  readonly title: string;
  readonly answer: string;
}

/**
 * The topics of a text under a focus, the strongest first: those whose cues speak at least half as much as those of the
 * strongest. Longer cues speak more. Where no cue stands, the one topic that most is hinted at, by words that are no part
 * of a cue (the 医生 of 乡村医生 hints at nothing); none where nothing is.
 *
 * @param cues the cues of the text, where they are known already
 * @example findTopics("公务接待超标准，报销附件不全", "public-integrity") // eight-rules, finance-assets
 */
export function findTopics(text: string, focus: FocusCategory, cues: readonly FoundCue[] = topicLexicon().find(text)): TopicEvidence[] {
  const topics = cuedTopics(cues, focus).filter(({ weak }) => !weak);
  if (topics.length > 0) return topics.map(withoutStrength);
  const hints = topicLexicon().findHints(text, focus);
  const isFree = ({ start, end }: FoundCue): boolean => (lastAtOrBefore(cues, end - 1)?.end ?? 0) <= start;
  return topicsOf(hints.filter(isFree))
    .slice(0, 1)
    .map(withoutStrength);
}

/**
 * The topics of an issue under a focus: those of its title. Only where the title names no topic at all, those that its
 * answer names by more than one short word: a word of a measure says little about what was wrong.
 *
 * @param cues the cues of the title and of the answer, where they are known already
 * @example findIssueTopics({ title: "节水工作推进迟缓", answer: "实施工程3个" }, "public-integrity").found // []
 */
export function findIssueTopics(
  { title, answer }: TopicParts,
  focus: FocusCategory,
  cues: { readonly title: readonly FoundCue[]; readonly answer?: readonly FoundCue[] } = { title: topicLexicon().find(title) },
): { readonly part: keyof TopicParts; readonly found: readonly TopicEvidence[] } {
  const inTitle = findTopics(title, focus, cues.title);
  if (inTitle.length > 0 || namesOther(cues.title, focus)) return { part: "title", found: inTitle };
  const named = cuedTopics(cues.answer ?? topicLexicon().find(answer), focus).filter(({ weight }) => weight >= enoughInAnswer);
  return { part: "answer", found: named.map(withoutStrength) };
}

/** A topic while its cues are weighed. */
interface Weighed extends TopicEvidence {
  readonly weight: number;
  /** Whether all that names it is one word that says nothing alone. */
  readonly weak: boolean;
}

const withoutStrength = ({ topic, evidence }: Weighed): TopicEvidence => ({ topic, evidence });

/** Whether a text names a topic of another focus; that something is to be put right is said under each. */
function namesOther(cues: readonly FoundCue[], focus: FocusCategory): boolean {
  return cues.some(({ topic }) => topic.focus !== focus && topic.focus !== "rectification");
}

function cuedTopics(cues: readonly FoundCue[], focus: FocusCategory): Weighed[] {
  return topicsOf(cues.filter(({ topic }) => topic.focus === focus));
}

function topicsOf(cues: readonly FoundCue[]): Weighed[] {
  const found: { topic: string; weight: number; words: string[]; evidence: Span[]; weak: boolean }[] = [];
  let strongest = 0;
  for (const { word, topic, start, end } of cues) {
    let entry = found.find((one) => one.topic === topic.id);
    if (entry === undefined) found.push((entry = { topic: topic.id, weight: 0, words: [], evidence: [], weak: true }));
    if (!entry.words.includes(word)) {
      entry.weight += Math.sqrt(word.length);
      entry.words.push(word);
    }
    entry.weak &&= topic.weak.includes(word);
    entry.evidence.push({ start, end });
    if (entry.weight > strongest) strongest = entry.weight;
  }
  return found
    .filter(({ weight }) => weight >= strongest * enoughBesideStrongest)
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
}
