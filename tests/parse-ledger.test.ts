import { describe, expect, it } from "vitest";
import type { Grid } from "../src/ledger/grid.js";
import type { LedgerText } from "../src/ledger/text.js";
import { documentSchema } from "../src/model/document.js";
import { parseLedger } from "../src/parse.js";
import { parseLedgerStructure, readLedger } from "../src/parse-ledger.js";

const header = ["序号", "存在问题", "整改措施", "责任科室", "牵头领导", "完成时限", "整改进展", "是否销号", "备注"];
const read = (rows: string[][], more: Partial<Grid> = {}): LedgerText => readLedger([{ name: "Sheet1", rows, ...more }]) as LedgerText;
const issuesOf = (rows: string[][], more: Partial<Grid> = {}): { title: string; status: string; fields: Record<string, string> }[] =>
  parseLedger(read(rows, more)).issues.map(({ title, status, fields = {} }) => ({
    title,
    status: status.value,
    fields: Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
  }));

describe("a ledger as a document", () => {
  const rows = [
    ["云岫县林业局巡察反馈问题整改台账"],
    header,
    ["1", "“第一议题”制度坚持不严", "1.修订规则。2.建立档案。", "办公室", "党组书记", "2024年6月底前", "已学习9次", "是", "已公示"],
    ["2", "采购管理不规范", "一是制定办法；\n二是开展自查。", "财务科、办公室", "分管副局长", "长期坚持", "正在推进", "否", ""],
  ];
  const ledger = read(rows);
  const document = parseLedger(ledger, { source: { name: "台账.xlsx", format: "xlsx" } });

  it("is of the kind ledger and of the model", () => {
    expect(documentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ kind: "ledger", title: "云岫县林业局巡察反馈问题整改台账", diagnostics: [], stated: {} });
  });

  it("has its issues with fields and status", () => {
    expect(issuesOf(rows)).toEqual([
      {
        title: "“第一议题”制度坚持不严",
        status: "completed",
        fields: { "responsible-unit": "办公室", "responsible-leader": "党组书记", deadline: "2024年6月底前", progress: "已学习9次", result: "是" },
      },
      {
        title: "采购管理不规范",
        status: "not-completed",
        fields: { "responsible-unit": "财务科、办公室", "responsible-leader": "分管副局长", deadline: "长期坚持", progress: "正在推进", result: "否" },
      },
    ]);
  });

  it("has measures, parties and days", () => {
    expect(document.measures.map(({ id, text }) => ({ id, text }))).toEqual([
      { id: "1/1", text: "修订规则。" },
      { id: "1/2", text: "建立档案。" },
      { id: "2/1", text: "制定办法；" },
      { id: "2/2", text: "开展自查。" },
    ]);
    const parties = document.entities.filter((entity) => entity.type === "party").map(({ name, role, issueId }) => `${issueId} ${name} ${role}`);
    expect(parties).toEqual(expect.arrayContaining(["1 办公室 responsible", "2 财务科 responsible", "2 办公室 responsible"]));
    expect(document.entities).toContainEqual(expect.objectContaining({ type: "date", end: "2024-06-30", issueId: "1" }));
  });

  it("says one field a line and keeps the user's own columns", () => {
    expect(ledger.text.split("\n").slice(1, 10)).toEqual([
      "1. 反馈问题：“第一议题”制度坚持不严",
      "整改措施：1.修订规则。2.建立档案。",
      "责任单位：办公室",
      "责任领导：党组书记",
      "整改时限：2024年6月底前",
      "完成情况：已学习9次",
      "状态：是",
      "备注：已公示",
      "2. 反馈问题：采购管理不规范",
    ]);
  });

  it("says where each issue stands in the file", () => {
    expect(document.source).toMatchObject({ name: "台账.xlsx", format: "xlsx", rows: [{ issueId: "1", sheet: "Sheet1", row: 3 }, { issueId: "2", sheet: "Sheet1", row: 4 }] });
  });

  it("has spans that stand in its text", () => {
    for (const { text, span } of [...document.issues, ...document.measures, ...document.entities]) expect(ledger.text.slice(span.start, span.end)).toBe(text);
    for (const { fields = {} } of document.issues) for (const { text, span } of Object.values(fields)) expect(ledger.text.slice(span.start, span.end)).toBe(text);
  });

  it("gives the same issues where only structure is asked for", () => {
    const structure = parseLedgerStructure(ledger);
    expect(structure.issues.map(({ title, status }) => ({ title, status }))).toEqual(document.issues.map(({ title, status }) => ({ title, status })));
    expect(structure.entities).toEqual([]);
  });
});

