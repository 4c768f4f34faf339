import { dateRelations } from "../lexicon/date-relations.js";
import { dateWords } from "../lexicon/date-words.js";
import type { DateEntity } from "../model/entity.js";
import { createDateFrame, type DateContext, type DateFrame } from "./date-frame.js";
import { createDateLookup, type DateLexicon } from "./date-lookup.js";
import { createMentionFinder } from "./date-mentions.js";
import type { PlacedMention } from "./date-neighbours.js";
import type { DateMention, DatePrecision } from "./date-parts.js";
import { placeEvent, placeMention } from "./date-places.js";
import type { Draft, FinderNote } from "./finder.js";

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
 * is left out, `W_DATE_YEAR_DOUBTFUL` for 今年 in a text signed early in the next year.
 *
 * @param lexicon the tables `corpus/date-words.tsv` and `corpus/date-relations.tsv`, or these with more words
 * @example
 * const { findDateMentions, resolveDates } = createDateFinder();
 * resolveDates(text, findDateMentions(text), { anchors: { signed: "2025-01-13" } }) // 截至9月底 → lastDay 2024-09-30, until
 */
export function createDateFinder(lexicon: DateLexicon = { words: dateWords(), relations: dateRelations() }): DateFinder {
  return { findDateMentions: createMentionFinder(createDateLookup(lexicon)), resolveDates };
}

function resolveDates(
  text: string,
  mentions: readonly DateMention[],
  context: DateContext,
): { found: DateFound[]; notes: FinderNote[] } {
  const frame = createDateFrame(text, mentions, context);
  const found: DateFound[] = [];
  const notes: FinderNote[] = [];
  const placed: PlacedMention[] = [];
  for (const mention of mentions) {
    const { start, end, damage } = mention;
    if (damage === "invalid") {
      notes.push({ code: "W_DATE_INVALID", start, end });
      continue;
    }
    if (damage !== undefined) notes.push({ code: "W_DATE_DAMAGED", start, end });
    if (tellsDoubtfulYear(mention, frame)) notes.push({ code: "W_DATE_YEAR_DOUBTFUL", start, end });
    if (mention.anchor !== undefined) found.push(eventDraft(mention, frame));
    else found.push(dayDraft(text, mention, frame, placed, notes));
  }
  return { found, notes };
}

function tellsDoubtfulYear({ from, to }: DateMention, frame: DateFrame): boolean {
  return frame.toldShifted && (from.year?.kind === "told" || to?.year?.kind === "told");
}

function eventDraft(mention: DateMention, frame: DateFrame): DateFound {
  const { start, end, relation, anchor } = mention;
  return {
    type: "date",
    start,
    end,
    ...placeEvent(mention, frame),
    precision: "day",
    relation,
    inferred: ["year", "month", "day"],
    ...(anchor === undefined ? {} : { anchor }),
  };
}

function dayDraft(
  text: string,
  mention: DateMention,
  frame: DateFrame,
  placed: PlacedMention[],
  notes: FinderNote[],
): DateFound {
  const { start, end, relation } = mention;
  const place = placeMention(text, mention, frame, placed);
  if (place.span !== undefined) placed.push({ mention, year: Number(place.span.end.slice(0, 4)), ...place.span });
  else if (place.impossible) notes.push({ code: "W_DATE_INVALID", start, end });
  return {
    type: "date",
    start,
    end,
    ...openEnds(mention, place.span),
    precision: precisionOf(mention),
    relation,
    inferred: place.inferred,
  };
}

/** What a relation leaves of the days: 截至9月底 keeps the last, 2024年以来 the first, 9月底后 begins with the last. */
function openEnds(
  { relation, from }: DateMention,
  span: { readonly start: string; readonly end: string } | undefined,
): { firstDay: string | null; lastDay: string | null } {
  if (span === undefined) return { firstDay: null, lastDay: null };
  switch (relation) {
    case "on":
      return { firstDay: span.start, lastDay: span.end };
    case "until":
    case "before":
      return { firstDay: null, lastDay: span.end };
    case "after":
      return { firstDay: from.precision === "dekad" && from.days?.[1] === 0 ? span.end : span.start, lastDay: null };
    default:
      return { firstDay: span.start, lastDay: null };
  }
}

const finest: readonly DatePrecision[] = ["day", "dekad", "month", "quarter", "half", "year", "years"];

function precisionOf({ from, to }: DateMention): DatePrecision {
  if (to === undefined) return from.precision;
  const level = Math.min(finest.indexOf(from.precision), finest.indexOf(to.precision));
  const precision = finest[level] as DatePrecision;
  return precision === "year" ? "years" : precision;
}
