import * as z from "zod";
import { focusSchema } from "./focus.js";
import { spanSchema } from "./span.js";

/**
 * What a measure is: done about an issue (rectification), asked by inspectors or superiors (requirement), to be looked
 * at (checkpoint), promised (commitment), or intended next (plan).
 */
export const measureRoles = ["rectification", "requirement", "checkpoint", "commitment", "plan"] as const;

/** The role of a measure; see {@link measureRoles}. */
export type MeasureRole = (typeof measureRoles)[number];

/**
 * A numbered point (一是…), or the whole answer where nothing is numbered (marker ""). `text` and `span` leave the
 * marker out; `markerSpan` holds it. `id` is the issue's or section's id, a slash and the ordinal: `2.1.1.1/2`.
 */
export const measureSchema = z
  .object({
    id: z.string(),
    ordinal: z.int().positive(),
    marker: z.string(),
    markerSpan: spanSchema,
    title: z.string().optional().describe("its first sentence, where that is a heading of its own"),
    text: z.string(),
    span: spanSchema,
    issueId: z.string().optional(),
    sectionId: z.string().nullable(),
    role: z.enum(measureRoles),
    focus: focusSchema.optional().describe("where a heading above a measure without issue names one"),
  })
  .meta({ id: "Measure" });

/** A numbered point; see {@link measureSchema}. */
export type Measure = Readonly<z.infer<typeof measureSchema>>;
