import * as z from "zod";
import { comparedQuantities, comparedUnits, summaryKinds } from "./comparison-quantities.js";
import { duplicateClusterSchema } from "./duplicate-cluster.js";
import { keynessSchema } from "./keyness.js";
import { severities } from "./severities.js";

/** The version of the comparison's model; it rises when a field changes its meaning. */
export const comparisonSchemaVersion = "1.0";

/** How sure an estimate is: the range that holds the truth in `level` of all samples, and how it was reckoned. */
export const intervalSchema = z
  .object({
    low: z.number(),
    high: z.number(),
    method: z.string().describe("wilson, wilson-clustered, t, bootstrap …: how it was reckoned"),
    level: z.number().gt(0).lt(1).describe("0.95: nineteen samples of twenty"),
  })
  .meta({ id: "Interval" });

/** Five numbers of the values of single documents, from the least to the greatest. */
export const quartilesSchema = z
  .object({ least: z.number(), lower: z.number(), median: z.number(), upper: z.number(), greatest: z.number() })
  .meta({ id: "Quartiles" });

/** One quantity of one group, with how sure it is and what it rests on. */
export const statisticSchema = z
  .object({
    quantity: z.enum(comparedQuantities),
    category: z.string().nullable().describe("of a quantity that splits: the focus, topic, status or role; else null"),
    kind: z.enum(summaryKinds).describe("share: of the units, 0–1; mean: over the units"),
    unit: z.enum(comparedUnits).describe("what n counts"),
    estimate: z.number().nullable().describe("null where the group has nothing to reckon it from"),
    interval: intervalSchema.readonly().nullable().describe("null where there is too little to reckon one"),
    quartiles: quartilesSchema.readonly().nullable().describe("of the values of single documents"),
    sum: z.number().describe("what was added up: issues of this focus, yuan, days"),
    n: z.int().nonnegative().describe("units that it was divided by"),
    documents: z.int().nonnegative().describe("documents that had any"),
    tooSmall: z.boolean().describe("fewer documents than asked for: shown, and not compared"),
  })
  .meta({ id: "Statistic" });

/** Documents that belong together. `key` "" is the group of those that could not be placed. */
export const comparedGroupSchema = z
  .object({
    key: z.string().describe("the code of a region, the id of a unit type, a year …; \"\" for what could not be placed"),
    names: z.object({ zh: z.string(), en: z.string() }).readonly(),
    placed: z.boolean(),
    region: z
      .object({
        province: z.string().optional(),
        prefecture: z.string().optional(),
        county: z.string().optional(),
        code: z.string().optional(),
      })
      .readonly()
      .nullable()
      .describe("where documents are grouped by regions"),
    documents: z.int().nonnegative(),
    issues: z.int().nonnegative(),
    measures: z.int().nonnegative(),
    tooSmall: z.boolean(),
    statistics: z.array(statisticSchema).readonly(),
  })
  .meta({ id: "ComparedGroup" });

/** How far groups differ in one quantity: two of them, or all together. */
export const differenceSchema = z
  .object({
    quantity: z.enum(comparedQuantities),
    category: z.string().nullable(),
    groups: z
      .array(z.string())
      .readonly()
      .nullable()
      .describe("keys: two groups against each other, one against all the others; null: all groups together"),
    effect: z.number().describe("the first group against the second"),
    effectName: z.string().describe("difference, cohens-h, cliffs-delta, epsilon-squared …"),
    effectInterval: intervalSchema.readonly().nullable(),
    p: z.number().min(0).max(1),
    adjustedP: z.number().min(0).max(1).describe("p, corrected for all the differences that were looked at"),
    method: z.string().describe("the test"),
    n: z.int().nonnegative().describe("documents on both sides"),
  })
  .meta({ id: "Difference" });

/** Something doubtful about the comparison as a whole: what was not placed, what was counted once. */
export const comparisonNoteSchema = z
  .object({
    code: z.string(),
    severity: z.enum(severities),
    message: z.string(),
    documents: z.int().nonnegative().describe("how many documents it is about"),
    examples: z.array(z.string()).readonly().describe("names of some of them, the first by their order"),
  })
  .meta({ id: "ComparisonNote" });

/** Groups of documents set side by side: what `xuncha compare` writes as comparison.json. */
export const comparisonSchema = z
  .object({
    schemaVersion: z.literal(comparisonSchemaVersion),
    producer: z.object({ name: z.literal("xuncha"), version: z.string() }).readonly(),
    by: z.string().describe("how documents were grouped: county, unit-type, year … or the path of a field"),
    level: z.number().gt(0).lt(1).describe("of all intervals"),
    smallest: z.int().positive().describe("groups with fewer documents are too small"),
    correction: z.string().describe("how p was corrected for many differences"),
    documents: z
      .object({
        counted: z.int().nonnegative(),
        repeated: z.int().nonnegative().describe("the same document again: not counted"),
        failed: z.int().nonnegative().describe("could not be read"),
      })
      .readonly(),
    groups: z.array(comparedGroupSchema).readonly(),
    differences: z.array(differenceSchema).readonly(),
    keyness: z.array(keynessSchema).readonly().describe("words that are characteristic of a group"),
    duplicates: z.array(duplicateClusterSchema).readonly().describe("measures that stand almost alike in several documents"),
    notes: z.array(comparisonNoteSchema).readonly(),
  })
  .meta({ id: "Comparison", title: "Comparison" });

/** A range that holds the truth; see {@link intervalSchema}. */
export type Interval = Readonly<z.infer<typeof intervalSchema>>;
/** Five numbers of a distribution; see {@link quartilesSchema}. */
export type Quartiles = Readonly<z.infer<typeof quartilesSchema>>;
/** One quantity of one group; see {@link statisticSchema}. */
export type Statistic = Readonly<z.infer<typeof statisticSchema>>;
/** Documents that belong together; see {@link comparedGroupSchema}. */
export type ComparedGroup = Readonly<z.infer<typeof comparedGroupSchema>>;
/** How far groups differ; see {@link differenceSchema}. */
export type Difference = Readonly<z.infer<typeof differenceSchema>>;
/** Something doubtful about a comparison; see {@link comparisonNoteSchema}. */
export type ComparisonNote = Readonly<z.infer<typeof comparisonNoteSchema>>;
/** Groups of documents set side by side; see {@link comparisonSchema}. */
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
