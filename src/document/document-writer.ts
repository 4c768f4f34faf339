import { isSpace } from "../text/characters.js";
import type { Assembled, Claim, DraftIssue, DraftMeasure } from "../assemble/index.js";
import { findStatus, isPlanDeadline, problemLabelLength, statusBelow } from "../assemble/index.js";
import type { CleanText } from "../clean/index.js";
import type { FoundEntity } from "../extract/index.js";
import { describe, type Language } from "../lexicon/diagnostics.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Stated, StatedFigure } from "../model/document.js";
import type { Entity } from "../model/entity.js";
import type { Focus } from "../model/focus.js";
import type { Issue, Status } from "../model/issue.js";
import type { Measure } from "../model/measure.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";
import type { OutlineNode } from "../outline/index.js";
import { CharacterSet } from "../text/character-set.js";
import { trimmedEnd } from "../text/trimmed-end.js";
import { uniqueIds } from "../text/unique-ids.js";
import { HeadingFoci, type NamedFoci } from "./heading-foci.js";
import { headingsOfInspection } from "./headings-of-inspection.js";
import type { IssueClassifier, PlaceInPart } from "./issue-classifier.js";
import { Owners } from "./owners.js";

type Place = { readonly start: number; readonly end: number };

const noFocus: Focus = { category: null, basis: "none", confidence: 0, evidence: [] };
/** How sure a heading is that has a weak word only. */
const weakHeadingConfidence = 0.8;
/** The fields that name who answers for an issue. */
const inCharge = /-(?:unit|leader|person)$/;
const longestMeasureTitle = 40;
const shortestMeasureTitle = 2;

/** Turns drafts in offsets of the clean text into the model, in offsets of the original. */
export class DocumentWriter {
  readonly #clean: CleanText;
  readonly #assembled: Assembled;
  readonly #lang: Language;
  readonly #classify: IssueClassifier | undefined;
  readonly #owners = new Owners();
  readonly #foci: HeadingFoci;

  /** @param classify reads focus and topics out of an issue's text where no heading decides; left out, nothing is classified */
  constructor(clean: CleanText, roots: readonly OutlineNode[], assembled: Assembled, lang: Language, classify?: IssueClassifier) {
    this.#classify = classify;
    this.#clean = clean;
    this.#assembled = assembled;
    this.#lang = lang;
    this.#foci = new HeadingFoci(clean.text, roots);
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
        while (title.start < title.end && isSpace(this.#clean.text.charCodeAt(title.start))) title.start++;
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
      const owner = this.#owners.at(entity.start);
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

  issuesAndMeasures(): { issues: Issue[]; measures: Measure[] } {
    const unique = uniqueIds();
    const issueIds = new Map<DraftIssue, string>();
    const issues = this.#assembled.issues.map((draft) => {
      const id = unique(draft.id);
      issueIds.set(draft, id);
      this.#owners.addIssue(id, draft);
      return this.#issue(draft, id);
    });
    const ordinals = new Map<string, number>();
    const measures = this.#assembled.measures.map((draft) => {
      const owner = draft.issue === undefined ? (draft.node?.id ?? "0") : (issueIds.get(draft.issue) as string);
      const ordinal = (ordinals.get(owner) ?? 0) + 1;
      ordinals.set(owner, ordinal);
      const issueId = draft.issue === undefined ? undefined : owner;
      this.#owners.addMeasure(`${owner}/${ordinal}`, draft, issueId);
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
      ...this.#focusAndTopics(title, range, draft, this.#givenFocus(draft) ?? this.#focusAbove(parent, aspect)),
      status: this.#status(draft),
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
    };
  }

