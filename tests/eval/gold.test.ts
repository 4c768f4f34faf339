import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";
import type { Expected } from "./expected.js";
import { scoreDocument } from "./rows.js";
import { type Miss, scoresOf, type Tally } from "./score.js";

/** The least F1 for each field over all documents of a set. */
const least: Readonly<Record<string, number>> = {
  outline: 0.98,
  issues: 0.97,
  measures: 0.98,
  focus: 1,
  status: 0.95,
  counts: 0.97,
  dates: 0.97,
  durations: 0.95,
  frequencies: 0.95,
  amounts: 0.99,
  percents: 0.99,
  citations: 0.99,
  docNumbers: 1,
  parties: 0.88,
  inspection: 0.97,
  publication: 0.97,
};

function tallyOf(pairs: readonly { text: string; expected: Expected }[]): Record<string, Tally> {
  const totals: Record<string, Tally> = {};
  for (const { text, expected } of pairs) {
    const misses: Miss[] = [];
    for (const [field, tally] of Object.entries(scoreDocument(parseDocument(text), expected, misses))) {
      const total = (totals[field] ??= { hits: 0, found: 0, expected: 0 });
      total.hits += tally.hits;
      total.found += tally.found;
      total.expected += tally.expected;
    }
  }
  return totals;
}

function pairsIn(texts: string, rows: string): { text: string; expected: Expected }[] {
  return readdirSync(rows, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && existsSync(join(texts, name.replace(/\.json$/, ".txt"))))
    .map((name) => ({
      text: readFileSync(join(texts, name.replace(/\.json$/, ".txt")), "utf8"),
      expected: JSON.parse(readFileSync(join(rows, name), "utf8")) as Expected,
    }));
}

describe("the fixtures", () => {
  const totals = tallyOf(pairsIn(resolve("fixtures"), resolve("fixtures")));
  it.each(Object.entries(least))("%s: F1 at least %f", (field, bar) => {
    expect(scoresOf(totals[field] as Tally).f1).toBeGreaterThanOrEqual(bar);
  });
});

const shared = resolve("..", "shared");
const here = existsSync(join(shared, "gold"));
if (!here) console.log("tests/eval/gold.test.ts: the shared gold set is not there, skipped");

describe.skipIf(!here)("the shared gold set", () => {
  const pairs = here ? pairsIn(join(shared, "seeds"), join(shared, "gold")) : [];
  const totals = tallyOf(pairs);
  it.each(Object.entries(least))("%s: F1 at least %f", (field, bar) => {
    expect(scoresOf(totals[field] as Tally).f1).toBeGreaterThanOrEqual(bar);
  });

  it("finds 44 issues with 115 measures in the progress report", () => {
    const report = pairs.find(({ expected }) => expected.kind === "progress-report");
    const document = parseDocument(report?.text ?? "");
    expect(document.issues).toHaveLength(44);
    expect(document.measures.filter(({ issueId }) => issueId !== undefined)).toHaveLength(115);
  });
});
