import { assemble, findStatus, type Assembled, type DraftIssue, type DraftMeasure } from "./assemble/index.js";
import { focusByHeading, headingReader, type HeadingFocus } from "./classify/focus-by-heading.js";
import { cleanText, type CleanText } from "./clean/index.js";
import { describe, type Language } from "./lexicon/diagnostics.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { InspectionDocument, Source } from "./model/document.js";
import type { Focus } from "./model/focus.js";
import type { Issue, Status } from "./model/issue.js";
import type { Measure } from "./model/measure.js";
import type { Section } from "./model/section.js";
import type { Span } from "./model/span.js";
import { parseOutline, type OutlineNode } from "./outline/index.js";
import { fingerprint } from "./text/fingerprint.js";
import { version } from "./version.js";

/** What a caller may say beside the text. */
export interface ParseOptions {
  /** Where the text came from; what is left out is null in the result. */
  readonly source?: Partial<Omit<Source, "characters">>;
  /** The language of diagnostics; Chinese unless told. */
  readonly lang?: Language;
  /** Doubts that were met before the text was there (in decoding), to stand with the others. */
  readonly diagnostics?: readonly { readonly code: string; readonly span: Span }[];
}

type Place = { readonly start: number; readonly end: number };

const noFocus: Focus = { category: null, basis: "none", confidence: 0, evidence: [] };
const headingConfidence = { strong: 1, weak: 0.8 } as const;

/**
 * Parses the text of an inspection document into typed data: outline, issues and measures, each with its place in
 * `original`. Pure and synchronous; never throws; what is doubtful is a diagnostic.
 *
 * @example parseDocument("一、存在的问题\n（一）理论学习不够深入。").outline[0]?.title // "存在的问题"
 */
export function parseDocument(original: string, options: ParseOptions = {}): InspectionDocument {
  const clean = cleanText(original);
  const outline = parseOutline(clean.text, clean.breaks, clean.gaps);
  const assembled = assemble(clean.text, outline);
  const writer = new DocumentWriter(clean, assembled, options.lang ?? "zh");
  const notes: { code: string; span: Span }[] = [
    ...(options.diagnostics ?? []),
    ...clean.notes,
    ...[...outline.notes, ...assembled.notes].map(({ code, start, end }) => ({ code, span: clean.toOriginal(start, end) })),
  ];
  if (clean.text.trim() === "") notes.push({ code: "W_EMPTY_TEXT", span: { start: 0, end: original.length } });
  else if (assembled.kind === "other") notes.push({ code: "W_NOT_INSPECTION_DOC", span: { start: 0, end: 0 } });
  const { name = null, format = "text", encoding = null, bytes = null, sha256 = null } = options.source ?? {};
  return {
    schemaVersion: "1.0",
    id: fingerprint(clean.text),
    producer: { name: "xuncha", version, segmenter: null },
    source: { name, format, encoding, bytes, sha256, characters: original.length },
    kind: assembled.kind,
    title: assembled.title?.text ?? null,
    titleSpan: assembled.title === undefined ? null : clean.toOriginal(assembled.title.start, assembled.title.end),
    inspection: {},
    publication: {},
    stated: {},
    outline: writer.sections(outline.roots),
    ...writer.issuesAndMeasures(),
    entities: [],
    diagnostics: writer.diagnostics(notes),
  };
}

/** Turns drafts in offsets of the clean text into the model, in offsets of the original. */
class DocumentWriter {
  readonly #clean: CleanText;
  readonly #assembled: Assembled;
  readonly #lang: Language;
  readonly #readHeading: (start: number, end: number) => HeadingFocus | undefined;

  constructor(clean: CleanText, assembled: Assembled, lang: Language) {
    this.#clean = clean;
    this.#assembled = assembled;
    this.#lang = lang;
    this.#readHeading = headingReader(clean.text);
  }

