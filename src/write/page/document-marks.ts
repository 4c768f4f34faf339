import type { Language } from "../../lexicon/diagnostics.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { Section } from "../../model/section.js";
import { entityNote } from "./entity-note.js";
import { markOf, type MarkKind } from "./mark-kinds.js";
import type { TextMark } from "./text-pane.js";

/**
 * What a document's text is marked with: its title and headings, the titles of issues, the markers of measures, the
 * words that tell a status, entities, and places of doubt.
 */
export function documentMarks(document: InspectionDocument, lang: Language): TextMark[] {
  const marks: TextMark[] = [];
  const add = (kind: MarkKind, span: TextMark["span"], note?: string): void => {
    marks.push({ span, look: `mark ${kind}`, ...(note === undefined ? {} : { note }) });
  };
  if (document.titleSpan !== null) marks.push({ span: document.titleSpan, look: "line-title" });
  const issues = new Set(document.issues.map(({ sectionId }) => sectionId));
  const open: Section[] = [...document.outline];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    if (section.level <= headingLevels && !issues.has(section.id)) {
      const heading = { start: section.span.start, end: section.titleSpan.end };
      marks.push({ span: heading, look: `line-heading-${section.level}` }, { span: heading, look: "heading" });
    }
    for (const child of section.children) open.push(child);
  }
  for (const { titleSpan, status } of document.issues) {
    add("issue", titleSpan);
    for (const span of status.evidence) add("status", span);
  }
  for (const { marker, markerSpan } of document.measures) if (marker !== "") add("measure", markerSpan);
  for (const entity of document.entities) add(markOf(entity), entity.span, entityNote(entity, lang));
  for (const { span, message } of document.diagnostics) if (isMarked(span)) add("doubt", span, message);
  return marks;
}

/** Headings of these levels are set as headings are in official documents, in black type. */
const headingLevels = 2;
/** Whether a doubt is marked where it stands: it has a place, and is not about a whole passage. */
export function isMarked({ start, end }: Span): boolean {
  return end > start && end - start <= longestDoubt;
}

/** A doubt about more than this many characters is about a whole passage: it is listed, not marked. */
const longestDoubt = 60;
