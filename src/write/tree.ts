import type { InspectionDocument } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import type { Measure } from "../model/measure.js";
import type { Section } from "../model/section.js";

/** A line of a document's tree: a heading, an issue or a measure, with how deep it lies. */
export type TreeRow =
  | { readonly kind: "section"; readonly depth: number; readonly section: Section }
  | { readonly kind: "issue"; readonly depth: number; readonly issue: Issue; readonly section: Section | undefined }
  | { readonly kind: "measure"; readonly depth: number; readonly measure: Measure };

/** The outline with issues and measures in their places, in the order of the text, to be shown line by line. */
export function treeRows(document: InspectionDocument): TreeRow[] {
  const rows: TreeRow[] = [];
  const measuresOf = new Map<string, Measure[]>();
  const loose = new Map<string, Measure[]>();
  for (const measure of document.measures) {
    const [map, key] = measure.issueId === undefined ? [loose, measure.sectionId ?? ""] : [measuresOf, measure.issueId];
    push(map, key, measure);
  }
  const issuesOf = new Map<string, Issue[]>();
  for (const issue of document.issues) push(issuesOf, issue.sectionId ?? "", issue);

  const pushIssue = (issue: Issue, depth: number, section: Section | undefined): void => {
    rows.push({ kind: "issue", depth, issue, section });
    for (const measure of measuresOf.get(issue.id) ?? []) rows.push({ kind: "measure", depth: depth + 1, measure });
  };
  const pushStretch = (key: string, depth: number, except: Issue | undefined): void => {
    for (const issue of issuesOf.get(key) ?? []) if (issue !== except) pushIssue(issue, depth, undefined);
    for (const measure of loose.get(key) ?? []) rows.push({ kind: "measure", depth, measure });
  };
  const visit = (section: Section, depth: number): void => {
    const own = (issuesOf.get(section.id) ?? []).find(({ id }) => id === section.id);
    if (own === undefined) rows.push({ kind: "section", depth, section });
    else pushIssue(own, depth, section);
    pushStretch(section.id, depth + 1, own);
    for (const child of section.children) visit(child, depth + 1);
  };
  pushStretch("", 0, undefined);
  for (const section of document.outline) visit(section, 0);
  return rows;
}

/** How many headings an outline has. */
export function countSections(sections: readonly Section[]): number {
  return sections.reduce((sum, { children }) => sum + 1 + countSections(children), 0);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
