import {
  type CoverageItem,
  type CoverageLink,
  type CoverageReport,
  type CoverageShape,
  coverageSchemaVersion,
  type HeldDecision,
  type UnlinkedItem,
} from "../model/coverage.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { InspectionDocument } from "../model/document.js";
import { version } from "../version.js";
import { itemFingerprint } from "./items/item-fingerprint.js";
import type { FeedbackItem, ProgressItem } from "./items/item.js";
import type { AnswerConcreteness } from "./judge/concrete-answer.js";
import type { Judgement } from "./judge/judge.js";
import type { Linked, ScoredLink } from "./link/link.js";
import { linkWords } from "./link/words.js";

/** All that a report is made of. */
export interface ReportParts {
  readonly feedback: InspectionDocument;
  readonly progress: InspectionDocument;
  readonly form: "document" | "list";
  readonly linked: Linked;
  readonly judged: ReadonlyMap<FeedbackItem, Judgement>;
  readonly shapes: ReadonlyMap<FeedbackItem, readonly CoverageShape[]>;
  readonly concretenessOf: (item: ProgressItem) => AnswerConcreteness;
  readonly verdictOf: (feedback: FeedbackItem, progress: ProgressItem) => "accepted" | "rejected" | undefined;
  readonly decisionsOf: (feedback: FeedbackItem) => readonly HeldDecision[];
  readonly lostDecisions: number;
  readonly settings: CoverageReport["settings"];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts what was linked and judged into the shape of the model. */
export function reportOf(parts: ReportParts): CoverageReport {
  const { feedback, progress, form, linked, judged, settings, diagnostics, lostDecisions } = parts;
  const items = linked.feedback.map(({ item }) => itemOf(item, parts));
  const unlinked = unlinkedItems(parts);
  const count = (state: CoverageItem["state"]): number => items.filter((item) => item.state === state).length;
  return {
    schemaVersion: coverageSchemaVersion,
    producer: { name: "xuncha", version },
    feedback: { ...sideOf(feedback), form },
    progress: sideOf(progress),
    settings,
    summary: {
      items: judged.size,
      addressed: count("addressed"),
      partial: count("partial"),
      unaddressed: count("unaddressed"),
      review: count("review"),
      unlinked: unlinked.length,
      suspectDecisions: items.reduce((sum, { decisions }) => sum + decisions.filter(({ standing }) => standing === "suspect").length, 0),
      lostDecisions,
    },
    items,
    unlinked,
    diagnostics,
  };
}

function sideOf({ id, source, title, kind }: InspectionDocument): { id: string; name: string | null; title: string | null; kind: InspectionDocument["kind"] } {
  return { id, name: source.name, title, kind };
}

function itemOf(item: FeedbackItem, parts: ReportParts): CoverageItem {
  const judgement = parts.judged.get(item) as Judgement;
  const decisions = parts.decisionsOf(item);
  const decided = decisions.find(({ progressId, verdict, standing, state }) => progressId === null && verdict === "accepted" && standing === "applied" && state !== undefined)?.state;
  return {
    id: item.id,
    kind: item.kind,
    number: item.number,
    title: item.title,
    span: item.span,
    titleSpan: item.titleSpan,
    fingerprint: itemFingerprint(item),
    state: decided ?? judgement.state,
    computedState: judgement.state,
    reason: decided === undefined ? judgement.reason : "decided",
    shapes: parts.shapes.get(item) ?? [],
    parts: judgement.parts,
    links: judgement.links.map((link) => linkOf(link, parts)),
    candidates: judgement.candidates.map((link) => linkOf(link, parts)),
    decisions,
  };
}

function linkOf({ feedback, progress, evidence, score }: ScoredLink, parts: ReportParts): CoverageLink {
  const { item } = progress;
  const { score: concreteness, concrete } = parts.concretenessOf(item);
  const decided = parts.verdictOf(feedback.item, item);
  return {
    progressId: item.id,
    kind: item.kind,
    progressFingerprint: itemFingerprint(item),
    title: item.title,
    role: item.role,
    score: rounded(score),
    feedbackSpan: feedback.item.span,
    progressSpan: item.span,
    words: linkWords(feedback, progress, parts.linked.weights),
    agreements: [
      ...(evidence.focus > 0 ? ["focus" as const] : []),
      ...(evidence.number > 0 ? ["number" as const] : []),
      ...(evidence.outline > 0.5 ? ["outline" as const] : []),
      ...(evidence.figures > 0 ? ["figures" as const] : []),
    ],
    concreteness: rounded(concreteness),
    concrete,
    measureIds: item.measureIds,
    ...(decided === undefined ? {} : { decided }),
  };
}

/** Progress items that no link leads to, each with the feedback item that comes nearest. */
function unlinkedItems({ linked, judged }: ReportParts): UnlinkedItem[] {
  const taken = new Set([...judged.values()].flatMap(({ links }) => links.map(({ progress }) => progress.item)));
  const nearest = new Map<ProgressItem, { feedbackId: string; score: number }>();
  for (const [item, links] of linked.links) {
    for (const { progress, score } of links) {
      const known = nearest.get(progress.item);
      if (known === undefined || score > known.score || (score === known.score && item.id < known.feedbackId)) nearest.set(progress.item, { feedbackId: item.id, score });
    }
  }
  return linked.progress
    .map(({ item }) => item)
    .filter((item) => !taken.has(item))
    .map((item) => {
      const near = nearest.get(item);
      return {
        id: item.id,
        kind: item.kind,
        title: item.title,
        span: item.span,
        role: item.role,
        fingerprint: itemFingerprint(item),
        nearest: near === undefined ? null : { feedbackId: near.feedbackId, score: rounded(near.score) },
      };
    });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
