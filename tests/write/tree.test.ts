import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { InspectionDocument } from "../../src/model/document.js";
import type { Measure } from "../../src/model/measure.js";
import type { Section } from "../../src/model/section.js";
import { parseDocument } from "../../src/parse.js";
import { parseStructure } from "../../src/parse-structure.js";
import { countSections, treeRows, type TreeRow } from "../../src/write/tree.js";
import { mutatedDocument, wholeDocument } from "../helpers/document-generator.js";

const flatten = (sections: readonly Section[]): Section[] => sections.flatMap((section) => [section, ...flatten(section.children)]);

function told(row: TreeRow): string {
  const indent = "  ".repeat(row.depth);
  if (row.kind === "section") return `${indent}${row.section.id} ${row.section.title}`;
  if (row.kind === "issue") return `${indent}● ${row.issue.id} ${row.section === undefined ? "" : row.section.marker} ${row.issue.title}`;
  return `${indent}· ${row.measure.id} ${row.measure.marker}`;
}

/** Nothing of a document is left out of its tree or stands there twice. */
function checkWhole(document: InspectionDocument): void {
  const rows = treeRows(document);
  const sections = flatten(document.outline);
  const issues = rows.flatMap((row) => (row.kind === "issue" ? [row] : []));
  expect(issues.map(({ issue }) => issue.id).sort()).toEqual(document.issues.map(({ id }) => id).sort());
  expect(rows.flatMap((row) => (row.kind === "measure" ? [row.measure.id] : [])).sort()).toEqual(document.measures.map(({ id }) => id).sort());
  const headings = rows.flatMap((row) => (row.kind === "section" ? [row.section.id] : row.kind === "issue" && row.section !== undefined ? [row.section.id] : []));
  expect(headings).toEqual(sections.map(({ id }) => id));
  expect(countSections(document.outline)).toBe(sections.length);
}

describe("treeRows", () => {
  it("puts issues in the place of their headings, measures under them, loose points under their section", () => {
    const text =
      "中共青禾县水利局党组关于巡察整改进展情况的通报\n\n一、组织整改情况\n一是成立专班。二是压实责任。\n二、反馈问题整改情况\n（一）聚焦基层党组织建设方面\n1.关于“三会一课”不规范的问题。一是开展培训。二是严格检查。\n2.关于党员发展把关不严的问题。一是组织复核。\n";
    expect(treeRows(parseDocument(text)).map(told)).toEqual([
      "1 组织整改情况",
      "  · 1/1 一是",
      "  · 1/2 二是",
      "2 反馈问题整改情况",
      "  2.1 聚焦基层党组织建设方面",
      "    ● 2.1.1 1. 关于“三会一课”不规范的问题",
      "      · 2.1.1/1 一是",
      "      · 2.1.1/2 二是",
      "    ● 2.1.2 2. 关于党员发展把关不严的问题",
      "      · 2.1.2/1 一是",
    ]);
  });

  it("has no rows for an empty document", () => {
    expect(treeRows(parseDocument(""))).toEqual([]);
    expect(countSections([])).toBe(0);
  });

  const fixtures = join(import.meta.dirname, "../../fixtures");
  it.each(readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")))("is whole: %s", (name) => {
    checkWhole(parseDocument(readFileSync(join(fixtures, name), "utf8")));
  });

  it.each([
    { name: "whole documents", texts: wholeDocument },
    { name: "mutated documents", texts: mutatedDocument },
  ])("is whole for generated $name", ({ texts }) => {
    fc.assert(
      fc.property(texts, (text) => checkWhole(parseStructure(text))),
      { numRuns: 120, seed: 20_240_909 },
    );
  });

  it("is whole where a numbered paragraph without a chapter is a measure", () => {
    checkWhole(parseDocument("县委巡察组向县水利局反馈巡察情况\n一、整改情况\n二、存在问题\n下一步，我局将持续整改。\n一、压实责任\n各级要抓好落实。\n"));
  });

  it("shows very many measures under one issue, all of them", () => {
    const document = parseDocument("一、反馈问题整改情况\n（一）关于学习不够的问题。一是培训。\n");
    const [measure] = document.measures;
    const measures = Array.from({ length: 12_000 }, (_, index) => ({ ...measure, id: `1.1/${index + 1}`, ordinal: index + 1 }) as Measure);
    expect(treeRows({ ...document, measures })).toHaveLength(12_002);
  });
});
