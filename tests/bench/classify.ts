import { createRequire } from "node:module";
import { classify } from "../../src/classify/focus-by-text.js";
import { readSentences } from "../eval/focus/sentences.js";

const wanted = 10_000;
const leastRounds = 15;

/** Short texts, each different: labelled sentences with a running number behind them. */
function shortTexts(): string[] {
  const sentences = readSentences().map(({ text }) => text);
  return Array.from({ length: wanted }, (_, index) => `${sentences[index % sentences.length]}（${index}）`);
}

/**
 * Classifies 10,000 short texts and has nodejieba cut the same, in turn, and prints both. The classifier asks no
 * segmenter, so its time is that with words already cut and that without.
 */
export function benchClassify(): void {
  const texts = shortTexts();
  const jobs: [string, () => void][] = [["classify", () => texts.forEach((text) => classify(text))]];
  try {
    const nodejieba = createRequire(import.meta.url)("nodejieba") as { cut(text: string): string[] };
    nodejieba.cut("巡察整改");
    jobs.push(["nodejieba.cut", () => texts.forEach((text) => nodejieba.cut(text))]);
  } catch {
    console.log("nodejieba is not installed: no yardstick");
  }
  for (const [, job] of jobs) job();
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round < leastRounds; round++) {
    jobs.forEach(([, job], index) => {
      const start = performance.now();
      job();
      (times[index] as number[]).push(performance.now() - start);
    });
  }
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  console.log(`${wanted} short texts, ${(characters / wanted).toFixed(1)} characters each, ${leastRounds} rounds`);
  jobs.forEach(([name], index) => {
    const sorted = [...(times[index] as number[])].sort((a, b) => a - b);
    const [fastest, middle, slowest] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((time) => Math.round((wanted / (time as number)) * 1000));
    console.log(`${name.padEnd(16)}${String(middle).padStart(10)} texts a second  (${slowest}–${fastest})`);
  });
}
