import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { focusCategories } from "../../src/model/focus-categories.js";
import { blindTitles, goldIssues } from "../eval/focus/issues.js";
import { readSentences } from "../eval/focus/sentences.js";

const length = 8;
const hanOf = (text: string): string => text.replace(/\P{Script=Han}/gu, "");

function grams(text: string): string[] {
  const han = hanOf(text);
  return Array.from({ length: Math.max(0, han.length - length + 1) }, (_, index) => han.slice(index, index + length));
}

describe("corpus/labelled-sentences.tsv", () => {
  const sentences = readSentences();

  it("is balanced, and each sentence stands once", () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    for (const focus of focusCategories.keys()) {
      expect(sentences.filter((sentence) => sentence.focus === focus).length).toBeGreaterThan(sentences.length / 5);
    }
  });

  it("has at least 1,200 sentences, of many organs and of all styles", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(1200);
    for (const by of ["organ", "style"] as const) {
      const counts = new Map<string, number>();
      for (const sentence of sentences) counts.set(sentence[by], (counts.get(sentence[by]) ?? 0) + 1);
      expect(counts.size).toBeGreaterThanOrEqual(by === "style" ? 3 : 12);
      for (const [name, count] of counts) expect(count, name).toBeGreaterThanOrEqual(by === "style" ? 300 : 8);
    }
    for (const organ of ["health", "education", "township", "state-firm", "village", "court", "finance", "agriculture"]) {
      for (const focus of focusCategories.keys()) {
        expect(sentences.filter((sentence) => sentence.organ === organ && sentence.focus === focus).length, organ).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it("shares no eight Han characters in a row with a blind title", () => {
    const titles = Object.values(blindTitles()).flat();
    expect(titles.length).toBeGreaterThanOrEqual(120);
    const known = new Set(titles.flatMap(({ title }) => grams(title)));
    expect(sentences.filter(({ text }) => grams(text).some((gram) => known.has(gram))).map(({ text }) => text)).toEqual([]);
  });

  // what measures the classifier must not train it
  it.skipIf(!existsSync(join("..", "shared", "gold")))("shares no eight Han characters in a row with an issue of the gold", () => {
    const issues = goldIssues();
    expect(issues.length).toBeGreaterThan(50);
    const known = new Set(issues.flatMap(({ title, text = "" }) => [...grams(title), ...grams(text)]));
    expect(sentences.filter(({ text }) => grams(text).some((gram) => known.has(gram))).map(({ text }) => text)).toEqual([]);
  });

  it.skipIf(!existsSync(join("..", "shared", "seeds")))("takes no sentence from the seeds", () => {
    const folder = join("..", "shared", "seeds");
    const seeds = readdirSync(folder).map((name) => hanOf(readFileSync(join(folder, name), "utf8")));
    expect(sentences.filter(({ text }) => hanOf(text).length > 11 && seeds.some((seed) => seed.includes(hanOf(text))))).toEqual([]);
  });
});
