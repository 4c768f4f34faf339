import * as z from "zod";
import { spanSchema } from "./span.js";

/** The four focus categories (四个聚焦), in their official order. */
export const focusCategories = ["central-decisions", "public-integrity", "party-building", "rectification"] as const;

/** One of the four focus categories: ① 决策部署, ② 群众身边, ③ 基层党组织, ④ 巡察整改. */
export type FocusCategory = (typeof focusCategories)[number];

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
