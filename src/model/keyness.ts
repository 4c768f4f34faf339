import * as z from "zod";

/** A word that a group uses more often, or less often, than all the others. */
export const keynessSchema = z
  .object({
    group: z.string().describe("key of the group"),
    word: z.string(),
    count: z.int().nonnegative().describe("times in the group"),
    documents: z.int().nonnegative().describe("documents of the group that have it"),
    countElsewhere: z.int().nonnegative().describe("times in all other groups"),
    perThousand: z.number().nonnegative().describe("times in a thousand words of the group"),
    perThousandElsewhere: z.number().nonnegative(),
    logLikelihood: z.number().nonnegative().describe("G²: how surely it differs"),
    logRatio: z.number().describe("how many times doubled: 1 is twice as often as elsewhere, -1 half as often"),
    p: z.number().min(0).max(1),
    adjustedP: z.number().min(0).max(1),
  })
  .meta({ id: "Keyness" });

/** A word that sets a group apart; see {@link keynessSchema}. */
export type Keyness = Readonly<z.infer<typeof keynessSchema>>;
