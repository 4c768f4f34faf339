import type { InspectionDocument } from "../../src/model/document.js";
import type { Entity } from "../../src/model/entity.js";
import type { Section } from "../../src/model/section.js";
import type { Expected, ExpectedMeasure } from "./expected.js";
import { compareRows, type Miss, type Tally } from "./score.js";

/** Blanks out, full-width digits and letters half width: both ways of writing are right. */
const squeeze = (text: string): string =>
  text.replace(/\s/g, "").replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (char) => char.normalize("NFKC"));
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
  const compare: Compare = (field, want, have, may = []) => {
    if (want !== undefined) tallies[field] = compareRows(field, want, have, may, misses);
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
  compareEntities(document, expected, compare);
  compareHead(document, expected, compare);
  return tallies;
}

type Compare = (field: string, want: readonly string[] | undefined, have: readonly string[], may?: readonly string[]) => void;

/** Entities as multisets of their text and value; boundaries are the least certain part, so blanks do not count. */
function compareEntities(document: InspectionDocument, expected: Expected, compare: Compare): void {
  const optional = expected.optional ?? {};
  const rows = <Type extends Entity["type"]>(type: Type, row: (entity: Extract<Entity, { type: Type }>) => string): string[] =>
    document.entities.filter((entity): entity is Extract<Entity, { type: Type }> => entity.type === type).map(row);
  const count = (row: { text: string; value: number | null; qualifier: string; unit: string }): string =>
    `${squeeze(row.text)} ${row.value} ${row.qualifier} ${row.unit}`;
  compare("counts", expected.counts?.map(count), rows("count", count), (optional.counts ?? []).map(count));
  const date = (row: { text: string; start: string | null; end: string | null; relation: string }): string =>
    `${squeeze(row.text)} ${row.start} ${row.end} ${row.relation}`;
  // dates tied to an event (巡察反馈后) are kept by the model; readers do not list them
  const calendar = document.entities.filter((entity) => entity.type === "date" && (entity.anchor === undefined || wantsDate(expected, entity.text)));
  compare(
    "dates",
    expected.dates?.map(date),
    calendar.flatMap((entity) => (entity.type === "date" ? [date(entity)] : [])),
    (optional.dates ?? []).map(date),
  );
  const span = (row: { text: string; iso: string | null }): string => `${squeeze(row.text)} ${row.iso}`;
  compare("durations", expected.durations?.map(span), rows("duration", span), (optional.durations ?? []).map(span));
  compare("frequencies", expected.frequencies?.map(span), rows("frequency", span), (optional.frequencies ?? []).map(span));
  const amount = (row: { text: string; yuan: number | null }): string => `${squeeze(row.text)} ${row.yuan}`;
  compare("amounts", expected.amounts?.map(amount), rows("amount", amount), (optional.amounts ?? []).map(amount));
  const percent = (row: { text: string; value: number | null }): string => `${squeeze(row.text)} ${row.value}`;
  compare("percents", expected.percents?.map(percent), rows("percent", percent), (optional.percents ?? []).map(percent));
  const title = (row: { title: string }): string => squeeze(row.title);
  compare("citations", expected.citations?.map(title), rows("citation", title), (optional.citations ?? []).map(title));
  compare(
    "docNumbers",
    expected.citations?.filter(({ docNumber }) => docNumber !== null).map(({ docNumber }) => squeeze(docNumber as string)),
    rows("citation", ({ docNumber }) => squeeze(docNumber?.text ?? "")).filter((text) => text !== ""),
    (optional.citations ?? []).map(({ docNumber }) => squeeze(docNumber ?? "")),
  );
  const party = (row: { name: string; role: string }): string => `${squeeze(row.name)} ${row.role}`;
  compare(
    "parties",
    expected.parties?.map(party),
    rows("party", party).filter((row) => !row.endsWith(" act")),
    (optional.parties ?? []).map(party),
  );
}

function wantsDate(expected: Expected, text: string): boolean {
  return [...(expected.dates ?? []), ...(expected.optional?.dates ?? [])].some((row) => squeeze(row.text) === squeeze(text));
}

/** Facts of the head and the summary, one row a field. */
function compareHead(document: InspectionDocument, expected: Expected, compare: Compare): void {
  const optional = expected.optional ?? {};
  const flat = (facts: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(facts)
      .filter(([key]) => key !== "evidence")
      .map(([key, value]) => `${key} ${JSON.stringify(key === "region" ? asFarAsRead(value, expected) : value)}`);
  compare("inspection", flat(expected.inspection), flat(document.inspection), flat(optional.inspection ?? {}));
  compare("publication", flat(expected.publication), flat(document.publication), flat(optional.publication ?? {}));
  const stated = Object.entries(document.stated).map(([key, figures]) => `${key} ${figures?.[0]?.value ?? null}`);
  const wanted = Object.entries(expected.stated).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  const keys = new Set(wanted.map((row) => row.split(" ")[0]));
  // a reader lists the chief figures; further ones that the text gives are not held against the program
  compare(
    "stated",
    wanted,
    stated.filter((row) => keys.has(row.split(" ")[0])),
    Object.entries(optional.stated ?? {}).map(([key, value]) => `${key} ${JSON.stringify(value)}`),
  );
}

/** The parts of a region that the reader gives: the gazetteer adds province and prefecture to a county. */
function asFarAsRead(region: unknown, expected: Expected): unknown {
  const read = (expected.publication["region"] ?? expected.optional?.publication?.["region"] ?? {}) as Record<string, unknown>;
  const found = region as Record<string, unknown>;
  const shared = Object.keys(read).filter((key) => key in found);
  return shared.length === 0 ? found : Object.fromEntries(shared.map((key) => [key, found[key]]));
}
