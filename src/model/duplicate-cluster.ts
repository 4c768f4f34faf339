import * as z from "zod";
import { spanSchema } from "./span.js";

/** Measures that stand almost word for word alike in documents of different groups. */
export const duplicateClusterSchema = z
  .object({
    similarity: z.number().min(0).max(1).describe("the least of a member"),
    text: z.string().describe("the first member's text"),
    groups: z.array(z.string()).readonly().describe("keys of the groups it stands in, sorted"),
    members: z
      .array(
        z
          .object({
            documentId: z.string(),
            measureId: z.string(),
            group: z.string(),
            date: z.string().optional().describe("the day of its document"),
            similarity: z.number().min(0).max(1).describe("with the first one: shared shingles over all of both; 1 for itself"),
            shared: z
              .array(z.object({ span: spanSchema, referenceSpan: spanSchema }).readonly())
              .readonly()
              .describe("pieces that it has in common with the first one: where they stand in its document, and in that of the first"),
          })
          .readonly(),
      )
      .readonly()
      .describe("the earliest first, where the days are known"),
    earliestKnown: z.boolean().describe("whether every member has a day"),
  })
  .meta({ id: "DuplicateCluster" });

/** Measures that stand almost alike; see {@link duplicateClusterSchema}. */
export type DuplicateCluster = Readonly<z.infer<typeof duplicateClusterSchema>>;
