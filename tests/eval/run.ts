import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDocument } from "../../src/parse.js";
import { reportCoverage } from "./coverage/show.js";
import type { Expected } from "./expected.js";
import { reportFocus } from "./focus/report.js";
import { scoreDocument } from "./rows.js";
import { scoresOf, type Miss, type Tally } from "./score.js";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

function fixtureCases(root: string): Case[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt") && existsSync(join(root, name.replace(/\.txt$/, ".json"))))
    .sort()
    .map((name) => ({
      name: name.replace(/\.txt$/, ""),
      text: readFileSync(join(root, name), "utf8"),
      expected: JSON.parse(readFileSync(join(root, name.replace(/\.txt$/, ".json")), "utf8")) as Expected,
    }));
}

function goldCases(shared: string): Case[] {
  const gold = join(shared, "gold");
  if (!existsSync(gold)) return [];
  return readdirSync(gold)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      name: name.replace(/\.json$/, ""),
      text: readFileSync(join(shared, "seeds", name.replace(/\.json$/, ".txt")), "utf8"),
      expected: JSON.parse(readFileSync(join(gold, name), "utf8")) as Expected,
    }));
}

const percent = (value: number): string => value.toFixed(3);

function report(title: string, cases: readonly Case[], showMisses: boolean): void {
  if (cases.length === 0) {
    console.log(`\n${title}: not there, skipped`);
    return;
  }
  const totals: Record<string, Tally> = {};
  const lines: string[] = [];
  for (const { name, text, expected } of cases) {
    const misses: Miss[] = [];
    const tallies = scoreDocument(parseDocument(text, { source: { name } }), expected, misses);
    for (const [field, tally] of Object.entries(tallies)) {
      const total = (totals[field] ??= { hits: 0, found: 0, expected: 0 });
      total.hits += tally.hits;
      total.found += tally.found;
      total.expected += tally.expected;
    }
    if (misses.length > 0) lines.push(name);
    for (const { field, kind, row } of misses) lines.push(`  ${field} ${kind}: ${row}`);
  }
  console.log(`\n${title} (${cases.length} documents)`);
  console.log("field          P      R      F1     expected  found");
  for (const [field, tally] of Object.entries(totals)) {
    const { precision, recall, f1 } = scoresOf(tally);
    console.log(
      `${field.padEnd(13)}${percent(precision).padStart(7)}${percent(recall).padStart(7)}${percent(f1).padStart(7)}${String(tally.expected).padStart(10)}${String(tally.found).padStart(7)}`,
    );
  }
  if (showMisses) console.log(lines.join("\n"));
}

const showMisses = process.argv.includes("--misses");
const only = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (only === "focus") process.exitCode = reportFocus() ? 0 : 1;
else if (only !== undefined) report(only, fixtureCases(resolve(only)), showMisses);
else {
  report("fixtures", fixtureCases(resolve("fixtures")), showMisses);
  report("gold", goldCases(resolve("..", "shared")), showMisses);
}
if (only === undefined) reportCoverage(showMisses);
