import { label } from "../../lexicon/labels.js";
import { reportLabel } from "../../lexicon/report-labels.js";
import type { ComparedQuantity } from "../../model/comparison-quantities.js";
import type { Markup } from "../../write/page/markup.js";
import { line, mark, rectangle, words } from "../drawing/marks.js";
import { groupLooks } from "../drawing/palette.js";
import { pictureWidth, type Plot, typeSizes } from "../drawing/picture.js";
import { linearScale, type Scale } from "../drawing/scale.js";
import { textWidth } from "../drawing/text-width.js";
import type { Figure, ReportSources } from "../figure.js";
import { type Finding, findingOf, statementsOf } from "../finding.js";
import { findingTitle } from "../finding-title.js";
import { comparable, drawn, type GroupStatistic, pooled, statisticsOf } from "../report-groups.js";
import { isShare, percentText, tickText, valueText } from "../values.js";
import { axis } from "./axis.js";
import { differenceTable, estimateTable, methodCaption } from "./estimate-rows.js";
import { groupLabels } from "./group-labels.js";

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

function rowMarks(each: GroupStatistic, y: number, scale: Scale, standing: boolean): Markup[] {
  const { statistic } = each;
  const { quartiles, interval, estimate, tooSmall } = statistic;
  const look = groupLooks[standing ? "standing" : "usual"];
  const marks: Markup[] = [];
  if (quartiles !== null && quartiles.upper > quartiles.lower) {
    const [from, to] = [scale.at(quartiles.lower), scale.at(quartiles.upper)];
    marks.push(rectangle(from, y - band / 2, to - from, band, { colour: look.colour, opacity: 0.18, corner: 2 }));
    marks.push(line(scale.at(quartiles.median), y - band / 2, scale.at(quartiles.median), y + band / 2, { colour: look.colour, width: 1.5 }));
  }
  if (interval !== null) marks.push(line(scale.at(interval.low), y, scale.at(interval.high), y, { colour: look.colour, width: 2 }));
  marks.push(mark(scale.at(estimate as number), y, 4.5, look, { told: intervalText(each), hollow: tooSmall }));
  return marks;
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
  const extents = shown.flatMap(({ statistic: { estimate, interval, quartiles } }) => [estimate as number, ...(interval === null ? [] : [interval.low, interval.high]), ...(quartiles === null ? [] : [quartiles.lower, quartiles.upper])]);
  const scale = linearScale(extents, { from: left, to: right, ceiling: isShare(quantity) || quantity.quantity === "concreteness" ? 1 : Infinity });
  const bottom = top + shown.length * rowHeight;
  const marks: Markup[] = axis(scale, { top: top - 6, bottom, write: (value) => tickText(quantity, value) });
  const total = pooled(comparable(all));
  if (total !== undefined && comparable(all).length > 1) {
    const x = scale.at(total);
    marks.push(line(x, top - 10, x, bottom, { colour: "soft", dashed: true }));
    marks.push(words(Math.min(Math.max(x, left + 30), right - 30), top - 16, reportLabel("total", lang, { value: valueText(quantity, total) }), { size: smallSize, colour: "soft", anchor: "middle" }));
  }
  shown.forEach((each, index) => {
    const y = top + (index + 0.5) * rowHeight;
    const bold = standing.has(each.group.key);
    const colour = each.statistic.tooSmall ? "soft" : "ink";
    marks.push(words(margin + labels.width, y + labelSize * 0.36, labels.text(each), { size: labelSize, colour, anchor: "end", bold }));
    marks.push(...rowMarks(each, y, scale, bold));
    marks.push(words(countEnd, y + smallSize * 0.36, counts[index] as string, { size: smallSize, colour: "soft", anchor: "end" }));
    marks.push(words(valueEnd, y + smallSize * 0.36, values[index] as string, { size: smallSize, colour, anchor: "end", bold }));
  });
  const under = reportLabel(`axis.${quantity.quantity}`, lang);
  const named = under === `axis.${quantity.quantity}` ? label(`quantity.${quantity.quantity}`, lang) : `${label(`quantity.${quantity.quantity}`, lang)} (${under})`;
  marks.push(words((left + right) / 2, bottom + 2.8 * smallSize + 6, named, { size: smallSize, colour: "soft", anchor: "middle" }));
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
      reportLabel("caption.dots", lang, { kind, level: percentText(comparison.level), smallest: comparison.smallest }),
      reportLabel("caption.band", lang),
      ...methodCaption(comparison, quantity, all, lang),
    ],
    plot: plotOf(inOrder(drawn(all, standing)), all, standing, sources),
    tables: [estimateTable(inOrder(all), comparison.level, lang), ...(differences === undefined ? [] : [differences])],
  };
}
