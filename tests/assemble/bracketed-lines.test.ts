import { describe, expect, it } from "vitest";
import { findBracketedLines } from "../../src/assemble/bracketed-lines.js";
import { parseDocument } from "../../src/parse.js";

const namesIn = (text: string): string[] => findBracketedLines(text, []).map(({ start, end }) => text.slice(start, end));

describe("lines that name an aspect in brackets", () => {
  it.each([
    { text: "【组织建设方面】", names: ["组织建设方面"] },
    { text: "现通报如下。\n〖聚焦基层党组织建设情况〗\n1.台账不全。\n【群众身边腐败方面】", names: ["聚焦基层党组织建设情况", "群众身边腐败方面"] },
    { text: "【组织建设方面】换届不及时。", names: [] },
    { text: "见【组织建设方面】", names: [] },
    { text: "【整改情况】", names: [] },
    { text: "【下一步打算】", names: [] },
    { text: "【台账记录不全】", names: [] },
    { text: "", names: [] },
  ])("$text → $names", ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    { why: "digits", marks: ["1.", "2.", "3."] },
    { why: "numerals in brackets", marks: ["（一）", "（二）", "（三）"] },
  ])("give the issues below them their focus and end the issue above ($why)", ({ marks }) => {
    const [first = "", second = "", third = ""] = marks;
    const text = `县水务局党组关于巡察反馈意见整改进展情况的通报\n根据部署，县委巡察组对县水务局党组进行了巡察，现将整改进展情况通报如下。\n【党的领导方面】\n${first}台账更新不及时。\n整改情况：已补齐台账。\n${second}票据管理不规范。\n整改情况：已补齐票据。\n【组织建设方面】\n${third}档案缺失。\n整改情况：已补齐档案。`;
    const { issues, measures } = parseDocument(text);
    expect(issues.map(({ focus }) => `${focus.category} ${focus.basis}`)).toEqual(["central-decisions heading", "central-decisions heading", "party-building heading"]);
    expect(measures.map((measure) => measure.text)).toEqual(["已补齐台账。", "已补齐票据。", "已补齐档案。"]);
  });
});
