import type { Language } from "../../lexicon/diagnostics.js";
import { label } from "../../lexicon/labels.js";
import { reportLabel } from "../../lexicon/report-labels.js";
import type { Quartiles, Statistic } from "../../model/comparison.js";
import type { ComparedQuantity } from "../../model/comparison-quantities.js";
import type { Markup } from "../../write/page/markup.js";
import { line, mark, rectangle, words } from "../drawing/marks.js";
import { type Colour, groupLooks } from "../drawing/palette.js";
import { pictureWidth, type Plot, typeSizes } from "../drawing/picture.js";
import { linearScale, type Scale } from "../drawing/scale.js";
import { textWidth } from "../drawing/text-width.js";
import type { Figure, ReportSources } from "../figure.js";
import { type Finding, findingOf, statementsOf } from "../finding.js";
import { findingTitle } from "../finding-title.js";
import { comparable, drawn, type GroupStatistic, pooled, statisticsOf } from "../report-groups.js";
import { isShare, percentText, tickText, valueText } from "../values.js";
import { axis } from "./axis.js";
import { differenceTable, estimateTable, methodCaption, smallCaption } from "./estimate-rows.js";
import { groupLabels } from "./group-labels.js";
import { extentsOf, intervalLine } from "./interval-line.js";

const { label: labelSize, small: smallSize } = typeSizes;
const margin = 16;
const rowHeight = 30;
const band = 12;
const top = 40;

/** Groups in the order they are drawn: highest first, those that are too small at the end. */
function inOrder(statistics: readonly GroupStatistic[]): GroupStatistic[] {
  const value = ({ statistic }: GroupStatistic): number => statistic.estimate as number;
  return [...statistics].sort((a, b) => Number(a.statistic.tooSmall) - Number(b.statistic.tooSmall) || value(b) - value(a) || a.index - b.index);
}

function intervalText({ statistic }: GroupStatistic): string {
  const value = valueText(statistic, statistic.estimate as number);
  const { interval } = statistic;
  return interval === null ? value : `${value} (${valueText(statistic, interval.low)}–${valueText(statistic, interval.high)})`;
}

/** The middle half of the documents of a group, and their median. */
function quartilesBand({ lower, median, upper }: Quartiles, y: number, { at }: Scale, colour: Colour): Markup[] {
  const [top, bottom] = [y - band / 2, y + band / 2];
  return [rectangle(at(lower), top, at(upper) - at(lower), band, { colour, opacity: 0.18, corner: 2 }), line(at(median), top, at(median), bottom, { colour, width: 1.5 })];
}

function rowMarks(each: GroupStatistic, y: number, scale: Scale, standing: boolean): Markup[] {
  const { statistic } = each;
  const { quartiles, interval, estimate, tooSmall } = statistic;
  const look = groupLooks[standing ? "standing" : "usual"];
  return [
    ...(quartiles === null || quartiles.upper === quartiles.lower ? [] : quartilesBand(quartiles, y, scale, look.colour)),
    ...(interval === null ? [] : intervalLine(interval, y, scale, look.colour)),
    mark(scale.at(estimate as number), y, 4.5, look, { told: intervalText(each), hollow: tooSmall }),
  ];
}

/** Where all compared groups together lie. */
function totalLine(total: number, { quantity, scale, bottom, lang }: { quantity: Statistic; scale: Scale; bottom: number; lang: Language }): Markup[] {
  const text = reportLabel("total", lang, { value: valueText(quantity, total) });
  const [left, right] = [scale.at(scale.ends[0]), scale.at(scale.ends[1])];
  const half = textWidth(text, smallSize) / 2;
  return [
    line(scale.at(total), top - 10, scale.at(total), bottom, { colour: "soft", dashed: true }),
    words(Math.min(Math.max(scale.at(total), left + half), right - half), top - 16, text, { size: smallSize, colour: "soft", anchor: "middle" }),
  ];
}

