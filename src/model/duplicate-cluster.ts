import * as z from "zod";

/** Measures that stand almost word for word alike in different documents. */
export const duplicateClusterSchema = z
  .object({
    similarity: z.number().min(0).max(1).describe("the least between a member and the first one: shared shingles over all"),
    text: z.string().describe("the first member's text"),
    groups: z.array(z.string()).readonly().describe("keys of the groups it stands in, sorted"),
    members: z
      .array(
        z
          .object({ documentId: z.string(), measureId: z.string(), group: z.string(), similarity: z.number().min(0).max(1) })
          .readonly(),
      )
      .readonly(),
  })
  .meta({ id: "DuplicateCluster" });

/** Measures that stand almost alike; see {@link duplicateClusterSchema}. */
export type DuplicateCluster = Readonly<z.infer<typeof duplicateClusterSchema>>;
