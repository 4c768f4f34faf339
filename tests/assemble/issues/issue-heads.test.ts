import { describe, expect, it } from "vitest";
import { findIssueHeads } from "../../../src/assemble/issues/issue-heads.js";

const headsOf = (text: string): string[] =>
  findIssueHeads(text, 0, text.length).map(({ titleStart, titleEnd, bodyStart, aspect }) => {
    const above = aspect === undefined ? "" : `${text.slice(aspect.start, aspect.end)} > `;
    return `${above}${text.slice(titleStart, titleEnd)} → ${text.slice(bodyStart, bodyStart + 4).trim()}`;
  });

describe("issues without numbers", () => {
  it.each([
    { why: "针对“…”问题", text: "针对“台账不全”问题。组织专人补齐。", heads: ["针对“台账不全”问题 → 组织专人"] },
    { why: "with a comma", text: "针对“台账不全”问题，组织专人补齐。", heads: ["针对“台账不全”问题 → 组织专人"] },
    { why: "with 的", text: "针对“台账不全”的问题：组织专人补齐。", heads: ["针对“台账不全”的问题 → 组织专人"] },
    { why: "in half-width quotation marks", text: "针对\"台账不全\"问题。组织专人补齐。", heads: ["针对\"台账不全\"问题 → 组织专人"] },
    { why: "without quotation marks", text: "针对台账不全的问题，组织专人补齐。", heads: ["针对台账不全的问题 → 组织专人"] },
    { why: "关于…问题的整改", text: "关于台账不全问题的整改情况。组织专人补齐。", heads: ["关于台账不全问题的整改情况 → 组织专人"] },
    { why: "glued to the list that answers", text: "针对“台账不全”问题一是组织专人补齐。", heads: ["针对“台账不全”问题 → 一是组织"] },
    { why: "a full stop inside the quotation", text: "针对“台账不全。公示滞后”问题。组织专人补齐。", heads: ["针对“台账不全。公示滞后”问题 → 组织专人"] },
    { why: "反馈问题：", text: "反馈问题：台账不全。\n整改情况：已补齐。", heads: ["台账不全 → 整改情况"] },
    { why: "a label and its value to the end of the line", text: "存在问题：台账不全\n整改情况：已补齐。", heads: ["台账不全 → 整改情况"] },
    { why: "a statement with a label below", text: "台账记录不全\n整改情况：已补齐。", heads: ["台账记录不全 → 整改情况"] },
    { why: "a statement with a label glued behind", text: "台账记录不全。整改情况：已补齐。", heads: ["台账记录不全 → 整改情况"] },
    { why: "a first sentence that ends with 问题", text: "资产底数不清、租金流失的问题。聘请事务所清查。", heads: ["资产底数不清、租金流失的问题 → 聘请事务"] },
    { why: "a first sentence that states a problem, with points behind", text: "支部建设薄弱。一是按期换届。", heads: ["支部建设薄弱 → 一是按期"] },
    { why: "with points in brackets behind", text: "台账记录不规范。（1）补齐台账。", heads: ["台账记录不规范 → （1）补"] },
    { why: "巡察指出：, quoted whole", text: "巡察指出：“台账不全。公示滞后。”\n整改情况：已补齐。", heads: ["“台账不全。公示滞后。” → 整改情况"] },
    { why: "巡察反馈：, answered in the line", text: "巡察反馈：“台账不全。”组织专人补齐。", heads: ["“台账不全。” → 组织专人"] },
    { why: "反馈指出：, with a term quoted", text: "反馈指出：“三重一大”执行不严。组织专人补齐。", heads: ["“三重一大”执行不严 → 组织专人"] },
    { why: "巡视指出，", text: "巡视指出，台账不全。组织专人补齐。", heads: ["台账不全 → 组织专人"] },
    { why: "第一个问题：", text: "第一个问题：台账不全。\n整改情况：已补齐。", heads: ["台账不全 → 整改情况"] },
    { why: "第一个问题， with 关于", text: "第一个反馈问题，关于台账不全的问题。组织专人补齐。", heads: ["关于台账不全的问题 → 组织专人"] },
    { why: "two of them", text: "针对“台账不全”问题。组织补齐。\n针对“公示滞后”问题。按月公示。", heads: ["针对“台账不全”问题 → 组织补齐", "针对“公示滞后”问题 → 按月公示"] },
    {
      why: "under an aspect in a line of its own",
      text: "聚焦基层党组织建设方面\n针对“学习不深”问题。补课。\n聚焦群众身边不正之风方面\n针对“接待超标”问题。清退。",
      heads: ["聚焦基层党组织建设方面 > 针对“学习不深”问题 → 补课。", "聚焦群众身边不正之风方面 > 针对“接待超标”问题 → 清退。"],
    },
    { why: "behind a bullet", text: "●台账记录不全。整改情况：已补齐。\n★ 公示不及时。整改情况：已公示。", heads: ["台账记录不全 → 整改情况", "公示不及时 → 整改情况"] },
    {
      why: "under an aspect in brackets",
      text: "【组织建设方面】\n●换届不及时。整改情况：已换届。\n〖作风建设方面〗\n●接待超标。整改情况：已清退。",
      heads: ["组织建设方面 > 换届不及时 → 整改情况", "作风建设方面 > 接待超标 → 整改情况"],
    },
    { why: "a problem in brackets", text: "【台账记录不全】\n整改情况：已补齐。", heads: ["台账记录不全 → 整改情况"] },
    { why: "a paragraph of the whole behind a heading in brackets", text: "【一把手责任落实】书记领办重点难点问题。一是带头调研。\n●台账记录不全。整改情况：已补齐。", heads: ["台账记录不全 → 整改情况"] },
  ])("$why", ({ text, heads }) => {
    expect(headsOf(text)).toEqual(heads);
  });
});

