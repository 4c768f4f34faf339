 
/** Single files of `natural`: its main entry reads `.env` and opens databases, and has no types for these. */
declare module "natural/lib/natural/classifiers/bayes_classifier.js" {
  import type { NaturalClassifier, SparseCounts } from "natural-parts";
  class BayesClassifier extends NaturalClassifier {
    constructor(stemmer?: unknown, smoothing?: number);
    readonly classifier: SparseCounts;
  }
  export default BayesClassifier;
}
declare module "natural/lib/natural/classifiers/logistic_regression_classifier.js" {
  import type { NaturalClassifier } from "natural-parts";
  class LogisticRegressionClassifier extends NaturalClassifier {}
  export default LogisticRegressionClassifier;
}
declare module "natural/lib/natural/classifiers/maxent/Classifier.js" {
  class MaxEntClassifier {
    constructor(features: unknown, sample: unknown);
    train(maxIterations: number, minImprovement: number): void;
    getClassifications(context: unknown): { label: string; value: number }[];
  }
  export default MaxEntClassifier;
}
declare module "natural/lib/natural/classifiers/maxent/Sample.js" {
  class Sample {
    addElement(element: unknown): void;
    generateFeatures(set: unknown): void;
  }
  export default Sample;
}
declare module "natural/lib/natural/classifiers/maxent/FeatureSet.js" {
  class FeatureSet {
    addFeature(feature: unknown): void;
  }
  export default FeatureSet;
}
declare module "natural/lib/natural/classifiers/maxent/Feature.js" {
  class Feature {
    constructor(evaluate: (element: { a: string; b: { data: unknown } }) => number, name: string, parameters: readonly string[]);
  }
  export default Feature;
}
declare module "natural/lib/natural/classifiers/maxent/Element.js" {
  class Element {
    constructor(label: string, context: unknown);
    readonly a: string;
    readonly b: { readonly data: unknown };
  }
  export default Element;
}
declare module "natural/lib/natural/classifiers/maxent/Context.js" {
  class Context {
    constructor(data: unknown);
  }
  export default Context;
}
declare module "natural-parts" {
  export class NaturalClassifier {
    addDocument(tokens: readonly string[], label: string): void;
    train(): void;
    getClassifications(tokens: readonly string[]): { label: string; value: number }[];
  }
  export interface SparseCounts {
    addExample(observation: Readonly<Record<string, string>>, label: string): void;
    readonly classFeatures: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly classTotals: Readonly<Record<string, number>>;
    readonly smoothing: number;
  }
}
