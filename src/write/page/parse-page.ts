import { label } from "../../lexicon/labels.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import type { Language } from "../../lexicon/diagnostics.js";
import type { InspectionDocument } from "../../model/document.js";
import { focusCategories } from "../../model/focus-categories.js";
import { documentMarks, isMarked } from "./document-marks.js";
import { pageFrame } from "./frame.js";
import type { FacetWords } from "./facets.js";
import { parseItems } from "./parse-items.js";
import { stateLooks, stateWords, type StateCode } from "./state-tag.js";
import { anchorsOf, viewSection, type View } from "./view.js";

/** A document with the text it was read from, the one that its spans point into. */
export interface PageDocument {
  readonly document: InspectionDocument;
  readonly text: string;
}

/** How a page is to be written. */
export interface PageOptions {
  /** The language of the page's own words; Chinese unless told. Documents stay as they are. */
  readonly lang?: Language;
}

/** A page that is written piece by piece: `open`, then each document with a name of its own (letters and digits), then `close`. */
export interface ParsePageParts {
  readonly open: string;
  readonly view: (source: PageDocument, name: string) => string;
  readonly close: string;
}

/**
 * The pieces of {@link writeParsePage}, so that many documents can be written one after another and need not be held
 * together in memory.
 */
export function parsePageParts({ lang = "zh" }: PageOptions = {}): ParsePageParts {
  const { open, close } = pageFrame(pageLabel("page.parse", lang), lang);
  return { open, close, view: (source, name) => `${viewSection(parseView(source, name, lang), name, lang).html}\n` };
}

/**
 * Documents as one HTML page that needs nothing else: a table of issues (and of measures that belong to none) beside the
 * text with what was found marked in it. The page loads nothing and sends nothing; whatever stands in a document is shown
 * as text. With several documents the reader chooses one from a list.
 *
 * What the page shows of a text is `text` itself: to hide contacts and names, give the redacted document with the covered
 * text, `{ document: redact(document), text: createRedactor(document).cover(text) }`.
 *
 * @example writeParsePage([{ document: parseDocument(text), text }]) // "<!DOCTYPE html>…"
 */
export function writeParsePage(documents: readonly PageDocument[], options: PageOptions = {}): string {
  const { open, view, close } = parsePageParts(options);
  return [open, ...documents.map((source, place) => view(source, String(place))), close].join("");
}

function parseView({ document, text }: PageDocument, name: string, lang: Language): View {
  const say = (key: string): string => pageLabel(key, lang);
  const anchor = anchorsOf(name);
  const { items, passages } = parseItems(document, text, anchor, lang);
  const { issues, measures, entities, diagnostics, source, kind, publication, inspection } = document;
  const doubts = diagnostics.map(({ code, message, span }, key) => ({ text: `${message} (${code})`, span, ...(isMarked(span) ? { passage: anchor("doubt", key) } : {}) }));
  const places = doubts.flatMap(({ span, passage }) => (passage === undefined ? [] : [{ span, lead: span, items: [], anchor: passage }]));
  const counts = [`${issues.length} ${label("table.issues", lang)}`, `${measures.length} ${label("table.measures", lang)}`, `${entities.length} ${say("fact.entities")}`];
  return {
    title: document.title ?? source.name ?? label("table.untitled", lang),
    facts: [label(`kind.${kind}`, lang), inspection.inspectedOrg ?? publication.publisher ?? "", publication.publishedOn ?? publication.signedOn ?? "", ...counts, source.name ?? ""].filter((fact) => fact !== ""),
    tableName: say("parse.items"),
    columns: [
      { heading: say("column.id"), look: "id" },
      { heading: say("column.item"), look: "what" },
      { heading: label("table.focus", lang), look: "focus" },
      { heading: label("table.status", lang), look: "state" },
      { heading: say("column.measures"), look: "number" },
    ],
    groups: [{ items }],
    facets: itemFacets(lang),
    texts: [{ name: say("parse.text"), heading: "", text, passages: [...passages, ...places], marks: documentMarks(document, lang) }],
    doubts,
  };
}

/** The filters of every page: states, focuses, parties. */
export function itemFacets(lang: Language): FacetWords[] {
  return [
    { name: "state", order: Object.keys(stateLooks), words: (code) => stateWords(code as StateCode, lang), sign: (code) => stateLooks[code as StateCode].sign },
    { name: "focus", order: [...focusCategories, "none"], words: (code) => label(`focus.${code}`, lang) },
    { name: "party", order: [], words: (name) => name },
  ];
}
