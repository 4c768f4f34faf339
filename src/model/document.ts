import * as z from "zod";
import { diagnosticSchema } from "./diagnostic.js";
import { documentKinds } from "./document-kinds.js";
import { entitySchema, qualifiers } from "./entity.js";
import { issueSchema } from "./issue.js";
import { measureSchema } from "./measure.js";
import { sectionSchema } from "./section.js";
import { spanSchema } from "./span.js";

/** The tiers that inspect, from central to village. */
export const inspectionLevels = [
  "central",
  "province",
  "prefecture",
  "county",
  "township",
  "village",
  "institution",
] as const;

/** The ways to inspect: 常规, 专项, 回头看, 机动, 提级, 交叉, 联动. */
export const inspectionTypes = [
  "regular",
  "special",
  "look-back",
  "mobile",
  "upgraded",
  "cross",
  "joint",
] as const;

const isoDay = z.iso.date();

/**
 * Where a text came from. Only what is known is there; text passed as a string has a name at most. For a file that is not
 * plain text (`format`), the original text that all spans point into is the one its reader gave.
 */
export const sourceSchema = z
  .object({
    name: z.string().nullable(),
    format: z.string(),
    encoding: z.string().nullable(),
    bytes: z.int().nonnegative().nullable(),
    sha256: z.string().nullable(),
    characters: z.int().nonnegative().describe("length of the original text in UTF-16 units"),
    column: z.string().optional().describe("of a web page: the column of the site that it stands in, such as 巡察整改"),
    rows: z
      .array(z.object({ issueId: z.string(), sheet: z.string(), row: z.int().positive() }).readonly())
      .readonly()
      .optional()
      .describe("of a spreadsheet: the sheet and row (from 1) that each issue stands in"),
    pages: z
      .array(z.object({ page: z.int().positive(), start: z.int().nonnegative() }).readonly())
      .readonly()
      .optional()
      .describe("where pages begin in the original text, for formats with pages"),
    computed: z
      .array(spanSchema)
      .readonly()
      .optional()
      .describe("automatic numbers: worked out from the file's numbering rules, not written in it"),
  })
  .meta({ id: "Source" });

/** A figure that the text itself claims. `value` null where it is masked. */
export const statedFigureSchema = z
  .object({
    value: z.number().nullable(),
    qualifier: z.enum(qualifiers),
    unit: z.string(),
    text: z.string(),
    span: spanSchema,
  })
  .meta({ id: "StatedFigure" });

/** The claims that are looked for. Figures of one kind that stand side by side are never added up. */
export const statedKeys = [
  "aspects",
  "categories",
  "issues",
  "tasks",
  "measures",
  "completed",
  "mostlyCompleted",
  "inProgress",
  "longTerm",
  "notCompleted",
  "completionRate",
  "rulesMade",
  "moneyRecovered",
  "casesFiled",
  "peopleDisciplined",
] as const;

/** What the text claims of itself, by key; a key that it does not claim is absent. */
export const statedSchema = z
  .object(
    Object.fromEntries(
      statedKeys.map((key) => [key, z.array(statedFigureSchema).min(1).readonly().optional()]),
    ) as Record<(typeof statedKeys)[number], z.ZodOptional<z.ZodReadonly<z.ZodArray<typeof statedFigureSchema>>>>,
  )
  .meta({ id: "Stated" });

/** Who inspected whom, when and how. A field that the text does not give is absent; `evidence` says where it stands. */
export const inspectionSchema = z
  .object({
    level: z.enum(inspectionLevels).optional(),
    team: z.string().optional(),
    type: z.enum(inspectionTypes).optional(),
    round: z
      .object({ congress: z.int().positive().optional(), number: z.int().positive().optional() })
      .readonly()
      .optional(),
    period: z.object({ start: isoDay, end: isoDay }).readonly().optional(),
    feedbackDate: isoDay.optional(),
    inspectedOrg: z.string().optional(),
    framework: z.string().optional(),
    evidence: z.record(z.string(), spanSchema).optional(),
  })
  .meta({ id: "Inspection" });

/** Who published the text, when and where. */
export const publicationSchema = z
  .object({
    publisher: z.string().optional(),
    publishedOn: isoDay.optional(),
    signedBy: z.string().optional(),
    signedOn: isoDay.optional(),
    region: z
      .object({
        province: z.string().optional(),
        prefecture: z.string().optional(),
        county: z.string().optional(),
        code: z.string().optional(),
      })
      .readonly()
      .optional(),
    evidence: z.record(z.string(), spanSchema).optional(),
  })
  .meta({ id: "Publication" });

/** The version of this model; it rises when a field changes its meaning. */
export const schemaVersion = "1.0";

/**
 * A whole document as data: three flat lists and one tree, tied by ids. `id` is a hash of the cleaned text, so that the
 * same notice from two formats has the same id.
 */
export const documentSchema = z
  .object({
    schemaVersion: z.literal(schemaVersion),
    id: z.string(),
    producer: z
      .object({
        name: z.literal("xuncha"),
        version: z.string(),
        segmenter: z
          .object({ engine: z.string(), version: z.string() })
          .readonly()
          .nullable()
          .describe("null: no word segmenter was needed"),
      })
      .readonly(),
    source: sourceSchema,
    kind: z.enum(documentKinds),
    title: z.string().nullable(),
    titleSpan: spanSchema.nullable(),
    inspection: inspectionSchema,
    publication: publicationSchema,
    stated: statedSchema,
    outline: z.array(sectionSchema).readonly(),
    issues: z.array(issueSchema).readonly(),
    measures: z.array(measureSchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly(),
  })
  .meta({ id: "InspectionDocument", title: "InspectionDocument" });

/** A whole document as data; see {@link documentSchema}. */
export type InspectionDocument = Readonly<z.infer<typeof documentSchema>>;
/** Where a text came from; see {@link sourceSchema}. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;
/** Who inspected whom; see {@link inspectionSchema}. */
export type Inspection = Readonly<z.infer<typeof inspectionSchema>>;
/** Who published the text; see {@link publicationSchema}. */
export type Publication = Readonly<z.infer<typeof publicationSchema>>;
/** A figure the text claims; see {@link statedFigureSchema}. */
export type StatedFigure = Readonly<z.infer<typeof statedFigureSchema>>;
/** What the text claims of itself; see {@link statedSchema}. */
export type Stated = Readonly<z.infer<typeof statedSchema>>;
