import { reportLabel } from "../../lexicon/report-labels.js";
import type { ComparedGroup } from "../../model/comparison.js";
import type { DuplicateCluster } from "../../model/duplicate-cluster.js";
import type { Markup } from "../../write/page/markup.js";
import { rectangle, words } from "../drawing/marks.js";
import { pictureWidth, type Plot, typeSizes } from "../drawing/picture.js";
import { fitText } from "../drawing/text-width.js";
import type { Figure, FigureTable, ReportSources } from "../figure.js";
import { documentsAnchor, groupName } from "../report-groups.js";
import { listText, percentText } from "../values.js";
import { restOf } from "./estimate-rows.js";
import { groupLabels } from "./group-labels.js";

const { label: labelSize, small: smallSize } = typeSizes;
const margin = 16;
const mostGroups = 12;
const mostRows = 60;
const tallest = 34;
const excerpt = 120;

/** How many measures stand alike in two groups, by the places of these in the list. */
interface Shared {
  readonly groups: readonly ComparedGroup[];
  readonly counts: readonly (readonly number[])[];
}

/** Counts the clusters of each two groups; on the diagonal those with several documents in one group. */
function sharedBetween(clusters: readonly DuplicateCluster[], groups: readonly ComparedGroup[]): Shared {
  const place = new Map(groups.map(({ key }, index) => [key, index]));
  const counts = groups.map(() => groups.map(() => 0));
  const add = (row: number | undefined, column: number | undefined): void => {
    const cells = row === undefined ? undefined : counts[row];
    if (cells !== undefined && column !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  };
  for (const { groups: keys, members } of clusters) {
    for (const one of keys) {
      for (const other of keys) if (one !== other) add(place.get(one), place.get(other));
      if (new Set(members.filter(({ group }) => group === one).map(({ documentId }) => documentId)).size > 1) add(place.get(one), place.get(one));
    }
  }
  return { groups, counts };
}

/** The groups that share the most, in their order. */
function mostSharing({ groups, counts }: Shared): ComparedGroup[] {
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const kept = new Set(groups.map((_, index) => index).filter((index) => (totals[index] ?? 0) > 0).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b).slice(0, mostGroups));
  return groups.filter((_, index) => kept.has(index));
}

function titleOf({ groups, counts }: Shared, { comparison, lang }: ReportSources): string {
  const { duplicates, documents } = comparison;
  if (duplicates.length === 0) return reportLabel("copies.none", lang, { documents: documents.counted });
  const across = duplicates.filter((each) => each.groups.length > 1).length;
  const pairs = counts.flatMap((row, first) => row.slice(0, first).map((count, second) => ({ first, second, count })));
  const most = pairs.reduce((best, each) => (each.count > best.count ? each : best), { first: 0, second: 0, count: 0 });
  if (across === 0 || most.count === 0) return reportLabel(across === 0 ? "copies.inside" : "copies.across", lang, { count: duplicates.length, across });
  const name = (index: number): string => groupName(groups[index] as ComparedGroup, lang);
  const tied = pairs.filter(({ count }) => count === most.count).length > 1;
  return reportLabel(tied ? "copies.tied" : "copies.found", lang, { count: duplicates.length, across, first: name(most.second), second: name(most.first), most: most.count });
}

function plotOf({ groups, counts }: Shared, { lang }: ReportSources): Plot {
  const labels = groupLabels(groups.map((group) => ({ group })), lang);
  const left = margin + labels.width + 10;
  const width = Math.min(86, (pictureWidth - margin - left) / groups.length);
  const height = Math.min(tallest, width);
  const greatest = counts.flat().reduce((most, count) => Math.max(most, count), 1);
  const top = 26;
  const marks: Markup[] = groups.map((group, column) =>
    words(left + (column + 0.5) * width, top - 8, fitText(groupName(group, lang), smallSize, width - 4), { size: smallSize, anchor: "middle" }),
  );
  groups.forEach((group, row) => {
    const y = top + row * height;
    marks.push(words(margin + labels.width, y + height / 2 + labelSize * 0.36, labels.text({ group }), { size: labelSize, anchor: "end" }));
    for (let column = 0; column <= row; column++) {
      const count = counts[row]?.[column] ?? 0;
      const x = left + column * width;
      marks.push(rectangle(x + 1, y + 1, width - 2, height - 2, { colour: "faint", corner: 2, opacity: 0.5 }));
      if (count > 0) marks.push(rectangle(x + 1, y + 1, width - 2, height - 2, { colour: row === column ? "orange" : "sky", opacity: 0.2 + (0.8 * count) / greatest, corner: 2 }));
      marks.push(words(x + width / 2, y + height / 2 + labelSize * 0.36, count === 0 ? "·" : `${count}`, { size: labelSize, anchor: "middle", colour: count === 0 ? "soft" : "ink" }));
    }
  });
  return { height: top + groups.length * height + 6, marks };
}

function tableOf({ comparison: { duplicates, groups } }: ReportSources, lang: ReportSources["lang"]): FigureTable {
  const say = (key: string): string => reportLabel(`page.${key}`, lang);
  const nameOf = (key: string): string => {
    const group = groups.find((each) => each.key === key);
    return group === undefined ? key : groupName(group, lang);
  };
  const clearest = [...duplicates].sort((a, b) => b.groups.length - a.groups.length || b.members.length - a.members.length).slice(0, mostRows);
  return {
    columns: [say("text"), say("group"), say("documents"), say("similarity"), say("rows")],
    rows: clearest.map(({ text, groups: keys, members, similarity }) => {
      const [first] = members;
      const index = groups.findIndex(({ key }) => key === first?.group);
      return [
        { text: text.length > excerpt ? `${text.slice(0, excerpt)}…` : text },
        { text: listText(keys.map(nameOf), lang), isName: true, ...(index < 0 ? {} : { href: `#${documentsAnchor(index)}` }) },
        { text: `${new Set(members.map(({ documentId }) => documentId)).size}`, isNumber: true },
        { text: percentText(similarity), isNumber: true },
        { text: `measures.csv: ${members.slice(0, 4).map(({ documentId, measureId }) => `${documentId} ${measureId}`).join("; ")}${members.length > 4 ? " …" : ""}`, file: "measures.csv" },
      ];
    }),
    ...restOf(duplicates.length, mostRows, "comparison.json: duplicates", lang),
  };
}

/** Measures that stand almost alike in several documents; undefined where they were not looked for. */
export function copiesFigure(sources: ReportSources): Figure | undefined {
  const { comparison, lang, looked } = sources;
  if (!looked.copies) return undefined;
  const all = sharedBetween(comparison.duplicates, comparison.groups);
  const shown = mostSharing(all);
  const found = comparison.duplicates.length > 0;
  return {
    id: "copies",
    title: titleOf(all, sources),
    found,
    caption: [
      ...(shown.length === 0 ? [] : [reportLabel("caption.copies", lang)]),
      reportLabel("caption.copies.method", lang, { documents: comparison.documents.counted }),
      reportLabel("caption.copies.source", lang, { version: comparison.producer.version }),
    ],
    plot: shown.length === 0 ? { height: 0, marks: [] } : plotOf(sharedBetween(comparison.duplicates, shown), sources),
    tables: found ? [tableOf(sources, lang)] : [],
  };
}
