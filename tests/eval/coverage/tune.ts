import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkWith, type CoverageSettings, coverageSettings } from "../../../src/coverage/check-coverage.js";
import { readTable } from "../../../src/lexicon/table.js";
import { isHan } from "../../../src/text/characters.js";
import { type Example, examplesOf, valueNames } from "./examples.js";
import { fitLogistic, type Logistic } from "./logistic.js";
import { loadPairs, type Pair } from "./pairs.js";
import { addScore, noScore, type PairScore, scorePair } from "./score-pair.js";

/** Weak evidence may not come to weigh much, however well it fits a few pairs. */
const mostWeight: Readonly<Record<string, number>> = { focus: 0.5, mass: 4, number: 0.5, outline: 0.5, topics: 1 };
const most = valueNames.map((name) => mostWeight[name] ?? Number.POSITIVE_INFINITY);
const rounds = 3000;
const margin = 0.05; // a link counts from so far above the strongest wrong one that was held out
const leastFrequency = 4;
const leastLinkFrom = 0.5;

const pairs = loadPairs(resolve("fixtures/coverage")).filter(({ expected }) => expected.blind !== true);
const wanted = pairs.reduce((sum, { expected }) => sum + expected.items.reduce((links, item) => links + item.links.length, 0), 0);

interface Scored {
  readonly score: number;
  readonly example: Example;
}

function scoreOf({ bias, weights }: Logistic, { values, explained }: Example, penalty: number): number {
  return 1 / (1 + Math.exp(-(values.reduce((sum, value, index) => sum + value * (weights[index] as number), bias) - penalty * explained)));
}

/** Every example scored by a model that was fitted without its pair. */
function heldOut(examples: readonly Example[], decay: number, penalty: number): Scored[] {
  return pairs
    .flatMap(({ name }) => {
      const model = fitLogistic(examples.filter(({ pair }) => pair !== name), { decay, rounds, most });
      return examples.filter(({ pair }) => pair === name).map((example) => ({ score: scoreOf(model, example, penalty), example }));
    })
    .sort((a, b) => b.score - a.score);
}

function bestF1(scored: readonly Scored[]): number {
  let hits = 0;
  let best = 0;
  scored.forEach(({ example }, index) => {
    if (example.isLink) hits++;
    best = Math.max(best, (2 * hits) / (index + 1 + wanted));
  });
  return best;
}

const strongestWrong = (scored: readonly Scored[]): number => scored.find(({ example }) => !example.isLink)?.score ?? 0;
const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** Fits the weights and chooses how strongly they are held back, twice: what explains a link away depends on the weights. */
function chooseLinks(from: CoverageSettings): { settings: CoverageSettings; note: string } {
  let settings = from;
  let note = "";
  for (let turn = 0; turn < 2; turn++) {
    const examples = pairs.flatMap((pair) => examplesOf(pair, settings));
    let chosen: { decay: number; penalty: number; f1: number; wrong: number; scored: Scored[] } | undefined;
    for (const decay of [0.3, 1, 3]) {
      for (const penalty of [1, 2, 3]) {
        const scored = heldOut(examples, decay, penalty);
        const f1 = bestF1(scored);
        const wrong = strongestWrong(scored);
        if (chosen === undefined || f1 - wrong > chosen.f1 - chosen.wrong) chosen = { decay, penalty, f1, wrong, scored };
      }
    }
    if (chosen === undefined) throw new Error("no pairs");
    const { decay, penalty, scored, wrong, f1 } = chosen;
    const model = fitLogistic(examples, { decay, rounds, most });
    const linkFrom = Math.max(leastLinkFrom, Math.ceil((wrong + margin) * 20) / 20);
    const open = scored.filter(({ example }) => !example.isAnswered).map(({ score }) => score);
    const reviewFrom = Math.min(linkFrom - 0.05, Math.max(0.3, Math.ceil((open[0] ?? 0) * 20) / 20));
    settings = {
      ...settings,
      bias: rounded(model.bias),
      weights: Object.fromEntries(valueNames.map((name, index) => [name, rounded(model.weights[index] as number)])) as CoverageSettings["weights"],
      explainedElsewhere: penalty,
      linkFrom,
      reviewFrom,
    };
    note = `held out by pair: best F1 of links ${f1.toFixed(3)}, strongest wrong link ${wrong.toFixed(2)}; ${examples.length} possible links, decay ${decay}`;
  }
  return { settings, note };
}

function total(settings: CoverageSettings, among: readonly Pair[]): PairScore {
  const sum = noScore();
  for (const pair of among) addScore(sum, scorePair(pair, checkWith(settings, pair.feedback, pair.progress, { texts: pair.texts, form: pair.form })));
  return sum;
}

