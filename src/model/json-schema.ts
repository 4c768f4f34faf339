import * as z from "zod";
import { comparisonSchema } from "./comparison.js";
import { coverageDecisionsSchema } from "./coverage-decisions.js";
import { coverageReportSchema } from "./coverage.js";
import { documentSchema } from "./document.js";

/**
 * The JSON Schema (draft 2020-12) of an {@link InspectionDocument}, for other languages and validators.
 *
 * @example documentJsonSchema().title // "InspectionDocument"
 */
export function documentJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(documentSchema);
}

/**
 * The JSON Schema (draft 2020-12) of a {@link CoverageReport}.
 *
 * @example coverageJsonSchema().title // "CoverageReport"
 */
export function coverageJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(coverageReportSchema);
}

/**
 * The JSON Schema (draft 2020-12) of a decisions file.
 *
 * @example coverageDecisionsJsonSchema().title // "CoverageDecisions"
 */
export function coverageDecisionsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(coverageDecisionsSchema);
}

/**
 * The JSON Schema (draft 2020-12) of a {@link Comparison}.
 *
 * @example comparisonJsonSchema().title // "Comparison"
 */
export function comparisonJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(comparisonSchema);
}
