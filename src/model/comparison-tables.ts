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
const documentId = text.describe("key of the document: the hash of its cleaned text");
const start = whole.describe("where it begins in the original text, in UTF-16 units");
const end = whole.describe("where it ends, excluded");
const concreteness = maybeNumber.describe("how concrete the answer is, 0–1");

/** A row of the table of documents. Key: documentId. */
export const documentRowSchema = z.object({
  documentId,
  source: maybe.describe("the file's name, or its line in an NDJSON file"),
  kind: z.enum(documentKinds).describe("what kind of document it is"),
  title: maybe,
  group: text.describe("key of its group; empty for what could not be placed"),
  groupName: text.describe("the group's name in Chinese"),
  level: z.enum(inspectionLevels).nullable().describe("the tier that inspected"),
  type: z.enum(inspectionTypes).nullable().describe("the way it inspected"),
  team: maybe,
  congress: maybeWhole.describe("the congress of the round: 14 of 十四届"),
  round: maybeWhole.describe("the number of the round"),
  periodStart: day.describe("first day of the inspection"),
  periodEnd: day.describe("last day of the inspection"),
  feedbackDate: day,
  year: maybeWhole.describe("of the feedback, else the end of the inspection, the signature, the publication"),
  units: text.describe("inspected organisations, parted by |"),
  unitTypes: text.describe("what kinds of unit these are, parted by |; labelled in the codebook"),
  framework: maybe.describe("四个聚焦, 四个落实 …, as it is named"),
  publisher: maybe,
  publishedOn: day,
  signedBy: maybe,
  signedOn: day,
  province: maybe,
  prefecture: maybe,
  county: maybe,
  regionCode: maybe.describe("six digits, of the finest of the three; empty where the gazetteer is not sure"),
  characters: whole.describe("length of the original text in UTF-16 units"),
  issues: whole.describe("issues that were read"),
  measures: whole.describe("measures that were read, of any role"),
  measuresTaken: whole.describe("measures taken about issues; 0 where the document is no report of what was done"),
  entities: whole.describe("dates, figures, names … that were read"),
  doubts: whole.describe("diagnostics of the document"),
  concreteness: maybeNumber.describe("mean of the measures taken, 0–1"),
  daysToReport: maybeWhole.describe("days from the feedback to the signature, or else the publication"),
  statedIssues: maybeNumber.describe("issues that the text says there are"),
  statedCompletion: maybeNumber.describe("share completed that the text states, 0–1"),
  moneyRecovered: maybeNumber.describe("yuan recovered that the text states"),
  peopleDisciplined: maybeNumber.describe("people disciplined that the text states"),
  rulesMade: maybeNumber.describe("rules made that the text states"),
});

/** A row of the table of issues. Key: documentId and issueId. */
export const issueRowSchema = z.object({
  documentId,
  issueId: text.describe("key of the issue in its document: the outline path"),
  number: maybeWhole.describe("the number that stands at it"),
  title: text,
  text: text.describe("its heading and all that answers it"),
  heading: maybe.describe("title of the heading or aspect above it"),
  sectionId: maybe.describe("the section it stands in or is"),
  focus: z.enum(focusCategories).nullable().describe("one of the four focus categories; empty where it is not known"),
  focusBasis: z.enum(["heading", "text", "none"]).describe("what the focus was read from"),
  focusConfidence: z.number().describe("0–1"),
  topics: text.describe("topics under the focus, parted by |"),
  status: z.enum(statusValues).describe("how far it is dealt with"),
  statusFlags: text.describe("long-term (长期坚持), immediate (立行立改), parted by |"),
  measures: whole.describe("measures of the issue, of any role"),
  concreteness,
  responsibleUnit: maybe.describe("what stands behind 责任单位"),
  deadline: maybe.describe("what stands behind 整改时限, in the document's words"),
  start,
  end,
});

/** A row of the table of measures. Key: documentId and measureId. */
export const measureRowSchema = z.object({
  documentId,
  measureId: text.describe("key of the measure in its document"),
  issueId: maybe.describe("the issue it answers; empty for a measure that belongs to none"),
  sectionId: maybe,
  ordinal: whole.describe("its place among the measures of its issue or section, from 1"),
  marker: text.describe("一是, (1) …; empty where nothing is numbered"),
  role: z.enum(measureRoles).describe("done (rectification), asked (requirement), to be looked at (checkpoint), promised (commitment), intended (plan)"),
  title: maybe.describe("its first sentence, where that is a heading of its own"),
  text,
  concreteness,
  start,
  end,
});

