import type { DateMention } from "./date-parts.js";
import { daysBetween, monthSpan, readDay } from "./date-values.js";

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
}

/** The time a document was written in, as far as it is known. */
export interface DateFrame {
  readonly inspectionStart?: string;
  readonly inspectionEnd?: string;
  readonly feedback?: string;
  /** The day the text was signed, or else published, or stands for itself in a line; nothing was done after it. */
  readonly written?: string;
  /** The year 今年 means, and whether it is the year before that of the signature. */
  readonly toldYear?: number;
  readonly toldShifted: boolean;
  readonly sectionStarts: readonly number[];
}

/** Sets up the frame of a document from its anchors and, where they are missing, from the days that stand in it. */
export function createDateFrame(text: string, mentions: readonly DateMention[], context: DateContext): DateFrame {
  const valid = (day: string | undefined): string | undefined => (day !== undefined && readDay(day) !== undefined ? day : undefined);
  const inspectionStart = valid(context.anchors?.inspectionStart);
  const inspectionEnd = valid(context.anchors?.inspectionEnd);
  const feedback = valid(context.anchors?.feedback);
  const written =
    valid(context.anchors?.signed) ?? valid(context.anchors?.published) ?? valid(context.referenceDay) ?? lonelyDay(text, mentions);
  const lastTold = written ?? latestUntil(mentions, feedback) ?? feedback ?? inspectionEnd ?? inspectionStart;
  const year = lastTold === undefined ? undefined : (readDay(lastTold)?.year as number);
  const shifted = year !== undefined && written !== undefined && tellsOfYearBefore(mentions, written, inspectionStart, feedback ?? inspectionEnd);
  return {
    ...(inspectionStart === undefined ? {} : { inspectionStart }),
    ...(inspectionEnd === undefined ? {} : { inspectionEnd }),
    ...(feedback === undefined ? {} : { feedback }),
    ...(written === undefined ? {} : { written }),
    ...(year === undefined ? {} : { toldYear: shifted ? year - 1 : year }),
    toldShifted: shifted,
    sectionStarts: context.sectionStarts ?? [],
  };
}

/** The first and last day of a mention whose own words give them. */
function statedDay({ from, to, damage }: DateMention): string | undefined {
  if (damage === "invalid" || to !== undefined || from.year?.kind !== "stated" || from.precision !== "day") return undefined;
  return from.months === undefined || from.days === undefined ? undefined : monthSpan(from.year.year, from.months, from.days)?.start;
}

/** The last full day that fills a line of its own, brackets left out: a signature, or the day under a speech's title. */
function lonelyDay(text: string, mentions: readonly DateMention[]): string | undefined {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index] as DateMention;
    const day = statedDay(mention);
    if (day !== undefined && mention.relation === "on" && fillsLine(text, mention.start, mention.end)) return day;
  }
  return undefined;
}

function fillsLine(text: string, start: number, end: number): boolean {
  const edge = /[（()）\s]/;
  let from = start;
  let to = end;
  while (from > 0 && start - from < 8 && text[from - 1] !== "\n" && edge.test(text[from - 1] as string)) from--;
  while (to < text.length && to - end < 8 && text[to] !== "\n" && edge.test(text[to] as string)) to++;
  return (from === 0 || text[from - 1] === "\n") && (to === text.length || text[to] === "\n");
}

/** The latest 截至 day with a year of its own, if it is after the feedback: such a text was written after it. */
function latestUntil(mentions: readonly DateMention[], feedback: string | undefined): string | undefined {
  let latest: string | undefined;
  for (const { relation, from } of mentions) {
    if (relation !== "until" || from.year?.kind !== "stated" || from.months === undefined) continue;
    const day = monthSpan(from.year.year, from.months, from.days ?? [1, 0])?.end;
    if (day !== undefined && (feedback === undefined || day > feedback) && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}

/**
 * Whether a text signed in the first months of a year tells of the year before: the feedback was given in that year, and
 * no 今年 or 去年 with a month asks for the year of the signature (今年1月, which would lie before the inspection).
 */
function tellsOfYearBefore(
  mentions: readonly DateMention[],
  written: string,
  inspectionStart: string | undefined,
  feedback: string | undefined,
): boolean {
  const signed = readDay(written);
  const told = feedback === undefined ? undefined : readDay(feedback);
  if (signed === undefined || told === undefined || signed.month > 3 || told.year !== signed.year - 1) return false;
  const earliest = inspectionStart ?? (feedback as string);
  return !mentions.some(({ from }) => {
    if (from.year?.kind !== "told" || from.year.bare === true || from.year.shift > 0 || from.months === undefined) return false;
    const plain = monthSpan(signed.year + from.year.shift, from.months)?.start;
    const shifted = monthSpan(signed.year + from.year.shift - 1, from.months)?.end;
    if (plain === undefined || shifted === undefined || from.precision === "half") return false;
    return plain <= written && shifted < earliest && daysBetween(earliest, plain) >= -31;
  });
}
