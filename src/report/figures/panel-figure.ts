import { reportLabel } from "../../lexicon/report-labels.js";
import type { ComparedQuantity } from "../../model/comparison-quantities.js";
import type { Markup } from "../../write/page/markup.js";
import { line, mark, words } from "../drawing/marks.js";
import { type SeriesLook, seriesLooks } from "../drawing/palette.js";
import { pictureWidth, type Plot, typeSizes } from "../drawing/picture.js";
import { linearScale } from "../drawing/scale.js";
import { fitText } from "../drawing/text-width.js";
import type { Figure, ReportSources } from "../figure.js";
import { type Finding, findingOf } from "../finding.js";
import { categoryName, findingsTitle } from "../finding-title.js";
import { comparable, drawn, type GroupStatistic, pooled, statisticsOf } from "../report-groups.js";
import { percentText, probabilityText, tickText, valueText } from "../values.js";
import { axis } from "./axis.js";
import { differenceTable, estimateTable, methodCaption, smallCaption } from "./estimate-rows.js";
import { groupLabels } from "./group-labels.js";
import { extentsOf, intervalLine } from "./interval-line.js";

const { label: labelSize, small: smallSize } = typeSizes;
const margin = 16;
const rowHeight = 26;
const top = 58;
const gap = 14;
const valueRoom = 42;

/** One category: what was found of it and how it is told from the others. */
interface Panel {
  readonly finding: Finding;
  readonly statistics: readonly GroupStatistic[];
  readonly look: SeriesLook;
}

function testText({ outcome, p }: Finding, { lang }: ReportSources): string {
  if (outcome === "incomparable") return "";
  return outcome === "none" ? reportLabel("page.noDifference", lang) : reportLabel("page.differs", lang, { p: probabilityText(p ?? 1) });
}

function panelMarks({ finding, statistics, look }: Panel, order: readonly string[], left: number, width: number, sources: ReportSources): Markup[] {
  const right = left + width - valueRoom;
  const bottom = top + order.length * rowHeight;
  const found = finding.outcome === "pairs" || finding.outcome === "somewhere";
  const shown = statistics.filter(({ group }) => order.includes(group.key));
  const [first] = shown;
  if (first === undefined) return [];
  const scale = linearScale([0, ...extentsOf(shown)], { from: left, to: right, most: 3, ceiling: 1 });
  const total = comparable(statistics).length > 1 ? pooled(comparable(statistics)) : undefined;
  const heading = left + 14;
  return [
    mark(left + 5, 17, 4.5, look, {}),
    words(heading, 21, fitText(categoryName(finding.aspect, sources.lang), labelSize, width - 16), { size: labelSize, bold: true }),
    words(heading, 38, testText(finding, sources), { size: smallSize, colour: found ? "ink" : "soft", bold: found }),
    ...axis(scale, { top: top - 6, bottom, write: (value) => tickText(first.statistic, value) }),
    ...(total === undefined ? [] : [line(scale.at(total), top - 6, scale.at(total), bottom, { colour: "soft", dashed: true })]),
    ...shown.flatMap(({ group, statistic }) => {
      const y = top + (order.indexOf(group.key) + 0.5) * rowHeight;
      const value = valueText(statistic, statistic.estimate as number);
      const { interval } = statistic;
      return [
        ...(interval === null ? [] : intervalLine(interval, y, scale, look.colour)),
        mark(scale.at(statistic.estimate as number), y, 4, look, { told: value, hollow: statistic.tooSmall }),
        words(left + width, y + smallSize * 0.36, value, { size: smallSize, colour: "soft", anchor: "end" }),
      ];
    }),
  ];
}

function plotOf(panels: readonly Panel[], groups: readonly GroupStatistic[], sources: ReportSources): Plot {
  const labels = groupLabels(groups, sources.lang);
  const order = groups.map(({ group }) => group.key);
  const start = margin + labels.width + 14;
  const width = (pictureWidth - margin - start - gap * (panels.length - 1)) / panels.length;
  const bottom = top + order.length * rowHeight;
  return {
    height: bottom + 2.2 * smallSize,
    marks: [
      ...groups.map((each, index) =>
        words(margin + labels.width, top + (index + 0.5) * rowHeight + labelSize * 0.36, labels.text(each), {
          size: labelSize,
          colour: each.group.tooSmall ? "soft" : "ink",
          anchor: "end",
        }),
      ),
      ...panels.flatMap((panel, index) => panelMarks(panel, order, start + index * (width + gap), width, sources)),
    ],
  };
}

/** The shares of up to four categories side by side, a row a group; undefined where no group has any. */
export function panelFigure(quantity: ComparedQuantity, categories: readonly string[], sources: ReportSources): Figure | undefined {
  const { comparison, lang } = sources;
  const panels = categories.slice(0, seriesLooks.length).map((category, index) => {
    const aspect = { quantity, category };
    return { finding: findingOf(comparison, aspect), statistics: statisticsOf(comparison, aspect), look: seriesLooks[index] as SeriesLook };
  });
  const [first] = panels;
  if (first === undefined || first.statistics.length === 0) return undefined;
  const findings = panels.map(({ finding }) => finding);
  const groups = drawn(first.statistics).sort((a, b) => Number(a.statistic.tooSmall) - Number(b.statistic.tooSmall) || a.index - b.index);
  const differences = differenceTable(comparison, quantity, lang);
  return {
    id: quantity,
    title: findingsTitle(quantity, findings, lang),
    found: findings.some(({ outcome }) => outcome === "pairs" || outcome === "somewhere"),
    caption: [
      reportLabel("caption.panels", lang, { level: percentText(comparison.level) }),
      ...smallCaption(comparison, groups, lang),
      ...methodCaption(comparison, quantity, first.statistics, lang),
    ],
    plot: plotOf(panels, groups, sources),
    tables: [estimateTable(panels.flatMap(({ statistics }) => statistics), comparison.level, lang), ...(differences === undefined ? [] : [differences])],
  };
}
