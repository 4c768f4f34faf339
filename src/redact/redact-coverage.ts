import type { CoverageReport } from "../model/coverage.js";
import type { Redactor } from "./redactor.js";
import { mapTexts } from "./texts.js";

const fingerprint = /^[0-9a-f]{8,64}$/;

/**
 * A coverage report without the contacts and names of persons that its two documents hold; see {@link redact}. States, ids,
 * spans, scores and fingerprints stay, so that decisions go on to hold.
 *
 * @param redactors those of the feedback notice and of the progress report
 * @example redactCoverage(report, [createRedactor(feedback), createRedactor(progress)]).items[0]?.title // "某某…"
 */
export function redactCoverage(report: CoverageReport, redactors: readonly Redactor[]): CoverageReport {
  return mapTexts(report, (text) => (fingerprint.test(text) ? text : redactors.reduce((left, redactor) => redactor.text(left), text)));
}
