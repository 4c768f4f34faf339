import { lintWords } from "../../lexicon/lint-words.js";
import type { Count } from "../../model/entity.js";
import type { LintContext } from "../context.js";
import type { RawFinding } from "../finding.js";
import { listsOfHeadings, listsOfMeasures, type NumberedList } from "../lists.js";

const mostPoints = 30;
const gapInSentence = 40; // 4点整改意见：一是
const gapBeforeHeading = 60; // 下面，我讲三点意见，供大家参考。↵一、

const numberLost = /(?<=提出了?|讲|谈|强调)(?:点|条|项)(?:整改|具体|工作){0,2}(?:意见|建议|要求)/g;

/** A number of points that is announced (4点意见, 三个方面的要求) against the points that follow. */
export function announcedPoints(context: LintContext): readonly RawFinding[] {
  const { document, text, sections } = context;
  if (text === undefined) return [];
  const counts = document.entities.filter((entity): entity is Count => entity.type === "count");
  const lists = [...listsOfMeasures(document).map((list) => ({ list, gap: gapInSentence })), ...listsOfHeadings(document.outline, sections).map((list) => ({ list, gap: gapBeforeHeading }))];
  const findings: RawFinding[] = [...text.matchAll(numberLost)].map(({ 0: words, index }) => ({
    code: "announced-number-missing",
    span: { start: index, end: index + words.length },
    details: { announced: words },
  }));
  for (const { list, gap } of lists) {
    const first = list.markers[0];
    if (first === undefined) continue;
    const announced = lastBefore(counts, first.start);
    if (announced === undefined || !announces(text, announced, first.start, gap)) continue;
    const finding = compare(context, text, announced, list, text.slice(announced.span.end, first.start));
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

/** The last count that ends at or before an offset; counts are in the order of the text. */
function lastBefore(counts: readonly Count[], offset: number): Count | undefined {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle] as Count).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return counts[low - 1];
}

/** Whether a count tells how many points follow: 4点, or 三个 before 方面 or 意见; and nothing but its own sentence stands between. */
function announces(text: string, { span, unit, value, qualifier }: Count, to: number, reach: number): boolean {
  if (to - span.end > reach * 2) return false;
  const gap = text.slice(span.end, to).replace(/\s/g, "");
  if (gap.length > reach || !/[：:。，,；;]$|^$/.test(gap) || /[。！？!?]./.test(gap)) return false;
  if (qualifier !== "exact" && qualifier !== "masked") return false;
  if (value !== null && (value < 2 || value > mostPoints)) return false;
  const { finders } = lintWords();
  const noun = finders["point-noun"].first(gap.slice(0, 10));
  if (noun === undefined) return unit === "点" && gap.length <= 1;
  // 三个工作日 · 5项任务已完成: the noun follows at once, and the verb that announces stands before or a colon behind
  if (/[，,。；;：:]/.test(gap.slice(0, noun.start))) return false;
  const before = text.slice(Math.max(0, span.start - 16), span.start).replace(/\s/g, "");
  return /[：:]$/.test(gap) || unit === "点" || finders.announcing.first(before) !== undefined;
}

function compare(context: LintContext, text: string, announced: Count, list: NumberedList, gap: string): RawFinding | undefined {
  const found = list.markers.length;
  const { span, value } = announced;
  const noun = lintWords().finders["point-noun"].first(gap.slice(0, 12));
  const phrase = text.slice(span.start, noun === undefined ? span.end : span.end + noun.end).replace(/\s/g, "");
  const finding = { span, related: list.markers, details: { announced: phrase, found: `${found}` } };
  if (value === null) return { code: "announced-masked", ...finding };
  if (found === value) return undefined;
  if (found > value) return { code: "announced-fewer-than-found", ...finding };
  if (context.isIncomplete && isBroken(context, text, list)) return { code: "announced-cut-off", ...finding };
  if (lintWords().finders.selection.first(gap.replace(/\s/g, "")) !== undefined) return { code: "announced-selection", ...finding };
  return { code: "announced-more-than-found", ...finding };
}

/** Whether the text breaks off inside or right behind a list. */
function isBroken({ noted }: LintContext, text: string, { markers, end }: NumberedList): boolean {
  const start = markers[0]?.start ?? end;
  return text.slice(end).trim().length < 40 || noted("W_HIDDEN_PASSAGE").some(({ span }) => span.start >= start && span.start <= end + 4);
}
