import { type DayNumber, dayNumber, yearOfDay } from "../../text/calendar.js";
import type { DateMention, DatePoint } from "./date-parts.js";

interface DatedReading {
  readonly day: DayNumber;
  readonly month: number;
  readonly dayOfMonth: number;
}

const longest = 184; // days of an inspection, rather than of most of a year

/**
 * Settles digits that can be read as several days by what is possible: a range does not end before it begins (in one year,
 * unless none of its readings does), nothing was done after the day of writing, and no inspection lasts for most of a
 * year. Where one reading is left, it is the day, marked as mended; else the mention stays ambiguous.
 */
export function settleReadings(mention: DateMention, written: DayNumber | undefined): DateMention {
  const { from, to } = mention;
  if (from.readings === undefined && to?.readings === undefined) return mention;
  const ambiguous: DateMention = { ...mention, damage: "ambiguous" };
  const year = from.year?.kind === "stated" ? from.year.year : undefined;
  if (year === undefined) return ambiguous;
  const firsts = readingsOf(from, year);
  const upTo = (day: DayNumber): boolean => written === undefined || day <= written;
  if (to === undefined) {
    const [only, second] = firsts.filter(({ day }) => upTo(day));
    return only === undefined || second !== undefined ? ambiguous : { ...mention, from: settled(from, only), damage: "repaired" };
  }
  const lastYear = to.year?.kind === "stated" ? to.year.year : undefined;
  const pairsOf = (ending: number): (readonly [DatedReading, DatedReading])[] =>
    firsts.flatMap((first) => readingsOf(to, ending).map((last) => [first, last] as const)).filter(([first, last]) => first.day < last.day);
  const sameYear = pairsOf(lastYear ?? year);
  const inOrder = sameYear.length > 0 || lastYear !== undefined ? sameYear : pairsOf(year + 1);
  const done = inOrder.filter(([, last]) => upTo(last.day));
  const possible = done.length > 0 ? done : inOrder;
  const short = possible.filter(([first, last]) => last.day - first.day <= longest);
  const [pair, another] = possible.length > 1 ? short : possible;
  if (pair === undefined || another !== undefined) return ambiguous;
  return { ...mention, from: settled(from, pair[0]), to: settled(to, pair[1]), damage: "repaired" };
}

/** The days that an end of a range may be, in a year where it tells none. */
function readingsOf({ readings, months, days }: DatePoint, year: number): DatedReading[] {
  const told = readings ?? (months === undefined || days === undefined || days[1] === 0 ? [] : [{ month: months[1], day: days[1] }]);
  return told.map((reading) => {
    const own = "year" in reading && reading.year !== undefined ? reading.year : year;
    return { day: dayNumber(own, reading.month, reading.day), month: reading.month, dayOfMonth: reading.day };
  });
}

function settled(point: DatePoint, { day, month, dayOfMonth }: DatedReading): DatePoint {
  return {
    ...point,
    year: { kind: "stated", year: yearOfDay(day) },
    months: [month, month],
    days: [dayOfMonth, dayOfMonth],
    damage: "repaired",
    readings: undefined,
  };
}
