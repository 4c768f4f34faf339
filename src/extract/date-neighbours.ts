import type { DateMention, DateRelation } from "./date-parts.js";
import { daysBetween, monthSpan } from "./date-values.js";
import type { YearlessDate } from "./date-years.js";

/** A mention whose days are known; the days of a single date are those of its words, whatever its relation. */
export interface PlacedMention {
  readonly mention: DateMention;
  readonly year: number;
  readonly start: string;
  readonly end: string;
}

const joined = /^[和及与、，,]{0,1}$/;
const sentenceEdges = "。！？；\n";

/**
 * The year that the mention before gives a date: at once behind it (2024年7月和8月), or in the same sentence or line
 * where it tells the time of the clause (2019年3月，…5月…). Undefined where it gives none, or a day after the signature.
 *
 * @param placed the mentions before, in order
 */
export function yearFromNeighbour(
  text: string,
  mention: DateMention,
  date: YearlessDate,
  placed: readonly PlacedMention[],
  written: string | undefined,
): number | undefined {
  const before = placed.at(-1);
  if (before === undefined) return undefined;
  const gap = mention.start - before.mention.end;
  if (gap < 0 || gap > 120) return undefined;
  const between = text.slice(before.mention.end, mention.start);
  const beside = joined.test(between);
  if (!beside) {
    if (date.relation === "before" || between.includes("\n") || !tellsTime(text, before.mention)) return undefined;
    const stated = before.mention.from.year?.kind === "stated";
    if (!stated && sentenceEdges.split("").some((edge) => between.includes(edge))) return undefined;
  }
  const same = monthSpan(before.year, date.months, date.days);
  if (same !== undefined && same.start >= before.start) return allowed(same.start, date, written) ? before.year : undefined;
  const next = monthSpan(before.year + 1, date.months, date.days);
  const soon = next !== undefined && daysBetween(before.end, next.start) <= 184;
  if (soon && allowed(next.start, date, written)) return before.year + 1;
  return same !== undefined && beside && allowed(same.start, date, written) ? before.year : undefined;
}

function allowed(start: string, { relation, planned }: YearlessDate, written: string | undefined): boolean {
  return written === undefined || start <= written || planned || relation === "before";
}

const openRelations: readonly DateRelation[] = ["on", "since", "from"];

/** Whether a mention tells when its clause happened: at the clause's head, and no part of a name (…的). */
function tellsTime(text: string, { start, end, from, relation }: DateMention): boolean {
  if (!openRelations.includes(relation)) return false;
  if (start > 0 && !"。；，,、：:！？\n（(是于在 \u3000".includes(text[start - 1] as string)) return false;
  const comma = text[end] === "，" || text[end] === ",";
  if (comma) return true;
  if (from.precision === "year" || from.precision === "years") return false;
  const clause = /^[^，。；,;\n]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? "";
  return !clause.includes("的");
}

/** The year of the nearest mention before, for a text without any anchor; those of the same section go first. */
export function yearFromSection(
  start: number,
  date: YearlessDate,
  placed: readonly PlacedMention[],
  sectionStarts: readonly number[],
): number | undefined {
  const section = lastStart(sectionStarts, start);
  const own = placed.filter(({ mention }) => mention.start >= section);
  const near = own.findLast(usable) ?? placed.findLast(usable);
  if (near === undefined) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [near.year, near.year + 1, near.year - 1]) {
    const span = monthSpan(year, date.months, date.days);
    if (span === undefined) continue;
    const away = Math.max(0, daysBetween(near.end, span.start), daysBetween(span.end, near.start));
    if (away < least) {
      least = away;
      best = year;
    }
  }
  return best;
}

function usable({ mention }: PlacedMention): boolean {
  return mention.from.precision !== "years";
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
