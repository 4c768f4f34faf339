import * as z from "zod";
import { spanSchema } from "./span.js";

/** How exact a figure is. `range` has an upper bound; `vague` and `masked` have no value. */
export const qualifiers = [
  "exact",
  "about",
  "over",
  "under",
  "at-least",
  "at-most",
  "range",
  "vague",
  "masked",
] as const;

/** How exact a figure is; see {@link qualifiers}. */
export type Qualifier = (typeof qualifiers)[number];

/** How a date relates to what happened: on it, from it on, until it … */
export const dateRelations = ["on", "from", "until", "since", "before", "after"] as const;

/** The parts of a date that context may supply. */
export const dateParts = ["year", "month", "day"] as const;

/** What a party does in the sentence. */
export const partyRoles = [
  "lead",
  "cooperate",
  "responsible",
  "supervise",
  "inspect",
  "inspected",
  "issue",
  "act",
] as const;

const isoDay = z.iso.date();
const base = {
  text: z.string(),
  span: spanSchema,
  issueId: z.string().optional(),
  measureId: z.string().optional(),
};

/** A number of things: 700余人次 → 700, over, 人次. `value` null where vague or masked. */
export const countSchema = z
  .object({
    type: z.literal("count"),
    ...base,
    value: z.number().nullable(),
    upper: z.number().optional(),
    qualifier: z.enum(qualifiers),
    unit: z.string(),
    noun: z.string().optional(),
    subset: z.boolean().optional().describe("part of another count beside it (其中…, in brackets): not to be added"),
  })
  .meta({ id: "Count" });

/** A day or a range of days, ISO 8601; an open or masked end is null. `inferred` names what context supplied. */
export const dateSchema = z
  .object({
    type: z.literal("date"),
    ...base,
    start: isoDay.nullable(),
    end: isoDay.nullable(),
    precision: z.enum(["day", "dekad", "month", "quarter", "half", "year", "years"]),
    relation: z.enum(dateRelations),
    inferred: z.array(z.enum(dateParts)).readonly(),
    anchor: z.enum(["now", "feedback", "inspection", "rectification"]).optional(),
  })
  .meta({ id: "Date" });

/** A length of time: 为期4天 → P4D (ISO 8601 duration). */
export const durationSchema = z
  .object({ type: z.literal("duration"), ...base, iso: z.string().nullable(), qualifier: z.enum(qualifiers) })
  .meta({ id: "Duration" });

/** How often: 每季度 → P3M. `times` where the text says how many times. */
export const frequencySchema = z
  .object({ type: z.literal("frequency"), ...base, iso: z.string().nullable(), qualifier: z.enum(qualifiers) })
  .meta({ id: "Frequency" });

/** Money in yuan: 66.57万元 → 665700. */
export const amountSchema = z
  .object({
    type: z.literal("amount"),
    ...base,
    yuan: z.number().nullable(),
    upper: z.number().optional(),
    qualifier: z.enum(qualifiers),
    direction: z.string().optional().describe("recovered, refunded, invested …"),
  })
  .meta({ id: "Amount" });

/** A share in percent or percentage points: 98.71% → 98.71. */
export const percentSchema = z
  .object({
    type: z.literal("percent"),
    ...base,
    value: z.number().nullable(),
    qualifier: z.enum(qualifiers),
    points: z.boolean().optional().describe("percentage points (个百分点)"),
    change: z.enum(["up", "down"]).optional(),
  })
  .meta({ id: "Percent" });

/** An organisation, post or person with what it does: 由县人民医院牵头 → 县人民医院, lead. */
export const partySchema = z
  .object({
    type: z.literal("party"),
    ...base,
    name: z.string(),
    canonical: z.string().optional(),
    kind: z.enum(["org", "position", "person"]),
    role: z.enum(partyRoles),
    evidence: spanSchema.optional().describe("the words that give the role"),
  })
  .meta({ id: "Party" });

/** A document cited in 《》, with its number where that stands beside it. */
export const citationSchema = z
  .object({
    type: z.literal("citation"),
    ...base,
    title: z.string(),
    docNumber: z
      .object({
        text: z.string(),
        issuer: z.string(),
        year: z.int().nullable().describe("null where there is none (国务院令第6号) or it is masked"),
        number: z.int().nullable().describe("null where it is masked"),
      })
      .readonly()
      .nullable(),
  })
  .meta({ id: "Citation" });

/** A phone number, e-mail or postal address, so that it can be masked. */
export const contactSchema = z
  .object({ type: z.literal("contact"), ...base, kind: z.enum(["phone", "email", "address"]), value: z.string() })
  .meta({ id: "Contact" });

/** Anything a careful reader would underline, told apart by `type`. */
export const entitySchema = z
  .discriminatedUnion("type", [
    countSchema,
    dateSchema,
    durationSchema,
    frequencySchema,
    amountSchema,
    percentSchema,
    partySchema,
    citationSchema,
    contactSchema,
  ])
  .meta({ id: "Entity" });

/** A count; see {@link countSchema}. */
export type Count = Readonly<z.infer<typeof countSchema>>;
/** A date; see {@link dateSchema}. */
export type DateEntity = Readonly<z.infer<typeof dateSchema>>;
/** A duration; see {@link durationSchema}. */
export type Duration = Readonly<z.infer<typeof durationSchema>>;
/** A frequency; see {@link frequencySchema}. */
export type Frequency = Readonly<z.infer<typeof frequencySchema>>;
/** An amount of money; see {@link amountSchema}. */
export type Amount = Readonly<z.infer<typeof amountSchema>>;
/** A percentage; see {@link percentSchema}. */
export type Percent = Readonly<z.infer<typeof percentSchema>>;
/** A party; see {@link partySchema}. */
export type Party = Readonly<z.infer<typeof partySchema>>;
/** A citation; see {@link citationSchema}. */
export type Citation = Readonly<z.infer<typeof citationSchema>>;
/** A contact; see {@link contactSchema}. */
export type Contact = Readonly<z.infer<typeof contactSchema>>;
/** Any entity; see {@link entitySchema}. */
export type Entity = Count | DateEntity | Duration | Frequency | Amount | Percent | Party | Citation | Contact;
