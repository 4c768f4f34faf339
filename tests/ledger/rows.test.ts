import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellOf, chooseColumns, columnsOf } from "../../src/ledger/cells.js";
import { ledgerRows } from "../../src/ledger/rows.js";
import { ledgerTable } from "../../src/ledger/tables.js";
import { ledgerRowSchema } from "../../src/model/ledger.js";
import { parseDocument } from "../../src/parse.js";

const read = (name: string): ReturnType<typeof parseDocument> =>
  parseDocument(readFileSync(join(import.meta.dirname, "../../fixtures", `${name}.txt`), "utf8"), { source: { name } });
const health = read("progress-report/health-bureau");
const education = read("progress-report/education-bureau-fields");

it("a row says the page of the original, where that has pages", () => {
  const [first] = health.issues;
  const paged = { ...health, source: { ...health.source, pages: [{ page: 1, start: 0 }, { page: 2, start: first?.span.start ?? 0 }, { page: 3, start: (first?.span.end ?? 0) + 1 }] } };
  const [row, next] = ledgerRows([paged]);
  expect([row?.page, next?.page, ledgerRows([health])[0]?.page]).toEqual([2, 3, undefined]);
  expect(row && ["zh", "en"].map((lang) => cellOf(row, "place", lang as "zh" | "en"))).toEqual([`第2页 ${first?.span.start}–${first?.span.end}`, `p. 2 ${first?.span.start}–${first?.span.end}`]);
});

describe("ledgerRows", () => {
  const rows = ledgerRows([health, education]);

  it("has a row for each issue, of the model, counted on across documents", () => {
    expect(rows).toHaveLength(health.issues.length + education.issues.length);
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.map((row) => ledgerRowSchema.parse(row))).toEqual(rows);
  });

  it("says what the document says of an issue", () => {
    expect(rows[3]).toMatchObject({
      source: "progress-report/health-bureau",
      inspectedOrg: "县卫生健康局党组",
      round: "第十四届第五轮",
      focus: "central-decisions",
      group: "医共体建设方面",
      problem: "家庭医生签约服务不实的问题",
      measures: ["核查签约档案2.3万份，核销重复签约620余份。", "推行“一户一档”，对老年人、孕产妇等重点人群上门随访1.2万人次。", "把签约服务质量纳入绩效考核，考核结果占绩效总分的15%。"],
      deadline: "2025年6月底前",
      progress: "该问题正在整改，计划2025年6月底前完成。",
      status: "in-progress",
      evidence: { figures: ["2.3万份", "620余份", "1.2万人次", "15%"], dates: ["2025年6月底前"], citations: [] },
      issueId: "2.1.2.2",
      measureId: null,
    });
  });

  it("takes labelled lines as they stand", () => {
    expect(rows[health.issues.length]).toMatchObject({ responsibleUnit: "基础教育科、区教师进修学校", responsibleLeader: "党组成员、副局长", deadline: "2021年12月底前", progress: "已完成。" });
  });

  it.each([
    { line: "责任人：学校党委书记、校长", responsibleLeader: null, responsiblePerson: "学校党委书记、校长" },
    { line: "责任领导：副局长", responsibleLeader: "副局长", responsiblePerson: null },
    { line: "责任领导：副局长\n责任人：张某", responsibleLeader: "副局长", responsiblePerson: "张某" },
    { line: "由副局长牵头整改。", responsibleLeader: "副局长", responsiblePerson: null },
  ])("whom one label names stands in its column alone: $line", ({ line, ...columns }) => {
    const text = `中共云岭县教育局党组关于巡察整改进展情况的通报\n县委第一巡察组对县教育局党组开展了巡察，现将整改进展情况通报如下。\n一、反馈问题整改情况\n1.台账不全的问题\n整改情况：补齐台账。\n${line}\n2.公示滞后的问题\n整改情况：按月公示。`;
    expect(ledgerRows([parseDocument(text)])[0]).toMatchObject(columns);
  });

  it("invents nothing where the document says nothing", () => {
    const [row] = ledgerRows([read("feedback-notice/flat-list")]);
    expect(row).toMatchObject({ measures: [], leadUnit: null, responsibleUnit: null, deadline: null, progress: null, status: "unstated" });
  });

  it("takes no day that is past for a deadline", () => {
    for (const row of ledgerRows([health])) if (row.status === "completed") expect(row.deadline).toBeNull();
  });

  it("has a row for each measure where asked, rows of an issue sharing its number, measures without issue behind", () => {
    const byMeasure = ledgerRows([health], { row: "measure" });
    expect(byMeasure.map(({ measureId }) => measureId).filter((id) => id !== null).sort()).toEqual(health.measures.map(({ id }) => id).sort());
    const first = byMeasure.filter(({ issueId }) => issueId === "2.1.1.1");
    expect(new Set(first.map(({ ordinal }) => ordinal)).size).toBe(1);
    expect(byMeasure.filter(({ problem }) => problem === null).every(({ role, issueId }) => role !== null && issueId === null)).toBe(true);
  });

  it.each([[[]], [[read("announcement/entry-notice")]]])("has none where there are no issues", (documents) => {
    expect(ledgerRows(documents)).toEqual([]);
  });
});

describe("columns", () => {
  it.each([
    { names: ["反馈问题", "deadline", "责任科室"], keys: ["problem", "deadline", "responsibleUnit"], unknown: [] },
    { names: ["problem", "存在问题"], keys: ["problem"], unknown: [] },
    { names: ["没有", "__proto__", "状态"], keys: ["status"], unknown: ["没有", "__proto__"] },
  ])("$names", ({ names, keys, unknown }) => {
    const chosen = chooseColumns(names);
    expect(chosen.columns.map(({ key }) => key)).toEqual(keys);
    expect(chosen.unknown).toEqual(unknown);
  });

  it("that hold nothing in any row are left out, but for the usual ones", () => {
    const keys = columnsOf(ledgerRows([health])).map(({ key }) => key);
    expect(keys).toContain("leadUnit");
    expect(keys).not.toContain("responsiblePerson");
    expect(keys.slice(-2)).toEqual(["documentId", "issueId"]);
  });
});

describe("cells", () => {
  const [row] = ledgerRows([health]);

  it.each([
    { key: "measures", starts: "1、修订局党组会议事规则" },
    { key: "focus", starts: "决策部署" },
    { key: "status", starts: "已完成" },
    { key: "evidence", starts: "数字：" },
    { key: "deadline", starts: "" },
  ] as const)("$key", ({ key, starts }) => {
    expect(row && String(cellOf(row, key, "zh")).startsWith(starts)).toBe(true);
  });

  it("are in the language that is asked for", () => {
    const table = ledgerTable(ledgerRows([health]), { lang: "en", columns: ["status", "focus"] });
    expect(table.columns.map(({ header }) => header)).toEqual(["Status", "Focus"]);
    expect(table.rows[0]).toEqual(["completed", "central decisions"]);
    expect(table.columns[0]?.choices).toContain("completed");
  });
});
