import { reportLabel } from "../../lexicon/report-labels.js";
import type { Markup } from "../../write/page/markup.js";
import type { GroupDigest, MonthCount } from "../document-digest.js";
import { line, mark, words } from "../drawing/marks.js";
import { pictureWidth, type Plot, typeSizes } from "../drawing/picture.js";
import { textWidth } from "../drawing/text-width.js";
import type { Figure, FigureTable, ReportSources } from "../figure.js";
import { mostDrawn } from "../report-groups.js";
import type { ComparedGroup } from "../../model/comparison.js";
import { documentsCell, groupCell, restOf } from "./estimate-rows.js";
import { groupLabels } from "./group-labels.js";

const { label: labelSize, small: smallSize } = typeSizes;
const margin = 16;
const rowHeight = 36;
const top = 14;
const largest = 9;
const smallest = 2;
const mostRows = 200;
const monthSpans = [1, 2, 3, 6, 12, 24, 60, 120];

/** A group with the months of its documents. */
interface GroupMonths {
  readonly group: ComparedGroup;
  readonly index: number;
  readonly digest: GroupDigest;
}

/** The number of a month, counted from the year 0. */
function monthNumber(month: string): number {
  const [year = "0", part = "1"] = month.split("-");
  return Number(year) * 12 + Number(part) - 1;
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function monthsOf(groups: readonly GroupMonths[]): MonthCount[] {
  return groups.flatMap(({ digest }) => [...digest.feedback, ...digest.written]);
}

/** Months that are marked: the first of a year, or of a round part or number of years. */
function ticksOf(from: number, to: number, room: number): number[] {
  const most = Math.max(1, Math.floor(room / (textWidth("2024-01", smallSize) + 16)));
  const span = monthSpans.find((each) => (to - from) / each <= most) ?? 240;
  const first = Math.ceil(from / span) * span;
  return Array.from({ length: Math.floor((to - first) / span) + 1 }, (_, index) => first + index * span);
}

function plotOf(groups: readonly GroupMonths[], { lang }: ReportSources): Plot {
  const labels = groupLabels(groups, lang);
  const left = margin + labels.width + 24;
  const right = pictureWidth - margin - 24;
  const counts = monthsOf(groups);
  const numbers = counts.map(({ month }) => monthNumber(month));
  const from = numbers.reduce((low, each) => Math.min(low, each), Infinity);
  const to = numbers.reduce((high, each) => Math.max(high, each), -Infinity);
  const at = (month: number): number => (to === from ? (left + right) / 2 : left + ((month - from) / (to - from)) * (right - left));
  const most = counts.reduce((high, { documents }) => Math.max(high, documents), 1);
  const bottom = top + groups.length * rowHeight;
  const marks: Markup[] = ticksOf(from, to, right - left).flatMap((month) => [
    line(at(month), top - 4, at(month), bottom, { colour: "faint" }),
    words(at(month), bottom + smallSize + 5, monthText(month), { size: smallSize, colour: "soft", anchor: "middle" }),
  ]);
  groups.forEach((each, row) => {
    const middle = top + (row + 0.5) * rowHeight;
    marks.push(words(margin + labels.width, middle + labelSize * 0.36, labels.text(each), { size: labelSize, anchor: "end" }));
    marks.push(line(left - 12, middle, right + 12, middle, { colour: "faint" }));
    const radius = (documents: number): number => Math.max(smallest, largest * Math.sqrt(documents / most));
    const tell = (kind: string, { month, documents }: MonthCount): string => `${month} ${reportLabel(`timeline.${kind}`, lang)}: ${documents}`;
    for (const count of each.digest.written) marks.push(mark(at(monthNumber(count.month)), middle + 7, radius(count.documents), { colour: "blue", shape: "circle" }, { told: tell("written", count) }));
    for (const count of each.digest.feedback) marks.push(mark(at(monthNumber(count.month)), middle - 9, radius(count.documents) * 0.7, { colour: "orange", shape: "diamond" }, { told: tell("feedback", count), hollow: true }));
  });
  return { height: bottom + 2.4 * smallSize, marks };
}

function titleOf(groups: readonly GroupMonths[], { comparison, lang }: ReportSources): string {
  const totals = new Map<string, number>();
  for (const { month, documents } of groups.flatMap(({ digest }) => digest.written)) totals.set(month, (totals.get(month) ?? 0) + documents);
  const months = [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return reportLabel("timeline.none", lang, { documents: comparison.documents.counted });
  const [month, count] = months.reduce((best, each) => (each[1] > best[1] ? each : best));
  return reportLabel("timeline.found", lang, { from: first[0], to: last[0], month, count });
}

function tableOf(groups: readonly GroupMonths[], lang: ReportSources["lang"]): FigureTable {
  const say = (key: string): string => reportLabel(key, lang);
  const rows = groups.flatMap(({ group, index, digest }) =>
    (["feedback", "written"] as const).flatMap((kind) =>
      digest[kind].map(({ month, documents }) => [
        groupCell({ group, index }, lang),
        { text: month },
        { text: say(`timeline.${kind}`) },
        documentsCell(documents, index),
        { text: `documents.csv: group = ${group.key}, ${kind === "feedback" ? "feedbackDate" : "signedOn | publishedOn"} = ${month}-*`, file: "documents.csv" },
      ]),
    ),
  );
  return {
    columns: [say("page.group"), say("timeline.month"), "", say("page.documents"), say("page.rows")],
    rows: rows.slice(0, mostRows),
    ...restOf(rows.length, mostRows, "documents.csv", lang),
  };
}

/** When documents were written and feedback was given, a row a group; undefined where no document tells. */
export function timelineFigure(sources: ReportSources): Figure | undefined {
  const { comparison, documents, lang } = sources;
  const all = comparison.groups.flatMap((group, index) => {
    const digest = documents.get(group.key);
    return !group.placed || digest === undefined ? [] : [{ group, index, digest }];
  });
  const dated = all.filter(({ digest }) => digest.feedback.length + digest.written.length > 0);
  if (dated.length === 0) return undefined;
  const largestFirst = new Set([...dated].sort((a, b) => b.group.documents - a.group.documents || a.index - b.index).slice(0, mostDrawn));
  const shown = dated.filter((each) => largestFirst.has(each));
  return {
    id: "timeline",
    title: titleOf(dated, sources),
    found: false,
    caption: [
      reportLabel("caption.timeline", lang),
      reportLabel("caption.timeline.n", lang, { documents: comparison.documents.counted, undated: all.reduce((sum, { digest }) => sum + digest.undated, 0) }),
      ...(dated.length > shown.length ? [reportLabel("caption.drawn", lang, { drawn: shown.length, rest: dated.length - shown.length })] : []),
      reportLabel("caption.timeline.source", lang, { version: comparison.producer.version }),
    ],
    plot: plotOf(shown, sources),
    tables: [tableOf(dated, lang)],
  };
}
