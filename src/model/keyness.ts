import * as z from "zod";

/** A word or phrase that a group uses more often than all the others together. */
export const keynessSchema = z
  .object({
    group: z.string().describe("key of the group"),
    word: z.string(),
    count: z.int().nonnegative().describe("times in the group"),
    documents: z.int().nonnegative().describe("documents of the group that have it"),
    countElsewhere: z.int().nonnegative().describe("times in all other groups"),
    documentsElsewhere: z.int().nonnegative().describe("documents of all other groups that have it"),
    perThousand: z.number().nonnegative().describe("times in a thousand words of the group"),
    perThousandElsewhere: z.number().nonnegative(),
    logLikelihood: z.number().nonnegative().describe("G²: how surely it differs, were each word drawn by itself"),
    logRatio: z.number().describe("how many times doubled: 1 is twice as often as elsewhere"),
    percentDifference: z.number().nullable().describe("how many per cent more often; null where it is never used elsewhere"),
    oneDocument: z.boolean().describe("a single document uses it: it tells of that document, not of the group"),
    p: z.number().min(0).max(1).nullable().describe("of the test over documents; null where there are too few to tell"),
    adjustedP: z.number().min(0).max(1).nullable().describe("p, corrected for all words of all groups"),
    independentP: z.number().min(0).max(1).describe("of G², which is far too sure: for comparison with other tools only"),
  })
  .meta({ id: "Keyness" });

/** A word that sets a group apart; see {@link keynessSchema}. */
export type Keyness = Readonly<z.infer<typeof keynessSchema>>;
