import * as z from "zod";
import { severities } from "./severities.js";
import { spanSchema } from "./span.js";

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
