import { describe, expect, it } from "vitest";
import { findLedgerHeader } from "../../src/ledger/header.js";
import { ledgerColumnOf, opensNote, statusOfCell, statusOfMark } from "../../src/lexicon/ledger-headers.js";

describe("ledgerColumnOf", () => {
  it.each([
    { header: "反馈问题", key: "problem" },
    { header: "存在 问题", key: "problem" },
    { header: "问题描述", key: "problem" },
    { header: "整改\n措施", key: "measures" },
    { header: "责任科室", key: "responsibleUnit" },
    { header: "责任单位（部门）", key: "responsibleUnit" },
    { header: "责任单位及责任人", key: "responsibleUnit" },
    { header: "牵头领导", key: "responsibleLeader" },
    { header: "*完成时限：", key: "deadline" },
    { header: "整改进展", key: "progress" },
    { header: "是否完成", key: "status" },
    { header: "销号情况", key: "status" },
    { header: "具体整改措施", key: "measures" },
    { header: "序号", key: "ordinal" },
    { header: "No.", key: "ordinal" },
    { header: "Responsible unit", key: "responsibleUnit" },
    { header: "responsibleUnit", key: "responsibleUnit" },
  ])("$header", ({ header, key }) => {
    expect(ledgerColumnOf(header)).toBe(key);
  });

  it.each(["备注", "问题数", "佐证材料", "整改不到位原因", "", "constructor", "问题来源", "针对存在问题，由局办公室牵头制定的具体整改措施及完成时限"])("%s is no column", (header) => {
    expect(ledgerColumnOf(header)).toBeUndefined();
  });
});

describe("findLedgerHeader", () => {
  const keysIn = (rows: string[][]): unknown => findLedgerHeader({ name: "", rows })?.keys;

  it.each([
    { why: "the first row", rows: [["序号", "反馈问题", "整改措施"], ["1", "甲", "乙"]], keys: ["ordinal", "problem", "measures"] },
    { why: "any order", rows: [["完成时限", "责任科室", "存在问题"]], keys: ["deadline", "responsibleUnit", "problem"] },
    { why: "below titles", rows: [["整改台账"], [], ["填报单位：甲局"], ["序号", "存在问题"]], keys: ["ordinal", "problem"] },
    { why: "a column of the user's own", rows: [["序号", "存在问题", "备注", "整改措施"]], keys: ["ordinal", "problem", undefined, "measures"] },
    { why: "the second of two like columns is the user's own", rows: [["存在问题", "责任单位", "责任部门"]], keys: ["problem", "responsibleUnit", undefined] },
  ])("$why", ({ rows, keys }) => {
    expect(keysIn(rows)).toEqual(keys);
  });

  it("reads a header of two rows", () => {
    const header = findLedgerHeader({
      name: "",
      rows: [["序号", "问题", "整改情况", "", "责任单位"], ["", "", "整改措施", "完成情况", ""], ["1", "甲", "乙", "丙", "丁"]],
      merges: [
        { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
        { startRow: 0, endRow: 1, startColumn: 1, endColumn: 1 },
        { startRow: 0, endRow: 0, startColumn: 2, endColumn: 3 },
        { startRow: 0, endRow: 1, startColumn: 4, endColumn: 4 },
      ],
    });
    expect(header).toMatchObject({ row: 0, height: 2, keys: ["ordinal", "problem", "measures", "progress", "responsibleUnit"] });
  });

  it.each([
    { why: "nothing", rows: [] },
    { why: "no problem column", rows: [["序号", "姓名", "责任单位"]] },
    { why: "a problem column alone", rows: [["反馈问题"], ["甲"]] },
    { why: "prose", rows: [["现将整改情况通报如下。"], ["存在问题：学习不够"]] },
    { why: "a header too far down", rows: [...Array.from({ length: 60 }, () => ["x"]), ["序号", "反馈问题"]] },
  ])("finds none: $why", ({ rows }) => {
    expect(findLedgerHeader({ name: "", rows })).toBeUndefined();
  });
});

it.each([
  ["是", "completed"], ["√", "completed"], ["已完成", "completed"], ["Completed", "completed"], ["否", "not-completed"], ["正在推进", "in-progress"], ["未说明", "unstated"],
])("the cell %s means %s", (cell, status) => {
  expect(statusOfMark(cell)).toBe(status);
});

it.each(["已修订规则并坚持", "是否", ""])("the cell %j is to be read", (cell) => {
  expect(statusOfMark(cell)).toBeUndefined();
});

it.each([
  ["填表人：甲某", true], ["合计", true], ["共计：12个", true], ["汇总 12", true], ["累计", true], ["累计欠缴水费", false], ["统计数据不实", false], ["备注 以上", true], ["注：", true], ["备注制度不落实", false], ["注重学习不够", false], ["合计差错未整改", false],
])("%s opens a note: %s", (text, expected) => {
  expect(opensNote(text)).toBe(expected);
});

it.each([
  ["100%", "completed"], ["60%", "in-progress"], ["0%", "not-completed"], ["完成60%", "in-progress"], ["已完成80％。", "in-progress"], ["完成率：100%", "completed"],
  ["未完成（拟于12月底前完成）", "not-completed"], ["正在推进，完成60%", "in-progress"], ["已完成（长期坚持）", "completed"], ["×", "not-completed"],
])("the cell %s says how far it is: %s", (cell, status) => {
  expect(statusOfCell(cell)).toBe(status);
});

it.each(["已组织学习12次，完成率100%", "修订制度3项", "增长60%", "150%", "正在推进，已修订2项", "（拟于12月底前完成）", ""])("the cell %j says what was done", (cell) => {
  expect(statusOfCell(cell)).toBeUndefined();
});
