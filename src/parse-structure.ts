import { assemble, type Assembled } from "./assemble/index.js";
import { cleanText, type CleanText } from "./clean/index.js";
import { DocumentWriter } from "./document/document-writer.js";
import type { IssueClassifier } from "./document/issue-classifier.js";
import type { Language } from "./lexicon/diagnostics.js";
import type { InspectionDocument, Source } from "./model/document.js";
import type { Span } from "./model/span.js";
import { type Outline, parseOutline } from "./outline/index.js";
import { fingerprint } from "./text/fingerprint.js";
import { version } from "./version.js";

/** What a caller may say beside the text. */
export interface ParseOptions {
  /** Where the text came from; what is left out is null in the result. */
  readonly source?: Partial<Omit<Source, "characters">>;
  /** The language of diagnostics; Chinese unless told. */
  readonly lang?: Language;
  /** The day (ISO) from which 今年 is read where the document gives none of its own. The clock is never asked. */
  readonly referenceDay?: string;
  /** Doubts that were met before the text was there (in decoding), to stand with the others. */
  readonly diagnostics?: readonly { readonly code: string; readonly span: Span }[];
}

/** A doubt with its place in the original text. */
export interface PlacedNote {
  readonly code: string;
  readonly span: Span;
}

/** A text whose structure is known: what every later stage builds on. */
export interface Structure {
  readonly clean: CleanText;
  readonly outline: Outline;
  readonly assembled: Assembled;
  readonly writer: DocumentWriter;
  readonly notes: readonly PlacedNote[];
  /** Where the text sums itself up, if that is known; else it is told from the outline. */
  readonly summary?: readonly { readonly start: number; readonly end: number }[];
}

const inspection = /巡[察视]/;

/** Cleans a text, parses its outline, makes out issues and measures. */
export function readStructure(original: string, options: ParseOptions, classify?: IssueClassifier): Structure {
  const clean = cleanText(original);
  const outline = parseOutline(clean.text, clean.breaks, clean.gaps);
  const isGarbled = clean.notes.some(({ code }) => code === "W_TEXT_GARBLED");
  const assembled = assemble(clean.text, outline, clean.breaks, isGarbled);
  const notes: PlacedNote[] = [
    ...(options.diagnostics ?? []),
    ...clean.notes,
    ...[...outline.notes, ...assembled.notes].map(({ code, start, end }) => ({ code, span: clean.toOriginal(start, end) })),
  ];
  if (clean.text.trim() === "") notes.push({ code: "W_EMPTY_TEXT", span: { start: 0, end: original.length } });
  else if (assembled.kind === "other" && !isGarbled) notes.push({ code: inspection.test(clean.text) ? "W_KIND_UNKNOWN" : "W_NOT_INSPECTION_DOC", span: { start: 0, end: 0 } });
  return { clean, outline, assembled, writer: new DocumentWriter(clean, outline.roots, assembled, options.lang ?? "zh", classify), notes };
}

/** The document as far as its structure tells it; the facts that later stages find are empty. */
export function writeStructure(structure: Structure, options: ParseOptions, notes: readonly PlacedNote[] = structure.notes): InspectionDocument {
  const { clean, outline, assembled, writer } = structure;
  const { name = null, format = "text", encoding = null, bytes = null, sha256 = null, pages, computed, rows, column } = options.source ?? {};
  const places = { ...(pages === undefined ? {} : { pages }), ...(computed === undefined ? {} : { computed }), ...(rows === undefined ? {} : { rows }), ...(column === undefined ? {} : { column }) };
  const { title } = assembled;
  return {
    schemaVersion: "1.0",
    id: fingerprint(clean.text),
    producer: { name: "xuncha", version, segmenter: null },
    source: { name, format, encoding, bytes, sha256, characters: clean.original.length, ...places },
    kind: assembled.kind,
    title: title?.text ?? null,
    titleSpan: title === undefined ? null : clean.toOriginal(title.start, title.end),
    inspection: {},
    publication: {},
    stated: {},
    outline: writer.sections(outline.roots),
    ...writer.issuesAndMeasures(),
    entities: [],
    diagnostics: writer.diagnostics(notes),
  };
}

/**
 * Parses only the structure of a text: kind, title, outline, issues with focus and status, measures. Head, summary and
 * entities stay empty. For those who show or count structure and want it in a fraction of the time.
 *
 * @example parseStructure("一、存在的问题\n（一）理论学习不够深入。").issues.length // 0: not known to be a notice
 */
export function parseStructure(original: string, options: ParseOptions = {}): InspectionDocument {
  return writeStructure(readStructure(original, options), options);
}
