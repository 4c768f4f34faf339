import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseDocument } from "../../src/parse.js";
import { reportCoverageBench } from "./coverage.js";

/** Runs two jobs in turn, so that a machine that slows down slows both, and gives their times a round. */
function inTurn(jobs: readonly (() => void)[], seconds: number): number[][] {
  const times: number[][] = jobs.map(() => []);
  for (const job of jobs) job();
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    jobs.forEach((job, index) => {
      const start = performance.now();
      job();
      (times[index] as number[]).push(performance.now() - start);
    });
  }
  return times;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

let turn = 0;
/** A text that was never seen: repeated ones would be read from a cache. */
const fresh = (text: string): string => `${text}\n附件${turn++}`;

function loadTexts(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(root, name), "utf8"));
}

const texts = loadTexts(resolve("fixtures"));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const each = (job: (text: string) => unknown): (() => void) => () => {
  for (const text of texts) job(fresh(text));
};
const rate = (milliseconds: number): string => `${(bytes / milliseconds / 1000).toFixed(1)} MB/s`;

const jobs: [string, () => void][] = [
  ["parse", each((text) => parseDocument(text))],
  ["parse to JSON", each((text) => JSON.stringify(parseDocument(text)))],
];
try {
  const nodejieba = createRequire(import.meta.url)("nodejieba") as { cut(text: string): string[] };
  nodejieba.cut("巡察整改");
  jobs.push(["nodejieba.cut", each((text) => nodejieba.cut(text))]);
} catch {
  console.log("nodejieba is not installed: no yardstick");
}
const times = inTurn(jobs.map(([, job]) => job), Number(process.argv[2] ?? 8));
const yardstick = jobs.length === 3 ? times[2] : undefined;
console.log(`${texts.length} documents, ${bytes} bytes, ${times[0]?.length ?? 0} rounds`);
jobs.forEach(([name], index) => {
  const ratio = yardstick === undefined ? "" : `  ${median((times[index] as number[]).map((time, at) => (yardstick[at] as number) / time)).toFixed(2)} × nodejieba.cut`;
  console.log(`${name.padEnd(16)}${rate(median(times[index] as number[])).padStart(12)}${ratio}`);
});

const once = texts.join("\n\n").slice(0, 20_000);
const lengths = [1, 2, 4, 8, 32];
const grown = lengths.map((times_) => Array.from({ length: times_ }, () => once).join("\n"));
const perCharacter = inTurn(
  grown.map((text) => () => void parseDocument(fresh(text))),
  Number(process.argv[2] ?? 8),
).map((rounds, index) => median(rounds) / (grown[index] as string).length);
console.log("\ntime a character, as a ratio to the single length");
lengths.forEach((length, index) => console.log(`${`${length}x`.padEnd(5)}${((perCharacter[index] as number) / (perCharacter[0] as number)).toFixed(2)}`));
reportCoverageBench(inTurn, median, Number(process.argv[2] ?? 8) / 2);
