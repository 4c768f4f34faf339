import * as z from "zod";
import { focusCategories } from "./focus-categories.js";
import { measureRoles } from "./measure.js";
import { spanSchema } from "./span.js";
import { statusValues } from "./status-values.js";

const text = z.string().nullable();

/**
 * One row of a ledger: an issue with all its measures, or one measure. What the document does not say is null or an
 * empty list. Texts are the document's own words; `topics` are names for people.
 */
export const ledgerRowSchema = z
  .object({
    ordinal: z.int().positive().describe("number of the issue in this ledger; rows of one issue share it"),
    source: text.describe("the file's name"),
    inspectedOrg: text,
    round: text,
    focus: z.enum(focusCategories).nullable(),
    topics: z.array(z.string()).readonly(),
    group: text.describe("title of the heading above"),
    problem: text.describe("null for a measure that belongs to no issue"),
    measures: z.array(z.string()).readonly(),
    role: z.enum(measureRoles).nullable().describe("of the measure, where the row is one"),
    leadUnit: text,
    responsibleUnit: text,
    cooperateUnit: text,
    superviseUnit: text,
    responsibleLeader: text,
    responsiblePerson: text,
    deadline: text,
    progress: text.describe("the sentences that say how far it is"),
    status: z.enum(statusValues),
    evidence: z
      .object({ figures: z.array(z.string()).readonly(), dates: z.array(z.string()).readonly(), citations: z.array(z.string()).readonly() })
      .readonly(),
    place: spanSchema,
    page: z.int().positive().optional().describe("page of the original that the place begins on, for formats with pages"),
    doubts: z.array(z.string()).readonly(),
    documentId: z.string(),
    issueId: z.string().nullable(),
    measureId: z.string().nullable(),
  })
  .meta({ id: "LedgerRow", title: "LedgerRow" });

/** One row of a ledger; see {@link ledgerRowSchema}. */
export type LedgerRow = Readonly<z.infer<typeof ledgerRowSchema>>;
