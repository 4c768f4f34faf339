import BayesClassifier from "natural/lib/natural/classifiers/bayes_classifier.js";
import LogisticRegressionClassifier from "natural/lib/natural/classifiers/logistic_regression_classifier.js";
import MaxEntClassifier from "natural/lib/natural/classifiers/maxent/Classifier.js";
import Context from "natural/lib/natural/classifiers/maxent/Context.js";
import Element from "natural/lib/natural/classifiers/maxent/Element.js";
import Feature from "natural/lib/natural/classifiers/maxent/Feature.js";
import FeatureSet from "natural/lib/natural/classifiers/maxent/FeatureSet.js";
import Sample from "natural/lib/natural/classifiers/maxent/Sample.js";
import type { NaturalClassifier } from "natural-parts";
import { focusCategories } from "../../../src/model/focus-categories.js";
import { accuracyOf, macroF1Of, type Answer } from "./scores.js";
import { foldsOf, type Parting, type Sentence } from "./sentences.js";
import { featuresOf, trainModel, type FeaturedText } from "./training.js";
import type { KnownIssue } from "./validation.js";

/** Reads the features of a text. */
type Reader = (text: string) => FeaturedText;
/** Learns from texts; gives back what tells the category of one. */
type Learner = (texts: readonly FeaturedText[], labels: readonly number[], sentences: readonly Sentence[], read: Reader) => (text: FeaturedText) => number;

/** A way to classify that is put to the test. */
interface Contender {
  readonly classifier: string;
  readonly features: string;
  readonly read: Reader;
  readonly learn: Learner;
  /** One fold in five only, where training takes minutes. */
  readonly oneFold?: boolean;
}

/** Labels are words: natural keeps them as keys of objects, and would put labels of digits into another order than its rows. */
const nameOf = (label = 0): string => focusCategories[label] ?? "";
const numberOf = (name = ""): number => Math.max(0, focusCategories.findIndex((category) => category === name));

const only = (kinds: string): Reader => (text) => {
  const { features, places } = featuresOf(text);
  const kept = features.filter((feature) => kinds.includes(feature.charAt(0)));
  return { features: kept, places: kinds.includes("c") ? places : kept.length };
};

/** Features in so many sentences at least; the others are left out, for classifiers that cannot bear many. */
function frequent(texts: readonly FeaturedText[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { features } of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([feature]) => feature));
}

const naturalLearner =
  (make: () => NaturalClassifier, least: number): Learner =>
  (texts, labels) => {
    const kept = frequent(texts, least);
    const classifier = make();
    texts.forEach(({ features }, index) => classifier.addDocument(features.filter((feature) => kept.has(feature)), nameOf(labels[index])));
    classifier.train();
    return ({ features }) => numberOf(classifier.getClassifications(features)[0]?.label);
  };

const maxEntLearner: Learner = (texts, labels) => {
  const kept = [...frequent(texts, 8)];
  const sample = new Sample();
  texts.forEach(({ features }, index) => sample.addElement(new Element(nameOf(labels[index]), new Context(features))));
  const set = new FeatureSet();
  const met = new Set(texts.flatMap(({ features }, index) => features.map((feature) => `${feature}/${labels[index]}`)));
  for (const name of kept) {
    for (let label = 0; label < focusCategories.length; label++) {
      // what was never met together makes its scaling divide by nothing
      if (!met.has(`${name}/${label}`)) continue;
      const evaluate = ({ a, b }: { a: string; b: { data: unknown } }): number =>
        a === nameOf(label) && (b.data as readonly string[]).includes(name) ? 1 : 0;
      set.addFeature(new Feature(evaluate, `${name}/${label}`, [name, nameOf(label)]));
    }
  }
  const classifier = new MaxEntClassifier(set, sample);
  classifier.train(20, 0.001);
  return ({ features }) => {
    const scores = classifier.getClassifications(new Context(features));
    return numberOf([...scores].sort((a, b) => b.value - a.value)[0]?.label);
  };
};

const ownLearner: Learner = (_texts, _labels, sentences, read) => {
  const rows = new Map(trainModel(sentences, { read }).split("\n").map((line) => {
    const [name = "", ...weights] = line.split("\t");
    return [name, weights.map(Number)] as const;
  }));
  const bias = rows.get("b") ?? [];
  return ({ features, places }) => {
    const scores = bias.map((weight) => weight * Math.sqrt(Math.max(1, places)));
    for (const feature of features) rows.get(feature)?.forEach((weight, index) => (scores[index] = (scores[index] ?? 0) + weight));
    return scores.indexOf(Math.max(...scores));
  };
};

/** What the classifiers are compared on. */
export interface ComparisonSets {
  readonly sentences: readonly Sentence[];
  /** Issues of documents that no training saw; only their titles are used here. */
  readonly issues: Readonly<Record<string, readonly KnownIssue[]>>;
  /** Words of nodejieba; left out where it is not installed. */
  readonly cut?: (text: string) => string[];
}

