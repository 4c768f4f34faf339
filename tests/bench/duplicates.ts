import { findDuplicates } from "../../src/compare/duplicates/index.js";
import { plantMeasures, scoreClusters } from "../compare/duplicates/planted-measures.js";

/** How long copies among many measures take to find, in what memory, and how many are found. */
export function benchDuplicates(measures = 200_000): void {
  const passages = plantMeasures({ seed: 9, documents: measures / 20, measuresEach: 20, oneCopyIn: 4 });
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  const before = performance.now();
  const { clusters, formulaic } = findDuplicates(passages);
  const seconds = (performance.now() - before) / 1000;
  const { recall, precision } = scoreClusters(passages, clusters);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`${String(passages.length)} measures of ${(characters / passages.length).toFixed(0)} characters: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most`);
  console.log(`${String(clusters.length)} clusters, ${String(formulaic)} measures formulaic, recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`);
}
