import { label } from "../../lexicon/labels.js";
import { reportLabel } from "../../lexicon/report-labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import type { Comparison, Difference } from "../../model/comparison.js";
import type { ComparedQuantity } from "../../model/comparison-quantities.js";
import type { FigureCell, FigureTable } from "../figure.js";
import { categoryName } from "../finding-title.js";
import { documentsAnchor, groupAnchor, groupName, type GroupStatistic, mostDrawn } from "../report-groups.js";
import { numberText, percentText, probabilityText, sumText, valueText } from "../values.js";

const mostRows = 200;

/** A cell that leads to a group. */
export function groupCell({ group, index }: Pick<GroupStatistic, "group" | "index">, lang: Language): FigureCell {
  return { text: groupName(group, lang), href: `#${groupAnchor(index)}`, isName: true };
}

/** A number of documents, which leads to their list. */
export function documentsCell(count: number, index: number): FigureCell {
  return { text: `${count}`, href: `#${documentsAnchor(index)}`, isNumber: true };
}

function number(text: string): FigureCell {
  return { text, isNumber: true };
}

/** What was left out of a table that would be too long. */
export function restOf(rows: number, most: number, file: string, lang: Language): { rest?: string } {
  return rows <= most ? {} : { rest: reportLabel("rest.rows", lang, { count: rows - most, file }) };
}

/** The rows of groups.csv that a figure shows, one a group and category. */
export function estimateTable(statistics: readonly GroupStatistic[], level: number, lang: Language): FigureTable {
  const say = (key: string): string => reportLabel(`page.${key}`, lang);
  const split = statistics.some(({ statistic }) => statistic.category !== null);
  const rows = statistics.slice(0, mostRows).map(({ group, index, statistic }) => [
    groupCell({ group, index }, lang),
    ...(split ? [{ text: categoryName(statistic, lang) }] : []),
    number(valueText(statistic, statistic.estimate as number)),
    number(statistic.interval === null ? "—" : `${valueText(statistic, statistic.interval.low)} – ${valueText(statistic, statistic.interval.high)}`),
    number(statistic.quartiles === null ? "—" : valueText(statistic, statistic.quartiles.median)),
    number(sumText(statistic.sum)),
    number(`${statistic.n}`),
    documentsCell(statistic.documents, index),
    { text: statistic.tooSmall ? say("small") : "", isName: true },
    { text: `groups.csv: ${columnsOf({ group: group.key, quantity: statistic.quantity, category: statistic.category })}`, file: "groups.csv" },
  ]);
  const head = ["group", ...(split ? ["categories"] : []), "estimate"].map(say);
  const columns = [...head, reportLabel("page.interval", lang, { level: percentText(level) }), ...["median", "sum", "n", "documents"].map(say), "", say("rows")];
  return { columns, rows, ...restOf(statistics.length, mostRows, "groups.csv", lang) };
}

function differenceCells({ groups, adjustedP, p, effect, effectInterval, effectName, category, quantity, n }: Difference, comparison: Comparison, split: boolean, lang: Language): FigureCell[] {
  const side = (key: string | undefined): FigureCell => {
    const index = comparison.groups.findIndex((group) => group.key === key);
    const group = comparison.groups[index];
    return group === undefined ? { text: reportLabel("others.together", lang) } : groupCell({ group, index }, lang);
  };
  const interval = effectInterval === null ? "" : ` (${numberText(effectInterval.low)} – ${numberText(effectInterval.high)})`;
  return [
    ...(split ? [{ text: categoryName({ quantity, category }, lang) }] : []),
    ...(groups === null ? [{ text: reportLabel("page.groups", lang) }, { text: "" }] : [side(groups[0]), side(groups[1])]),
    number(`${numberText(effect)}${interval}`),
    { text: effectName },
    number(probabilityText(p).slice("p ".length).replace(/^= /, "")),
    number(probabilityText(adjustedP).slice("p ".length).replace(/^= /, "")),
    number(`${n}`),
    { text: `differences.csv: ${columnsOf({ quantity, category, first: groups?.[0], second: groups?.[1] })}`, file: "differences.csv" },
  ];
}

/** The row of a table by what stands in some of its columns: quantity = focus, category = rectification. */
function columnsOf(values: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(values).flatMap(([column, value]) => (value === null || value === undefined ? [] : [`${column} = ${value}`])).join(", ");
}

/** The rows of differences.csv for a quantity: all groups together first, then sides against each other. */
export function differenceTable(comparison: Comparison, quantity: ComparedQuantity, lang: Language): FigureTable | undefined {
  const differences = comparison.differences.filter((each) => each.quantity === quantity);
  if (differences.length === 0) return undefined;
  const split = differences.some(({ category }) => category !== null);
  const say = (key: string): string => reportLabel(`page.${key}`, lang);
  return {
    columns: [...(split ? [say("categories")] : []), say("first"), say("second"), say("effect"), "", say("p"), say("adjusted"), say("documents"), say("rows")],
    rows: differences.slice(0, mostRows).map((each) => differenceCells(each, comparison, split, lang)),
    ...restOf(differences.length, mostRows, `differences.csv: quantity = ${quantity}`, lang),
  };
}

/** How groups that are too small look, where there are any. */
export function smallCaption({ smallest }: Comparison, statistics: readonly GroupStatistic[], lang: Language): string[] {
  return statistics.some(({ statistic }) => statistic.tooSmall) ? [reportLabel("caption.hollow", lang, { smallest })] : [];
}

/** What the numbers of a quantity rest on, and where they are: the end of every caption. */
export function methodCaption(comparison: Comparison, quantity: ComparedQuantity, statistics: readonly GroupStatistic[], lang: Language): string[] {
  const groups = new Map(statistics.map(({ group, statistic }) => [group.key, statistic]));
  const usual = [...groups.values()].filter(({ tooSmall }) => !tooSmall);
  const small = groups.size - usual.length;
  const drawnAway = groups.size - mostDrawn;
  return [
    `${label(`quantity.${quantity}.how`, lang)}${lang === "zh" ? "。" : "."}`,
    reportLabel("caption.method", lang, {
      documents: usual.reduce((sum, { documents }) => sum + documents, 0),
      groups: usual.length,
      small: small === 0 ? "" : reportLabel("caption.small", lang, { count: small }),
      correction: reportLabel(`correction.${comparison.correction}`, lang),
    }),
    ...(drawnAway > 0 ? [reportLabel("caption.drawn", lang, { drawn: mostDrawn, rest: drawnAway })] : []),
    reportLabel("caption.source", lang, { quantity, version: comparison.producer.version }),
  ];
}
