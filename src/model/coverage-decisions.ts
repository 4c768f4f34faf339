import * as z from "zod";
import { coverageStates } from "./coverage-states.js";

/** The version of the decisions file. */
export const decisionsVersion = "coverage-decisions-1.0";

/**
 * What people said of a coverage report: of a link (`progressId` names the progress item) or of an item as a whole
 * (`progressId` null, with the `state` they give it). The fingerprints are those of the texts they looked at.
 */
export const coverageDecisionSchema = z
  .object({
    feedbackId: z.string().min(1),
    feedbackTitle: z.string().optional().describe("for people; not read"),
    feedbackFingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    progressId: z.string().min(1).nullable(),
    progressTitle: z.string().optional().describe("for people; not read"),
    progressFingerprint: z.string().regex(/^[0-9a-f]{16}$/).nullable(),
    verdict: z.enum(["accepted", "rejected", "noted", "open"]).describe("open: nobody has decided yet"),
    state: z.enum(coverageStates).optional().describe("the state a person gives the item; only without a progressId"),
    note: z.string().optional(),
    by: z.string().optional(),
  })
  .refine(({ progressId, progressFingerprint }) => (progressId === null) === (progressFingerprint === null), {
    message: "progressId and progressFingerprint are both null or both there",
    path: ["progressFingerprint"],
  })
  .refine(({ progressId, state }) => progressId === null || state === undefined, {
    message: "a state is given to an item, not to a link: leave progressId null",
    path: ["state"],
  })
  .refine(({ progressId, verdict, state }) => progressId !== null || verdict !== "accepted" || state !== undefined, {
    message: "an accepted item needs the state it is given",
    path: ["state"],
  })
  .refine(({ progressId, verdict }) => progressId !== null || verdict !== "rejected", {
    message: "an item is not rejected: accept it with another state",
    path: ["verdict"],
  })
  .meta({ id: "CoverageDecision" });

/** The decisions file. */
export const coverageDecisionsSchema = z
  .object({
    schemaVersion: z.literal(decisionsVersion),
    feedback: z.object({ id: z.string(), name: z.string().nullable() }).readonly(),
    progress: z.object({ id: z.string(), name: z.string().nullable() }).readonly(),
    decisions: z.array(coverageDecisionSchema).readonly(),
  })
  .superRefine(({ decisions }, context) => {
    const seen = new Map<string, number>();
    decisions.forEach(({ feedbackId, feedbackFingerprint, progressId, progressFingerprint }, index) => {
      const key = JSON.stringify([feedbackId, feedbackFingerprint, progressId, progressFingerprint]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else context.addIssue({ code: "custom", path: ["decisions", index], message: `says again what decisions.${first} says of the same texts` });
    });
  })
  .meta({ id: "CoverageDecisions", title: "CoverageDecisions" });

/** One decision; see {@link coverageDecisionSchema}. */
export type CoverageDecision = Readonly<z.infer<typeof coverageDecisionSchema>>;
/** The decisions file; see {@link coverageDecisionsSchema}. */
export type CoverageDecisions = Readonly<z.infer<typeof coverageDecisionsSchema>>;
