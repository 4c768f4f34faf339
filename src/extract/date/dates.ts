import { dateRelations } from "../../lexicon/date-relations.js";
import { dateWords } from "../../lexicon/date-words.js";
import type { DateEntity } from "../../model/entity.js";
import { createDateFrame, type DateContext, type DateFrame } from "./date-frame.js";
import { createDateLookup, type DateLexicon, type DateLookup } from "./date-lookup.js";
import { createMentionFinder } from "./date-mentions.js";
import type { PlacedMention } from "./date-neighbours.js";
import type { DateMention, DatePrecision } from "./date-parts.js";
import { placeEvent, placeMention } from "./date-places.js";
import { createPlanYears } from "./date-plan-sections.js";
import { createPlanReader } from "./date-plans.js";
import { settleReadings } from "./date-readings.js";
import { type DayNumber, type DaySpan, writeDay, yearOfDay } from "../../text/calendar.js";
import type { Draft, FinderNote } from "../finder.js";

/** A date in the making: `start` and `end` are offsets, as in every draft; its days are `firstDay` and `lastDay`. */
export type DateFound = Draft<Omit<DateEntity, "start" | "end">> & {
  /** ISO day; null where the date is open, masked or of an unknown year. */
  readonly firstDay: string | null;
  /** ISO day; null where the date is open, masked or of an unknown year. */
  readonly lastDay: string | null;
};

/** The finder of dates in two steps, because years come from the document, whose own days the first step helps to find. */
export interface DateFinder {
  /** What stands in the text, in order, none overlapping another. */
  readonly findDateMentions: (text: string) => DateMention[];
  /** The days of the mentions. `mentions` are those of the same text. */
  readonly resolveDates: (
    text: string,
    mentions: readonly DateMention[],
    context: DateContext,
  ) => { found: DateFound[]; notes: FinderNote[] };
}

/**
 * Makes the finder of dates. A year that does not stand in the text is taken from the sentence, the section, the
 * document's own days, and is told in `inferred`; where nothing gives it, the days are null. Notes: `W_DATE_DAMAGED` for
 * a date that was mended or can be read in two ways, `W_DATE_INVALID` for one that the calendar does not have and that
 * is left out, `W_DATE_OPEN` for a festival, a season or a day of a week (2023年春节前, 本周五), `W_DATE_YEAR_DOUBTFUL` for 今年 in a text signed early in the next year.
 *
 * @param lexicon the tables `corpus/date-words.tsv` and `corpus/date-relations.tsv`, or these with more words
 * @example
 * const { findDateMentions, resolveDates } = createDateFinder();
 * resolveDates(text, findDateMentions(text), { anchors: { signed: "2025-01-13" } }) // 截至9月底 → lastDay 2024-09-30, until
 */
export function createDateFinder(lexicon: DateLexicon = { words: dateWords(), relations: dateRelations() }): DateFinder {
  const lookup = createDateLookup(lexicon);
  return {
    findDateMentions: createMentionFinder(lookup),
    resolveDates: (text, mentions, context) => resolve(lookup, text, mentions, context),
  };
}

function resolve(
  lookup: DateLookup,
  text: string,
  mentions: readonly DateMention[],
  context: DateContext,
): { found: DateFound[]; notes: FinderNote[] } {
  const isPlanned = createPlanReader(lookup, text);
  const frame = createDateFrame(text, mentions, context, isPlanned);
  const found: DateFound[] = [];
  const notes: FinderNote[] = [];
  const placed: PlacedMention[] = [];
  const planYears = createPlanYears(context.plans ?? []);
  const placing = { text, frame, placed, planYears, isPlanned };
  const note = (code: string, { start, end }: DateMention): unknown => notes.push({ code, start, end });
  for (const read of mentions) {
    const mention = settleReadings(read, frame.written);
    if (mention.damage === "invalid") {
      note("W_DATE_INVALID", mention);
      continue;
    }
    if (mention.damage !== undefined) note(mention.damage === "open" ? "W_DATE_OPEN" : "W_DATE_DAMAGED", mention);
    if (mention.anchor !== undefined) {
      found.push(eventDraft(mention, frame));
      continue;
    }
    const { span, inferred, impossible } = placeMention(mention, placing);
    if (impossible === true) {
      note("W_DATE_INVALID", mention);
      continue;
    }
    if (frame.toldShifted && tellsYear(mention)) note("W_DATE_YEAR_DOUBTFUL", mention);
    if (span !== undefined && !isCompared(text, mention)) placed.push({ mention, year: yearOfDay(span.end), start: span.start, end: span.end });
    if (span !== undefined) planYears.note(mention, yearOfDay(span.end));
    const { start, end, relation } = mention;
    found.push({ type: "date", start, end, ...openEnds(mention, span), precision: precisionOf(mention), relation, inferred });
  }
  return { found, notes };
}

/** Whether a mention is a year that others are only measured by: 在2018年成效的基础上, 较2018年, 继2018年之后. Its year is not theirs. */
function isCompared(text: string, { start, end, from, to }: DateMention): boolean {
  if (to !== undefined || from.precision !== "year") return false;
  const before = text[start - 1] ?? "";
  if ("较比继".includes(before) && before !== "") return true;
  return "在与同和".includes(before) && before !== "" && /^[^，。；\n]{0,30}(?:基础上|相比)/.test(text.slice(end, end + 34));
}

function tellsYear({ from, to }: DateMention): boolean {
  return from.year?.kind === "told" || to?.year?.kind === "told";
}

function eventDraft(mention: DateMention, frame: DateFrame): DateFound {
  const { start, end, relation, anchor = "now" } = mention;
  const { first, last } = placeEvent(mention, frame);
  const days = { firstDay: written(first), lastDay: written(last) };
  return { type: "date", start, end, ...days, precision: "day", relation, inferred: ["year", "month", "day"], anchor };
}

function written(day: DayNumber | undefined): string | null {
  return day === undefined ? null : writeDay(day);
}

/** What a relation leaves of the days: 截至9月底 keeps the last, 2024年以来 the first, 9月底后 begins with the last. */
function openEnds({ relation, from }: DateMention, span: DaySpan | undefined): Pick<DateFound, "firstDay" | "lastDay"> {
  if (span === undefined) return { firstDay: null, lastDay: null };
  if (relation === "until" || relation === "before") return { firstDay: null, lastDay: writeDay(span.end) };
  if (relation === "on") return { firstDay: writeDay(span.start), lastDay: writeDay(span.end) };
  const atEnd = relation === "after" && from.precision === "dekad" && from.days?.[1] === 0;
  return { firstDay: writeDay(atEnd ? span.end : span.start), lastDay: null };
}

const finest: readonly DatePrecision[] = ["day", "dekad", "month", "quarter", "half", "year", "years"];

function precisionOf({ from, to }: DateMention): DatePrecision {
  if (to === undefined) return from.precision;
  const precision = finest[Math.min(finest.indexOf(from.precision), finest.indexOf(to.precision))] as DatePrecision;
  return precision === "year" ? "years" : precision;
}