  /** The focus by heading or else by text, and the topics under it. */
  #focusAndTopics(title: Place, range: Place, { fields }: DraftIssue, byHeading: Focus): { focus: Focus; topics?: Issue["topics"] } {
    const classify = this.#classify;
    if (classify === undefined) return { focus: byHeading };
    const parts = { title: this.#text(title), text: this.#text(range) };
    const base = { title: title.start, text: range.start };
    const place = ({ part, start, end }: PlaceInPart): Span => this.#span({ start: base[part] + start, end: base[part] + end });
    const topicsUnder = (category: NonNullable<Focus["category"]>): NonNullable<Issue["topics"]> =>
      classify
        .topics({ ...parts, text: this.#withoutNames(range, fields) }, category)
        .map(({ topic, evidence }) => ({ topic, evidence: evidence.map(place) }));
    if (byHeading.category !== null) return { focus: byHeading, topics: topicsUnder(byHeading.category) };
    const found = classify.focus(parts);
    const second = found.second === undefined ? {} : { second: found.second };
    if (found.category === null) return { focus: { ...noFocus, ...second }, topics: [] };
    return {
      focus: { category: found.category, basis: "text", confidence: found.confidence, evidence: found.evidence.map(place), ...second },
      topics: topicsUnder(found.category),
    };
  }

  /** A text in which the names of those who answer are blanks: 河长制办公室 as the unit in charge tells no topic. */
  #withoutNames({ start, end }: Place, fields: DraftIssue["fields"]): string {
    const parts: string[] = [];
    let at = start;
    for (const field of fields) {
      if (!inCharge.test(field.field) || field.start < at || field.end > end) continue;
      parts.push(this.#text({ start: at, end: field.start }), " ".repeat(field.end - field.start));
      at = field.end;
    }
    return parts.join("") + this.#text({ start: at, end });
  }

  #status(draft: DraftIssue): Status {
    if (this.#assembled.kind !== "progress-report" && this.#assembled.kind !== "ledger") return { value: "unstated", flags: [], evidence: [] };
    if (draft.status !== undefined) return { value: draft.status.value, flags: [], evidence: draft.status.value === "unstated" ? [] : [this.#span(draft.status)] };
    const { text } = this.#clean;
    const own = findStatus(text, draft);
    if (isPlanDeadline(this.#assembled.title?.text ?? "", draft, own)) return { value: "unstated", flags: [], evidence: [] };
    const isHeading = draft.node !== undefined && draft.titleEnd <= draft.node.titleEnd;
    const above = isHeading ? draft.node?.parent : draft.node;
    const { value, flags, evidence } = statusBelow(text, own, above, draft.group);
    return { value, flags, evidence: evidence.map((place) => this.#span(place)) };
  }

  /** The focus categories that the headings of the inspection name; see {@link HeadingFoci.named}. */
  headingFoci(nodes: readonly OutlineNode[]): NamedFoci {
    return this.#foci.named(headingsOfInspection(this.#clean.text, nodes, this.#assembled));
  }

  #focusAbove(node: OutlineNode | undefined, aspect: Place | undefined): Focus {
    const found = this.#foci.above(node, aspect);
    if (found === undefined) return noFocus;
    return {
      category: found.category,
      basis: "heading",
      confidence: found.strength === "weak" ? weakHeadingConfidence : 1,
      evidence: [this.#span(found)],
    };
  }

  /** The focus that a cell names outright. */
  #givenFocus({ focus }: DraftIssue): Focus | undefined {
    return focus === undefined ? undefined : { category: focus.category, basis: "heading", confidence: 1, evidence: [this.#span(focus)] };
  }

  #measure(draft: DraftMeasure, owner: string, ordinal: number, issueId: string | undefined): Measure {
    const marker = { start: draft.markerStart, end: draft.markerStart === draft.start ? draft.start : markerEnd(this.#clean.text, draft) };
    const title = measureTitle(this.#clean.text, draft);
    const focus = issueId === undefined ? this.#focusAbove(draft.node, draft.aspect) : noFocus;
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

const titleStops = new CharacterSet("。；：:");

/** The first clause of a measure, where one of some length is closed by a stop and more follows. */
function measureTitle(text: string, { start, end }: Place): Place | undefined {
  const last = Math.min(end, start + longestMeasureTitle + 1);
  let stop = start;
  while (stop < last && !titleStops.has(text.charCodeAt(stop))) stop++;
  return stop < last && stop - start >= shortestMeasureTitle && stop + 1 < end ? { start, end: stop } : undefined;
}

/** Where the mark of a measure ends: before the text, blanks between them and a colon (措施1：) left out. */
function markerEnd(text: string, { markerStart, start }: DraftMeasure): number {
  const end = trimmedEnd(text, markerStart, start);
  return end > markerStart && "：:".includes(text[end - 1] as string) ? end - 1 : end;
}
