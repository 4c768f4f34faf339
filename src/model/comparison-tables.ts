import * as z from "zod";
import { comparedQuantities, comparedUnits, summaryKinds } from "./comparison-quantities.js";
import { inspectionLevels, inspectionTypes } from "./document.js";
import { documentKinds } from "./document-kinds.js";
import { dateRelations, entitySchema, partyRoles, qualifiers } from "./entity.js";
import { focusCategories } from "./focus-categories.js";
import { measureRoles } from "./measure.js";
import { statusValues } from "./status-values.js";

const text = z.string();
const maybe = z.string().nullable();
const day = z.iso.date().nullable();
const whole = z.int().nonnegative();
const maybeWhole = whole.nullable();
const maybeNumber = z.number().nullable();

/** A row of the table of documents. Key: documentId. */
export const documentRowSchema = z.object({
  documentId: text,
  source: maybe,
  kind: z.enum(documentKinds),
  title: maybe,
  group: text,
  groupName: text,
  level: z.enum(inspectionLevels).nullable(),
  type: z.enum(inspectionTypes).nullable(),
  team: maybe,
  congress: maybeWhole,
  round: maybeWhole,
  periodStart: day,
  periodEnd: day,
  feedbackDate: day,
  year: maybeWhole,
  units: text,
  unitTypes: text,
  framework: maybe,
  publisher: maybe,
  publishedOn: day,
  signedBy: maybe,
  signedOn: day,
  province: maybe,
  prefecture: maybe,
  county: maybe,
  regionCode: maybe,
  characters: whole,
  issues: whole,
  measures: whole,
  measuresTaken: whole,
  entities: whole,
  doubts: whole,
  concreteness: maybeNumber,
  daysToReport: maybeWhole,
  statedIssues: maybeNumber,
  statedCompletion: maybeNumber,
  moneyRecovered: maybeNumber,
  peopleDisciplined: maybeNumber,
  rulesMade: maybeNumber,
});

/** A row of the table of issues. Key: documentId and issueId. */
export const issueRowSchema = z.object({
  documentId: text,
  issueId: text,
  number: maybeWhole,
  title: text,
  text: text,
  heading: maybe,
  sectionId: maybe,
  focus: z.enum(focusCategories).nullable(),
  focusBasis: z.enum(["heading", "text", "none"]),
  focusConfidence: z.number(),
  topics: text,
  status: z.enum(statusValues),
  statusFlags: text,
  measures: whole,
  concreteness: maybeNumber,
  responsibleUnit: maybe,
  deadline: maybe,
  start: whole,
  end: whole,
});

/** A row of the table of measures. Key: documentId and measureId. */
export const measureRowSchema = z.object({
  documentId: text,
  measureId: text,
  issueId: maybe,
  sectionId: maybe,
  ordinal: whole,
  marker: text,
  role: z.enum(measureRoles),
  title: maybe,
  text,
  concreteness: maybeNumber,
  start: whole,
  end: whole,
});

/** A row of the table of entities. Key: documentId and entity. */
export const entityRowSchema = z.object({
  documentId: text,
  entity: whole,
  type: z.enum(entitySchema.options.map((option) => option.shape.type.value)),
  text,
  issueId: maybe,
  measureId: maybe,
  value: maybeNumber,
  upper: maybeNumber,
  qualifier: z.enum(qualifiers).nullable(),
  unit: maybe,
  noun: maybe,
  partOfOther: z.boolean().nullable(),
  startDay: day,
  endDay: day,
  precision: maybe,
  relation: z.enum(dateRelations).nullable(),
  period: maybe,
  direction: maybe,
  change: z.enum(["up", "down"]).nullable(),
  name: maybe,
  canonical: maybe,
  kind: maybe,
  role: z.enum(partyRoles).nullable(),
  documentNumber: maybe,
  start: whole,
  end: whole,
});

/** A row of the table of groups: one quantity of one group. Key: group, quantity and category. */
export const groupRowSchema = z.object({
  group: text,
  groupName: text,
  placed: z.boolean(),
  regionCode: maybe,
  groupDocuments: whole,
  quantity: z.enum(comparedQuantities),
  category: maybe,
  kind: z.enum(summaryKinds),
  unit: z.enum(comparedUnits),
  estimate: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  intervalMethod: maybe,
  intervalLevel: maybeNumber,
  sum: z.number(),
  n: whole,
  documents: whole,
  tooSmall: z.boolean(),
  least: maybeNumber,
  lower: maybeNumber,
  median: maybeNumber,
  upper: maybeNumber,
  greatest: maybeNumber,
});

/** A row of the table of differences. Key: quantity, category, first and second. */
export const differenceRowSchema = z.object({
  quantity: z.enum(comparedQuantities),
  category: maybe,
  first: maybe,
  second: maybe,
  effect: z.number(),
  effectName: text,
  low: maybeNumber,
  high: maybeNumber,
  p: z.number(),
  adjustedP: z.number(),
  method: text,
  n: whole,
});

/** The tables of a comparison, by name, in the order in which they are told. What their columns mean is in `corpus/column-meanings.tsv`. */
export const comparisonTables = {
  documents: documentRowSchema,
  issues: issueRowSchema,
  measures: measureRowSchema,
  entities: entityRowSchema,
  groups: groupRowSchema,
  differences: differenceRowSchema,
} as const;

/** The name of a table; see {@link comparisonTables}. */
export type ComparisonTableName = keyof typeof comparisonTables;
/** A row of the table of documents; see {@link documentRowSchema}. */
export type DocumentRow = Readonly<z.infer<typeof documentRowSchema>>;
/** A row of the table of issues; see {@link issueRowSchema}. */
export type IssueRow = Readonly<z.infer<typeof issueRowSchema>>;
/** A row of the table of measures; see {@link measureRowSchema}. */
export type MeasureRow = Readonly<z.infer<typeof measureRowSchema>>;
/** A row of the table of entities; see {@link entityRowSchema}. */
export type EntityRow = Readonly<z.infer<typeof entityRowSchema>>;
/** A row of the table of groups; see {@link groupRowSchema}. */
export type GroupRow = Readonly<z.infer<typeof groupRowSchema>>;
/** A row of the table of differences; see {@link differenceRowSchema}. */
export type DifferenceRow = Readonly<z.infer<typeof differenceRowSchema>>;
