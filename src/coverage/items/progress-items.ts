import { roleOfTitle } from "../../assemble/heading-words.js";
import type { InspectionDocument } from "../../model/document.js";
import type { Measure } from "../../model/measure.js";
import type { Section } from "../../model/section.js";
import { firstFrom } from "../../text/sorted.js";
import type { ProgressItem } from "./item.js";
import { itemOfIssue, issuePassages } from "./issue-item.js";
import type { PassageMaker } from "./placed-text.js";

/**
 * The items of a progress report: issues with their answers, measures that belong to no issue, and chapters in prose,
 * which are read only where the original is given.
 */
export function progressItems(document: InspectionDocument, { passage, textAt }: PassageMaker): ProgressItem[] {
  const { issues, measures } = document;
  const measuresOf = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.issueId === undefined) continue;
    const known = measuresOf.get(measure.issueId);
    if (known === undefined) measuresOf.set(measure.issueId, [measure]);
    else known.push(measure);
  }
  const sections = new Map<string, Section>();
  for (const section of flatten(document.outline)) sections.set(section.id, section);
  const organisation = organisationSections(document.outline);
  const isIn = (id: string | null): boolean => id !== null && organisation.has(id);
  const answered = issues.map((issue): ProgressItem => {
    const own = measuresOf.get(issue.id) ?? [];
    const bodies = own.map((measure) => passage("body", measure.text, measure.span));
    const [title, ...rest] = issuePassages(issue, passage);
    return {
      kind: "issue",
      ...itemOfIssue(issue),
      isOrganisation: false,
      role: own.length > 0 && own.every(({ role }) => role !== "rectification") ? (own[0] as Measure).role : "rectification",
      measureIds: own.map((measure) => measure.id),
      passages: [title, ...(own.length > 0 ? bodies : rest)],
    };
  });
  const loose = measures
    .filter(({ issueId, role }) => issueId === undefined && role !== "checkpoint")
    .map((measure): ProgressItem => {
      const { id, text, span, role } = measure;
      const section = measure.sectionId === null ? undefined : sections.get(measure.sectionId);
      return {
        kind: "measure",
        id,
        number: null,
        title: measure.title ?? text,
        text,
        span,
        titleSpan: span,
        group: section?.title ?? null,
        focus: measure.focus?.category ?? null,
        topics: [],
        isOrganisation: isIn(measure.sectionId),
        role,
        measureIds: [id],
        passages: [passage("body", text, span)],
      };
    });
  return [...answered, ...loose, ...proseSections(document, sections, isIn, passage, textAt)];
}

/** Chapters that hold neither issues nor measures: what stands under their headings. */
function proseSections(
  document: InspectionDocument,
  sections: ReadonlyMap<string, Section>,
  isIn: (id: string) => boolean,
  passage: PassageMaker["passage"],
  textAt: PassageMaker["textAt"],
): ProgressItem[] {
  if (textAt === undefined) return [];
  const taken = [...document.issues, ...document.measures].map(({ span }) => span).sort((a, b) => a.start - b.start);
  const leaves = [...sections.values()].filter(({ children, span }) => children.length === 0 && (taken[firstFrom(taken, span.start)]?.start ?? span.end) >= span.end);
  return leaves.flatMap((section): ProgressItem[] => {
    const span = { start: section.titleSpan.end, end: section.span.end };
    const text = textAt(span).replace(/^[\s。：:]{0,8}/, "").trimEnd();
    if (text === "") return [];
    return [
      {
        kind: "section",
        id: section.id,
        number: section.number,
        title: section.title,
        text: `${section.title}。${text}`,
        span: section.span,
        titleSpan: section.titleSpan,
        group: null,
        focus: null,
        topics: [],
        isOrganisation: isIn(section.id),
        role: "rectification",
        measureIds: [],
        passages: [passage("title", section.title, section.titleSpan), passage("body", text, span)],
      },
    ];
  });
}

/** The chapters on how rectification was organised, with all below them. */
function organisationSections(sections: readonly Section[], within = false, found = new Set<string>()): ReadonlySet<string> {
  for (const section of sections) {
    const isOne = within || roleOfTitle(section.title) === "organisation";
    if (isOne) found.add(section.id);
    organisationSections(section.children, isOne, found);
  }
  return found;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
