import * as z from "zod";

/**
 * A place in the original text: UTF-16 offsets, start included, end excluded.
 *
 * @example spanSchema.parse({ start: 0, end: 2 }) // { start: 0, end: 2 }: "整改" of "整改情况"
 */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, "a span ends at or after its start")
  .meta({ id: "Span", description: "UTF-16 offsets into the original text, start included, end excluded" });

/** A place in the original text; see {@link spanSchema}. */
export type Span = Readonly<z.infer<typeof spanSchema>>;
