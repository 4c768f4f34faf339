import { reportLabel } from "../../lexicon/report-labels.js";
import type { Keyness } from "../../model/keyness.js";
import type { Markup } from "../../write/page/markup.js";
import { line, mark, words } from "../drawing/marks.js";
import { groupLooks } from "../drawing/palette.js";
import { pictureWidth, type Plot, typeSizes } from "../drawing/picture.js";
import type { Scale } from "../drawing/scale.js";
import { fitText, textWidth } from "../drawing/text-width.js";
import type { Figure, FigureTable, ReportSources } from "../figure.js";
import { significance } from "../finding.js";
import { groupName, mostDrawn } from "../report-groups.js";
import { listText, numberText } from "../values.js";
import type { ComparedGroup } from "../../model/comparison.js";
import { documentsCell, groupCell, restOf } from "./estimate-rows.js";
import { axis } from "./axis.js";

const { label: labelSize, small: smallSize } = typeSizes;
const margin = 16;
const rowHeight = 22;
const headHeight = 28;
const mostWords = 6;
const mostGroups = 12;
const mostRows = 200;
const examplesTold = 3;
const largest = 9;
const smallest = 2.5;
const closest = 46;
const roundTimes = [1, 1.25, 1.5, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096];

/** The words of one group. */
interface GroupWords {
  readonly group: ComparedGroup;
  readonly index: number;
  readonly terms: readonly Keyness[];
}

function isSure({ adjustedP }: Keyness): boolean {
  return adjustedP !== null && adjustedP <= significance;
}

/** Groups that can be compared with the words that set them apart: sure ones; where no group has any, what comes next. */
function wordsOf({ comparison }: ReportSources): GroupWords[] {
  const told = comparison.keyness.filter(({ oneDocument }) => !oneDocument);
  const sure = told.filter(isSure);
  return comparison.groups.flatMap((group, index) => {
    if (!group.placed || group.tooSmall) return [];
    const terms = (sure.length > 0 ? sure : told).filter((term) => term.group === group.key);
    return terms.length === 0 ? [] : [{ group, index, terms: sure.length > 0 ? terms : terms.slice(0, examplesTold) }];
  });
}

function titleOf(groups: readonly GroupWords[], { comparison, lang }: ReportSources): { title: string; found: boolean } {
  const found = groups.filter(({ terms }) => terms.some(isSure));
  const compared = comparison.groups.filter(({ placed, tooSmall }) => placed && !tooSmall);
  if (found.length === 0) {
    const documents = compared.reduce((sum, group) => sum + group.documents, 0);
    return { title: reportLabel("keyness.none", lang, { documents, groups: compared.length }), found: false };
  }
  const examples = found.slice(0, examplesTold).map(({ group, terms }) => reportLabel("keyness.example", lang, { group: groupName(group, lang), word: (terms[0] as Keyness).word }));
  const more = found.length > examplesTold ? reportLabel("keyness.more", lang) : "";
  return { title: reportLabel("keyness.found", lang, { groups: found.length, examples: `${listText(examples, lang)}${more}` }), found: true };
}

/** A scale of times as often, from once on, each doubling as long; marked where the times are round and not too close. */
function ratioScale(greatest: number, from: number, to: number): Scale {
  const end = Math.max(Math.log2(1.25), greatest * 1.05);
  const at = (value: number): number => from + (value / end) * (to - from);
  const ticks: number[] = [];
  for (const times of roundTimes) {
    const value = Math.log2(times);
    const before = ticks.at(-1);
    if (value <= end && (before === undefined || at(value) - at(before) >= closest)) ticks.push(value);
  }
  return { at, ticks, ends: [0, end] };
}

