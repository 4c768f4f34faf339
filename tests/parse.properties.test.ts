import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, type CleanText } from "../src/clean/index.js";
import { documentSchema, type InspectionDocument } from "../src/model/document.js";
import type { Section } from "../src/model/section.js";
import type { Span } from "../src/model/span.js";
import { parseDocument } from "../src/parse.js";
import { damagedDocument, mutatedDocument, wildText, wholeDocument } from "./helpers/document-generator.js";

/** Other seeds and more documents: XUNCHA_SEED=7 XUNCHA_RUNS=20000 npx vitest run tests/parse.properties.test.ts */
const seed = Number(process.env.XUNCHA_SEED ?? 20_240_909);
const share = Number(process.env.XUNCHA_RUNS ?? 2100) / 2100;

const sources = [
  { name: "whole documents", documents: wholeDocument, runs: 350 },
  { name: "damaged documents", documents: damagedDocument, runs: 800 },
  { name: "mutated documents", documents: mutatedDocument, runs: 550 },
  { name: "any Unicode", documents: wildText, runs: 400 },
] as const;

const flatten = (sections: readonly Section[]): Section[] => sections.flatMap((section) => [section, ...flatten(section.children)]);
const squeeze = (text: string): string => text.replace(/\s/g, "");
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}

/**
 * A fault that is known and has a row of its own (`it.fails`) at the end; it goes with that row. An empty title stands behind
 * what cleaning took out of its section's end: an invisible mark, a wrap's blank.
 */
const hasEmptyTitle = ({ title }: { readonly title: string }): boolean => title === "";

/** Every object of a result; `path` is the way to it, and changes as the walk goes on. */
function walk(value: unknown, path: string[], see: (object: Record<string, unknown>) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) see(value as Record<string, unknown>);
  for (const key in value) {
    path.push(key);
    walk((value as Record<string, unknown>)[key], path, see);
    path.pop();
  }
}

/** Two units that belong together: a surrogate pair, CR LF. */
const splits = /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/;

/** What is wrong with the places in a result; empty when nothing is. */
function faultsOfSpans(document: InspectionDocument, clean: CleanText): string[] {
  const faults: string[] = [];
  const { length } = clean.original;
  const path: string[] = [];
  const fault = (what: string): void => {
    faults.push(`${path.join(".")}: ${what}`);
  };
  const same = (span: unknown, text: unknown): void => {
    if (!isSpan(span) || typeof text !== "string") return;
    const there = clean.textAt(span);
    if (there !== text) fault(`${JSON.stringify(there)} stands there, not ${JSON.stringify(text)}`);
  };
  walk(document, path, (object) => {
    if (isSpan(object)) {
      const { start, end } = object;
      if (!(start >= 0 && start <= end && end <= length)) fault(`${start}–${end} of ${length}`);
      if ([start, end].some((edge) => edge > 0 && splits.test(clean.original.slice(edge - 1, edge + 1)))) fault("parts a character or a line end");
      return;
    }
    same(object.span, object.text);
    same(object.markerSpan, object.marker);
    if (path.length > 0) same(object.titleSpan, object.title);
  });
  // a title over several lines is closed up
  const { title, titleSpan } = document;
  if (titleSpan !== null && squeeze(clean.textAt(titleSpan)) !== squeeze(title ?? "")) fault(`title ${title}`);
  return faults;
}

function faultsOfOrder(document: InspectionDocument): string[] {
  const faults: string[] = [];
  const visit = (sections: readonly Section[], parent: Section | undefined): void => {
    sections.forEach((section, index) => {
      const previous = sections[index - 1];
      if (!within(section.titleSpan, section.span) && !hasEmptyTitle(section)) faults.push(`title of ${section.id} outside`);
      if (parent !== undefined && !within(section.span, parent.span)) faults.push(`${section.id} outside ${parent.id}`);
      if (previous !== undefined && section.span.start < previous.span.end) faults.push(`${section.id} begins before ${previous.id} ends`);
      visit(section.children, section);
    });
  };
  visit(document.outline, undefined);
  for (const issue of document.issues) {
    if (!within(issue.titleSpan, issue.span) && !hasEmptyTitle(issue)) faults.push(`title of issue ${issue.id} outside`);
  }
  const issues = new Map(document.issues.map((issue) => [issue.id, issue]));
  for (const { id, issueId, span, markerSpan } of document.measures) {
    if (markerSpan.end > span.start && markerSpan.start !== span.start) faults.push(`marker of ${id} reaches into it`);
    if (issueId !== undefined && !within(span, issues.get(issueId)?.span ?? { start: 0, end: -1 })) faults.push(`measure ${id} outside its issue`);
  }
  for (const list of [document.issues, document.measures, document.diagnostics] as const) {
    for (let index = 1; index < list.length; index++) {
      if ((list[index] as { span: Span }).span.start < (list[index - 1] as { span: Span }).span.start) faults.push(`not in the order of the text at ${index}`);
    }
  }
  return faults;
}

