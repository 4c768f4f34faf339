import { createFocusClassifier, type FocusClassifier } from "../../../src/classify/focus-by-text.js";
import { focusModel } from "../../../src/classify/focus-model.js";
import { focusCategories } from "../../../src/model/focus-categories.js";
import { blindTitles, fixtureIssues, goldIssues } from "./issues.js";
import { accuracyOf, calibrationErrorOf, confusionOf, macroF1Of, surestOf, type Answer } from "./scores.js";
import { readSentences } from "./sentences.js";
import { answerOf, heldOutLikelihoods, judgeIssues, tempered, type KnownIssue } from "./validation.js";

/** The bars of the classifier. `heading` is for issues of the gold with their headings hidden, `sentences` for cross-validation. */
export const bars = { goldAccuracy: 0.88, goldMacroF1: 0.85, sentencesMacroF1: 0.9, calibrationError: 0.08, surestAccuracy: 0.94 } as const;

const three = (value: number): string => value.toFixed(3);

/** The four figures of answers on a line. */
export function figuresOf(answers: readonly Answer[]): string {
  return `accuracy ${three(accuracyOf(answers))}  macro-F1 ${three(macroF1Of(answers))}  calibration error ${three(calibrationErrorOf(answers))}  accuracy of the surest 80 % ${three(accuracyOf(surestOf(answers, 0.8)))}`;
}

/** Prints what issues are taken for: figures, what was decided, the confusion table, each wrong one with the words that decided. */
export function tellIssues(name: string, issues: readonly KnownIssue[], classifier: FocusClassifier): void {
  if (issues.length === 0) {
    console.log(`${name}: not there, skipped`);
    return;
  }
  const answers = judgeIssues(classifier, issues);
  console.log(`\n${name}: ${issues.length} issues, ${figuresOf(answers)}`);
  const said = issues.map((issue) => classifier.classifyIssueText(issue));
  const decided = said.filter(({ basis }) => basis === "text").length;
  const right = said.filter(({ category }, index) => category === focusCategories[issues[index]?.focus ?? -1]).length;
  console.log(`  decided ${decided}, right ${right}, left open ${issues.length - decided}`);
  console.log(`  ${"right \\ taken for".padEnd(20)}${focusCategories.map((category) => category.padStart(20)).join("")}`);
  confusionOf(answers).forEach((row, index) => console.log(`  ${(focusCategories[index] ?? "").padEnd(20)}${row.map((count) => String(count).padStart(20)).join("")}`));
  issues.forEach((issue, index) => {
    const { said: taken, right: known, confidence } = answers[index] as Answer;
    if (taken === known) return;
    const words = (said[index]?.evidence ?? []).map(({ part, start, end }) => (part === "title" ? issue.title : (issue.text ?? "")).slice(start, end));
    const open = said[index]?.basis === "none" ? ", left open" : "";
    console.log(`  ${issue.id}: ${focusCategories[known]} taken for ${focusCategories[taken]} (${confidence.toFixed(2)}${open}): ${issue.title} [${words.join(" ")}]`);
  });
}

/** Prints a figure and whether it clears its bar; gives back whether it does. */
function tellBar(what: string, value: number, bar: number, least = true): boolean {
  const holds = least ? value >= bar : value <= bar;
  console.log(`  ${holds ? "holds" : "FAILS"}  ${what.padEnd(64)}${three(value)}  (${least ? "at least" : "at most"} ${bar})`);
  return holds;
}

/**
 * Prints all figures of the focus as the stored model gives them: cross-validation, the gold with headings hidden and
 * shown, the fixtures, the blind titles; then each bar and whether it holds.
 *
 * @returns whether every bar holds
 */
export function reportFocus(): boolean {
  const model = focusModel();
  const classifier = createFocusClassifier(model);
  const sentences = readSentences();
  const heldOut = (by: "random" | "organ" | "style"): Answer[] =>
    heldOutLikelihoods(sentences, by).map((row, index) => answerOf(tempered(row, model.temperature), sentences[index]?.focus ?? 0));
  const held = { random: heldOut("random"), organ: heldOut("organ"), style: heldOut("style") };
  console.log(`${sentences.length} labelled sentences, each judged by a model trained without its fold`);
  for (const [by, answers] of Object.entries(held)) console.log(`  by ${by.padEnd(7)} ${figuresOf(answers)}`);
  const gold = goldIssues();
  tellIssues("gold, headings hidden", gold, classifier);
  tellIssues("fixtures, headings hidden", fixtureIssues(), classifier);
  for (const [name, titles] of Object.entries(blindTitles())) tellIssues(name, titles, classifier);

  console.log("\nbars");
  const bar = [
    tellBar("sentences, five folds at random: macro-F1", macroF1Of(held.random), bars.sentencesMacroF1),
    tellBar("sentences: calibration error", calibrationErrorOf(held.random), bars.calibrationError, false),
    tellBar("sentences, surest 80 %: accuracy", accuracyOf(surestOf(held.random, 0.8)), bars.surestAccuracy),
  ];
  if (gold.length > 0) {
    const hidden = judgeIssues(classifier, gold);
    const shown = gold.map(({ focus, byHeading }) => ({ right: focus, said: byHeading ?? -1, confidence: 1 }));
    bar.push(
      tellBar("gold, headings shown: accuracy", accuracyOf(shown), 1),
      tellBar("gold, headings hidden: accuracy", accuracyOf(hidden), bars.goldAccuracy),
      tellBar("gold, headings hidden: macro-F1", macroF1Of(hidden), bars.goldMacroF1),
      tellBar("gold, headings hidden: calibration error", calibrationErrorOf(hidden), bars.calibrationError, false),
      tellBar("gold, headings hidden, surest 80 %: accuracy", accuracyOf(surestOf(hidden, 0.8)), bars.surestAccuracy),
    );
  }
  return bar.every((holds) => holds);
}
