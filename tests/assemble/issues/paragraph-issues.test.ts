import { describe, expect, it } from "vitest";
import { issuesOf, measuresOf } from "../../helpers/assemble-text.js";

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";
const chapters = (first: string, second: string): string =>
  `一、队伍建设有短板\n${first}补齐台账。（责任单位：人事股；完成情况：已完成）\n${second}按月公示。（完成情况：正在推进）\n二、经费管理存在风险\n报销监管不严的问题。追缴3万元。`;

describe("issues told as paragraphs under a heading without numbers", () => {
  it.each([
    { first: "台账不全的问题。", second: "公示滞后的问题。", titles: ["台账不全的问题", "公示滞后的问题"] },
    { first: "关于台账不全的问题。", second: "关于公示滞后的问题。", titles: ["关于台账不全的问题", "关于公示滞后的问题"] },
    { first: "针对台账不全问题，", second: "针对公示滞后问题，", titles: ["针对台账不全问题", "针对公示滞后问题"] },
    { first: "“台账不全”问题。", second: "“公示滞后”问题。", titles: ["“台账不全”问题", "“公示滞后”问题"] },
    { first: "台账不全问题：", second: "公示滞后问题：", titles: ["台账不全问题", "公示滞后问题"] },
    { first: "台账不全的问题——", second: "公示滞后的问题——", titles: ["台账不全的问题", "公示滞后的问题"] },
    { first: "落实中央八项规定精神不严的问题。", second: "人员老化的问题。", titles: ["落实中央八项规定精神不严的问题", "人员老化的问题"] },
  ])("$first", ({ first, second, titles }) => {
    const text = report + chapters(first, second);
    expect(issuesOf(text)).toEqual([`1.1 ${titles[0]}`, `1.2 ${titles[1]}`, "2.1 报销监管不严的问题"]);
    expect(measuresOf(text)).toEqual(["1.1: 补齐台账。", "1.2: 按月公示。", "2.1: 追缴3万元。"]);
  });

  it.each([
    { why: "what speaks of many problems", text: "一、队伍建设有短板\n存在一些不容忽视的问题。主要是学习少。\n针对上述问题，局党组制定计划。", issues: ["1 队伍建设有短板"] },
    { why: "what answers all of them", text: "一、队伍建设有短板\n针对上述问题，补齐台账。\n针对存在的问题，按月公示。", issues: ["1 队伍建设有短板"] },
    { why: "the heading's own problem said again", text: "一、台账不全\n针对台账不全的问题，补齐台账。\n二、公示滞后\n针对公示滞后的问题，按月公示。", issues: ["1 台账不全", "2 公示滞后"] },
    { why: "parts that answer a section", text: "一、反馈问题整改情况\n（一）台账不全\n针对目录缺失的问题，补目录。\n针对卷宗缺失的问题，补卷宗。\n（二）公示滞后\n按月公示。", issues: ["1.1 台账不全", "1.2 公示滞后"] },
    { why: "what is planned", text: "一、反馈问题整改情况\n1.台账不全。\n整改情况：补齐台账。\n二、下一步打算\n着力解决群众反映的问题。做好工作。\n坚决整治作风不实的问题。做好工作。", issues: ["1.1 台账不全"] },
  ])("not $why", ({ text, issues }) => {
    expect(issuesOf(report + text)).toEqual(issues);
  });
});

describe("lines that say what is wrong, each with a label below", () => {
  const under = (label: string): string =>
    `二、反馈问题整改情况\n（一）贯彻决策部署不到位。\n理论学习重形式轻运用。\n${label}一是建立机制。二是按月研讨。\n服务企业举措不实。\n${label}走访企业45家。\n（二）业务质效不高。\n回访案件偏少。\n${label}补访12次。`;

  it.each(["整改情况：", "整改措施：", "整改落实情况：", "整改举措："])("%s", (label) => {
    const text = `${report}一、组织领导情况\n成立专班。\n${under(label)}`;
    expect(issuesOf(text)).toEqual(["2.1.1 理论学习重形式轻运用", "2.1.2 服务企业举措不实", "2.2.1 回访案件偏少"]);
    expect(measuresOf(text).slice(-4)).toEqual(["2.1.1: 建立机制。", "2.1.1: 按月研讨。", "2.1.2: 走访企业45家。", "2.2.1: 补访12次。"]);
  });

  it.each([
    { why: "a line that tells of the heading's problem", text: "（一）贯彻决策部署不到位。\n集中学习次数少。\n整改情况：补学12次。\n（二）业务质效不高。\n回访偏少。\n整改情况：补访12次。", issues: ["1.1 贯彻决策部署不到位", "1.2 业务质效不高"] },
    { why: "what comes next", text: "（一）贯彻决策部署不到位。\n集中学习次数少。\n整改情况：补学12次。\n下一步，持续抓好学习。\n整改成效：测试合格率98%。", issues: ["1.1 贯彻决策部署不到位"] },
  ])("not $why", ({ text, issues }) => {
    expect(issuesOf(`${report}一、反馈问题整改情况\n${text}`)).toEqual(issues);
  });
});

describe("a first chapter named by a state", () => {
  it.each(["已完成整改的问题", "已整改到位的3个问题", "基本完成整改的问题", "需长期整改的问题", "正在推进整改的问题", "已完成的整改事项"])("%s", (title) => {
    const text = `${report}一、${title}\n（一）“台账闲置”问题\n清查67台。\n（二）“欠款未收”问题\n收回3万元。`;
    expect(issuesOf(text)).toEqual(["1.1 “台账闲置”问题", "1.2 “欠款未收”问题"]);
  });

  it.each([
    { title: "正在整改的问题", items: "1.设备闲置。清查67台。\n2.欠款未收。收回3万元。", issues: ["1.1 设备闲置", "1.2 欠款未收"] },
    { title: "已完成整改的2个问题", items: "1.设备闲置\n清查67台。\n2.欠款未收\n收回3万元。", issues: ["1.1 设备闲置", "1.2 欠款未收"] },
  ])("numbered items under $title", ({ title, items, issues }) => {
    expect(issuesOf(`${report}一、${title}\n${items}`)).toEqual(issues);
  });

  it.each(["巩固已完成整改的成果", "已完成整改的问题19个，占八成"])("not %s", (title) => {
    expect(issuesOf(`${report}一、${title}\n（一）抓好统筹\n召开会议。\n（二）压实责任\n印发方案。`)).toEqual([]);
  });
});