/** Chooses from where an answer is concrete and a part is spoken of; nothing that calls a missing item addressed. */
function chooseJudgement(from: CoverageSettings): { settings: CoverageSettings; note: string } {
  let best: { settings: CoverageSettings; right: number } | undefined;
  for (const concreteFrom of [0.15, 0.1, 0.2, 0.25]) {
    for (const partFrom of [0.1, 0.05, 0.15, 0.2, 0.3]) {
      for (const missingFrom of [0.34, 0.25, 0.5]) {
        for (const missingAskedFrom of [0.5, 0.34, 0.67]) {
          const settings = { ...from, concreteFrom, partFrom, missingFrom, missingAskedFrom };
          const { right, wronglyAddressed } = total(settings, pairs);
          if (wronglyAddressed === 0 && (best === undefined || right > best.right)) best = { settings, right };
        }
      }
    }
  }
  if (best === undefined) throw new Error("every choice calls a missing item addressed");
  const { items, right } = total(best.settings, pairs);
  return { settings: best.settings, note: `${right} of ${items} states right on the development pairs` };
}

function writeSettings(settings: CoverageSettings, linkNote: string, judgeNote: string): void {
  const rows: [string, number, string][] = [
    ["bias", settings.bias, `weights fitted by logistic regression, none below nought; ${linkNote}`],
    ["candidates", settings.candidates, "progress items that are compared with a feedback item at most"],
    ["concrete-from", settings.concreteFrom, `concreteness of a measure from which something is done; ${judgeNote}`],
    ["explainedElsewhere", settings.explainedElsewhere, "log-odds taken off where all that is shared is shared with a better match too"],
    ["link-from", settings.linkFrom, `a link counts: 0.5, or 0.05 above the strongest wrong link that was held out where that is more`],
    ["missing-asked-from", settings.missingAskedFrom, `the same for what is asked outright; ${judgeNote}`],
    ["missing-from", settings.missingFrom, `share of the parts of an issue without an answer that makes it partly answered; ${judgeNote}`],
    ["paraphrased-below", 0.25, "titles that share less than this of their terms are said to be in other words"],
    ["part-from", settings.partFrom, `share of a part's terms from which an answer speaks of it; ${judgeNote}`],
    ["review-from", settings.reviewFrom, "a person should look: no unanswered item that was held out lies above, as far as there is room under link-from"],
    ["shown-from", settings.shownFrom, "weaker candidates are not shown"],
    ...valueNames.map((name): [string, number, string] => [name, settings.weights[name], mostWeight[name] === undefined ? "fitted" : `fitted, held to ${mostWeight[name]} at most`]),
  ];
  writeFileSync(
    resolve("corpus/coverage-settings.tsv"),
    [
      "# Figures of `xuncha check` and what chose them. Written by `npm run tune`; do not edit.",
      `# Source: the ${pairs.length} development pairs of fixtures/coverage; pairs marked blind took no part.`,
      "# setting: the weights of evidence bear the names of src/coverage/link/evidence.ts.",
      "# columns: setting\tvalue\twhy",
      ...rows.map((row) => row.join("\t")).sort(),
      "",
    ].join("\n"),
  );
}

/** Counts pairs of characters in the labelled sentences. */
function writeFrequencies(): void {
  const sentences = readTable(readFileSync(resolve("corpus/labelled-sentences.tsv"), "utf8"), ["focus", "topic", "organ", "style", "text"]);
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    const seen = new Set<string>();
    for (let index = 0; index + 1 < text.length; index++) {
      if (isHan(text.charCodeAt(index)) && isHan(text.charCodeAt(index + 1))) seen.add(text.slice(index, index + 2));
    }
    for (const pair of seen) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  writeFileSync(
    resolve("corpus/bigram-frequencies.tsv"),
    [
      "# How common pairs of characters are in the genre: the fewer sentences hold a pair, the more it tells when two documents share it.",
      "# Source: counted in corpus/labelled-sentences.tsv by `npm run tune`; do not edit. Pairs in fewer than four sentences are left out.",
      "# pair: two Han characters that stand together; * = all sentences that were counted.",
      "# columns: pair\tsentences",
      `*\t${sentences.length}`,
      ...[...counts].filter(([, count]) => count >= leastFrequency).map((row) => row.join("\t")).sort(),
      "",
    ].join("\n"),
  );
}

writeFrequencies();
const { settings: linking, note: linkNote } = chooseLinks(coverageSettings());
const { settings, note: judgeNote } = chooseJudgement(linking);
writeSettings(settings, linkNote, judgeNote);
console.log(`${linkNote}\n${judgeNote}\nlink-from ${settings.linkFrom}, review-from ${settings.reviewFrom}`);
