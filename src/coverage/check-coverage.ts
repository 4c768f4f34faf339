import { concretenessOf } from "../concreteness/index.js";
import { coverageSetting } from "../lexicon/coverage-settings.js";
import type { Language } from "../lexicon/diagnostics.js";
import { describe } from "../lexicon/diagnostics.js";
import type { CoverageReport } from "../model/coverage.js";
import type { CoverageDecisions } from "../model/coverage-decisions.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { InspectionDocument } from "../model/document.js";
import { applyDecisions } from "./decisions/apply-decisions.js";
import { feedbackItems } from "./items/feedback-items.js";
import type { FeedbackItem, ProgressItem } from "./items/item.js";
import { passageMaker } from "./items/placed-text.js";
import { progressItems } from "./items/progress-items.js";
import { type AnswerConcreteness, answerConcreteness } from "./judge/concrete-answer.js";
import { type Judgement, type JudgeSettings, judgeItem, shapesOf } from "./judge/judge.js";
import { type Evidence, evidenceNames } from "./link/evidence.js";
import { linkItems, type LinkSettings } from "./link/link.js";
import { reportOf } from "./report.js";

/** What a caller may say beside the two documents. */
export interface CoverageOptions {
  /** The original texts. With them words are placed exactly even in damaged passages, and chapters in prose are read. */
  readonly texts?: { readonly feedback?: string; readonly progress?: string };
  /** What people have decided. */
  readonly decisions?: CoverageDecisions;
  /** The language of diagnostics; Chinese unless told. */
  readonly lang?: Language;
  /** That the feedback notice came as a list; see {@link readFeedbackList}. */
  readonly form?: "document" | "list";
}

/** All figures that a check goes by. */
export interface CoverageSettings extends LinkSettings, JudgeSettings {
  readonly concreteFrom: number;
  readonly paraphrasedBelow: number;
}

/** The figures of `corpus/coverage-settings.tsv`. */
export function coverageSettings(): CoverageSettings {
  return {
    bias: coverageSetting("bias"),
    weights: Object.fromEntries(evidenceNames.map((name) => [name, coverageSetting(name)])) as Record<keyof Evidence, number>,
    explainedElsewhere: coverageSetting("explainedElsewhere"),
    candidates: coverageSetting("candidates"),
    linkFrom: coverageSetting("link-from"),
    reviewFrom: coverageSetting("review-from"),
    shownFrom: coverageSetting("shown-from"),
    partFrom: coverageSetting("part-from"),
    missingFrom: coverageSetting("missing-from"),
    missingAskedFrom: coverageSetting("missing-asked-from"),
    concreteFrom: coverageSetting("concrete-from"),
    paraphrasedBelow: coverageSetting("paraphrased-below"),
  };
}

/**
 * Checks which items of a feedback notice a progress report answers: links items by the words they share, judges by the
 * concreteness of the answers and the parts that were asked, and shows for every link the words that made it. Pure; the
 * order of items plays no part in the states.
 *
 * @example checkCoverage(parseDocument(notice), parseDocument(report)).summary.unaddressed // 2
 */
export function checkCoverage(feedback: InspectionDocument, progress: InspectionDocument, options: CoverageOptions = {}): CoverageReport {
  return checkWith(coverageSettings(), feedback, progress, options);
}

/** As {@link checkCoverage}, by other figures than those of the corpus: to choose them. */
export function checkWith(settings: CoverageSettings, feedback: InspectionDocument, progress: InspectionDocument, options: CoverageOptions = {}): CoverageReport {
  const { texts = {}, lang = "zh", form = "document" } = options;
  const asked = feedbackItems(feedback, passageMaker(texts.feedback, feedback.entities));
  const told = progressItems(progress, passageMaker(texts.progress, progress.entities));
  const linked = linkItems(asked, told, settings);
  const { concreteFrom, linkFrom, reviewFrom } = settings;
  const by = concretenessOf(asTold(progress), texts.progress);
  const known = new Map<ProgressItem, AnswerConcreteness>();
  const concretenessOfItem = (item: ProgressItem): AnswerConcreteness => {
    let found = known.get(item);
    if (found === undefined) known.set(item, (found = answerConcreteness(item, by, progress.entities, concreteFrom)));
    return found;
  };
  const { verdictOf, decisionsOf, lost } = applyDecisions(options.decisions, asked, told);
  const judged = new Map<FeedbackItem, Judgement>(
    linked.feedback.map((profile) => [profile.item, judgeItem(profile, linked, concretenessOfItem, settings, { verdictOf })]),
  );
  return reportOf({
    feedback,
    progress,
    form,
    linked,
    judged,
    shapes: shapesOf(judged, told, settings.paraphrasedBelow),
    concretenessOf: concretenessOfItem,
    verdictOf,
    decisionsOf,
    lostDecisions: lost,
    settings: { linkFrom, reviewFrom, concreteFrom },
    diagnostics: doubtsOf(feedback, progress, asked.length, told.length, form, lang),
  });
}

/** A report in which what was asked is answered point by point: what stands under 意见建议 there is told, not asked. */
function asTold(progress: InspectionDocument): InspectionDocument {
  if (progress.kind !== "progress-report" || !progress.measures.some(({ role }) => role === "requirement")) return progress;
  return { ...progress, measures: progress.measures.map((measure) => (measure.role === "requirement" ? { ...measure, role: "rectification" } : measure)) };
}

/** Doubts about the pair as a whole. */
function doubtsOf(feedback: InspectionDocument, progress: InspectionDocument, asked: number, told: number, form: "document" | "list", lang: Language): Diagnostic[] {
  const codes: string[] = [];
  if (form === "list") codes.push("W_FEEDBACK_LIST");
  else if (asked === 0) codes.push("W_FEEDBACK_EMPTY");
  else if (feedback.kind === "progress-report") codes.push("W_FEEDBACK_KIND");
  if (told === 0) codes.push("W_PROGRESS_EMPTY");
  else if (progress.kind === "feedback-notice" || progress.kind === "mobilisation") codes.push("W_PROGRESS_KIND");
  return codes.map((code) => ({ code, ...describe(code, lang), span: { start: 0, end: 0 } }));
}