function plotOf(shown: readonly GroupStatistic[], all: readonly GroupStatistic[], standing: ReadonlySet<string>, { lang }: ReportSources): Plot {
  const labels = groupLabels(shown, lang);
  const counts = shown.map(({ statistic }) => `n=${statistic.documents}`);
  const values = shown.map(intervalText);
  const room = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, textWidth(text, smallSize)), 0);
  const valueEnd = pictureWidth - margin;
  const countEnd = valueEnd - room(values) - 14;
  const left = margin + labels.width + 16;
  const right = countEnd - room(counts) - 18;
  const [first] = shown;
  const quantity = (first as GroupStatistic).statistic;
  const extents = [...extentsOf(shown), ...shown.flatMap(({ statistic: { quartiles } }) => (quartiles === null ? [] : [quartiles.lower, quartiles.upper]))];
  const scale = linearScale(extents, { from: left, to: right, ceiling: isShare(quantity) || quantity.quantity === "concreteness" ? 1 : Infinity });
  const bottom = top + shown.length * rowHeight;
  const total = comparable(all).length > 1 ? pooled(comparable(all)) : undefined;
  const row = (each: GroupStatistic, index: number): Markup[] => {
    const y = top + (index + 0.5) * rowHeight;
    const bold = standing.has(each.group.key);
    const colour = each.statistic.tooSmall ? "soft" : "ink";
    return [
      words(margin + labels.width, y + labelSize * 0.36, labels.text(each), { size: labelSize, colour, anchor: "end", bold }),
      ...rowMarks(each, y, scale, bold),
      words(countEnd, y + smallSize * 0.36, counts[index] as string, { size: smallSize, colour: "soft", anchor: "end" }),
      words(valueEnd, y + smallSize * 0.36, values[index] as string, { size: smallSize, colour, anchor: "end", bold }),
    ];
  };
  const under = reportLabel(`axis.${quantity.quantity}`, lang);
  const named = under === `axis.${quantity.quantity}` ? label(`quantity.${quantity.quantity}`, lang) : `${label(`quantity.${quantity.quantity}`, lang)} (${under})`;
  const marks = [
    ...axis(scale, { top: top - 6, bottom, write: (value) => tickText(quantity, value) }),
    ...(total === undefined ? [] : totalLine(total, { quantity, scale, bottom, lang })),
    ...shown.flatMap(row),
    words((left + right) / 2, bottom + 2.8 * smallSize + 6, named, { size: smallSize, colour: "soft", anchor: "middle" }),
  ];
  return { height: bottom + 3.4 * smallSize + 6, marks };
}

/** The groups that the title says something of. */
function standingGroups(finding: Finding): ReadonlySet<string> {
  return new Set(statementsOf(finding).slice(0, 2).map(({ subject }) => subject.group.key));
}

/** One value a group with its interval, and how the documents of the group spread; undefined where no group has any value. */
export function estimateFigure(quantity: ComparedQuantity, sources: ReportSources): Figure | undefined {
  const { comparison, lang } = sources;
  const aspect = { quantity, category: null };
  const all = statisticsOf(comparison, aspect);
  const [first] = all;
  if (first === undefined) return undefined;
  const finding = findingOf(comparison, aspect);
  const standing = standingGroups(finding);
  const kind = reportLabel(`caption.${first.statistic.kind}`, lang);
  const differences = differenceTable(comparison, quantity, lang);
  return {
    id: quantity,
    title: findingTitle(finding, lang),
    found: finding.outcome === "pairs" || finding.outcome === "somewhere",
    caption: [
      reportLabel("caption.dots", lang, { kind, level: percentText(comparison.level) }),
      ...(standing.size > 0 ? [reportLabel("caption.standing", lang)] : []),
      ...smallCaption(comparison, all, lang),
      ...methodCaption(comparison, quantity, all, lang),
    ],
    plot: plotOf(inOrder(drawn(all, standing)), all, standing, sources),
    tables: [estimateTable(inOrder(all), comparison.level, lang), ...(differences === undefined ? [] : [differences])],
  };
}
