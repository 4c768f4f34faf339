import { calendarDay, type DayNumber, type DaySpan, monthSpan, yearOfDay } from "../../text/calendar.js";
import type { DateMention } from "./date-parts.js";

/** What tells which year a text calls 今年. */
export interface ToldTime {
  readonly text: string;
  readonly mentions: readonly DateMention[];
  /** Whether a mention's sentence speaks of what is still to be done. */
  readonly isPlanned: (mention: DateMention) => boolean;
  readonly inspectionStart: DayNumber | undefined;
  /** The day of the feedback that the text answers, or else the inspection's last. */
  readonly answered: DayNumber | undefined;
}

const latestMonth = 3; // of the signature or publication, in which the year before may still be 今年

/**
 * Whether 今年 in a text written on a day of the first months of a year means the year before.
 *
 * @example 今年8月，市人大常委会听取了…, published on 2023-01-05: true
 */
export function tellsOfYearBefore(told: ToldTime, written: DayNumber): boolean {
  if (calendarDay(written).month > latestMonth) return false;
  const { answered, inspectionStart } = told;
  if (answered === undefined) return namesYearBefore(told, written) || tellsOfMonthsAhead(told, written);
  return answersYearBefore(told, written, inspectionStart ?? answered, answered) || (yearOfDay(answered) < yearOfDay(written) && tellsOfMonthsAhead(told, written));
}

/** The days of 今年 or 去年 with a month in the year that it names, and in the one before it. Undefined for any other mention. */
function toldSpans({ from: { year, months, precision } }: DateMention, written: DayNumber): { plain: DaySpan; shifted: DaySpan } | undefined {
  if (year?.kind !== "told" || year.bare === true || year.shift > 0 || months === undefined || precision === "half") return undefined;
  const plain = monthSpan(yearOfDay(written) + year.shift, months);
  const shifted = monthSpan(yearOfDay(written) + year.shift - 1, months);
  return plain === undefined || shifted === undefined ? undefined : { plain, shifted };
}

/**
 * Whether a text answers a feedback of the year before, and no 今年 or 去年 with a month asks for the year of the signature
 * (今年1月, which would lie before the inspection).
 */
function answersYearBefore({ mentions }: ToldTime, written: DayNumber, earliest: DayNumber, answered: DayNumber): boolean {
  if (yearOfDay(answered) !== yearOfDay(written) - 1) return false;
  return !mentions.some((mention) => {
    const spans = toldSpans(mention, written);
    return spans !== undefined && spans.plain.start <= written && spans.plain.start >= earliest - 31 && spans.shifted.end < earliest;
  });
}

const soon = 90; // days within which what stands ahead may be told without a word of planning: 今年4月举行, written in February

/** Whether more of what is told of this year's months as done or reached lies ahead of the day than behind it: 今年8月召开, 截至今年11月底. */
function tellsOfMonthsAhead({ mentions, isPlanned }: ToldTime, written: DayNumber): boolean {
  let ahead = 0;
  for (const mention of mentions) {
    const { relation, from } = mention;
    if ((relation !== "on" && relation !== "until") || from.year?.kind !== "told" || from.year.shift !== 0) continue;
    const spans = toldSpans(mention, written);
    if (spans === undefined) continue;
    if (spans.plain.start <= written) ahead--;
    else if (spans.plain.start - written > soon && !isPlanned(mention)) ahead++;
  }
  return ahead > 0;
}

const headLength = 60; // characters of a title: 2023年工作情况报告

/** Whether a text of no inspection tells of the year before: its title names that year, or its latest 截至 lies in it. */
function namesYearBefore({ text, mentions }: ToldTime, written: DayNumber): boolean {
  const signed = calendarDay(written);
  const head = Math.max(headLength, text.search(/\S/) + headLength);
  const last = mentions.findLast(({ relation, anchor, from }) => relation === "until" && anchor === undefined && from.months !== undefined);
  if (last?.from.year === undefined && last !== undefined && (last.from.months?.[0] ?? 0) > signed.month) return true;
  return mentions.some(({ from: { start, year } }) => year?.kind === "stated" && year.year === signed.year - 1 && start < head);
}
