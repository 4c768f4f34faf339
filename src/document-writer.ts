import type { Assembled, Claim, DraftIssue, DraftMeasure } from "./assemble/index.js";
import { findStatus, problemLabelLength, statusBelow } from "./assemble/index.js";
import { focusByHeading, type HeadingFocus, type HeadingPlace, headingReader, standsBeside } from "./classify/focus-by-heading.js";
import type { CleanText } from "./clean/index.js";
import type { FoundEntity } from "./extract/index.js";
import { describe, type Language } from "./lexicon/diagnostics.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Stated, StatedFigure } from "./model/document.js";
import type { Entity } from "./model/entity.js";
import type { FocusCategory } from "./model/focus-categories.js";
import type { Focus } from "./model/focus.js";
import type { Issue, Status } from "./model/issue.js";
import type { Measure } from "./model/measure.js";
import type { Section } from "./model/section.js";
import type { Span } from "./model/span.js";
import type { OutlineNode } from "./outline/index.js";
import { lastAtOrBefore } from "./text/sorted.js";
import { trimmedEnd } from "./text/trimmed-end.js";
import { uniqueIds } from "./text/unique-ids.js";

type Place = { readonly start: number; readonly end: number };

const noFocus: Focus = { category: null, basis: "none", confidence: 0, evidence: [] };
/** How sure a heading is that has a weak word only. */
const weakHeadingConfidence = 0.8;
const longestMeasureTitle = 40;

/** A place in the title or the text of an issue. */
export interface PlaceInPart {
  readonly part: "title" | "text";
  readonly start: number;
  readonly end: number;
}

/** A topic with the places that name it. */
export interface TopicInParts {
  readonly topic: string;
  readonly evidence: readonly PlaceInPart[];
}

/** What reads focus and topics out of an issue's title and text. */
export interface IssueClassifier {
  focus(parts: { readonly title: string; readonly text: string }): {
    readonly category: Focus["category"];
    readonly confidence: number;
    readonly second?: Focus["second"];
    readonly evidence: readonly PlaceInPart[];
    readonly topics: readonly TopicInParts[];
  };
  topics(parts: { readonly title: string; readonly text: string }, category: NonNullable<Focus["category"]>): readonly TopicInParts[];
}

/** Where an issue or measure stands, sorted by start. */
interface Range extends Place {
  readonly id: string;
  readonly issueId: string | undefined;
}

/** Turns drafts in offsets of the clean text into the model, in offsets of the original. */
export class DocumentWriter {
  readonly #clean: CleanText;
  readonly #roots: readonly OutlineNode[];
  readonly #assembled: Assembled;
  readonly #lang: Language;
  readonly #classify: IssueClassifier | undefined;
  readonly #issueRanges: Range[] = [];
  readonly #measureRanges: Range[] = [];
  readonly #readHeading: (start: number, end: number) => HeadingFocus | undefined;
  readonly #fociUnder = new Map<OutlineNode | undefined, ReadonlySet<FocusCategory>>();