function plotOf(groups: readonly GroupWords[], { lang }: ReportSources): Plot {
  const shown = groups.map((each) => ({ ...each, terms: each.terms.slice(0, mostWords) }));
  const terms = shown.flatMap((each) => each.terms);
  const countOf = ({ count, documents }: Keyness): string => reportLabel("count.times", lang, { count, documents });
  const room = (texts: readonly string[], size: number): number => texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const labelWidth = Math.min(180, room(terms.map(({ word }) => word), labelSize));
  const left = margin + labelWidth + 20;
  const right = pictureWidth - margin - room(terms.map(countOf), smallSize) - largest - 12;
  const top = 8;
  const bottom = top + shown.length * headHeight + terms.length * rowHeight + 6;
  const scale = ratioScale(terms.reduce((high, { logRatio }) => Math.max(high, logRatio), 0), left, right);
  const most = terms.reduce((high, { count }) => Math.max(high, count), 1);
  const marks: Markup[] = axis(scale, { top, bottom, write: (value) => `${Number((2 ** value).toFixed(2))}×` });
  let y = top;
  for (const { group, terms: own } of shown) {
    y += headHeight;
    marks.push(words(margin, y - 7, fitText(groupName(group, lang), labelSize, left + 60), { size: labelSize, bold: true }));
    for (const term of own) {
      const middle = y + rowHeight / 2;
      const x = scale.at(Math.max(0, term.logRatio));
      const radius = Math.max(smallest, largest * Math.sqrt(term.count / most));
      marks.push(words(margin + labelWidth, middle + labelSize * 0.36, fitText(term.word, labelSize, labelWidth), { size: labelSize, anchor: "end" }));
      marks.push(line(left, middle, x, middle, { colour: "sky", width: 1.5 }));
      marks.push(mark(x, middle, radius, groupLooks.usual, { told: `${term.word} ${countOf(term)}`, hollow: !isSure(term) }));
      marks.push(words(pictureWidth - margin, middle + smallSize * 0.36, countOf(term), { size: smallSize, colour: "soft", anchor: "end" }));
      y += rowHeight;
    }
  }
  marks.push(words((left + right) / 2, bottom + 2.8 * smallSize + 6, reportLabel("axis.keyness", lang), { size: smallSize, colour: "soft", anchor: "middle" }));
  return { height: bottom + 3.4 * smallSize + 6, marks };
}

function tableOf(groups: readonly GroupWords[], lang: ReportSources["lang"]): FigureTable {
  const say = (key: string): string => reportLabel(`page.${key}`, lang);
  const rows = groups.flatMap(({ group, index, terms }) =>
    terms.map((term) => [
      groupCell({ group, index }, lang),
      { text: term.word },
      { text: `${term.count}`, isNumber: true },
      documentsCell(term.documents, index),
      { text: `${term.countElsewhere}`, isNumber: true },
      { text: numberText(term.logRatio), isNumber: true },
      { text: numberText(term.logLikelihood), isNumber: true },
      { text: term.adjustedP === null ? "—" : term.adjustedP.toFixed(3), isNumber: true },
      { text: `comparison.json: keyness, group = ${term.group}, word = ${term.word}`, file: "comparison.json" },
    ]),
  );
  return {
    columns: [say("group"), say("word"), say("times"), say("documents"), say("elsewhere"), "log ratio", "G²", say("adjusted"), say("rows")],
    rows: rows.slice(0, mostRows),
    ...restOf(rows.length, mostRows, "comparison.json: keyness", lang),
  };
}

/** Words that set groups apart; undefined where they were not looked for. */
export function keynessFigure(sources: ReportSources): Figure | undefined {
  const { comparison, lang, looked } = sources;
  if (!looked.words) return undefined;
  const groups = wordsOf(sources);
  return {
    id: "keyness",
    ...titleOf(groups, sources),
    caption: [
      ...(groups.length === 0 ? [] : [reportLabel("caption.keyness", lang)]),
      reportLabel("caption.keyness.method", lang, { most: mostWords }),
      ...(groups.length > mostGroups ? [reportLabel("rest.groups", lang, { count: groups.length - mostGroups, file: "comparison.json: keyness" })] : []),
      reportLabel("caption.keyness.source", lang, { version: comparison.producer.version }),
    ],
    plot: groups.length === 0 ? { height: 0, marks: [] } : plotOf(groups.slice(0, mostGroups), sources),
    tables: groups.length === 0 ? [] : [tableOf(groups.slice(0, mostDrawn), lang)],
  };
}
