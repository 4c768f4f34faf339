import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compareClassifiers } from "./focus/comparison.js";
import { blindTitles, fixtureIssues, goldIssues } from "./focus/issues.js";
import { figuresOf, tellIssues } from "./focus/report.js";
import { accuracyOf, surestOf, type Answer } from "./focus/scores.js";
import { readSentences } from "./focus/sentences.js";
import { trainModel } from "./focus/training.js";
import { answerOf, classifierOf, fitTemperature, heldOutLikelihoods, modelColumns, rawSettings, tempered } from "./focus/validation.js";

/**
 * `npm run train`: trains the focus classifier from `corpus/labelled-sentences.tsv`, calibrates it on sentences held out
 * by organ, writes `corpus/focus-model.tsv` and `corpus/focus-settings.tsv`, and tells the figures. The same data give
 * the same files. `-- --dry` writes nothing; `-- --compare` compares classifiers and features instead.
 */
const sentences = readSentences();
const sets = { gold: goldIssues(), fixtures: fixtureIssues() };
const three = (value: number): string => value.toFixed(3);

/** Confidence is how often an answer is right: under this it is right less often than not, and it is better to abstain. */
const abstainBelow = 0.5;

if (process.argv.includes("--compare")) {
  const jieba = ((): { cut: (text: string) => string[] } | undefined => {
    try {
      return createRequire(import.meta.url)("nodejieba") as { cut: (text: string) => string[] };
    } catch {
      return undefined;
    }
  })();
  compareClassifiers({ sentences, issues: sets, ...(jieba && { cut: (text: string) => jieba.cut(text) }) }, (row) => console.log(row));
} else {
  const held = { random: heldOutLikelihoods(sentences, "random"), organ: heldOutLikelihoods(sentences, "organ"), style: heldOutLikelihoods(sentences, "style") };
  const temperature = fitTemperature(held.organ, sentences);
  const answers = (rows: readonly Float64Array[]): Answer[] => rows.map((row, index) => answerOf(tempered(row, temperature), sentences[index]?.focus ?? 0));
  const byOrgan = answers(held.organ);
  const surest = surestOf(byOrgan, 0.8);
  const decided = byOrgan.filter(({ confidence }) => confidence >= abstainBelow);
  const settings = { ...rawSettings, temperature, "abstain-below": abstainBelow };
  const model = trainModel(sentences);
  const size = Buffer.byteLength(model);

  console.log(`${sentences.length} sentences, ${model.split("\n").length} features, ${Math.round(size / 1000)} kB`);
  for (const [by, rows] of Object.entries(held)) console.log(`held out, ${by.padEnd(7)} ${figuresOf(answers(rows))}`);
  const classifier = classifierOf(model, settings);
  for (const [name, issues] of Object.entries({ ...sets, ...blindTitles() })) tellIssues(`${name}, headings hidden`, issues, classifier);
  if (!process.argv.includes("--dry")) {
    const heldOut = `Sentences held out by organ: ${figuresOf(byOrgan)}.`;
    writeFileSync(
      "corpus/focus-model.tsv",
      [
        "# The focus classifier: what each feature of a text weighs for each of the four focus categories (四个聚焦). Written by `npm run train`; do not edit.",
        "# Source: learned from corpus/labelled-sentences.tsv with the cues of corpus/topics.tsv.",
        "# feature: b = the bias; c + one to three Han characters in a row; w + a cue word; t + its topic; f + its focus.",
        "# weights: whole numbers, in units of weight-unit of corpus/focus-settings.tsv; a score is their sum by the root of the number of places, plus the bias.",
        `# ${heldOut}`,
        modelColumns,
        model,
        "",
      ].join("\n"),
    );
    const reasons: Readonly<Record<keyof typeof settings, string>> = {
      "abstain-below": `under it an answer is right less often than not; held-out sentences: ${three(decided.length / byOrgan.length)} decided, ${three(accuracyOf(decided))} of them right; the surest 80 % begin at ${three(surest.at(-1)?.confidence ?? 1)}`,
      "familiar-from": "share of known pairs of characters from which a text without a cue word is judged at all; nine tenths of the sentences have a cue, texts of other kinds lie under it",
      temperature: `makes right answers likeliest; ${heldOut}`,
      "text-length": "characters of what answers an issue that are read: later ones tell of execution, not of the subject",
      "text-share": "how much they count beside the title; 0.2 to 0.5 do about the same on the fixtures",
      "weight-unit": "what a weight of 1 in corpus/focus-model.tsv is worth",
    };
    writeFileSync(
      "corpus/focus-settings.tsv",
      [
        "# Figures of the focus classifier and what chose them. Written by `npm run train`; do not edit.",
        "# Source: sentences of corpus/labelled-sentences.tsv, each judged by a model trained without the sentences of its organ.",
        "# columns: setting\tvalue\twhy",
        ...Object.entries(settings)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => `${name}\t${value}\t${reasons[name as keyof typeof settings]}`),
        "",
      ].join("\n"),
    );
  }
}
