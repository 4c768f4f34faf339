import { resolve } from "node:path";
import { checkCoverage } from "../../../src/coverage/index.js";
import { scoresOf } from "../score.js";
import { loadPairs } from "./pairs.js";
import { scoreTakenOut } from "./taken-out.js";
import { addScore, noScore, type PairScore, scorePair } from "./score-pair.js";

/** Prints how the pairs of fixtures/coverage are checked: those the settings were chosen on, and those written later. */
export function reportCoverage(showMisses: boolean): void {
  const pairs = loadPairs(resolve("fixtures/coverage"));
  for (const [title, chosen] of [
    ["Coverage: pairs the settings were chosen on", pairs.filter(({ expected }) => expected.blind !== true)],
    ["Coverage: pairs written after the settings were chosen", pairs.filter(({ expected }) => expected.blind === true)],
  ] as const) {
    if (chosen.length === 0) continue;
    console.log(`\n${title} (${chosen.length} pairs)`);
    console.log("pair                      items  states  link P  link R  link F1  unaddressed  called addressed  unlinked");
    const total = noScore();
    const lines: string[] = [];
    for (const pair of chosen) {
      const score = scorePair(pair, checkCoverage(pair.feedback, pair.progress, { texts: pair.texts, form: pair.form }));
      addScore(total, score);
      console.log(lineOf(pair.name, score));
      if (score.misses.length > 0) lines.push([pair.name, ...score.misses.map((miss) => `  ${miss}`)].join("\n"));
    }
    console.log(lineOf("all", total));
    const taken = chosen.map(scoreTakenOut);
    const sum = (state: "addressed" | "partial" | "unaddressed" | "review"): number => taken.reduce((all, { states }) => all + states[state], 0);
    const items = taken.reduce((all, each) => all + each.items, 0);
    console.log(`answers taken out one item at a time: ${items} items, unaddressed ${sum("unaddressed")}, review ${sum("review")}, partial ${sum("partial")}, called addressed ${sum("addressed")}`);
    if (showMisses) for (const { misses } of taken) for (const miss of misses) console.log(`  ${miss}`);
    if (showMisses && lines.length > 0) console.log(`\n${lines.join("\n")}`);
  }
}

function lineOf(name: string, { items, right, links, unaddressed, wronglyAddressed, unlinked }: PairScore): string {
  const { precision, recall, f1 } = scoresOf(links);
  return [
    name.padEnd(24),
    String(items).padStart(7),
    (right / items).toFixed(3).padStart(8),
    precision.toFixed(3).padStart(8),
    recall.toFixed(3).padStart(8),
    f1.toFixed(3).padStart(9),
    `${unaddressed.found}/${unaddressed.expected}`.padStart(13),
    String(wronglyAddressed).padStart(18),
    `${unlinked.found}/${unlinked.expected}`.padStart(10),
  ].join("");
}
