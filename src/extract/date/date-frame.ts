import type { DateMention } from "./date-parts.js";
import type { PlanSection } from "./date-plan-sections.js";
import { tellsOfYearBefore } from "./date-told-year.js";
import { type DayNumber, monthSpan, readDay, yearOfDay } from "../../text/calendar.js";

/** What is known of a document's own days. All are ISO days; any may be missing. */
export interface DateContext {
  readonly anchors?: {
    readonly inspectionStart?: string | undefined;
    readonly inspectionEnd?: string | undefined;
    readonly feedback?: string | undefined;
    readonly signed?: string | undefined;
    readonly published?: string | undefined;
  };
  /** The day to read 今年 from where the document gives none of its own. */
  readonly referenceDay?: string;
  /** Offsets at which sections begin, rising. */
  readonly sectionStarts?: readonly number[];
  /** The sections of plans whose headings name a year, in the order of the text. */
  readonly plans?: readonly PlanSection[];
}

/** The time a document was written in, as far as it is known. */
export interface DateFrame {
  readonly inspectionStart: DayNumber | undefined;
  readonly inspectionEnd: DayNumber | undefined;
  readonly feedback: DayNumber | undefined;
  /** The day the text was signed, or else published, or stands for itself in a line; nothing was done after it. */
  readonly written: DayNumber | undefined;
  /** The year 今年 means. */
  readonly toldYear: number | undefined;
  /** Whether that is the year before the signature's. */
  readonly toldShifted: boolean;
  readonly sectionStarts: readonly number[];
}

/**
 * Sets up the frame of a document from its anchors and, where they are missing, from the days that stand in it.
 *
 * @param isPlanned whether a mention's sentence speaks of what is still to be done
 */
export function createDateFrame(text: string, mentions: readonly DateMention[], context: DateContext, isPlanned: (mention: DateMention) => boolean): DateFrame {
  const { anchors = {}, referenceDay, sectionStarts = [] } = context;
  const day = (iso: string | undefined): DayNumber | undefined => (iso === undefined ? undefined : readDay(iso));
  const inspectionStart = day(anchors.inspectionStart);
  const inspectionEnd = day(anchors.inspectionEnd);
  const feedback = day(anchors.feedback);
  const written = day(anchors.signed) ?? day(anchors.published) ?? day(referenceDay) ?? lonelyDay(text, mentions) ?? newsDay(text, mentions);
  const last = written ?? latestUntil(mentions, feedback) ?? feedback ?? inspectionEnd ?? inspectionStart;
  const year = last === undefined ? undefined : yearOfDay(last);
  const toldShifted = written !== undefined && tellsOfYearBefore({ text, mentions, isPlanned, inspectionStart, answered: feedback ?? inspectionEnd }, written);
  const toldYear = year !== undefined && toldShifted ? year - 1 : year;
  return { inspectionStart, inspectionEnd, feedback, written, toldYear, toldShifted, sectionStarts };
}

/** The last full day that fills a line of its own, brackets left out: a signature, or the day under a speech's title. */
function lonelyDay(text: string, mentions: readonly DateMention[]): DayNumber | undefined {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const { start, end, from, to, relation, damage } = mentions[index] as DateMention;
    if (damage === "invalid" || to !== undefined || relation !== "on" || from.precision !== "day") continue;
    if (from.year?.kind !== "stated" || from.months === undefined || from.days === undefined) continue;
    if (fillsLine(text, start, end)) return monthSpan(from.year.year, from.months, from.days)?.start;
  }
  return undefined;
}

const furthestNews = 200; // characters of a news item's head, its title included, in which its own day stands
const mostAfter = 330; // days from what is told as past to the day that opens the item

/**
 * The day that opens a news item (10月17日上午，县委…; …网1月6日讯) and has no year: the first such day that does not lie
 * before a whole date that is told. Undefined where none is told, or only one of almost a year before.
 */
function newsDay(text: string, mentions: readonly DateMention[]): DayNumber | undefined {
  const [{ start, end, from, to, relation, damage } = noMention] = mentions;
  if (from === undefined || to !== undefined || relation !== "on" || damage !== undefined || from.precision !== "day") return undefined;
  if (start > furthestNews || from.year !== undefined || from.months === undefined || from.days === undefined) return undefined;
  const opens = start === 0 || "\n。）)　 ".includes(text[start - 1] as string);
  if (!opens && text[end] !== "讯") return undefined;
  const latest = latestTold(mentions);
  if (latest === undefined) return undefined;
  const first = yearOfDay(latest);
  const day = [first, first + 1].map((year) => monthSpan(year, from.months as [number, number], from.days)?.start).find((start) => start !== undefined && start >= latest);
  return day === undefined || day - latest > mostAfter ? undefined : day;
}

const noMention = { start: 0, end: 0, from: undefined, to: undefined, relation: undefined, damage: undefined };

/** The latest whole date that is told as past: the first day of a range, no deadline. */
function latestTold(mentions: readonly DateMention[]): DayNumber | undefined {
  let latest: DayNumber | undefined;
  for (const { from, relation, damage } of mentions) {
    if (relation === "before" || relation === "until" || damage === "invalid" || damage === "ambiguous") continue;
    if (from.year?.kind !== "stated" || from.months === undefined) continue;
    const span = monthSpan(from.year.year, from.months, from.days);
    if (span !== undefined) latest = Math.max(latest ?? span.start, span.start);
  }
  return latest;
}

const clock = /^\s{0,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/; // 2017年01月06日 14:53:26

function fillsLine(text: string, start: number, end: number): boolean {
  const edge = /[（()）\s]/;
  let from = start;
  let to = end;
  while (from > 0 && start - from < 8 && text[from - 1] !== "\n" && edge.test(text[from - 1] as string)) from--;
  to += clock.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  while (to < text.length && to - end < 16 && text[to] !== "\n" && edge.test(text[to] as string)) to++;
  return (from === 0 || text[from - 1] === "\n") && (to === text.length || text[to] === "\n");
}

/** The latest 截至 day with a year of its own, if it is after the feedback: such a text was written after it. */
function latestUntil(mentions: readonly DateMention[], feedback: DayNumber | undefined): DayNumber | undefined {
  let latest = feedback ?? Number.NEGATIVE_INFINITY;
  for (const { relation, from } of mentions) {
    if (relation !== "until" || from.year?.kind !== "stated" || from.months === undefined) continue;
    latest = Math.max(latest, monthSpan(from.year.year, from.months, from.days)?.end ?? latest);
  }
  return latest === (feedback ?? Number.NEGATIVE_INFINITY) ? undefined : latest;
}
