import { resolve } from "node:path";
import { checkCoverage } from "../../src/coverage/index.js";
import { parseDocument } from "../../src/parse.js";
import { type Job, median, type Patience, timesInTurn } from "./in-turn.js";
import { loadPairs } from "../eval/coverage/pairs.js";

/** A feedback notice and a progress report of many issues, put together from the pairs of fixtures/coverage. */
export function largePair(feedbackItems: number, progressItems: number): { feedback: string; progress: string } {
  const pairs = loadPairs(resolve("fixtures/coverage"));
  const asked = pairs.flatMap(({ feedback }) => feedback.issues.map(({ text }) => text.replaceAll("\n", "")));
  const told = pairs.flatMap(({ progress }) =>
    progress.issues.map(({ id, title }) => `${title}。${progress.measures.filter(({ issueId }) => issueId === id).map(({ text }, index) => `${["一", "二", "三", "四"][index] ?? "五"}是${text.replaceAll("\n", "")}`).join("")}`),
  );
  const numbered = (items: readonly string[], count: number): string =>
    Array.from({ length: count }, (_, index) => `${index + 1}.${items[index % items.length]}${index >= items.length ? `（第${index}处）` : ""}`).join("\n");
  return {
    feedback: `关于县委巡察组反馈意见的通报\n县委第一巡察组向局党组反馈了巡察意见。主要问题如下。\n一、存在的主要问题\n${numbered(asked, feedbackItems)}\n`,
    progress: `关于巡察整改进展情况的通报\n县委第一巡察组反馈了巡察意见，现将整改进展情况通报如下。\n一、反馈问题整改情况\n${numbered(told, progressItems)}\n`,
  };
}

/** The times of checking and of parsing, in turn, and how they grow with the number of items. */
export function reportCoverageBench(patience: Patience): void {
  console.log("\ncheck                    parse the report   check   ratio");
  for (const [asked, told] of [
    [60, 120],
    [120, 199],
  ] as const) {
    const texts = largePair(asked, told);
    const feedback = parseDocument(texts.feedback);
    const progress = parseDocument(texts.progress);
    let turn = 0;
    const jobs: readonly Job<string>[] = [
      { name: "parse", run: (text) => void parseDocument(text) },
      { name: "check", run: () => void checkCoverage(feedback, progress) },
    ];
    const [parse = [], check = []] = timesInTurn(jobs, () => `${texts.progress}\n附件${turn++}`, patience);
    const ratio = median(check.map((time, index) => time / (parse[index] as number)));
    console.log(`${`${feedback.issues.length} + ${progress.issues.length} items`.padEnd(25)}${median(parse).toFixed(1).padStart(13)} ms${median(check).toFixed(1).padStart(6)} ms${ratio.toFixed(2).padStart(8)}`);
  }
}
