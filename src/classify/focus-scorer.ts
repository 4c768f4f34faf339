import type { Span } from "../model/span.js";
import { categoryCount, type FocusModel } from "./focus-model.js";
import type { FoundCue } from "../lexicon/topics.js";
import { cueFeatures, readPlaces } from "./text-features.js";

/** What a text says of each category. */
export interface Reading {
  /** How likely each category is; sums to 1. */
  readonly likelihoods: Float64Array;
  /** The share of its pairs of Han characters that the model knows: how near it is to what was learned. */
  readonly familiarity: number;
  /** How many of its pairs it knows. */
  readonly knownPairs: number;
  /** The cue words in it. */
  readonly cues: readonly FoundCue[];
}

/** Scores texts by a model. */
export interface Scorer {
  readonly read: (text: string) => Reading;
  /**
   * The places that speak most for a category against the others, in the order of the text: at most three cue words;
   * where no cue speaks for it, the characters that do.
   */
  readonly evidence: (text: string, cues: readonly FoundCue[], category: number) => Span[];
}

/** A place and how much it speaks for a category. */
interface Speaker extends Span {
  readonly weight: number;
}

/** The rows of a cue's features, and how much they speak together for each category. */
interface CueSigns {
  readonly rows: readonly number[];
  readonly speaking: readonly number[];
}

/** How many places are shown. */
const shownPlaces = 3;

/** A character is shown that speaks at least this share of what the most telling one does. */
const shownShare = 0.35;

/** Makes a scorer; it keeps some arrays for itself, and no trace of a text. */
export function createScorer(model: FocusModel): Scorer {
  const { weights, weightUnit, temperature } = model;
  const seen = new Uint32Array(weights.length / categoryCount); // the reading in which a row was met last
  let reading = 0;
  const sums = new Float64Array(categoryCount);
  const signsOfCue = new Map<string, CueSigns>();
  const signsOf = (cue: FoundCue): CueSigns => {
    let signs = signsOfCue.get(cue.word);
    if (signs === undefined) {
      const rows = cueFeatures(cue).map(model.rowOf).filter((row) => row !== 0);
      const speaking = Array.from({ length: categoryCount }, (_, category) => rows.reduce((sum, row) => sum + speaks(row, category), 0));
      signsOfCue.set(cue.word, (signs = { rows, speaking }));
    }
    return signs;
  };

  const read = (text: string): Reading => {
    reading = (reading + 1) >>> 0;
    if (reading === 0) {
      seen.fill(0);
      reading = 1;
    }
    sums.fill(0);
    let pairs = 0;
    let knownPairs = 0;
    const add = (row: number): void => {
      if (seen[row] === reading) return;
      seen[row] = reading;
      const from = row * categoryCount;
      for (let index = 0; index < categoryCount; index++) {
        sums[index] = (sums[index] as number) + (weights[from + index] as number);
      }
    };
    const { cues, count } = readPlaces(text, (start, length) => {
      const row = model.rowOfRun(text, start, length);
      if (length === 2) pairs++;
      if (row === 0) return;
      if (length === 2) knownPairs++;
      add(row);
    });
    for (const cue of cues) for (const row of signsOf(cue).rows) add(row);
    // a long text must not be surer than a short one only because it is long
    const scale = count === 0 ? 0 : weightUnit / (Math.sqrt(count) * temperature);
    const likelihoods = new Float64Array(categoryCount);
    let highest = -Infinity;
    for (let index = 0; index < categoryCount; index++) {
      const score = (sums[index] as number) * scale + ((weights[index] as number) * weightUnit) / temperature;
      likelihoods[index] = score;
      if (score > highest) highest = score;
    }
    let total = 0;
    for (let index = 0; index < categoryCount; index++) {
      const share = Math.exp((likelihoods[index] as number) - highest);
      likelihoods[index] = share;
      total += share;
    }
    for (let index = 0; index < categoryCount; index++) likelihoods[index] = (likelihoods[index] as number) / total;
    return { likelihoods, familiarity: pairs === 0 ? 0 : knownPairs / pairs, knownPairs, cues };
  };

  /** How much a row speaks for a category against the mean of the others. */
  function speaks(row: number, category: number): number {
    if (row === 0) return 0;
    let others = 0;
    for (let index = 0; index < categoryCount; index++) {
      if (index !== category) others += weights[row * categoryCount + index] as number;
    }
    return (weights[row * categoryCount + category] as number) - others / (categoryCount - 1);
  }

  const evidence = (text: string, cues: readonly FoundCue[], category: number): Span[] => {
    const speakers: Speaker[] = [];
    for (const cue of cues) {
      const weight = signsOf(cue).speaking[category] as number;
      if (weight > 0) speakers.push({ start: cue.start, end: cue.end, weight });
    }
    let shown = speakers.length > 0 ? speakers : tellingRuns(charactersOf(text, category));
    if (shown.length > shownPlaces) {
      shown = shown.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, shownPlaces).sort((a, b) => a.start - b.start);
    }
    return shown.map(({ start, end }) => ({ start, end }));
  };

  /** What each character has of the runs that stand over it. */
  const charactersOf = (text: string, category: number): Float64Array => {
    const spoken = new Float64Array(text.length);
    readPlaces(text, (start, length) => {
      const weight = speaks(model.rowOfRun(text, start, length), category) / length;
      for (let index = start; index < start + length; index++) spoken[index] = (spoken[index] as number) + weight;
    });
    return spoken;
  };
  return { read, evidence };
}

/** Runs of two characters or more in which every one speaks about as much as the most telling one. */
function tellingRuns(spoken: Float64Array): Speaker[] {
  const least = spoken.reduce((most, value) => Math.max(most, value), 0) * shownShare;
  const runs: Speaker[] = [];
  for (let start = 0; least > 0 && start < spoken.length; start++) {
    let end = start;
    let weight = 0;
    while (end < spoken.length && (spoken[end] as number) >= least) weight += spoken[end++] as number;
    if (end - start > 1) runs.push({ start, end, weight });
    start = Math.max(start, end);
  }
  return runs;
}
