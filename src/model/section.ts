import * as z from "zod";
import { markerSchemes, type MarkerScheme } from "./marker-schemes.js";
import { spanSchema, type Span } from "./span.js";

/** A numbered heading and everything under it. `level` 1 is outermost. */
export interface Section {
  /** The numbers on the way to it, joined by dots: 二、（一）1. is `2.1.1`. A lost parent is `?`. Unique. */
  readonly id: string;
  /** As it stands in the text: `（一）`. */
  readonly marker: string;
  readonly scheme: MarkerScheme;
  readonly number: number;
  readonly level: number;
  /** The heading without its marker and closing punctuation. */
  readonly title: string;
  readonly titleSpan: Span;
  /** From the marker to the end of the last child. */
  readonly span: Span;
  readonly children: readonly Section[];
}

/** Schema of {@link Section}, recursive. */
export const sectionSchema: z.ZodType<Section> = z
  .object({
    id: z.string(),
    marker: z.string(),
    scheme: z.enum(markerSchemes),
    number: z.int().nonnegative(),
    level: z.int().positive(),
    title: z.string(),
    titleSpan: spanSchema,
    span: spanSchema,
    children: z.lazy(() => z.array(sectionSchema)).readonly(),
  })
  .meta({ id: "Section", description: "A numbered heading and everything under it" });
