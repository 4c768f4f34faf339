import { focusCategories, type FocusCategory } from "../model/focus-categories.js";
import type { Span } from "../model/span.js";
import { withoutAnswerWords } from "./answer-subject.js";
import { createScorer, type Reading } from "./focus-scorer.js";
import { focusModel, type FocusModel } from "./focus-model.js";
import type { FoundCue } from "../lexicon/topics.js";
import { findIssueTopics, findTopics, type TopicEvidence } from "./topics.js";

/** A category and how likely it is (0–1). */
export interface LikelyFocus {
  readonly category: FocusCategory;
  readonly confidence: number;
}

/** What the words of a text say of its focus. */
export interface TextFocus {
  /** null where the text does not decide: it is not guessed. */
  readonly category: FocusCategory | null;
  /** `none` where the text does not decide. */
  readonly basis: "text" | "none";
  /** How often such an answer is right (0–1); 0 where there is none. */
  readonly confidence: number;
  /** The next choice; where the text does not decide, the likeliest. Left out where nothing speaks for any. */
  readonly second?: LikelyFocus;
  /** The places that decided, at most three, in the order of the text. */
  readonly evidence: readonly Span[];
  readonly topics: readonly TopicEvidence[];
}

/** A place in one of the two parts of an issue. */
export interface PartSpan extends Span {
  readonly part: "title" | "text";
}

/** What title and text of an issue say of its focus; every place names its part. */
export interface IssueFocus extends Omit<TextFocus, "evidence" | "topics"> {
  readonly evidence: readonly PartSpan[];
}

/** The same with the topics under it. */
export interface IssueTextFocus extends IssueFocus {
  readonly topics: readonly { readonly topic: string; readonly evidence: readonly PartSpan[] }[];
}

/** The classifiers over one model; see {@link classify} and {@link classifyIssueText}. */
export interface FocusClassifier {
  readonly classifyText: (text: string) => TextFocus;
  readonly classifyIssueText: (parts: IssueParts) => IssueTextFocus;
  /** The same without topics, for those who read them of other words. */
  readonly focusOfIssue: (parts: IssueParts) => IssueFocus;
  /** The likelihood of each category, in their order, with no abstention; for training and measuring. */
  readonly likelihoods: (parts: IssueParts) => Float64Array;
}

/** An issue as its words. */
export interface IssueParts {
  readonly title: string;
  /** What answers it. May begin with the marker and the title, as `Issue.text` does. */
  readonly text?: string;
}

/** Of a text without a cue word so many pairs of characters must be known: 新增2处 has one, and is about nothing. */
const fewestPairs = 2;

const nothing = { category: null, basis: "none", confidence: 0, evidence: [] } as const;

/** Best and second of the likelihoods; the earlier category where they are equal. */
function rank(likelihoods: Float64Array): [best: number, second: number] {
  let best = 0;
  for (let index = 1; index < likelihoods.length; index++) if (at(likelihoods, index) > at(likelihoods, best)) best = index;
  let second = best === 0 ? 1 : 0;
  for (let index = 0; index < likelihoods.length; index++) {
    if (index !== best && at(likelihoods, index) > at(likelihoods, second)) second = index;
  }
  return [best, second];
}

const at = (values: Float64Array, index: number): number => values[index] as number;
const categoryAt = (index: number): FocusCategory => focusCategories[index] as FocusCategory;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Where the answer of an issue begins in its text: behind the title, if that stands near the beginning. */
function answerStart({ title, text = "" }: IssueParts): number {
  const found = title === "" ? -1 : text.slice(0, title.length + 24).indexOf(title);
  return found === -1 ? 0 : found + title.length;
}

/** What is decided, before the evidence is asked for. */
interface Decision {
  readonly best: number;
  readonly category: FocusCategory | null;
  readonly basis: "text" | "none";
  readonly confidence: number;
  readonly second: LikelyFocus;
}

function decide(likelihoods: Float64Array, least: number): Decision {
  const [best, second] = rank(likelihoods);
  const confidence = rounded(at(likelihoods, best));
  const category = categoryAt(best);
  if (at(likelihoods, best) < least) return { best, category: null, basis: "none", confidence: 0, second: { category, confidence } };
  return { best, category, basis: "text", confidence, second: { category: categoryAt(second), confidence: rounded(at(likelihoods, second)) } };
}

