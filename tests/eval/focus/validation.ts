import { createFocusClassifier, type FocusClassifier, type IssueParts } from "../../../src/classify/focus-by-text.js";
import { readFocusModel } from "../../../src/classify/focus-model.js";
import { focusCategories } from "../../../src/model/focus-categories.js";
import type { Answer } from "./scores.js";
import { foldsOf, type Parting, type Sentence } from "./sentences.js";
import { trainModel, type TrainingOptions } from "./training.js";

/** The line that names the columns of the model. */
export const modelColumns = `# columns: feature\t${focusCategories.join("\t")}`;

/** Settings of the classifier as the rows of `corpus/focus-settings.tsv`: name → value. */
export type SettingValues = Readonly<Record<"weight-unit" | "temperature" | "abstain-below" | "familiar-from" | "text-share" | "text-length", number>>;

/** Settings with which the classifier says its mind and is not yet calibrated. */
export const rawSettings: SettingValues = { "weight-unit": 0.05, temperature: 1, "abstain-below": 0, "familiar-from": 0.25, "text-share": 0.3, "text-length": 300 };

/** The classifier of a trained model. */
export function classifierOf(model: string, settings: SettingValues = rawSettings): FocusClassifier {
  const rows = Object.entries(settings).map(([name, value]) => `${name}\t${value}`);
  return createFocusClassifier(readFocusModel(`${modelColumns}\n${model}`, `# columns: setting\tvalue\n${rows.join("\n")}`));
}

/** The likelihoods of sentences, each by a model that was trained without its fold. */
export function heldOutLikelihoods(sentences: readonly Sentence[], by: Parting, options?: TrainingOptions): Float64Array[] {
  const folds = foldsOf(sentences, by);
  const likelihoods: Float64Array[] = [];
  for (const fold of new Set(folds)) {
    const { likelihoods: judge } = classifierOf(trainModel(sentences.filter((_, index) => folds[index] !== fold), options));
    sentences.forEach(({ text }, index) => {
      if (folds[index] === fold) likelihoods[index] = judge({ title: text });
    });
  }
  return likelihoods;
}

/** Likelihoods at another temperature. */
export function tempered(likelihoods: Float64Array, temperature: number): Float64Array {
  const shares = likelihoods.map((value) => value ** (1 / temperature));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The answer that likelihoods give. */
export function answerOf(likelihoods: Float64Array, right: number): Answer {
  const confidence = Math.max(...likelihoods);
  return { right, said: likelihoods.indexOf(confidence), confidence };
}

/** The temperature at which the right answers are likeliest, to two places. */
export function fitTemperature(likelihoods: readonly Float64Array[], sentences: readonly Sentence[]): number {
  let best = 1;
  let least = Infinity;
  for (let temperature = 0.3; temperature <= 3; temperature += 0.05) {
    const loss = -likelihoods.reduce((sum, row, index) => sum + Math.log(Math.max(1e-12, tempered(row, temperature)[sentences[index]?.focus ?? 0] as number)), 0);
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return Math.round(best * 100) / 100;
}

/** An issue with a focus that is known, to be judged by its words. */
export interface KnownIssue extends IssueParts {
  readonly id: string;
  readonly focus: number;
}

/** Judges issues by their words alone. */
export function judgeIssues(classifier: FocusClassifier, issues: readonly KnownIssue[]): Answer[] {
  return issues.map((issue) => answerOf(classifier.likelihoods(issue), issue.focus));
}
