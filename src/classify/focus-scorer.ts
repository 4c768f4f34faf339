import type { Span } from "../model/span.js";
import { categoryCount, type FocusModel } from "./focus-model.js";
import { cueFeatures, visitFeatures } from "./text-features.js";

/** What a text says of each category. */
export interface Reading {
  /** How likely each category is; sums to 1. */
  readonly likelihoods: Float64Array;
  /** How many features the model knows. */
  readonly known: number;
}

/** Scores texts by a model. */
export interface Scorer {
  readonly read: (text: string) => Reading;
  /** The places that speak most for a category against the others: at most three, in the order of the text. */
  readonly evidence: (text: string, category: number) => Span[];
}

/** A place and how much it speaks for a category. */
interface Speaker extends Span {
  readonly weight: number;
}

/** How many places are shown. */
const shownPlaces = 3;

/** Makes a scorer; it keeps some arrays for itself, and no trace of a text. */
export function createScorer(model: FocusModel): Scorer {
  const { weights, weightUnit, temperature } = model;
  const seen = new Uint32Array(weights.length / categoryCount); // the reading in which a row was met last
  let reading = 0;
  const sums = new Float64Array(categoryCount);
  const rowsOfCue = new Map<string, readonly number[]>();
  const cueRows = (cue: Parameters<typeof cueFeatures>[0]): readonly number[] => {
    let rows = rowsOfCue.get(cue.word);
    if (rows === undefined) rowsOfCue.set(cue.word, (rows = cueFeatures(cue).map(model.rowOf)));
    return rows;
  };

  const read = (text: string): Reading => {
    reading = (reading + 1) >>> 0;
    if (reading === 0) {
      seen.fill(0);
      reading = 1;
    }
    sums.fill(0);
    let known = 0;
    const add = (row: number): void => {
      if (row === 0 || seen[row] === reading) return;
      seen[row] = reading;
      known++;
      for (let index = 0; index < categoryCount; index++) {
        sums[index] = (sums[index] as number) + (weights[row * categoryCount + index] as number);
      }
    };
    const places = visitFeatures(text, {
      characters: (start, length) => add(model.rowOfRun(text, start, length)),
      cue: (cue) => {
        for (const row of cueRows(cue)) add(row);
      },
    });
    // a long text must not be surer than a short one only because it is long
    const scale = places === 0 ? 0 : weightUnit / (Math.sqrt(places) * temperature);
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
    return { likelihoods, known };
  };

  /** How much a row speaks for a category against the mean of the others. */
  const speaks = (row: number, category: number): number => {
    if (row === 0) return 0;
    let others = 0;
    for (let index = 0; index < categoryCount; index++) {
      if (index !== category) others += weights[row * categoryCount + index] as number;
    }
    return (weights[row * categoryCount + category] as number) - others / (categoryCount - 1);
  };

  const evidence = (text: string, category: number): Span[] => {
    const speakers: Speaker[] = [];
    visitFeatures(text, {
      characters: (start, length) => {
        // one character is too little to show
        const weight = length === 1 ? 0 : speaks(model.rowOfRun(text, start, length), category);
        if (weight > 0) speakers.push({ start, end: start + length, weight });
      },
      cue: (cue) => {
        const weight = cueRows(cue).reduce((sum, row) => sum + speaks(row, category), 0);
        if (weight > 0) speakers.push({ start: cue.start, end: cue.end, weight });
      },
    });
    speakers.sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
    const shown: Speaker[] = [];
    for (const place of speakers) {
      if (shown.length === shownPlaces) break;
      if (shown.every(({ start, end }) => place.end <= start || place.start >= end)) shown.push(place);
    }
    return shown.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
  };
  return { read, evidence };
}
