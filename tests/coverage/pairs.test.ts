import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../src/coverage/index.js";
import { coverageReportSchema } from "../../src/model/coverage.js";
import { loadPairs } from "../eval/coverage/pairs.js";
import { addScore, noScore, scorePair } from "../eval/coverage/score-pair.js";
import { scoreTakenOut } from "../eval/coverage/taken-out.js";
import { scoresOf } from "../eval/score.js";

const pairs = loadPairs(join(import.meta.dirname, "../../fixtures/coverage"));
const reports = new Map(pairs.map((pair) => [pair, checkCoverage(pair.feedback, pair.progress, { texts: pair.texts, form: pair.form })]));
const sets = [
  { set: "pairs the settings were chosen on", chosen: pairs.filter(({ expected }) => expected.blind !== true) },
  { set: "pairs written after that", chosen: pairs.filter(({ expected }) => expected.blind === true) },
];

describe("the pairs of fixtures/coverage", () => {
  it("are at least ten, five of them written blind, each of 8 to 25 items and saying why it is there", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(10);
    expect(sets[1]?.chosen.length).toBeGreaterThanOrEqual(5);
    for (const { expected, texts } of pairs) {
      expect(expected.why.length).toBeGreaterThan(10);
      expect(expected.items.length).toBeGreaterThanOrEqual(8);
      expect(expected.items.length).toBeLessThanOrEqual(25);
      expect(`${texts.feedback}${texts.progress}`).not.toMatch(/\d{11}/);
    }
  });

  it.each(pairs)("$name: what is expected can be found in the texts, once", ({ expected, texts }) => {
    for (const { feedback, links } of expected.items) {
      expect(texts.feedback.split(feedback).length, feedback).toBe(2);
      for (const link of links) expect(texts.progress.replaceAll("\n", ""), link).toContain(link);
    }
  });

  it.each(pairs)("$name: the report validates and comes through JSON as it was", (pair) => {
    const report = reports.get(pair);
    expect(coverageReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });
});

describe.each(sets)("$set", ({ chosen }) => {
  const total = noScore();
  for (const pair of chosen) addScore(total, scorePair(pair, reports.get(pair) as NonNullable<ReturnType<typeof reports.get>>));

  it("nine states in ten are right", () => {
    expect(total.right / total.items).toBeGreaterThanOrEqual(0.9);
  });

  it("links have an F1 of 0.9", () => {
    expect(scoresOf(total.links).f1).toBeGreaterThanOrEqual(0.9);
  });

  it("unaddressed items are found, and none is called addressed", () => {
    expect(total.unaddressed.found / total.unaddressed.expected).toBeGreaterThanOrEqual(0.97);
    expect(total.wronglyAddressed).toBe(0);
  });

  it("no item is called addressed when its answer is taken out, and nearly all are unaddressed", () => {
    const taken = chosen.map(scoreTakenOut);
    const sum = (read: (score: (typeof taken)[number]) => number): number => taken.reduce((all, score) => all + read(score), 0);
    expect(sum(({ items }) => items)).toBeGreaterThan(50);
    expect(sum(({ states }) => states.addressed)).toBe(0);
    expect(sum(({ states }) => states.unaddressed) / sum(({ items }) => items)).toBeGreaterThanOrEqual(0.95);
  });
});
