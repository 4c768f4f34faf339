import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier.js";
import { cueFeatures, runFeature, readPlaces } from "../../../src/classify/text-features.js";
import { focusCategories } from "../../../src/model/focus-categories.js";
import { randomNumbers, shuffled, type Sentence } from "./sentences.js";

const classes = focusCategories.length;

/** What training may vary. The defaults were chosen by cross-validation by organ. */
export interface TrainingOptions {
  /** A feature must stand in so many sentences. */
  readonly leastSentences?: number;
  /** How much the sign of a cue's topic and focus counts beside the cue itself. */
  readonly signValue?: number;
  /** The share of natural's Bayes in the weights. */
  readonly bayesShare?: number;
  readonly decay?: number;
  readonly passes?: number;
  /** What a stored weight of 1 is worth. */
  readonly unit?: number;
  /** Rows whose weights all lie under this (in units) are not stored. */
  readonly leastWeight?: number;
  /** How a text is read; for comparing features. */
  readonly read?: (text: string) => FeaturedText;
}

/** A text as the features it has, and how many places it has. */
export interface FeaturedText {
  readonly features: readonly string[];
  readonly places: number;
}

/** The features of a text by name, each once, read as the library reads them. */
export function featuresOf(text: string): FeaturedText {
  const features = new Set<string>();
  const { cues, count } = readPlaces(text, (start, length) => void features.add(runFeature(text.slice(start, start + length))));
  for (const cue of cues) cueFeatures(cue).forEach((feature) => features.add(feature));
  return { features: [...features], places: count };
}

/** Counts of natural's BayesClassifier: how likely a feature is in each category. */
function bayesOf(texts: readonly FeaturedText[], labels: readonly number[], known: ReadonlyMap<string, number>): Float64Array {
  const { classifier } = new BayesClassifier(undefined, 0.5);
  texts.forEach(({ features }, index) => {
    const observation: Record<string, string> = {};
    for (const feature of features) if (known.has(feature)) observation[feature] = feature;
    classifier.addExample(observation, String(labels[index]));
  });
  const counts = new Float64Array(known.size * classes);
  for (let label = 0; label < classes; label++) {
    const row = classifier.classFeatures[String(label)] ?? {};
    for (const [feature, id] of known) counts[id * classes + label] = row[feature] ?? classifier.smoothing;
  }
  return counts;
}

/** The logarithm of how much likelier a feature is in a category than in the others. */
function logRatios(counts: Float64Array): Float64Array {
  const size = counts.length / classes;
  const totals = new Float64Array(classes);
  counts.forEach((count, index) => (totals[index % classes] = (totals[index % classes] as number) + count));
  const total = totals.reduce((sum, value) => sum + value, 0);
  return counts.map((count, index) => {
    const row = Math.floor(index / classes) * classes;
    let sum = 0;
    for (let label = 0; label < classes; label++) sum += counts[row + label] as number;
    const ofClass = totals[index % classes] as number;
    return Math.log((count + 0.5) / (ofClass + size)) - Math.log((sum - count + 0.5) / (total - ofClass + size));
  });
}

/**
 * Trains the classifier: the counts of natural's Bayes say how telling a feature is; a logistic regression (softmax, one
 * pass after another over the sentences, AdaGrad) learns the weights on features scaled by that; a share of Bayes itself
 * is added. Everything is linear, so what is stored is one row of whole numbers a feature.
 *
 * @returns the text of `corpus/focus-model.tsv` without its header
 */
export function trainModel(sentences: readonly Sentence[], options: TrainingOptions = {}): string {
  const { leastSentences = 2, signValue = 2, bayesShare = 0.2, decay = 3e-4, passes = 30, unit = 0.05, leastWeight = 6, read = featuresOf } = options;
  const texts = sentences.map(({ text }) => read(text));
  const labels = sentences.map(({ focus }) => focus);
  const counted = new Map<string, number>();
  for (const { features } of texts) for (const feature of features) counted.set(feature, (counted.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counted) if (count >= leastSentences) ids.set(feature, ids.size);
  const names = [...ids.keys()];
  const valueOf = (feature: string): number => (feature.startsWith("t") || feature.startsWith("f") ? signValue : 1);
  const values = names.map(valueOf);

  const counts = bayesOf(texts, labels, ids);
  const ratios = logRatios(counts).map(Math.abs);
  const rows = texts.map(({ features }) => features.map((feature) => ids.get(feature)).filter((id) => id !== undefined));
  const weights = new Float64Array(names.length * classes);
  const steps = new Float64Array(names.length * classes);
  const bias = new Float64Array(classes);
  const biasSteps = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const random = randomNumbers(7);
  for (let pass = 0; pass < passes; pass++) {
    for (const index of shuffled(texts.length, random)) {
      const scale = 1 / Math.sqrt(Math.max(1, texts[index]?.places ?? 1));
      const row = rows[index] ?? [];
      scores.set(bias);
      for (const id of row) {
        const value = (values[id] as number) * scale;
        for (let label = 0; label < classes; label++) {
          const place = id * classes + label;
          scores[label] = (scores[label] as number) + (weights[place] as number) * (ratios[place] as number) * value;
        }
      }
      const highest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - highest));
      const sum = shares.reduce((total, share) => total + share, 0);
      for (let label = 0; label < classes; label++) {
        const error = (shares[label] as number) / sum - (labels[index] === label ? 1 : 0);
        biasSteps[label] = (biasSteps[label] as number) + error * error;
        bias[label] = (bias[label] as number) - (0.1 * error) / Math.sqrt((biasSteps[label] as number) + 1e-6);
        for (const id of row) {
          const place = id * classes + label;
          const slope = error * (ratios[place] as number) * (values[id] as number) * scale + decay * (weights[place] as number);
          steps[place] = (steps[place] as number) + slope * slope;
          weights[place] = (weights[place] as number) - (0.3 * slope) / Math.sqrt((steps[place]) + 1e-6);
        }
      }
    }
  }

  const totals = new Float64Array(classes);
  counts.forEach((count, index) => (totals[index % classes] = (totals[index % classes] as number) + count));
  const stored = names.map((name, id) => {
    const row = Array.from({ length: classes }, (_, label) => {
      const place = id * classes + label;
      const bayes = Math.log((counts[place] as number) / (totals[label] as number));
      return (weights[place] as number) * (ratios[place] as number) * (values[id] as number) + bayesShare * bayes;
    });
    return { name, row: centred(row).map((weight) => Math.round(weight / unit) || 0) };
  });
  stored.push({ name: "b", row: centred([...bias]).map((weight) => Math.round(weight / unit) || 0) });
  return stored
    .filter(({ name, row }) => name === "b" || Math.max(...row.map(Math.abs)) > leastWeight)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, row }) => [name, ...row].join("\t"))
    .join("\n");
}

function centred(row: readonly number[]): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}
