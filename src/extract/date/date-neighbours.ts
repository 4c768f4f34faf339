import type { DateMention, DateRelation } from "./date-parts.js";
import { type DayNumber, type DaySpan, monthSpan } from "../../text/calendar.js";
import type { YearlessDate } from "./date-years.js";

/** A mention whose days are known: those of its words, whatever its relation leaves of them. `year` is that of its end. */
export interface PlacedMention extends DaySpan {
  readonly mention: DateMention;
  readonly year: number;
}

const farthest = 120; // characters
const nearby = 184; // days
const joins = "和及与、，,";
const sentenceEdges = "。！？；";

/**
 * The year that the mention before gives a date: at once behind it (2024年7月和8月), or in the same sentence or line
 * where it tells the time of the clause (2019年3月，…5月…). Undefined where it gives none, or a day after the signature.
 */
export function yearFromNeighbour(
  text: string,
  mention: DateMention,
  date: YearlessDate,
  before: PlacedMention | undefined,
  written: DayNumber | undefined,
): number | undefined {
  if (before === undefined) return undefined;
  const from = before.mention.end;
  const gap = mention.start - from;
  if (gap < 0 || gap > farthest) return undefined;
  const beside = gap === 0 || (gap === 1 && joins.includes(text[from] as string));
  if (!beside && (date.relation === "before" || crossed(text, before.mention, mention) || !tellsTime(text, before.mention))) return undefined;
  const allowed = (start: DayNumber): boolean =>
    written === undefined || start <= written || date.relation === "before" || date.isPlanned();
  const same = monthSpan(before.year, date.months, date.days);
  if (same !== undefined && same.start >= before.start) return allowed(same.start) ? before.year : undefined;
  const next = monthSpan(before.year + 1, date.months, date.days);
  if (next !== undefined && next.start - before.end <= nearby && allowed(next.start)) return before.year + 1;
  return same !== undefined && beside && allowed(same.start) ? before.year : undefined;
}

/** Whether a line ends between two mentions, or a sentence; the latter not where both head their clauses (…，…。6月，…). */
function crossed(text: string, before: DateMention, { start, from }: DateMention): boolean {
  const heads =
    before.from.year?.kind === "stated" && before.from.months !== undefined && isComma(text, before.end) && isComma(text, from.end);
  for (let at = before.end; at < start; at++) {
    const unit = text[at] as string;
    if (unit === "\n" || (!heads && sentenceEdges.includes(unit))) return true;
  }
  return false;
}

function isComma(text: string, offset: number): boolean {
  return text[offset] === "，" || text[offset] === ",";
}

const openRelations: readonly DateRelation[] = ["on", "since", "from"];

/** Whether a mention tells when its clause happened: at the clause's head, and no part of a name (…的). */
function tellsTime(text: string, { start, end, from, relation }: DateMention): boolean {
  if (!openRelations.includes(relation)) return false;
  if (start > 0 && !"。；，,、：:！？\n（(是于在 \u3000".includes(text[start - 1] as string)) return false;
  if (isComma(text, end)) return true;
  if (from.precision === "year" || from.precision === "years") return false;
  const clause = /^[^，。；,;\n]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? "";
  return !clause.includes("的");
}

/**
 * The year of the nearest mention before, for a text without any anchor; one of the same section goes first.
 *
 * @param placed the mentions before, in order
 */
export function yearFromSection(
  start: number,
  date: YearlessDate,
  placed: readonly PlacedMention[],
  sectionStarts: readonly number[],
): number | undefined {
  const near = nearestPlaced(placed, lastStart(sectionStarts, start));
  if (near === undefined) return undefined;
  const same = monthSpan(near.year, date.months, date.days);
  if (same !== undefined && same.start >= near.start - nearby / 2) return near.year;
  const next = monthSpan(near.year + 1, date.months, date.days);
  return next !== undefined && next.start - near.end <= nearby ? near.year + 1 : same === undefined ? undefined : near.year;
}

/** The last mention that is no span of years; those of the section before any other. Looks at a few only. */
function nearestPlaced(placed: readonly PlacedMention[], section: number): PlacedMention | undefined {
  let other: PlacedMention | undefined;
  for (let index = placed.length - 1; index >= 0 && index > placed.length - 20; index--) {
    const candidate = placed[index] as PlacedMention;
    if (candidate.mention.from.precision === "years") continue;
    if (candidate.mention.start >= section) return candidate;
    other ??= candidate;
  }
  return other;
}

function lastStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (starts[low - 1] as number);
}
