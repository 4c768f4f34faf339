import * as z from "zod";
import { spanSchema } from "./span.js";

/** How much a diagnostic matters: a contradiction, a doubt, a note. */
export const severities = ["error", "warning", "info"] as const;

/** Schema of something doubtful: a stable code, a sentence for people, the place. */
export const diagnosticSchema = z
  .object({
    code: z.string(),
    severity: z.enum(severities),
    message: z.string(),
    span: spanSchema,
    related: z.array(spanSchema).readonly().optional().describe("the other side of a contradiction"),
  })
  .meta({ id: "Diagnostic" });

/** Something doubtful in a document; see {@link diagnosticSchema}. */
export type Diagnostic = Readonly<z.infer<typeof diagnosticSchema>>;
