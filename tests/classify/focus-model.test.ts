import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFocusClassifier } from "../../src/classify/focus-by-text.js";
import { focusModel, readFocusModel } from "../../src/classify/focus-model.js";
import model from "../../corpus/focus-model.tsv";
import settings from "../../corpus/focus-settings.tsv";
import { blindTitles, goldIssues } from "../eval/focus/issues.js";
import { bars } from "../eval/focus/report.js";
import { accuracyOf, calibrationErrorOf, macroF1Of, surestOf } from "../eval/focus/scores.js";
import { readSentences } from "../eval/focus/sentences.js";
import { trainModel } from "../eval/focus/training.js";
import { answerOf, heldOutLikelihoods, judgeIssues, tempered } from "../eval/focus/validation.js";

describe("the stored model", () => {
  it("is what the labelled sentences give: npm run train was not forgotten", () => {
    const rows = (text: string): string => text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).join("\n");
    expect(rows(model) === trainModel(readSentences())).toBe(true);
  });

  it("refuses tables that have parted from the code", () => {
    expect(() => readFocusModel("# columns: feature\tother\nb\t1", settings)).toThrow("columns");
    expect(() => readFocusModel(model, "# columns: setting\tvalue\ntemperature\t1")).toThrow("weight-unit");
  });
});

describe("held out", () => {
  const sentences = readSentences();
  const { temperature } = focusModel();

  it.each(["random", "organ"] as const)("sentences, parted by %s", (by) => {
    const answers = heldOutLikelihoods(sentences, by).map((row, index) => answerOf(tempered(row, temperature), sentences[index]?.focus ?? 0));
    expect(macroF1Of(answers)).toBeGreaterThanOrEqual(bars.sentencesMacroF1);
    expect(calibrationErrorOf(answers)).toBeLessThanOrEqual(bars.calibrationError);
    expect(accuracyOf(surestOf(answers, 0.8))).toBeGreaterThanOrEqual(bars.surestAccuracy);
  });

  it.skipIf(!existsSync(join("..", "shared", "gold")))("issues of the gold, their headings hidden", () => {
    const answers = judgeIssues(createFocusClassifier(focusModel()), goldIssues());
    expect(accuracyOf(answers)).toBeGreaterThanOrEqual(bars.goldAccuracy);
    expect(macroF1Of(answers)).toBeGreaterThanOrEqual(bars.goldMacroF1);
    expect(calibrationErrorOf(answers)).toBeLessThanOrEqual(bars.calibrationError);
    expect(accuracyOf(surestOf(answers, 0.8))).toBeGreaterThanOrEqual(bars.surestAccuracy);
  });

  it.skipIf(!existsSync(join("..", "shared", "gold")))("issues of the gold, their headings shown: all right", () => {
    expect(goldIssues().filter(({ focus, byHeading }) => focus !== byHeading).map(({ id }) => id)).toEqual([]);
  });

  it.each(Object.entries(blindTitles()))("%s", (_, titles) => {
    const answers = judgeIssues(createFocusClassifier(focusModel()), titles);
    expect(accuracyOf(answers)).toBeGreaterThanOrEqual(bars.goldAccuracy);
    expect(macroF1Of(answers)).toBeGreaterThanOrEqual(bars.goldMacroF1);
    expect(calibrationErrorOf(answers)).toBeLessThanOrEqual(bars.calibrationError);
    expect(accuracyOf(surestOf(answers, 0.8))).toBeGreaterThanOrEqual(bars.surestAccuracy);
  });
});
