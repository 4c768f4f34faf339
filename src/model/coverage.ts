import * as z from "zod";
import { coverageStates } from "./coverage-states.js";
import { diagnosticSchema } from "./diagnostic.js";
import { documentKinds } from "./document-kinds.js";
import { measureRoles } from "./measure.js";
import { spanSchema } from "./span.js";

/** What an item of a feedback notice is: a problem that was named, or something that was asked. */
export const feedbackItemKinds = ["issue", "requirement"] as const;

/** What an item of a progress report is: an issue with its answer, a measure outside of issues, a chapter in prose. */
export const progressItemKinds = ["issue", "measure", "section"] as const;

/** Why an item has its state. */
export const coverageReasons = [
  "concrete-answer",
  "promise-only",
  "part-missing",
  "no-answer",
  "too-close",
  "decided",
] as const;

/** How the answers stand to the item: in several places, with other items, in another order, in other words. */
export const coverageShapes = ["split", "merged", "reordered", "paraphrased"] as const;

/** The name of a way in which answers stand to an item; see {@link coverageShapes}. */
export type CoverageShape = (typeof coverageShapes)[number];

const score = z.number().min(0).max(1);

/** A piece of text with its place in one of the two documents. */
export const quotedSchema = z.object({ text: z.string(), span: spanSchema }).meta({ id: "Quoted" });

/** Words that speak for a link, on both sides: the same words, words of one meaning, or the same figure. */
export const linkWordSchema = z
  .object({
    kind: z.enum(["words", "synonym", "figure"]),
    feedback: quotedSchema,
    progress: quotedSchema,
    weight: z.number().nonnegative().describe("how much they count beside the other words of the link"),
  })
  .meta({ id: "LinkWord" });

/** A tie between a feedback item and a progress item, with all that speaks for it. */
export const coverageLinkSchema = z
  .object({
    progressId: z.string(),
    kind: z.enum(progressItemKinds),
    progressFingerprint: z.string(),
    title: z.string(),
    role: z.enum(measureRoles),
    score: score.describe("0 to 1; the settings of the report say from where it counts"),
    feedbackSpan: spanSchema,
    progressSpan: spanSchema,
    words: z.array(linkWordSchema).readonly(),
    agreements: z
      .array(z.enum(["focus", "number", "outline", "figures"]))
      .readonly()
      .describe("what agrees beside the words; weak evidence"),
    concreteness: score.describe("the most concrete measure of the answer"),
    concrete: z.boolean(),
    measureIds: z.array(z.string()).readonly().describe("the measures that make the answer"),
    decided: z.enum(["accepted", "rejected"]).optional().describe("a person said so"),
  })
  .meta({ id: "CoverageLink" });

/** A part of what an item asks, and whether an answer speaks of it. */
export const askedPartSchema = z
  .object({ text: z.string(), span: spanSchema, answered: z.boolean() })
  .meta({ id: "AskedPart" });

/** A decision as far as it bears on an item: it holds, or the texts have changed since. */
export const heldDecisionSchema = z
  .object({
    progressId: z.string().nullable(),
    verdict: z.enum(["accepted", "rejected", "noted", "open"]),
    standing: z.enum(["applied", "suspect"]),
    state: z.enum(coverageStates).optional(),
    note: z.string().optional(),
    by: z.string().optional(),
  })
  .meta({ id: "HeldDecision" });

/** An item of the feedback notice with its state and everything that led to it. */
export const coverageItemSchema = z
  .object({
    id: z.string(),
    kind: z.enum(feedbackItemKinds),
    number: z.int().nonnegative().nullable(),
    title: z.string(),
    span: spanSchema,
    titleSpan: spanSchema,
    fingerprint: z.string(),
    state: z.enum(coverageStates),
    computedState: z.enum(coverageStates).describe("what the program says by itself"),
    reason: z.enum(coverageReasons),
    shapes: z.array(z.enum(coverageShapes)).readonly(),
    parts: z.array(askedPartSchema).readonly(),
    links: z.array(coverageLinkSchema).readonly(),
    candidates: z.array(coverageLinkSchema).readonly().describe("links that are too weak to count, the strongest first"),
    decisions: z.array(heldDecisionSchema).readonly(),
  })
  .meta({ id: "CoverageItem" });

/** An item of the progress report that answers nothing, with the feedback item that is nearest. */
export const unlinkedItemSchema = z
  .object({
    id: z.string(),
    kind: z.enum(progressItemKinds),
    title: z.string(),
    span: spanSchema,
    role: z.enum(measureRoles),
    fingerprint: z.string(),
    nearest: z.object({ feedbackId: z.string(), score }).readonly().nullable(),
  })
  .meta({ id: "UnlinkedItem" });

const sideSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.enum(documentKinds),
});

/** The version of this model; it rises when a field changes its meaning. */
export const coverageSchemaVersion = "coverage-1.0";

/** What a progress report answers of a feedback notice: every item with its state, every link with its words. */
export const coverageReportSchema = z
  .object({
    schemaVersion: z.literal(coverageSchemaVersion),
    producer: z.object({ name: z.literal("xuncha"), version: z.string() }).readonly(),
    feedback: sideSchema
      .extend({ form: z.enum(["document", "list"]).describe("list: one item a line, no document around it") })
      .readonly(),
    progress: sideSchema.readonly(),
    settings: z
      .object({ linkFrom: score, reviewFrom: score, concreteFrom: score })
      .readonly()
      .describe("scores from which a link counts, a person should look, an answer is concrete"),
    summary: z
      .object({
        items: z.int().nonnegative(),
        addressed: z.int().nonnegative(),
        partial: z.int().nonnegative(),
        unaddressed: z.int().nonnegative(),
        review: z.int().nonnegative(),
        unlinked: z.int().nonnegative().describe("progress items that answer nothing"),
        suspectDecisions: z.int().nonnegative(),
        lostDecisions: z.int().nonnegative().describe("decisions about items that are no longer there"),
      })
      .readonly(),
    items: z.array(coverageItemSchema).readonly(),
    unlinked: z.array(unlinkedItemSchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly().describe("spans point into the feedback notice unless the code names the progress report"),
  })
  .meta({ id: "CoverageReport", title: "CoverageReport" });

/** A whole coverage report; see {@link coverageReportSchema}. */
export type CoverageReport = Readonly<z.infer<typeof coverageReportSchema>>;
/** An item of the feedback notice with its state; see {@link coverageItemSchema}. */
export type CoverageItem = Readonly<z.infer<typeof coverageItemSchema>>;
/** A tie between a feedback item and a progress item; see {@link coverageLinkSchema}. */
export type CoverageLink = Readonly<z.infer<typeof coverageLinkSchema>>;
/** Words that speak for a link; see {@link linkWordSchema}. */
export type LinkWord = Readonly<z.infer<typeof linkWordSchema>>;
/** A part of what an item asks; see {@link askedPartSchema}. */
export type AskedPart = Readonly<z.infer<typeof askedPartSchema>>;
/** A progress item that answers nothing; see {@link unlinkedItemSchema}. */
export type UnlinkedItem = Readonly<z.infer<typeof unlinkedItemSchema>>;
/** A decision as far as it bears on an item; see {@link heldDecisionSchema}. */
export type HeldDecision = Readonly<z.infer<typeof heldDecisionSchema>>;
/** What a progress item is; see {@link progressItemKinds}. */
export type ProgressItemKind = (typeof progressItemKinds)[number];
/** What a feedback item is; see {@link feedbackItemKinds}. */
export type FeedbackItemKind = (typeof feedbackItemKinds)[number];
