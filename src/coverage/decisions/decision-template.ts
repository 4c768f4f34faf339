import type { CoverageItem, CoverageLink, CoverageReport } from "../../model/coverage.js";
import { type CoverageDecision, type CoverageDecisions, decisionsVersion } from "../../model/coverage-decisions.js";

/**
 * A decisions file to fill in: every item that is not plainly answered, and every link that led to it or nearly did, as
 * `open`. Decisions that are there already stay as they are; what they decide is not asked again.
 *
 * @example decisionTemplate(report).decisions[0]?.verdict // "open"
 */
export function decisionTemplate(report: CoverageReport, known?: CoverageDecisions): CoverageDecisions {
  const decisions: CoverageDecision[] = [...(known?.decisions ?? [])];
  const taken = new Set(decisions.map(keyOf));
  for (const item of report.items) {
    if (item.state === "addressed") continue;
    for (const decision of [openItem(item), ...[...item.links, ...item.candidates].map((link) => openLink(item, link))]) {
      if (taken.has(keyOf(decision))) continue;
      taken.add(keyOf(decision));
      decisions.push(decision);
    }
  }
  const { feedback, progress } = report;
  return {
    schemaVersion: decisionsVersion,
    feedback: { id: feedback.id, name: feedback.name },
    progress: { id: progress.id, name: progress.name },
    decisions,
  };
}

function keyOf({ feedbackId, feedbackFingerprint, progressId, progressFingerprint }: CoverageDecision): string {
  return JSON.stringify([feedbackId, feedbackFingerprint, progressId, progressFingerprint]);
}

function openItem({ id, title, fingerprint }: CoverageItem): CoverageDecision {
  return { feedbackId: id, feedbackTitle: title, feedbackFingerprint: fingerprint, progressId: null, progressFingerprint: null, verdict: "open" };
}

function openLink({ id, title, fingerprint }: CoverageItem, { progressId, title: progressTitle, progressFingerprint }: CoverageLink): CoverageDecision {
  return { feedbackId: id, feedbackTitle: title, feedbackFingerprint: fingerprint, progressId, progressTitle, progressFingerprint, verdict: "open" };
}