/** Makes the classifiers of a model. */
export function createFocusClassifier(model: FocusModel): FocusClassifier {
  const scorer = createScorer(model);
  /** Whether a text is near enough to what was learned to be judged at all. */
  const speaks = ({ familiarity, knownPairs, cues }: Reading): boolean => cues.length > 0 || (knownPairs >= fewestPairs && familiarity >= model.familiarFrom);

  /** Title and text together; where the title says nothing, the text speaks for itself. */
  const join = (title: Reading, text: Reading): Float64Array => {
    const textShare = speaks(title) ? model.textShare : 1;
    const logs = new Float64Array(focusCategories.length);
    for (let index = 0; index < logs.length; index++) {
      if (speaks(title)) logs[index] = Math.log(at(title.likelihoods, index));
      if (speaks(text)) logs[index] = at(logs, index) + textShare * Math.log(at(text.likelihoods, index));
    }
    return softmax(logs);
  };
  const answerOf = (parts: IssueParts): { readonly start: number; readonly answer: string } => {
    const start = answerStart(parts);
    return { start, answer: withoutAnswerWords(parts.text?.slice(start, start + model.textLength) ?? "") };
  };

  /** The focus of an issue, with what was read for it. */
  const readIssue = (parts: IssueParts): { focus: IssueFocus; start: number; answer: string; cues: { title: readonly FoundCue[]; answer: readonly FoundCue[] } } => {
    const { title } = parts;
    const { start, answer } = answerOf(parts);
    const ofTitle = scorer.read(title);
    const ofText = scorer.read(answer);
    const cues = { title: ofTitle.cues, answer: ofText.cues };
    if (!speaks(ofTitle) && !speaks(ofText)) return { focus: nothing, start, answer, cues };
    const { best, category, ...decision } = decide(join(ofTitle, ofText), model.abstainBelow);
    if (category === null) return { focus: { category, ...decision, evidence: [] }, start, answer, cues };
    const inTitle = ({ start: from, end }: Span): PartSpan => ({ part: "title", start: from, end });
    const inText = ({ start: from, end }: Span): PartSpan => ({ part: "text", start: from + start, end: end + start });
    const fromTitle = scorer.evidence(title, ofTitle.cues, best);
    const evidence = fromTitle.length > 0 ? fromTitle.map(inTitle) : scorer.evidence(answer, ofText.cues, best).map(inText);
    return { focus: { category, ...decision, evidence }, start, answer, cues };
  };

  return {
    likelihoods: (parts) => join(scorer.read(parts.title), scorer.read(answerOf(parts).answer)),
    classifyText: (text) => {
      const reading = scorer.read(text);
      if (!speaks(reading)) return { ...nothing, topics: [] };
      const { best, category, ...decision } = decide(reading.likelihoods, model.abstainBelow);
      if (category === null) return { category, ...decision, evidence: [], topics: [] };
      const evidence = scorer.evidence(text, reading.cues, best);
      return { category, ...decision, evidence, topics: findTopics(text, category, reading.cues) };
    },
    focusOfIssue: (parts) => readIssue(parts).focus,
    classifyIssueText: (parts) => {
      const { focus, start, answer, cues } = readIssue(parts);
      if (focus.category === null) return { ...focus, topics: [] };
      const { part, found } = findIssueTopics({ title: parts.title, answer }, focus.category, cues);
      const from = part === "title" ? 0 : start;
      return { ...focus, topics: found.map(({ topic, evidence }) => ({ topic, evidence: evidence.map((place): PartSpan => ({ part: part === "title" ? "title" : "text", start: from + place.start, end: from + place.end })) })) };
    },
  };
}

function softmax(logs: Float64Array): Float64Array {
  const highest = Math.max(...logs);
  const shares = logs.map((value) => Math.exp(value - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

let usual: FocusClassifier | undefined;
const classifier = (): FocusClassifier => (usual ??= createFocusClassifier(focusModel()));

/**
 * What a short text (a heading, a problem, a measure) is about, from its words alone: for where no heading decides.
 * Pure; the same in Node and in a page; never throws. Empty or foreign text → category null, confidence 0.
 *
 * @example classify("“三会一课”开展不规范").category // "party-building"
 */
export function classify(text: string): TextFocus {
  return classifier().classifyText(text);
}

/**
 * What an issue is about: its title decides most, the beginning of what answers it helps where the title says little.
 *
 * @example classifyIssueText({ title: "制度落实方面", text: "补交党费，按期换届。" }).category // "party-building"
 */
export function classifyIssueText(parts: IssueParts): IssueTextFocus {
  return classifier().classifyIssueText(parts);
}

/**
 * The focus of an issue alone, as {@link classifyIssueText} tells it.
 *
 * @example focusOfIssue({ title: "制度落实方面", text: "补交党费，按期换届。" }).category // "party-building"
 */
export function focusOfIssue(parts: IssueParts): IssueFocus {
  return classifier().focusOfIssue(parts);
}