/** Compares classifiers and features by cross-validation; rows of a Markdown table. */
export function compareClassifiers({ sentences, issues, cut }: ComparisonSets, tell: (row: string) => void): void {
  const bayes = (): NaturalClassifier => new BayesClassifier(undefined, 0.5);
  const regression = (): NaturalClassifier => new LogisticRegressionClassifier();
  const jieba: Reader | undefined = cut && ((text) => {
    const features = [...new Set(cut(text).filter((word) => /\p{Script=Han}/u.test(word)).map((word) => `j${word}`))];
    return { features, places: features.length };
  });
  const contenders: Contender[] = [
    { classifier: "natural BayesClassifier", features: "cue words", read: only("w"), learn: naturalLearner(bayes, 1) },
    { classifier: "natural BayesClassifier", features: "characters 1–3", read: only("c"), learn: naturalLearner(bayes, 2) },
    { classifier: "natural BayesClassifier", features: "characters 1–3, cues, topics, focus", read: featuresOf, learn: naturalLearner(bayes, 2) },
    ...(jieba ? [{ classifier: "natural BayesClassifier", features: "words of nodejieba", read: jieba, learn: naturalLearner(bayes, 1) }] : []),
    { classifier: "natural LogisticRegressionClassifier", features: "topics, focus", read: only("tf"), learn: naturalLearner(regression, 1), oneFold: true },
    { classifier: "natural LogisticRegressionClassifier", features: "cues, topics, focus in ≥ 8 sentences", read: only("wtf"), learn: naturalLearner(regression, 8), oneFold: true },
    { classifier: "natural MaxEntClassifier, 20 rounds", features: "topics, focus", read: only("tf"), learn: maxEntLearner, oneFold: true },
    { classifier: "own linear, Bayes-scaled", features: "cues, topics, focus", read: only("wtf"), learn: ownLearner },
    { classifier: "own linear, Bayes-scaled", features: "characters 1–3", read: only("c"), learn: ownLearner },
    ...(jieba ? [{ classifier: "own linear, Bayes-scaled", features: "words of nodejieba", read: jieba, learn: ownLearner }] : []),
    { classifier: "**own linear, Bayes-scaled**", features: "**characters 1–3, cues, topics, focus**", read: featuresOf, learn: ownLearner },
  ];
  const sets = Object.keys(issues);
  tell(`| classifier | features | random | by organ | by style | ${sets.map((name) => `${name} titles`).join(" | ")} | training | texts a second |`);
  tell(`| --- | --- | --- | --- | --- | ${sets.map(() => "---").join(" | ")} | --- | --- |`);
  for (const contender of contenders.filter(({ classifier }) => classifier.includes(process.env["CONTENDER"] ?? ""))) tell(rowOf(contender, sentences, Object.values(issues)));
}

function rowOf({ classifier, features, read, learn, oneFold }: Contender, sentences: readonly Sentence[], sets: readonly (readonly KnownIssue[])[]): string {
  const texts = sentences.map(({ text }) => read(text));
  const train = (indexes: readonly number[]): ReturnType<Learner> =>
    learn(
      indexes.map((index) => texts[index] as FeaturedText),
      indexes.map((index) => sentences[index]?.focus ?? 0),
      indexes.map((index) => sentences[index] as Sentence),
      read,
    );
  const all = texts.map((_, index) => index);
  const heldOut = (by: Parting): string => {
    const folds = foldsOf(sentences, by);
    const answers: Answer[] = [];
    for (const fold of oneFold ? [0] : new Set(folds)) {
      const tellFocus = train(all.filter((index) => folds[index] !== fold));
      for (const index of all.filter((place) => folds[place] === fold)) {
        answers.push({ right: sentences[index]?.focus ?? 0, said: tellFocus(texts[index] as FeaturedText), confidence: 1 });
      }
    }
    return macroF1Of(answers).toFixed(3);
  };
  const figures = [heldOut("random"), heldOut("organ"), oneFold ? "–" : heldOut("style")];
  const begun = performance.now();
  const tellFocus = train(all);
  const seconds = (performance.now() - begun) / 1000;
  for (const set of sets) {
    const answers = set.map(({ title, focus }) => ({ right: focus, said: tellFocus(read(title)), confidence: 1 }));
    figures.push(`${accuracyOf(answers).toFixed(3)} / ${macroF1Of(answers).toFixed(3)}`);
  }
  const before = performance.now();
  const some = texts.slice(0, 400);
  for (const text of some) tellFocus(text);
  const speed = (some.length / (performance.now() - before)) * 1000;
  return `| ${classifier} | ${features} | ${figures.join(" | ")} | ${seconds.toFixed(1)} s | ${Math.round(speed)} |`;
}
