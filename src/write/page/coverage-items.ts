import { label } from "../../lexicon/labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import type { CoverageItem, CoverageLink, CoverageReport, UnlinkedItem } from "../../model/coverage.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Section } from "../../model/section.js";
import type { Span } from "../../model/span.js";
import { coverageDetails } from "./coverage-details.js";
import { leadOf } from "./lead.js";
import { element } from "./markup.js";
import type { PageItem } from "./page-item.js";
import { partiesOf } from "./parties-of.js";
import { stateTag } from "./state-tag.js";
import type { Passage, TextMark } from "./text-pane.js";

interface Source {
  readonly document: InspectionDocument;
  readonly text: string;
}

/** What one side's text shows of a report. */
export interface CoverageSide {
  readonly passages: readonly Passage[];
  /** The words that tie both sides. */
  readonly words: readonly TextMark[];
}

/** The rows of a coverage report and the passages they tell of on both sides. */
export interface CoverageItems {
  readonly items: readonly PageItem[];
  readonly unlinked: readonly PageItem[];
  readonly feedback: CoverageSide;
  readonly progress: CoverageSide;
}

/** A passage of the progress report while its rows are gathered. */
interface Answer {
  readonly id: string;
  readonly span: Span;
  readonly anchor: string;
  readonly items: number[];
}

/** The items of a coverage report as rows, the ones that answer nothing behind them. */
export function coverageItems(report: CoverageReport, sources: { readonly feedback: Source; readonly progress: Source }, anchor: (kind: string, key: number) => string, lang: Language): CoverageItems {
  const { feedback, progress } = sources;
  const answers = new Map<string, Answer>();
  const answerOf = (kind: string, id: string, span: Span): Answer => {
    const name = `${kind} ${id}`;
    const known = answers.get(name) ?? { id, span, anchor: anchor("answer", answers.size), items: [] };
    answers.set(name, known);
    return known;
  };
  report.items.forEach(({ links, candidates }, key) => {
    for (const { kind, progressId, progressSpan } of links) answerOf(kind, progressId, progressSpan).items.push(key);
    for (const { kind, progressId, progressSpan } of candidates) answerOf(kind, progressId, progressSpan);
  });
  report.unlinked.forEach(({ kind, id, span }, index) => answerOf(kind, id, span).items.push(report.items.length + index));

  const focusOf = fociOf(feedback.document);
  const parties = partiesOf(progress.document);
  const fieldsOf = new Map(progress.document.issues.map(({ id, fields }) => [id, fields]));
  const partiesFor = (id: string): string[] => {
    const fields = fieldsOf.get(id);
    return parties({ id, ...(fields === undefined ? {} : { fields }) });
  };
  const anchorOf = ({ kind, progressId, progressSpan }: CoverageLink): string => answerOf(kind, progressId, progressSpan).anchor;
  const heads = headsOf(progress.document);
  return {
    items: report.items.map((item, key) => itemRow(item, key, anchor("passage", key), focusOf(item.id), [...new Set(item.links.flatMap((link) => partiesFor(link.progressId)))], anchorOf, lang)),
    unlinked: report.unlinked.map((item, index) => unlinkedRow(item, report.items.length + index, answerOf(item.kind, item.id, item.span).anchor, partiesFor(item.id), lang)),
    feedback: {
      passages: report.items.map(({ span, titleSpan }, key) => ({ span, lead: leadOf(feedback.text, span, { start: span.start, end: titleSpan.end }), items: [key], anchor: anchor("passage", key) })),
      words: wordMarks(report, "feedback"),
    },
    progress: {
      passages: [...answers.values()].map(({ id, span, items, anchor: name }) => ({ span, lead: leadOf(progress.text, span, heads.get(id) ?? { start: span.start, end: span.start }), items, anchor: name })),
      words: wordMarks(report, "progress"),
    },
  };
}

function itemRow(item: CoverageItem, key: number, passage: string, focus: string | null, parties: readonly string[], anchorOf: (link: CoverageLink) => string, lang: Language): PageItem {
  const { id, kind, title, state, reason, shapes } = item;
  const why = [...(state === "addressed" && shapes.length > 0 ? [] : [label(`coverage.reason.${reason}`, lang)]), ...shapes.map((shape) => label(`coverage.shape.${shape}`, lang))].join(" · ");
  return {
    key,
    number: id,
    title,
    passage,
    lines: [[kind === "requirement" ? label("coverage.kind.requirement", lang) : "", focus === null ? "" : label(`focus.${focus}`, lang), why].filter((part) => part !== "").join(" · ")],
    details: coverageDetails(item, anchorOf, lang),
    facets: { state: [state], focus: [focus ?? "none"], party: parties },
    cells: [element("td", { class: "state" }, stateTag(state, lang))],
  };
}

function unlinkedRow({ id, title, role }: UnlinkedItem, key: number, passage: string, parties: readonly string[], lang: Language): PageItem {
  return {
    key,
    number: id,
    title: title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title,
    passage,
    lines: role === "rectification" ? [] : [label(`role.${role}`, lang)],
    facets: { state: ["unlinked"], focus: [], party: parties },
    cells: [element("td", { class: "state" }, stateTag("unlinked", lang))],
  };
}

const longestTitle = 60;

/** The words of all links on one side, each stretch once, with the rows for which it speaks. */
function wordMarks({ items }: CoverageReport, side: "feedback" | "progress"): TextMark[] {
  const found = new Map<string, { span: Span; items: Set<number> }>();
  items.forEach(({ links, candidates }, key) => {
    for (const { words } of links.length > 0 ? links : candidates) {
      for (const { [side]: { span } } of words) {
        const name = `${span.start}-${span.end}`;
        const known = found.get(name) ?? { span, items: new Set() };
        known.items.add(key);
        found.set(name, known);
      }
    }
  });
  return [...found.values()].map(({ span, items: keys }) => ({ span, look: "mark word", items: [...keys] }));
}

/** The focus of issues and measures by their ids. */
function fociOf({ issues, measures }: InspectionDocument): (id: string) => string | null {
  const foci = new Map<string, string | null>();
  for (const { id, focus } of measures) foci.set(id, focus?.category ?? null);
  for (const { id, focus } of issues) foci.set(id, focus.category);
  return (id) => foci.get(id) ?? null;
}

/** Where the heads of issues, measures and sections stand, by id. */
function headsOf({ issues, measures, outline }: InspectionDocument): ReadonlyMap<string, Span> {
  const heads = new Map<string, Span>();
  const open: Section[] = [...outline];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    heads.set(section.id, { start: section.span.start, end: section.titleSpan.end });
    for (const child of section.children) open.push(child);
  }
  for (const { id, span, titleSpan } of issues) heads.set(id, { start: span.start, end: titleSpan.end });
  for (const { id, markerSpan } of measures) heads.set(id, markerSpan);
  return heads;
}
