import * as z from "zod";
import { focusSchema } from "./focus.js";
import { spanSchema } from "./span.js";
import { statusValues } from "./status-values.js";

export { statusValues, type StatusValue } from "./status-values.js";

/** Marks beside a status: kept up for good (长期坚持), put right on the spot (立行立改). */
export const statusFlags = ["long-term", "immediate"] as const;

/** Schema of a status with the places of the words that say it (none when unstated). */
export const statusSchema = z
  .object({
    value: z.enum(statusValues),
    flags: z.array(z.enum(statusFlags)).readonly(),
    evidence: z.array(spanSchema).readonly(),
  })
  .meta({ id: "Status" });

/** The status of an issue; see {@link statusSchema}. */
export type Status = Readonly<z.infer<typeof statusSchema>>;

/**
 * A problem that inspectors named or that a report answers. `id` is the outline path (`2.1.1.1`), or the path of the
 * sentence's aspect and the ordinal in it. `span` and `text` cover the heading and all that answers it.
 */
export const issueSchema = z
  .object({
    id: z.string(),
    number: z.int().nonnegative().nullable().describe("the number that stands at it"),
    title: z.string(),
    titleSpan: spanSchema,
    text: z.string(),
    span: spanSchema,
    sectionId: z.string().nullable().describe("the section it stands in or is; null where there is no outline"),
    group: z.string().nullable().describe("title of the heading or aspect above it"),
    focus: focusSchema,
    topics: z
      .array(z.object({ topic: z.string(), evidence: z.array(spanSchema).readonly() }).readonly())
      .readonly()
      .optional()
      .describe("topics under the focus, by the words that name them; absent where only structure was read"),
    status: statusSchema,
    fields: z
      .record(z.string(), z.object({ text: z.string(), span: spanSchema }).readonly())
      .optional()
      .describe("labelled lines such as responsible-unit (责任单位) and deadline (整改时限), by field name"),
  })
  .meta({ id: "Issue" });

/** A problem and its answer; see {@link issueSchema}. */
export type Issue = Readonly<z.infer<typeof issueSchema>>;
