import * as z from "zod";
import { focusCategories } from "./focus-categories.js";
import { spanSchema } from "./span.js";

/**
 * What an issue is about and how that is known: by a `heading` above it, by its `text`, or not at all (`none`,
 * category null, confidence 0). `evidence` are the places that decided. `second`, where words were asked: the next
 * choice; beside `none`, the likeliest one, which was not sure enough.
 */
export const focusSchema = z
  .object({
    category: z.enum(focusCategories).nullable(),
    basis: z.enum(["heading", "text", "none"]),
    confidence: z.number().min(0).max(1),
    evidence: z.array(spanSchema).readonly(),
    second: z.object({ category: z.enum(focusCategories), confidence: z.number().min(0).max(1) }).readonly().optional(),
  })
  .meta({ id: "Focus" });

/** The focus of an issue or measure; see {@link focusSchema}. */
export type Focus = Readonly<z.infer<typeof focusSchema>>;
