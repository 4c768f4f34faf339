import { label } from "../../lexicon/labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { Measure } from "../../model/measure.js";
import { leadOf } from "./lead.js";
import { element } from "./markup.js";
import type { PageItem } from "./page-item.js";
import { partiesOf } from "./parties-of.js";
import { stateTag, type StateCode } from "./state-tag.js";
import type { Passage } from "./text-pane.js";

/** The rows of a parsed document and the passages they tell of. */
export interface ParseItems {
  readonly items: readonly PageItem[];
  readonly passages: readonly Passage[];
}

const longestTitle = 60;
const mostParties = 4;

/** The issues of a document, and the measures that belong to none, in the order of the text. */
export function parseItems(document: InspectionDocument, text: string, anchor: (kind: string, key: number) => string, lang: Language): ParseItems {
  const measuresOf = new Map<string, number>();
  for (const { issueId } of document.measures) if (issueId !== undefined) measuresOf.set(issueId, (measuresOf.get(issueId) ?? 0) + 1);
  const parties = partiesOf(document);
  const rows = [
    ...document.issues.map((issue) => issueRow(issue, parties(issue), measuresOf.get(issue.id) ?? 0, lang)),
    ...document.measures.filter(({ issueId }) => issueId === undefined).map((measure) => measureRow(measure, parties(measure), lang)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return {
    items: rows.map(({ item }, key) => ({ ...item, key, passage: anchor("passage", key) })),
    passages: rows.map(({ span, head }, key) => ({ span, lead: leadOf(text, span, head), items: [key], anchor: anchor("passage", key) })),
  };
}

interface Row {
  readonly item: Omit<PageItem, "key" | "passage">;
  readonly span: Passage["span"];
  /** Where its heading or marker stands. */
  readonly head: Passage["span"];
}

function issueRow({ id, title, titleSpan, span, group, focus, status, fields }: Issue, parties: readonly string[], measures: number, lang: Language): Row {
  const deadline = fields?.["deadline"]?.text;
  return {
    span,
    head: { start: span.start, end: titleSpan.end },
    item: {
      number: id,
      title,
      lines: [group ?? "", partyLine(parties, lang), deadline === undefined ? "" : `${label("field.deadline", lang)} ${deadline}`],
      facets: { state: [status.value], focus: [focus.category ?? "none"], party: parties },
      cells: cellsOf(focus.category, status.value, measures, lang),
    },
  };
}

function measureRow({ id, title, text, span, markerSpan, role, focus }: Measure, parties: readonly string[], lang: Language): Row {
  const words = title ?? text;
  return {
    span: { start: Math.min(markerSpan.start, span.start), end: span.end },
    head: markerSpan,
    item: {
      number: id,
      title: words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words,
      lines: [partyLine(parties, lang)],
      facets: { state: [role], focus: [focus?.category ?? "none"], party: parties },
      cells: cellsOf(focus?.category ?? null, role, undefined, lang),
    },
  };
}

function partyLine(parties: readonly string[], lang: Language): string {
  const comma = lang === "zh" ? "、" : ", ";
  const more = parties.length > mostParties ? ` +${parties.length - mostParties}` : "";
  return parties.length === 0 ? "" : `${pageLabel("item.parties", lang)} ${parties.slice(0, mostParties).join(comma)}${more}`;
}

function cellsOf(focus: string | null, state: StateCode, measures: number | undefined, lang: Language): PageItem["cells"] {
  return [
    element("td", { class: "focus" }, focus === null ? "–" : label(`focus.${focus}`, lang)),
    element("td", { class: "state" }, stateTag(state, lang)),
    element("td", { class: "number" }, measures === undefined ? "" : String(measures)),
  ];
}