  #text({ start, end }: Place): string {
    return this.#clean.text.slice(start, end);
  }

  #span({ start, end }: Place): Span {
    return this.#clean.toOriginal(start, end);
  }

  sections(nodes: readonly OutlineNode[]): Section[] {
    const { pointNodes } = this.#assembled;
    return nodes
      .filter((node) => !pointNodes.has(node))
      .map((node) => {
        const title = { start: node.markerEnd, end: Math.max(node.markerEnd, node.titleEnd) };
        while (title.start < title.end && /\s/.test(this.#clean.text[title.start] as string)) title.start++;
        return {
          id: node.id,
          marker: this.#text({ start: node.start, end: node.markerEnd }).trimEnd(),
          scheme: node.scheme,
          number: node.number,
          level: node.level,
          title: this.#text(title),
          titleSpan: this.#span(title),
          span: this.#span({ start: node.start, end: trimmedEnd(this.#clean.text, node.start, node.end) }),
          children: this.sections(node.children),
        };
      });
  }

  issuesAndMeasures(): { issues: Issue[]; measures: Measure[] } {
    const ids = new Map<string, number>();
    const issueIds = new Map<DraftIssue, string>();
    const issues = this.#assembled.issues.map((draft) => {
      const id = unique(ids, draft.id);
      issueIds.set(draft, id);
      return this.#issue(draft, id);
    });
    const ordinals = new Map<string, number>();
    const measures = this.#assembled.measures.map((draft) => {
      const owner = draft.issue === undefined ? (draft.node?.id ?? "0") : (issueIds.get(draft.issue) as string);
      const ordinal = (ordinals.get(owner) ?? 0) + 1;
      ordinals.set(owner, ordinal);
      return this.#measure(draft, owner, ordinal, draft.issue === undefined ? undefined : owner);
    });
    return { issues, measures };
  }

  #issue(draft: DraftIssue, id: string): Issue {
    const { node, aspect } = draft;
    const title = { start: draft.titleStart, end: draft.titleEnd };
    const range = { start: draft.start, end: trimmedEnd(this.#clean.text, draft.start, draft.end) };
    const own = node !== undefined && draft.start === node.start;
    const parent = own ? node.parent : node;
    const headings = headingsAbove(parent, aspect);
    const group = aspect ?? (parent === undefined ? undefined : { start: parent.markerEnd, end: parent.titleEnd });
    const fields = Object.fromEntries(
      draft.fields
        .filter(({ field }) => field !== "answer" && field !== "measures" && field !== "problem")
        .map((field) => [field.field, { text: this.#text(field), span: this.#span(field) }]),
    );
    return {
      id,
      number: draft.number,
      title: this.#text(title),
      titleSpan: this.#span(title),
      text: this.#text(range),
      span: this.#span(range),
      sectionId: node === undefined ? null : node.id,
      group: group === undefined ? null : this.#text(group).trim(),
      focus: this.#focus(headings),
      status: this.#status(draft),
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
    };
  }

  #status(draft: DraftIssue): Status {
    if (this.#assembled.kind !== "progress-report" && this.#assembled.kind !== "ledger") return { value: "unstated", flags: [], evidence: [] };
    const { value, flags, evidence } = findStatus(this.#clean.text, draft);
    return { value, flags, evidence: evidence.map((place) => this.#span(place)) };
  }

  #focus(headings: readonly Place[]): Focus {
    const found = focusByHeading(this.#readHeading, headings);
    if (found === undefined) return noFocus;
    return {
      category: found.category,
      basis: "heading",
      confidence: headingConfidence[found.strength],
      evidence: [this.#span(found)],
    };
  }

  #measure(draft: DraftMeasure, owner: string, ordinal: number, issueId: string | undefined): Measure {
    const marker = { start: draft.markerStart, end: draft.markerStart === draft.start ? draft.start : markerEnd(this.#clean.text, draft) };
    const stop = this.#text(draft).search(/[。；：:]/);
    const title = stop >= 2 && stop <= 40 && draft.start + stop + 1 < draft.end ? { start: draft.start, end: draft.start + stop } : undefined;
    const focus = issueId === undefined ? this.#focus(headingsAbove(draft.node, draft.aspect)) : noFocus;
    return {
      id: `${owner}/${ordinal}`,
      ordinal,
      marker: this.#text(marker),
      markerSpan: this.#span(marker),
      ...(title === undefined ? {} : { title: this.#text(title) }),
      text: this.#text(draft),
      span: this.#span(draft),
      ...(issueId === undefined ? {} : { issueId }),
      sectionId: draft.node?.id ?? null,
      role: draft.role,
      ...(focus.basis === "heading" ? { focus } : {}),
    };
  }

  diagnostics(notes: readonly { code: string; span: Span }[]): Diagnostic[] {
    return notes
      .map(({ code, span }) => ({ code, ...describe(code, this.#lang), span }))
      .sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  }
}

/** The places of the headings above something, the nearest first; an aspect in running text is nearer than any. */
function headingsAbove(node: OutlineNode | undefined, aspect: Place | undefined): Place[] {
  const headings: Place[] = aspect === undefined ? [] : [aspect];
  for (let above = node; above !== undefined; above = above.parent) headings.push({ start: above.markerEnd, end: above.titleEnd });
  return headings;
}

/** Where the mark of a measure ends: before the text, blanks between them left out. */
function markerEnd(text: string, { markerStart, start }: DraftMeasure): number {
  let end = start;
  while (end > markerStart && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] as string)) to--;
  return to;
}

function unique(seen: Map<string, number>, id: string): string {
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}~${times}`;
}