function faultsOfIds(document: InspectionDocument): string[] {
  const faults: string[] = [];
  const sections = flatten(document.outline).map(({ id }) => id);
  const issues = document.issues.map(({ id }) => id);
  const measures = document.measures.map(({ id }) => id);
  for (const [name, ids] of Object.entries({ sections, issues, measures })) {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length > 0) faults.push(`${name} share an id: ${twice.join(" ")}`);
  }
  const knownSections = new Set(sections);
  for (const { id, sectionId } of [...document.issues, ...document.measures]) {
    if (sectionId !== null && !knownSections.has(sectionId)) faults.push(`${id} is of a section that is not there: ${sectionId}`);
  }
  const knownIssues = new Set(issues);
  const knownMeasures = new Set(measures);
  for (const { issueId } of document.measures) if (issueId !== undefined && !knownIssues.has(issueId)) faults.push(`no issue ${issueId}`);
  for (const { issueId, measureId, text } of document.entities) {
    if (issueId !== undefined && !knownIssues.has(issueId)) faults.push(`${text}: no issue ${issueId}`);
    if (measureId !== undefined && !knownMeasures.has(measureId)) faults.push(`${text}: no measure ${measureId}`);
  }
  return faults;
}

function check(documents: fc.Arbitrary<string>, runs: number, property: (text: string) => void): void {
  // a failure is made smaller for a minute at most
  fc.assert(fc.property(documents, property), { seed, numRuns: Math.max(1, Math.round(runs * share)), skipAllAfterTimeLimit: 60_000 * Math.max(1, share) });
}

describe.each(sources)("$name", ({ documents, runs }) => {
  it("are read without an error, the same way twice, into a valid document whose spans, order and ids hold", () => {
    check(documents, runs, (text) => {
      const document = parseDocument(text);
      const clean = cleanText(text);
      const validated = documentSchema.safeParse(document);
      const invalid = validated.success ? [] : validated.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
      const another = JSON.stringify(parseDocument(text)) === JSON.stringify(document) ? [] : ["another result the second time"];
      const faults = [...faultsOfSpans(document, clean), ...faultsOfOrder(document), ...faultsOfIds(document), ...invalid, ...another];
      if (faults.length > 0) expect(faults).toEqual([]);
    });
  }, 120_000 * Math.max(1, share));
});

describe("faults that the properties found once", () => {
  const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";

  it.each([
    { why: "a title that ends with a run of full-width characters", text: "一、整改率达１２％" },
    { why: "a title that ends with an entity beyond U+FFFF", text: "一、关于&#x20BB7;" },
  ])("textAt gives what the result says: $why", ({ text }) => {
    const exact: string[] = [];
    const clean = cleanText(text);
    for (const { title, titleSpan } of flatten(parseDocument(text).outline)) if (clean.textAt(titleSpan) !== title) exact.push(title);
    expect(exact).toEqual([]);
  });

  it("a heading that begins inside such a run does not lie over the one before it", () => {
    const [first, second] = parseDocument("１．整改率５％２．公示滞后").outline;
    expect(second?.span.start).toBeGreaterThanOrEqual(first?.span.end as number);
  });

  const emptyTitleOutside = (text: string): boolean => flatten(parseDocument(text).outline).some(({ title, titleSpan, span }) => title === "" && !within(titleSpan, span));

  it("an empty title stands inside its section", () => {
    expect(emptyTitleOutside("第一章 ")).toBe(false);
  });

  it("an empty title stands inside its section, also before an invisible mark", () => {
    expect(emptyTitleOutside("1、\u202e\n\n2、补齐台账")).toBe(false);
  });

  it.each([
    { why: "a chain before the next issue without a number", text: `${report}针对“台账不全”问题，首先，补齐台账。其次，按月清点。\n针对“公示滞后”问题。按月公示。` },
    { why: "a chain before the signature", text: `${report}一、反馈问题整改情况\n1.关于“台账不全”问题。首先，补齐台账。最后，按月清点。\n中共青禾县档案馆支部\n2024年9月9日` },
  ])("measures stand inside their issue: $why", ({ text }) => {
    const { issues, measures } = parseDocument(text);
    for (const { issueId, span } of measures) expect(within(span, issues.find(({ id }) => id === issueId)?.span as Span)).toBe(true);
  });

  it("ids of issues are unique where sections have the same number twice", () => {
    const text = "县委巡察组反馈巡察情况\n主要表现在：一是台账记录不全。\n1.公示滞后。\n1.学习不深。";
    const ids = parseDocument(text).issues.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("the section of a measure is in the outline", () => {
    const document = parseDocument("县委巡察组反馈巡察情况\n1.台账不全。\n2.公示滞后。\n1.下一步，补齐台账。");
    const sections = flatten(document.outline).map(({ id }) => id);
    expect(document.measures.filter(({ sectionId }) => sectionId !== null && !sections.includes(sectionId))).toEqual([]);
  });

  it("a team's name does not begin inside a character", () => {
    const { inspection } = parseDocument("𠮷灌溉台账责任不清县委巡察组");
    expect(inspection.team ?? "").not.toMatch(/^[\udc00-\udfff]/);
  });

  it("a day that the calendar does not have is no day of publication", () => {
    expect(documentSchema.safeParse(parseDocument("发布时间：2024-06-31\n县档案馆关于巡察整改进展情况的通报")).success).toBe(true);
  });
});
