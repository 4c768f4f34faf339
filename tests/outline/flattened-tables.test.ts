import { describe, expect, it } from "vitest";
import { findFlattenedRows } from "../../src/outline/flattened-tables.js";
import { issuesOf, measuresOf } from "../helpers/assemble-text.js";

const header = "序号\n反馈问题\n整改措施\n责任部门\n整改时限\n整改结果\n";
const rowsOf = (text: string): string[] =>
  findFlattenedRows(text)
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells }) => cells.map(({ field, start, end }) => `${field}=${text.slice(start, end).replaceAll("\n", "⏎")}`).join(" "));

describe("tables with a line a cell", () => {
  it.each([
    {
      why: "a row after a row",
      text: `${header}1\n台账不全\n补齐台账。\n办公室\n立行立改\n已完成\n2\n公示滞后\n按月公示。\n档案科\n长期\n持续推进\n欢迎监督。`,
      rows: [
        "number=1 problem=台账不全 measures=补齐台账。 responsible-unit=办公室 deadline=立行立改 result=已完成",
        "number=2 problem=公示滞后 measures=按月公示。 responsible-unit=档案科 deadline=长期 result=持续推进",
      ],
    },
    {
      why: "headings between the rows, numbers that begin anew",
      text: `${header}一、组织建设方面\n1\n台账不全\n补齐台账。\n办公室\n立行立改\n已完成\n二、作风建设方面\n1\n公示滞后\n按月公示。\n档案科\n长期\n持续推进\n`,
      rows: [
        "number=1 problem=台账不全 measures=补齐台账。 responsible-unit=办公室 deadline=立行立改 result=已完成",
        "number=1 problem=公示滞后 measures=按月公示。 responsible-unit=档案科 deadline=长期 result=持续推进",
      ],
    },
    {
      why: "measures in several lines",
      text: `${header}1\n台账不全\n一是补齐。\n二是清点。\n办公室\n立行立改\n已完成\n2\n公示滞后\n按月公示。\n档案科\n长期\n持续推进\n`,
      rows: [
        "number=1 problem=台账不全 measures=一是补齐。⏎二是清点。 responsible-unit=办公室 deadline=立行立改 result=已完成",
        "number=2 problem=公示滞后 measures=按月公示。 responsible-unit=档案科 deadline=长期 result=持续推进",
      ],
    },
    {
      why: "cells that are missing before the next number, before a heading and at the end",
      text: `${header}1\n台账不全\n办公室\n2\n公示滞后\n按月公示。\n档案科\n已完成\n一、作风建设方面\n3\n学习不深\n补课。\n办公室\n长期\n持续推进\n4\n白条抵库\n清理。\n`,
      rows: [
        "number=1 problem=台账不全",
        "number=2 problem=公示滞后 measures=按月公示。 result=已完成",
        "number=3 problem=学习不深 measures=补课。 responsible-unit=办公室 deadline=长期 result=持续推进",
        "number=4 problem=白条抵库 measures=清理。",
      ],
    },
    { why: "blank lines and blanks", text: "序号\n\n 反馈问题 \n整改措施\n\n责任部门\n1\n\n　台账不全\n补齐台账。\n办公室\n", rows: ["number=1 problem=台账不全 measures=补齐台账。 responsible-unit=办公室"] },
  ])("$why", ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    { why: "too few columns", text: "序号\n反馈问题\n整改措施\n1\n台账不全\n补齐台账。" },
    { why: "no column of problems", text: "序号\n整改措施\n责任部门\n整改时限\n1\n补齐台账。\n办公室\n立行立改" },
    { why: "no number below", text: `${header}台账不全\n补齐台账。\n办公室\n立行立改\n已完成` },
    { why: "a problem that does not come first", text: `序号\n责任部门\n反馈问题\n整改措施\n整改结果\n1\n办公室\n台账不全\n2\n档案科\n公示滞后\n按月公示。\n已完成` },
    { why: "the words in a sentence", text: "按序号、反馈问题、整改措施逐一列出。\n1\n2" },
    { why: "nothing", text: "" },
  ])("no rows: $why", ({ text }) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it("gives issues with their measures, under the headings between", () => {
    const text = `县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n${header}一、聚焦基层党组织建设方面\n1\n台账记录不全\n1.补齐台账；2.按月清点。\n档案科\n立行立改\n已完成\n二、聚焦群众身边不正之风方面\n2\n公示更新滞后\n按月公示。\n办公室\n长期\n持续推进\n`;
    expect(issuesOf(text)).toEqual(["1.1 台账记录不全", "2.2 公示更新滞后"]);
    expect(measuresOf(text)).toEqual(["1.1: 补齐台账；", "1.1: 按月清点。", "2.2: 按月公示。"]);
  });

  it.each(["多头开户", "项目招投标弄虚作假", "人情贷、关系贷", "公车私用"])("whatever the problem begins with: %s", (problem) => {
    const row = (number: number, cell: string): string => `${number}\n${cell}\n1.补齐台账。2.按月清点。\n档案科\n6月底前\n已完成\n`;
    const text = `县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n二、反馈问题整改情况\n${header}${row(1, "台账不全")}${row(2, problem)}${row(3, "学习不深")}`;
    expect(issuesOf(text)).toEqual(["2.1 台账不全", `2.2 ${problem}`, "2.3 学习不深"]);
  });
});
