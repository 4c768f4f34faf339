import { describe, expect, it } from "vitest";
import { partAtSemicolons, partProblems, readProblemPoint, trimProblem } from "../../../src/assemble/problems/part-problems.js";

const partsOf = (text: string): string[] => partAtSemicolons(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("partAtSemicolons", () => {
  it.each([
    { why: "two problems", text: "台账记录不全；公示更新不及时", parts: ["台账记录不全", "公示更新不及时"] },
    { why: "等问题 behind the last goes", text: "台账记录不全；公示更新不及时等问题", parts: ["台账记录不全", "公示更新不及时"] },
    { why: "存在 before the first goes", text: "存在台账记录不全；公示更新不及时", parts: ["台账记录不全", "公示更新不及时"] },
    { why: "a semicolon in half width", text: "台账记录不全;公示更新不及时", parts: ["台账记录不全", "公示更新不及时"] },
    { why: "a comma adds to a problem", text: "台账记录不全，近三年缺12卷；公示更新不及时", parts: ["台账记录不全，近三年缺12卷", "公示更新不及时"] },
    { why: "not inside brackets", text: "台账不全（缺卷宗；缺目录）；公示更新不及时", parts: ["台账不全（缺卷宗；缺目录）", "公示更新不及时"] },
    { why: "not inside a quotation", text: "“台账不全；公示滞后”未改；凭证缺失较多", parts: ["“台账不全；公示滞后”未改", "凭证缺失较多"] },
    { why: "a bracket that never opened", text: "台账不全）；公示更新不及时", parts: ["台账不全）", "公示更新不及时"] },
    { why: "scraps are none", text: "台账记录不全；等；公示更新不及时", parts: ["台账记录不全", "公示更新不及时"] },
    { why: "one problem", text: "台账记录不全", parts: ["台账记录不全"] },
  ])("$why: $text", ({ text, parts }) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe("partProblems", () => {
  it.each([
    { why: "、 where each part says what is wrong", text: "台账记录不全、公示更新不及时等问题", parts: ["台账记录不全", "公示更新不及时"], whole: false },
    { why: "、 and ， mixed", text: "台账记录不全，公示更新不及时、学习不够深入等", parts: ["台账记录不全", "公示更新不及时", "学习不够深入"], whole: false },
    { why: "； before all others", text: "台账不全、目录缺页较多；公示更新不及时", parts: ["台账不全、目录缺页较多", "公示更新不及时"], whole: false },
    { why: "three with ，", text: "台账记录不全，公示更新不及时，学习不够深入", parts: ["台账记录不全", "公示更新不及时", "学习不够深入"], whole: false },
    { why: "two with ， and no 等 are one", text: "台账记录不全，公示更新不及时", parts: ["台账记录不全，公示更新不及时"], whole: false },
    { why: "things of one problem", text: "监督针对性、实效性不强", parts: ["监督针对性、实效性不强"], whole: false },
    { why: "形式主义、官僚主义 are no problems by themselves", text: "形式主义、官僚主义依然存在", parts: ["形式主义、官僚主义依然存在"], whole: false },
    { why: "a list of topics", text: "意识形态、选人用人、财务管理等问题", parts: ["意识形态、选人用人、财务管理"], whole: true },
    { why: "a list that is only half of problems", text: "台账记录不全、公示更新不及时、选人用人等问题", parts: ["台账记录不全、公示更新不及时、选人用人"], whole: true },
    { why: "、 parts all or none", text: "整改任务未完成、整改质量不高、线索处置不到位等问题", parts: ["整改任务未完成", "整改质量不高", "线索处置不到位"], whole: false },
    { why: "the same with 有", text: "学习不深入、帮扶监测有漏项、责任不落实等问题", parts: ["学习不深入", "帮扶监测有漏项", "责任不落实"], whole: false },
    { why: "， alone, 等问题 behind the last", text: "理论学习不系统，帮扶监测有漏项，资产管护责任不落实等问题", parts: ["理论学习不系统", "帮扶监测有漏项", "资产管护责任不落实"], whole: false },
    { why: "what came of it is no problem of its own", text: "理论学习不系统，帮扶监测有漏项，导致资金沉睡多年等问题", parts: ["理论学习不系统，帮扶监测有漏项，导致资金沉睡多年"], whole: true },
    { why: "a thing named with 有", text: "监督有效性、针对性不强，责任落实不到位等问题", parts: ["监督有效性、针对性不强", "责任落实不到位"], whole: false },
    { why: "a count of all behind 等", text: "台账记录不全、公示更新不及时等10个方面27条具体问题", parts: ["台账记录不全", "公示更新不及时"], whole: false },
  ])("$why: $text", ({ text, parts, whole }) => {
    const found = partProblems(text, 0, text.length);
    expect({ parts: found.problems.map(({ start, end }) => text.slice(start, end)), whole: found.whole }).toEqual({ parts, whole });
  });
});

describe("trimProblem", () => {
  it.each([
    { text: "存在台账记录不全的问题", problem: "台账记录不全" },
    { text: "仍存在台账记录不全等突出问题。", problem: "台账记录不全" },
    { text: "主要表现为台账记录不全", problem: "台账记录不全" },
    { text: "个别支部台账记录不全", problem: "个别支部台账记录不全" },
    { text: "少数党员学习不够深入", problem: "少数党员学习不够深入" },
    { text: "有些支部台账记录不全，等等", problem: "有些支部台账记录不全" },
    { text: "有的台账记录不全", problem: "台账记录不全" },
    { text: "有的被巡察单位台账记录不全", problem: "台账记录不全" },
    { text: "有的单位台账记录不全", problem: "台账记录不全" },
    { text: "有的被巡视党组织软弱涣散", problem: "被巡视党组织软弱涣散" },
    { text: "部分被巡察单位台账记录不全", problem: "部分被巡察单位台账记录不全" },
    { text: "有的单位和个人虚报冒领补贴", problem: "单位和个人虚报冒领补贴" },
    { text: "有的领导干部插手工程", problem: "领导干部插手工程" },
    { text: "台账记录不全等十个方面", problem: "台账记录不全" },
    { text: "台账记录不全等现象", problem: "台账记录不全" },
    { text: "，还存在台账记录不全", problem: "台账记录不全" },
    { text: "台账记录不全", problem: "台账记录不全" },
    { text: "存款管理不严", problem: "存款管理不严" },
    { text: "等靠要思想严重", problem: "等靠要思想严重" },
  ])("$text → $problem", ({ text, problem }) => {
    const { start, end } = trimProblem(text, 0, text.length);
    expect(text.slice(start, end)).toBe(problem);
  });

  it.each(["存在问题", "等问题", "存在", "的问题"])("never leaves nothing: %s", (text) => {
    const { start, end } = trimProblem(text, 0, text.length);
    expect(end).toBeGreaterThan(start);
  });
});

describe("readProblemPoint", () => {
  const read = (text: string): { title: string; problems: string[] } => {
    const { titleStart, titleEnd, problems } = readProblemPoint(text, { markerStart: 0, start: 0, end: text.length, number: 1, lists: [] });
    return { title: text.slice(titleStart, titleEnd), problems: problems.map(({ start, end }) => text.slice(start, end)) };
  };

  it.each([
    { why: "an aspect and its problems", text: "落实决策部署方面，存在台账记录不全；公示更新不及时等问题。", title: "落实决策部署方面", problems: ["台账记录不全", "公示更新不及时"] },
    { why: "an aspect with a colon", text: "党建工作方面：三会一课不规范；党费收缴不及时。", title: "党建工作方面", problems: ["三会一课不规范", "党费收缴不及时"] },
    { why: "an aspect that ends in 上", text: "在履行职责上存在台账记录不全；公示更新不及时。", title: "在履行职责上", problems: ["台账记录不全", "公示更新不及时"] },
    { why: "one problem without an aspect", text: "台账记录不全。局里曾两次催办。", title: "", problems: ["台账记录不全"] },
    { why: "a problem that speaks of an aspect at its end", text: "重业务轻党建，投入不足。", title: "", problems: ["重业务轻党建，投入不足"] },
  ])("$why", ({ text, title, problems }) => {
    expect(read(text)).toEqual({ title, problems });
  });
});

it.each([
  { point: "在党建方面仍有差距。", title: "", problems: ["在党建方面仍有差距"] },
  { point: "在党建方面仍有待加强。", title: "", problems: ["在党建方面仍有待加强"] },
  { point: "党建工作方面还需进一步加强。", title: "", problems: ["党建工作方面还需进一步加强"] },
  { point: "项目统筹不力，为民服务方面仍有待提高。", title: "", problems: ["项目统筹不力，为民服务方面仍有待提高"] },
  { point: "在党建方面仍有支部换届不及时。", title: "在党建方面", problems: ["支部换届不及时"] },
  { point: "在履行责任方面有的干部作风不实。", title: "在履行责任方面", problems: ["干部作风不实"] },
  { point: "在作风建设方面，还存在担当不够。", title: "在作风建设方面", problems: ["担当不够"] },
])("what ends what is wrong with an aspect is no problem under it: $point", ({ point, title, problems }) => {
  const read = readProblemPoint(point, { markerStart: 0, start: 0, end: point.length, number: 1, lists: [] });
  expect(point.slice(read.titleStart, read.titleEnd)).toBe(title);
  expect(read.problems.map(({ start, end }) => point.slice(start, end))).toEqual(problems);
});
