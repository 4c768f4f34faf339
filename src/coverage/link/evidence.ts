import type { FeedbackItem, ProgressItem } from "../items/item.js";
import type { Profile } from "./profile.js";
import type { Vocabulary } from "./vocabulary.js";
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
const detailFactor = 0.6; // so does one that only the details of the feedback item have
const massScale = 5;
const elsewhereScale = 1.5;
const fewTerms = 1; // weight added below every share, so that one word found of one word asked is not all
const mostClauses = 31; // clauses of a feedback item that are looked at: the bits of a number

const inTitle = 1;
const inBody = 2;
const inGroup = 4;

/** Room to mark the terms of two items in, used again and again: one place for each term. */
export class EvidenceReader {
  readonly #weights: TermWeights;
  readonly #figures: Uint8Array;
  readonly #asked: Uint8Array;
  readonly #told: Uint8Array;
  readonly #clauses: Int32Array;
  readonly #seen: Int32Array;
  #turn = 0;

  constructor({ keys }: Vocabulary, weights: TermWeights) {
    this.#weights = weights;
    this.#figures = Uint8Array.from(keys, (key) => (key.startsWith("#") ? 1 : 0));
    this.#asked = new Uint8Array(keys.length);
    this.#told = new Uint8Array(keys.length);
    this.#clauses = new Int32Array(keys.length);
    this.#seen = new Int32Array(keys.length);
  }

  /** Gathers what speaks for the links of a feedback item to each of its candidates. */
  read(feedback: Profile<FeedbackItem>, candidates: readonly Profile<ProgressItem>[]): Evidence[] {
    const clauses = feedback.clauses.slice(0, mostClauses);
    for (const id of feedback.title) this.#asked[id] = (this.#asked[id] as number) | inTitle;
    for (const id of feedback.body) this.#asked[id] = (this.#asked[id] as number) | inBody;
    for (const id of feedback.group) this.#asked[id] = (this.#asked[id] as number) | inGroup;
    clauses.forEach((ids, index) => {
      for (const id of ids) this.#clauses[id] = (this.#clauses[id] as number) | (1 << index);
    });
    const whole = { title: this.#sum(feedback.title), body: this.#sum(feedback.body), clauses: clauses.map((ids) => this.#sum(ids)) };
    const found = candidates.map((progress) => this.#evidence(feedback, progress, whole));
    for (const ids of [feedback.title, feedback.body, feedback.group]) {
      for (const id of ids) {
        this.#asked[id] = 0;
        this.#clauses[id] = 0;
      }
    }
    return found;
  }

  #evidence(feedback: Profile<FeedbackItem>, progress: Profile<ProgressItem>, whole: { title: number; body: number; clauses: readonly number[] }): Evidence {
    const weights = this.#weights;
    let titleFound = 0;
    let detailFound = 0;
    let mass = 0;
    let figures = 0;
    let head = 0;
    let headFound = 0;
    let both = 0;
    const meet = (id: number, presence: number): void => {
      const mark = this.#asked[id] as number;
      if ((mark & (inTitle | inBody)) === 0) return;
      const weight = weights[id] as number;
      if ((mark & inTitle) !== 0) titleFound += weight * presence;
      if ((mark & inBody) !== 0) detailFound += weight * presence;
      mass += weight * presence * ((mark & inTitle) !== 0 ? 1 : detailFactor);
      if (this.#figures[id] === 1) figures += weight;
    };
    for (const id of progress.title) {
      const mark = this.#asked[id] as number;
      const weight = weights[id] as number;
      head += weight;
      if ((mark & inTitle) !== 0) {
        headFound += weight;
        both += weight;
      } else if ((mark & inBody) !== 0) headFound += weight * bodyPresence;
      meet(id, 1);
      this.#told[id] = inTitle;
    }
    for (const id of progress.body) {
      if (this.#told[id] !== 0) continue;
      meet(id, bodyPresence);
      this.#told[id] = inBody;
    }
    const { inOnePassage, measureExplained, clauseFound } = this.#inPassages(progress, whole);
    let groupAll = 0;
    let groupFound = 0;
    for (const id of progress.group) {
      groupAll += weights[id] as number;
      if (((this.#asked[id] as number) & inGroup) !== 0) groupFound += weights[id] as number;
    }
    const elsewhere = this.#sharedElsewhere(feedback);
    for (const ids of [progress.title, progress.body]) for (const id of ids) this.#told[id] = 0;
    const titleShare = titleFound / (whole.title + fewTerms);
    return {
      titleFound: titleShare,
      detailFound: whole.body === 0 ? titleShare : detailFound / (whole.body + fewTerms),
      headExplained: headFound / (head + fewTerms),
      titlesAlike: (2 * both) / (whole.title + head + fewTerms),
      inOnePassage,
      measureExplained,
      clauseFound,
      mass: 1 - Math.exp(-mass / massScale),
      elsewhere: 1 - Math.exp(-elsewhere / elsewhereScale),
      figures: Math.min(1, figures / 2),
      focus: agreement(feedback.item.focus, progress.item.focus),
      topics: topicsAlike(feedback.item.topics, progress.item.topics),
      number: sameNumber(feedback.item, progress.item) ? 1 : 0,
      outline: groupFound / (groupAll + fewTerms),
    };
  }

  /** What single passages of a progress item have of the feedback item's title and clauses, and it of them. */
  #inPassages(progress: Profile<ProgressItem>, whole: { title: number; clauses: readonly number[] }): Pick<Evidence, "inOnePassage" | "measureExplained" | "clauseFound"> {
    let inOnePassage = 0;
    let measureExplained = 0;
    let clauseFound = 0;
    const sums = new Float64Array(whole.clauses.length);
    for (const { field, ids } of progress.passages) {
      let all = 0;
      let title = 0;
      let explained = 0;
      sums.fill(0);
      for (const id of ids) {
        const weight = this.#weights[id] as number;
        const mark = this.#asked[id] as number;
        all += weight;
        if ((mark & inTitle) !== 0) title += weight;
        if ((mark & (inTitle | inBody)) !== 0) explained += weight;
        for (let bits = this.#clauses[id] as number; bits !== 0; bits &= bits - 1) {
          const index = 31 - Math.clz32(bits & -bits);
          sums[index] = (sums[index] as number) + weight;
        }
      }
      sums.forEach((sum, index) => {
        clauseFound = Math.max(clauseFound, sum / ((whole.clauses[index] as number) + fewTerms));
      });
      if (field !== "body") continue;
      inOnePassage = Math.max(inOnePassage, title / (whole.title + fewTerms));
      measureExplained = Math.max(measureExplained, explained / (all + fewTerms));
    }
    return { inOnePassage, measureExplained, clauseFound };
  }

  /** The weight of what is shared outside the heaviest stretch of the feedback item. */
  #sharedElsewhere({ passages }: Profile<FeedbackItem>): number {
    this.#turn++;
    let all = 0;
    let heaviest = 0;
    for (const { terms } of passages) {
      let stretch = 0;
      let stretchEnd = -1;
      for (const { id, start, end } of terms) {
        if (this.#told[id] === 0) continue;
        if (start > stretchEnd) stretch = 0;
        stretchEnd = Math.max(stretchEnd, end);
        if (this.#seen[id] === this.#turn) continue;
        this.#seen[id] = this.#turn;
        const weight = this.#weights[id] as number;
        all += weight;
        stretch += weight;
        heaviest = Math.max(heaviest, stretch);
      }
    }
    return all - heaviest;
  }

  #sum(ids: Iterable<number>): number {
    let sum = 0;
    for (const id of ids) sum += this.#weights[id] as number;
    return sum;
  }
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