/** A row of the table of entities. Key: documentId and entity. */
export const entityRowSchema = z.object({
  documentId,
  entity: whole.describe("its place in the document's list, from 1"),
  type: z.enum(entitySchema.options.map((option) => option.shape.type.value)),
  text,
  issueId: maybe.describe("the issue it stands in"),
  measureId: maybe.describe("the measure it stands in"),
  value: maybeNumber.describe("of a count its number, of an amount yuan, of a percent the percentage; empty where vague or masked"),
  upper: maybeNumber.describe("the upper end of a range"),
  qualifier: z.enum(qualifiers).nullable().describe("how exact the figure is"),
  unit: maybe.describe("of a count: 个, 项, 人次 …"),
  noun: maybe.describe("of a count: what is counted"),
  partOfOther: z.boolean().nullable().describe("of a count: part of another count beside it, not to be added"),
  startDay: day.describe("of a date: its first day"),
  endDay: day.describe("of a date: its last day"),
  precision: maybe.describe("of a date: day, dekad, month, quarter, half, year, years"),
  relation: z.enum(dateRelations).nullable().describe("of a date: on, from, until …"),
  period: maybe.describe("of a duration or frequency: ISO 8601, P3M"),
  direction: maybe.describe("of an amount: recovered, refunded, invested …"),
  change: z.enum(["up", "down"]).nullable().describe("of a percent"),
  name: maybe.describe("of a party: its name; of a citation: the document's title; of a contact: the number or address"),
  canonical: maybe.describe("of a party: its full name"),
  kind: maybe.describe("of a party: org, position, person; of a contact: phone, email, address"),
  role: z.enum(partyRoles).nullable().describe("of a party: what it does"),
  documentNumber: maybe.describe("of a citation: its number"),
  start,
  end,
});

/** A row of the table of groups: one quantity of one group. Key: group, quantity and category. */
export const groupRowSchema = z.object({
  group: text.describe("key of the group; empty for what could not be placed"),
  groupName: text.describe("its name in Chinese"),
  placed: z.boolean().describe("false for the group of what could not be placed"),
  regionCode: maybe.describe("where documents are grouped by regions"),
  groupDocuments: whole.describe("documents of the group"),
  quantity: z.enum(comparedQuantities).describe("what is told; see the quantities below"),
  category: maybe.describe("of a quantity that splits: the focus, topic, status or role"),
  kind: z.enum(summaryKinds).describe("share: of the units, 0–1; mean: over the units"),
  unit: z.enum(comparedUnits).describe("what n counts"),
  estimate: maybeNumber.describe("empty where there is nothing to reckon it from"),
  low: maybeNumber.describe("lower end of the interval"),
  high: maybeNumber.describe("upper end of the interval"),
  intervalMethod: maybe.describe("how the interval was reckoned"),
  intervalLevel: maybeNumber.describe("0.95: nineteen samples of twenty hold the truth"),
  sum: z.number().describe("what was added up: issues of this focus, yuan, days"),
  n: whole.describe("units that it was divided by"),
  documents: whole.describe("documents that had any"),
  tooSmall: z.boolean().describe("fewer documents than asked for: not compared"),
  least: maybeNumber.describe("the least value of a document"),
  lower: maybeNumber.describe("lower quartile of documents"),
  median: maybeNumber.describe("median of documents"),
  upper: maybeNumber.describe("upper quartile of documents"),
  greatest: maybeNumber.describe("the greatest value of a document"),
});

/** A row of the table of differences. Key: quantity, category, first and second. */
export const differenceRowSchema = z.object({
  quantity: z.enum(comparedQuantities),
  category: maybe,
  first: maybe.describe("key of the first group; empty where all groups are compared together"),
  second: maybe.describe("key of the second group; empty where the first is set against all the others"),
  effect: z.number().describe("the first against the second, or how far the highest and the lowest lie apart"),
  effectName: text.describe("difference (of shares or means), cliffs-delta (−1 to 1, of ranks), range (highest less lowest)"),
  low: maybeNumber.describe("lower end of the effect's interval"),
  high: maybeNumber.describe("upper end of the effect's interval"),
  p: z.number().describe("the chance of a difference at least so large, were documents dealt out to groups at random"),
  adjustedP: z.number().describe("p, corrected for all the differences that were looked at"),
  method: text.describe("the test"),
  n: whole.describe("documents that were compared"),
});

/** The tables of a comparison, by name, in the order in which they are told. */
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
