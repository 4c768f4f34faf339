import type { InspectionDocument } from "../../src/model/document.js";
import type { Section } from "../../src/model/section.js";
import type { Expected, ExpectedMeasure } from "./expected.js";
import { compareRows, type Miss, type Tally } from "./score.js";

const squeeze = (text: string): string => text.replace(/\s/g, "");
const headOf = (text: string): string => squeeze(text).slice(0, 6);

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

/** Scores a document against what a reader took from it: a tally for each field. */
export function scoreDocument(
  document: InspectionDocument,
  expected: Expected,
  misses: Miss[],
): Record<string, Tally> {
  const optional = expected.optional ?? {};
  const tallies: Record<string, Tally> = {};
  const compare = (field: string, want: readonly string[], have: readonly string[], may: readonly string[] = []): void => {
    tallies[field] = compareRows(field, want, have, may, misses);
  };

  compare("kind", [expected.kind], [document.kind]);
  compare("title", expected.title === null ? [] : [squeeze(expected.title)], document.title === null ? [] : [squeeze(document.title)]);

  // a lost parent leaves only the title to go by
  const sectionRow = (path: string, title: string): string => `${path.includes("?") ? "?" : path} ${squeeze(title)}`;
  compare(
    "outline",
    expected.outline.map(({ path, title }) => sectionRow(path, title)),
    flatten(document.outline).map(({ id, title }) => sectionRow(id, title)),
    (optional.outline ?? []).map(({ path, title }) => sectionRow(path, title)),
  );

  const byId = new Map(expected.issues.map((issue) => [issue.id, issue]));
  const byTitle = new Map(expected.issues.map((issue) => [squeeze(issue.title), issue]));
  const optionalTitles = new Set((optional.issues ?? []).map(({ title }) => squeeze(title)));
  const matched = new Map<string, (typeof expected.issues)[number]>();
  for (const issue of document.issues) {
    const match = byTitle.get(squeeze(issue.title)) ?? byId.get(issue.id);
    if (match !== undefined) matched.set(issue.id, match);
  }
  const found = document.issues.filter((issue) => matched.has(issue.id) || !optionalTitles.has(squeeze(issue.title)));
  compare(
    "issues",
    expected.issues.map(({ id, title }) => `${id} ${squeeze(title)}`),
    found.map((issue) => {
      const match = matched.get(issue.id);
      return match === undefined ? `${issue.id} ${squeeze(issue.title)}` : `${match.id} ${squeeze(match.title)}`;
    }),
  );
  compare(
    "issueTitles",
    expected.issues.map(({ title }) => squeeze(title)),
    found.map(({ title }) => squeeze(title)),
  );
  const byHeading = document.issues.filter((issue) => matched.get(issue.id)?.basis === "heading");
  compare(
    "focus",
    byHeading.map(({ id }) => `${id} ${matched.get(id)?.focus ?? "none"}`),
    byHeading.map(({ id, focus }) => `${id} ${focus.category ?? "none"}`),
  );
  const maybe = new Map((optional.status ?? []).map(({ id, status }) => [id, status]));
  const judged = document.issues.filter((issue) => {
    const match = matched.get(issue.id);
    return match !== undefined && !(maybe.has(match.id) && (issue.status.value === maybe.get(match.id) || issue.status.value === match.status));
  });
  compare(
    "status",
    judged.map(({ id }) => `${id} ${matched.get(id)?.status ?? ""}`),
    judged.map(({ id, status }) => `${id} ${status.value}`),
  );

  const measureRow = (owner: string, ordinal: number, marker: string, head: string): string =>
    `${owner}/${ordinal} ${marker.replace(/[，,：:、]$/, "")} ${head}`;
  const wanted = expected.issues.flatMap((issue) =>
    (issue.measures ?? []).map(({ marker, head }, index) => measureRow(issue.id, index + 1, marker, squeeze(head))),
  );
  const loose = (rows: readonly ExpectedMeasure[]): string[] =>
    rows.map(({ sectionPath = "", role = "", marker, head }) =>
      `${sectionPath.includes("?") ? "?" : sectionPath} ${role} ${marker.replace(/[，,：:、]$/, "")} ${squeeze(head).slice(0, 6)}`,
    );
  const path = (id: string | null): string => (id === null ? "" : id.includes("?") ? "?" : id);
  compare(
    "measures",
    [...wanted, ...loose(expected.measures)],
    document.measures.map(({ issueId, ordinal, marker, text, sectionId, role }) =>
      issueId === undefined
        ? `${path(sectionId)} ${role} ${marker.replace(/[，,：:、]$/, "")} ${headOf(text)}`
        : measureRow(matched.get(issueId)?.id ?? issueId, ordinal, marker, headOf(text)),
    ),
    loose(optional.measures ?? []),
  );
  return tallies;
}