describe("a heading in brackets", () => {
  const issues = "●台账记录不全。整改情况：已补齐。\n●公示不及时。整改情况：已公示。\n●换届不及时。整改情况：已换届。";
  const endOf = (text: string): string => text.slice(findIssueHeads(text, 0, text.length).at(-1)?.end);
  it.each([
    { why: "that tells what comes next ends the last issue", text: `${issues}\n【下一步打算】一是再盯紧。`, end: "【下一步打算】一是再盯紧。" },
    { why: "of the organisation does so", text: `${issues}\n【组织领导】一是再盯紧。`, end: "【组织领导】一是再盯紧。" },
    { why: "that each issue has does not", text: `${issues.replaceAll(/(?=\n|$)/g, "\n【下一步打算】继续抓。")}` },
    { why: "that labels a value does not", text: `${issues}\n【整改成效】台账齐全。` },
  ])("$why", ({ text, end }) => {
    expect(endOf(text)).toBe(end ?? text);
  });
});

describe("near misses", () => {
  it.each([
    { why: "针对 inside a sentence", text: "局党组针对“台账不全”问题组织补齐。" },
    { why: "about a document", text: "关于印发台账管理办法的通知。" },
    { why: "针对 without 问题", text: "针对巡察反馈意见，局党组召开专题会。" },
    { why: "an action with a problem in it", text: "着力解决群众反映强烈的问题。一是走访。" },
    { why: "an action behind another", text: "区委高度重视,着力解决党的领导等方面存在的问题。一是走访。" },
    { why: "a lead sentence that faces problems", text: "县委把整改作为重大任务来抓，以高度的自觉正视问题。一是开会。二是定责。" },
    { why: "a lead sentence that puts them right", text: "局党组高度重视，以强烈的责任意识改正问题，切实做好整改工作。一是开会。" },
    { why: "a lead sentence that owns them", text: "班子成员主动认领问题。一是开会。" },
    { why: "a lead sentence that looks for gaps", text: "党工委坚持问题导向，逐项查找差距。一是开会。" },
    { why: "a problem with no points behind", text: "支部建设薄弱。按期换届。" },
    { why: "a problem told of", text: "第一个问题的整改由办公室牵头。" },
    { why: "problems counted", text: "发现问题12个，已全部整改。" },
    { why: "problems counted in their groups", text: "指出落实不够坚决等9个方面31条具体问题。现将整改情况公布如下。" },
    { why: "a title over a sentence that opens as a label does", text: "局党组关于整改情况的通报\n整改任务完成率98%。" },
    { why: "a title over a figure", text: "局党组关于整改情况的通报\n整改清单26项，已完成22项。" },
    { why: "a statement with nothing that answers", text: "台账记录不全\n公示更新不及时" },
    { why: "nothing", text: "" },
  ])("$why: $text", ({ text }) => {
    expect(headsOf(text)).toEqual([]);
  });
});

it("answers begin behind the stops", () => {
  const text = "针对“台账不全”问题。：\n　组织补齐。";
  expect(text.slice(findIssueHeads(text, 0, text.length)[0]?.bodyStart)).toBe("组织补齐。");
});