describe("rows of a ledger", () => {
  it("that are merged are one issue with the measures of all", () => {
    const merges = [0, 1].map((column) => ({ startRow: 1, endRow: 2, startColumn: column, endColumn: column }));
    const rows = [header, ["1", "采购不规范", "制定办法", "财务科"], ["", "", "开展自查", "审计科"]];
    const document = parseLedger(read(rows, { merges }));
    expect(document.issues.map(({ title }) => title)).toEqual(["采购不规范"]);
    expect(document.measures.map(({ text }) => text)).toEqual(["制定办法", "开展自查"]);
    expect(document.issues[0]?.fields?.["responsible-unit"]?.text).toBe("财务科；审计科");
  });

  it("that are left empty go on with the issue above", () => {
    expect(issuesOf([header, ["1", "甲问题", "建账"], ["", "", "销号"], ["2", "乙问题", "公示"]]).map(({ title }) => title)).toEqual(["甲问题", "乙问题"]);
  });

  it("that repeat a problem and its number are one issue; with another number they are two", () => {
    expect(issuesOf([header, ["1", "甲问题", "建账"], ["1", "甲问题", "销号"]])).toHaveLength(1);
    expect(issuesOf([header, ["1", "甲问题", "建账"], ["2", "甲问题", "销号"]])).toHaveLength(2);
  });

  it("that are headings give the issues below their group and focus", () => {
    const rows = [header, ["一、聚焦群众身边腐败问题和不正之风方面"], ["1", "甲问题", "建账"], ["二、聚焦基层党组织建设方面"], ["2", "乙问题", "公示"]];
    const issues = parseLedger(read(rows)).issues.map(({ group, focus }) => ({ group, focus: focus.category, basis: focus.basis }));
    expect(issues).toEqual([
      { group: "聚焦群众身边腐败问题和不正之风方面", focus: "public-integrity", basis: "heading" },
      { group: "聚焦基层党组织建设方面", focus: "party-building", basis: "heading" },
    ]);
  });

  it("at the foot are notes and no issues", () => {
    expect(issuesOf([header, ["1", "甲问题"], ["合计", "1个"], ["填表人：某某"], ["", "审核人：某某"]])).toHaveLength(1);
  });

  it("without a problem are told, not listed, and their words stay", () => {
    const ledger = read([header, ["1", "甲问题"], ["2", "", "没有写问题的措施"]]);
    const document = parseLedger(ledger);
    expect(document.issues).toHaveLength(1);
    const [doubt] = document.diagnostics;
    expect(doubt?.code).toBe("W_LEDGER_ROW_SKIPPED");
    expect(ledger.text.slice(doubt?.span.start, doubt?.span.end)).toBe("2 没有写问题的措施");
  });

  it("that repeat the header on a new page are none", () => {
    expect(issuesOf([header, ["1", "甲问题"], header, ["2", "乙问题"]])).toHaveLength(2);
  });

  it("without measures take them from what was done, not from a bare state", () => {
    const rows = [["序号", "存在问题", "完成情况"], ["1", "甲问题", "1.已建账。2.已公示。"], ["2", "乙问题", "已完成"]];
    const document = parseLedger(read(rows));
    expect(document.measures.map(({ text }) => text)).toEqual(["已建账。", "已公示。"]);
    expect(document.issues[1]?.status.value).toBe("completed");
  });

  it("of several sheets have ids of their own, and a sheet that is no ledger is told", () => {
    const sheet = (name: string, problem: string): Grid => ({ name, rows: [["序号", "存在问题"], ["1", problem]] });
    const ledger = readLedger([sheet("甲", "甲问题"), sheet("乙", "乙问题"), { name: "说明", rows: [["填写说明"]] }]) as LedgerText;
    const document = parseLedger(ledger);
    expect(document.issues.map(({ id }) => id)).toEqual(["1.1", "2.1"]);
    expect(document.source.rows?.map(({ sheet: name }) => name)).toEqual(["甲", "乙"]);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(["W_LEDGER_SHEET_SKIPPED"]);
  });

  it("that say the same of the unit and the round say it of the whole", () => {
    const rows = [["序号", "存在问题", "被巡察单位", "巡察轮次"], ["1", "甲问题", "云岫县林业局党组", "第十四届第五轮"], ["2", "乙问题", "云岫县林业局党组", "第十四届第五轮"]];
    expect(parseLedger(read(rows)).inspection).toMatchObject({ inspectedOrg: "云岫县林业局党组", round: { congress: 14, number: 5 } });
  });

  it("may be as many as they like: time and text grow with them", () => {
    const rows = [header, ...Array.from({ length: 5000 }, (_, index) => [`${index + 1}`, `问题${index}`, "1.建账。2.销号。", "办公室"])];
    expect(read(rows).issues).toHaveLength(5000);
    const one = read([header, ["1", "甲问题", "建账"], ...Array.from({ length: 5000 }, (_, index) => ["", "", `措施${index}`])]);
    expect(one.issues[0]?.measures).toHaveLength(5001);
  });
});

it.each([[[]], [[{ name: "a", rows: [] }]], [[{ name: "a", rows: [["姓名", "单位"], ["甲", "乙"]] }]]])("no ledger: %j", (grids) => {
  expect(readLedger(grids)).toBeUndefined();
});