  /** @param classify reads focus and topics out of an issue's text where no heading decides; left out, nothing is classified */
  constructor(clean: CleanText, roots: readonly OutlineNode[], assembled: Assembled, lang: Language, classify?: IssueClassifier) {
    this.#classify = classify;
    this.#clean = clean;
    this.#roots = roots;
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
        const end = trimmedEnd(this.#clean.text, node.start, node.end);
        const behind = node.markerEnd + problemLabelLength(this.#clean.text, node.markerEnd, node.titleEnd);
        const title = { start: Math.min(behind, end), end: Math.min(Math.max(behind, node.titleEnd), end) };
        while (title.start < title.end && /\s/.test(this.#clean.text[title.start] as string)) title.start++;
        const span = this.#span({ start: node.start, end });
        const titleSpan = this.#span(title);
        return {
          id: node.id,
          marker: this.#text({ start: node.start, end: node.markerEnd }).trimEnd(),
          scheme: node.scheme,
          number: node.number,
          level: node.level,
          title: this.#text(title),
          titleSpan: title.start < title.end ? titleSpan : emptyWithin(titleSpan, span),
          span,
          children: this.sections(node.children),
        };
      });
  }

  /** The focus categories that headings name strongly, these headings (`strong`), and all of the outer three levels. */
  headingFoci(nodes: readonly OutlineNode[]): { foci: ReadonlySet<string>; headings: string[]; strong: string[] } {
    const foci = new Set<string>();
    const headings: string[] = [];
    const strong: string[] = [];
    for (const node of nodes) {
      if (node.level > 3) continue;
      const heading = this.#text({ start: node.markerEnd, end: node.titleEnd });
      headings.push(heading);
      const focus = this.#readHeading(node.markerEnd, node.titleEnd);
      if (focus?.strength === "strong" || (focus?.strength === "beside" && standsBeside(focus, this.#fociBeside(node)))) {
        foci.add(focus.category);
        strong.push(heading);
      }
      for (const category of this.#fociOfFour(node.children)) foci.add(category);
    }
    for (const category of this.#fociOfFour(nodes.filter(({ level }) => level === 1))) foci.add(category);
    return { foci, headings, strong };
  }

  /** The foci of four headings side by side that name four: what a weak word says of one, the others bear out. */
  #fociOfFour(nodes: readonly OutlineNode[]): string[] {
    if (nodes.length !== 4) return [];
    const read = nodes.map((node) => this.#readHeading(node.markerEnd, node.titleEnd));
    const categories = [...new Set(read.map((focus) => focus?.category ?? ""))];
    const strong = read.filter((focus) => focus?.strength === "strong").length;
    return categories.length === 4 && !categories.includes("") && strong >= 2 ? categories : [];
  }

  /** The categories that a heading and those beside it, under the same one, name strongly. */
  #fociBeside(node: OutlineNode): ReadonlySet<FocusCategory> {
    let foci = this.#fociUnder.get(node.parent);
    if (foci === undefined) {
      const found = (node.parent?.children ?? this.#roots).map(({ markerEnd: start, titleEnd: end }) => this.#readHeading(start, end));
      foci = new Set(found.flatMap((focus) => (focus?.strength === "strong" ? [focus.category] : [])));
      this.#fociUnder.set(node.parent, foci);
    }
    return foci;
  }

  /** The headings above something, the nearest first; an aspect in running text is nearer than any. */
  #headingsAbove(node: OutlineNode | undefined, aspect: Place | undefined): HeadingPlace[] {
    const headings: HeadingPlace[] = aspect === undefined ? [] : [aspect];
    for (let above = node; above !== undefined; above = above.parent) {
      const heading = above;
      headings.push({ start: heading.markerEnd, end: heading.titleEnd, beside: () => this.#fociBeside(heading) });
    }
    return headings;
  }

  /** The places of facts, led back to the original; `outside` are places that are there already. */
  evidence(places: Readonly<Record<string, Place>>, outside: Readonly<Record<string, Span>> = {}): { evidence?: Record<string, Span> } {
    const entries = Object.entries(places).map(([field, place]) => [field, this.#span(place)] as const);
    const evidence = { ...Object.fromEntries(entries), ...outside };
    return Object.keys(evidence).length === 0 ? {} : { evidence };
  }

  /** The claims by what they count; several figures of one kind stand side by side. */
  stated(claims: readonly Claim[]): Stated {
    const stated: Partial<Record<Claim["key"], StatedFigure[]>> = {};
    for (const { key, figure } of claims) {
      (stated[key] ??= []).push({
        value: figure.value,
        qualifier: figure.qualifier,
        unit: figure.unit,
        text: this.#text(figure),
        span: this.#span(figure),
      });
    }
    return stated;
  }

  /** Entities with their issue and measure, which must have been written before. */
  entities(found: readonly FoundEntity[]): Entity[] {
    return found.map((entity) => {
      const owner = this.#ownerOf(entity.start);
      const { start, end } = entity;
      const common = { text: this.#text({ start, end }), span: this.#span({ start, end }), ...owner };
      if (entity.type === "date") {
        const { firstDay, lastDay, start: _start, end: _end, ...rest } = entity;
        return { ...rest, ...common, start: firstDay, end: lastDay };
      }
      const { start: _start, end: _end, ...rest } = entity;
      if (rest.type === "party") {
        const { evidence, ...party } = rest;
        return { ...party, ...common, ...(evidence === undefined ? {} : { evidence: this.#span(evidence) }) };
      }
      return { ...rest, ...common };
    });
  }

  /** The measure and issue that an offset lies in. */
  #ownerOf(offset: number): { issueId?: string; measureId?: string } {
    const measure = lastAtOrBefore(this.#measureRanges, offset);
    const issue = lastAtOrBefore(this.#issueRanges, offset);
    const inMeasure = measure !== undefined && offset < measure.end;
    const issueId = inMeasure ? measure.issueId : issue !== undefined && offset < issue.end ? issue.id : undefined;
    return {
      ...(issueId === undefined ? {} : { issueId }),
      ...(inMeasure ? { measureId: measure.id } : {}),
    };
  }

  issuesAndMeasures(): { issues: Issue[]; measures: Measure[] } {
    const unique = uniqueIds();
    const issueIds = new Map<DraftIssue, string>();
    const issues = this.#assembled.issues.map((draft) => {
      const id = unique(draft.id);
      issueIds.set(draft, id);
      this.#issueRanges.push({ id, start: draft.start, end: draft.end, issueId: id });
      return this.#issue(draft, id);
    });
    const ordinals = new Map<string, number>();
    const measures = this.#assembled.measures.map((draft) => {
      const owner = draft.issue === undefined ? (draft.node?.id ?? "0") : (issueIds.get(draft.issue) as string);
      const ordinal = (ordinals.get(owner) ?? 0) + 1;
      ordinals.set(owner, ordinal);
      const issueId = draft.issue === undefined ? undefined : owner;
      this.#measureRanges.push({ id: `${owner}/${ordinal}`, start: draft.start, end: draft.end, issueId });
      return this.#measure(draft, owner, ordinal, issueId);
    });
    return { issues, measures };
  }

  #issue(draft: DraftIssue, id: string): Issue {
    const { node, aspect } = draft;
    const title = { start: draft.titleStart, end: draft.titleEnd };
    const range = { start: draft.start, end: trimmedEnd(this.#clean.text, draft.start, draft.end) };
    const own = node !== undefined && draft.start === node.start;
    const parent = own ? node.parent : node;
    const headings = this.#headingsAbove(parent, aspect);
    const group = draft.owner ?? aspect ?? (parent === undefined ? undefined : { start: parent.markerEnd, end: parent.titleEnd });
    const fields = Object.fromEntries(
      draft.fields
        .filter(({ field }) => field !== "answer" && field !== "measures" && field !== "problem" && field !== "number")
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
      ...this.#focusAndTopics(title, range, this.#givenFocus(draft) ?? this.#focus(headings)),
      status: this.#status(draft),
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
    };
  }

  /** The focus by heading or else by text, and the topics under it. */
  #focusAndTopics(title: Place, range: Place, byHeading: Focus): { focus: Focus; topics?: Issue["topics"] } {
    const classify = this.#classify;
    if (classify === undefined) return { focus: byHeading };
    const parts = { title: this.#text(title), text: this.#text(range) };
    const base = { title: title.start, text: range.start };
    const place = ({ part, start, end }: PlaceInPart): Span => this.#span({ start: base[part] + start, end: base[part] + end });
    const withPlaces = (topics: readonly TopicInParts[]): NonNullable<Issue["topics"]> =>
      topics.map(({ topic, evidence }) => ({ topic, evidence: evidence.map(place) }));
    if (byHeading.category !== null) return { focus: byHeading, topics: withPlaces(classify.topics(parts, byHeading.category)) };
    const found = classify.focus(parts);
    const second = found.second === undefined ? {} : { second: found.second };
    if (found.category === null) return { focus: { ...noFocus, ...second }, topics: [] };
    return {
      focus: { category: found.category, basis: "text", confidence: found.confidence, evidence: found.evidence.map(place), ...second },
      topics: withPlaces(found.topics),
    };
  }

  #status(draft: DraftIssue): Status {
    if (this.#assembled.kind !== "progress-report" && this.#assembled.kind !== "ledger") return { value: "unstated", flags: [], evidence: [] };
    if (draft.status !== undefined) return { value: draft.status.value, flags: [], evidence: draft.status.value === "unstated" ? [] : [this.#span(draft.status)] };
    const { text } = this.#clean;
    const own = findStatus(text, draft);
    const isHeading = draft.node !== undefined && draft.titleEnd <= draft.node.titleEnd;
    const above = isHeading ? draft.node?.parent : draft.node;
    const { value, flags, evidence } = statusBelow(text, own, above, draft.group);
    return { value, flags, evidence: evidence.map((place) => this.#span(place)) };
  }

  /** The focus that a cell names outright. */
  #givenFocus({ focus }: DraftIssue): Focus | undefined {
    return focus === undefined ? undefined : { category: focus.category, basis: "heading", confidence: 1, evidence: [this.#span(focus)] };
  }

  #focus(headings: readonly HeadingPlace[]): Focus {
    const found = focusByHeading(this.#readHeading, headings);
    if (found === undefined) return noFocus;
    return {
      category: found.category,
      basis: "heading",
      confidence: found.strength === "weak" ? weakHeadingConfidence : 1,
      evidence: [this.#span(found)],
    };
  }

  #measure(draft: DraftMeasure, owner: string, ordinal: number, issueId: string | undefined): Measure {
    const marker = { start: draft.markerStart, end: draft.markerStart === draft.start ? draft.start : markerEnd(this.#clean.text, draft) };
    const stop = this.#clean.text.slice(draft.start, Math.min(draft.end, draft.start + longestMeasureTitle + 1)).search(/[。；：:]/);
    const title = stop >= 2 && draft.start + stop + 1 < draft.end ? { start: draft.start, end: draft.start + stop } : undefined;
    const focus = issueId === undefined ? this.#focus(this.#headingsAbove(draft.node, draft.aspect)) : noFocus;
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

/** The place of an empty title, which must not lie behind damage at its section's end. */
function emptyWithin({ start }: Span, section: Span): Span {
  const at = Math.min(start, section.end);
  return { start: at, end: at };
}

/** Where the mark of a measure ends: before the text, blanks between them left out. */
function markerEnd(text: string, { markerStart, start }: DraftMeasure): number {
  return trimmedEnd(text, markerStart, start);
}
