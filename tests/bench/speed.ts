import { parseStructure } from "../../src/parse-structure.js";
import { parseDocument } from "../../src/parse.js";
import { altered } from "./alter.js";
import { asksClassifier, basisCounts, classifyAgain, openIssues } from "./focus-basis.js";
import { type Job, median, medianRatio, type Patience, timesInTurn } from "./in-turn.js";
import { bytesOf, type BenchText, type TextSet } from "./texts.js";
import type { Cut } from "./yardstick.js";

interface Round {
  readonly texts: readonly string[];
  readonly open: ReturnType<typeof openIssues>;
}

const parse: Job<Round> = { name: "parseDocument", run: ({ texts }) => texts.forEach((text) => parseDocument(text)) };
const classifier: Job<Round> = { name: "classifier alone", run: ({ open }) => classifyAgain(open) };
const ownJobs: readonly Job<Round>[] = [
  { name: "parseStructure", run: ({ texts }) => texts.forEach((text) => parseStructure(text)) },
  { name: "parseStructure to JSON", run: ({ texts }) => texts.forEach((text) => JSON.stringify(parseStructure(text))) },
  parse,
  { name: "parseDocument to JSON", run: ({ texts }) => texts.forEach((text) => JSON.stringify(parseDocument(text))) },
];

/** Speed on each set of documents, and on those of it that the classifier is, and is not, asked about. */
export function reportSpeed(sets: readonly TextSet[], cut: Cut | undefined, patience: Patience): void {
  console.log("SPEED  ratios to nodejieba.cut on the same altered texts: medians over rounds, higher is faster");
  for (const { name, texts } of sets) {
    const counted = texts.map((text) => ({ ...text, counts: basisCounts(text.text) }));
    console.log(`\n${name}: focus of issues by heading / by text / undecided`);
    for (const { name: file, counts } of counted) {
      console.log(`  ${file.padEnd(44)}${counts.heading} / ${counts.text} / ${counts.none}${asksClassifier(counts) ? "  classifier asked" : ""}`);
    }
    const asked = counted.filter(({ counts }) => asksClassifier(counts));
    const unasked = counted.filter(({ counts }) => !asksClassifier(counts));
    reportGroup(`${name}, all`, texts, cut, patience);
    if (asked.length > 0 && unasked.length > 0) {
      reportGroup(`${name}, classifier not asked (headings decide, or no issues)`, unasked, cut, patience);
      reportGroup(`${name}, classifier asked`, asked, cut, patience);
    }
  }
}

function reportGroup(title: string, documents: readonly BenchText[], cut: Cut | undefined, patience: Patience): void {
  const originals = documents.map(({ text }) => text);
  const bytes = bytesOf(originals);
  const yardstick: Job<Round>[] = cut === undefined ? [] : [{ name: "nodejieba.cut", run: ({ texts }) => texts.forEach((text) => cut(text)) }];
  const asks = originals.some((text) => openIssues(text).length > 0);
  const jobs = [...ownJobs, ...(asks ? [classifier] : []), ...yardstick];
  const times = timesInTurn(
    jobs,
    () => {
      const texts = originals.map(altered);
      return { texts, open: texts.flatMap(openIssues) };
    },
    patience,
  );
  const timesOf = (name: string): readonly number[] => times[jobs.findIndex((job) => job.name === name)] as number[];
  const cutTimes = cut === undefined ? undefined : timesOf("nodejieba.cut");
  const line = (name: string, own: readonly number[]): void => {
    const ratio = cutTimes === undefined ? "" : `${medianRatio(cutTimes, own).toFixed(2)} ×`;
    console.log(`  ${name.padEnd(34)}${`${(bytes / median(own) / 1000).toFixed(1)} MB/s`.padStart(12)}${ratio.padStart(10)}`);
  };
  console.log(`\n${title}: ${documents.length} documents, ${bytes} bytes, ${times[0]?.length ?? 0} rounds`);
  for (const { name } of [...ownJobs, ...yardstick]) line(name, timesOf(name));
  if (!asks) return;
  const parseTimes = timesOf(parse.name);
  const classifierTimes = timesOf(classifier.name);
  line("parseDocument less the classifier", parseTimes.map((time, round) => time - (classifierTimes[round] as number)));
  console.log(`  the classifier alone takes ${(100 * medianRatio(classifierTimes, parseTimes)).toFixed(1)} % of parseDocument's time`);
}
