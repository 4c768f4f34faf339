import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { focusCategories } from "../../src/model/focus-categories.js";
import { goldIssues } from "../eval/focus/issues.js";
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
