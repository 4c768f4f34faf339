import { describe, expect, it } from "vitest";
import { fieldAt } from "../../src/assemble/labelled-answers.js";
import { assembleText, issuesOf, measuresOf } from "../helpers/assemble-text.js";

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";

describe("headings that a label line answers are issues", () => {
  it.each([
    { why: "with no chapter over them", text: "1.值班安排随意。\n完成情况：已完成\n整改情况：一是排定班次；二是按月抽查。\n2.钥匙无人登记。\n完成情况：长期坚持\n整改情况：专人登记。", issues: ["1 值班安排随意", "2 钥匙无人登记"], measures: ["1: 排定班次；", "1: 按月抽查。", "2: 专人登记。"] },
    { why: "blank lines between", text: "1.值班安排随意。\n\n整改进展：排定班次。\n\n2.钥匙无人登记。\n\n整改进展：专人登记。", issues: ["1 值班安排随意", "2 钥匙无人登记"], measures: ["1: 排定班次。", "2: 专人登记。"] },
    { why: "under a chapter that itself states a problem", text: "一、落实工作要求有差距\n1.值班安排随意。\n整改情况：排定班次。\n2.钥匙无人登记。\n整改情况：专人登记。", issues: ["1.1 值班安排随意", "1.2 钥匙无人登记"], measures: ["1.1: 排定班次。", "1.2: 专人登记。"] },
    {
      why: "under a chapter of duties, with a sentence of what was found",
      text: "一、关于党组落实主体责任情况\n1.学习不够深入。\n（1）集中学习少。查阅记录发现：全年只学两次。\n整改结果：按月集中学习，党组书记带头领学，全年领学十二次。\n（2）笔记雷同。抽查五本均相同。\n整改结果：重写笔记，由分管领导逐本审阅，并签字确认。",
      issues: ["1.1.1 集中学习少", "1.1.2 笔记雷同"],
      measures: ["1.1.1: 按月集中学习，党组书记带头领学，全年领学十二次。", "1.1.2: 重写笔记，由分管领导逐本审阅，并签字确认。"],
    },
    { why: "what was found on a line of its own", text: "一、关于党组落实主体责任情况\n1.学习不够深入。\n抽查五本笔记均相同。\n整改情况：重写笔记。\n2.值班不够规范。\n抽查三天均无人。\n整改情况：排定班次。", issues: ["1.1 学习不够深入", "1.2 值班不够规范"], measures: ["1.1: 重写笔记。", "1.2: 排定班次。"] },
    { why: "children of a problem, in words that state none", text: "一、反馈问题整改情况\n（一）关于“用地清理缓慢”的问题\n1.闲置地块偏多\n整改情况：收回两宗。\n2.登记率偏低\n整改情况：上门登记。", issues: ["1.1.1 闲置地块偏多", "1.1.2 登记率偏低"], measures: ["1.1.1: 收回两宗。", "1.1.2: 上门登记。"] },
    { why: "the label behind the title in its line", text: "一、整改任务\n1.值班安排随意。整改情况：排定班次。\n2.钥匙无人登记。整改情况：专人登记。", issues: ["1.1 值班安排随意", "1.2 钥匙无人登记"], measures: ["1.1: 排定班次。", "1.2: 专人登记。"] },
    { why: "who is responsible between", text: "一、党组履行主体责任情况\n1.值班安排随意。\n责任单位：办公室\n整改措施：排定班次。\n2.钥匙无人登记。\n责任单位：保卫科\n整改措施：专人登记。", issues: ["1.1 值班安排随意", "1.2 钥匙无人登记"], measures: ["1.1: 排定班次。", "1.2: 专人登记。"] },
    { why: "a label alone in its line", text: "一、党组履行主体责任情况\n1.值班安排随意\n整改情况\n排定班次。\n2.钥匙无人登记\n整改情况\n专人登记。", issues: ["1.1 值班安排随意", "1.2 钥匙无人登记"], measures: ["1.1: 排定班次。", "1.2: 专人登记。"] },
    { why: "what shows the problem between", text: "一、党组履行主体责任情况\n1.责任层层递减\n主要表现：一年没有研究。\n整改措施：专题研究。\n2.谈话走形式\n主要表现：记录雷同。\n整改措施：重新谈话。", issues: ["1.1 责任层层递减", "1.2 谈话走形式"], measures: ["1.1: 专题研究。", "1.2: 重新谈话。"] },
    { why: "a state in brackets behind a problem", text: "（一）巡查流于形式（已完成）\n1.补充人员，落实责任。\n2.按周通报，限期销号。\n（二）收缴率偏低（持续推进）\n1.上门催缴，收回欠费。", issues: ["1 巡查流于形式", "2 收缴率偏低"], measures: ["1: 补充人员，落实责任。", "1: 按周通报，限期销号。", "2: 上门催缴，收回欠费。"] },
    { why: "numbered in words behind another number", text: "一、反馈问题一：值班安排随意\n整改情况：排定班次。\n二、反馈问题二：钥匙无人登记\n整改情况：专人登记。", issues: ["1 值班安排随意", "2 钥匙无人登记"], measures: ["1: 排定班次。", "2: 专人登记。"] },
    { why: "bullets before the labels", text: "一、党组履行主体责任情况\n（一）值班安排随意\n◆整改情况：排定班次。\n（二）钥匙无人登记\n● 整改情况：专人登记。", issues: ["1.1 值班安排随意", "1.2 钥匙无人登记"], measures: ["1.1: 排定班次。", "1.2: 专人登记。"] },
    { why: "circled numbers", text: "一、党组履行主体责任情况\n①值班安排随意\n【整改情况】排定班次。\n②钥匙无人登记\n【整改情况】专人登记。", issues: ["1.1 值班安排随意", "1.2 钥匙无人登记"], measures: ["1.1: 排定班次。", "1.2: 专人登记。"] },
  ])("$why", ({ text, issues, measures }) => {
    expect(issuesOf(report + text)).toEqual(issues);
    expect(measuresOf(report + text)).toEqual(measures);
  });

  it.each([
    { why: "what was organised, without labels", text: "一、整改工作组织情况\n（一）提高站位。召开会议。\n（二）压实责任。成立专班。", issues: [] },
    { why: "one label alone", text: "一、整改工作组织情况\n（一）提高站位。召开会议。\n整改成效：取得实效。", issues: [] },
    { why: "what is planned", text: "一、反馈问题整改情况\n1.关于“台账不全”问题。补齐。\n二、下一步打算\n1.抓好后续整改\n工作措施：按月检查。\n2.抓好成果运用\n工作措施：建章立制。", issues: ["1.1 关于“台账不全”问题"] },
    { why: "a result below the last of several points is their issue's", text: "一、反馈问题整改情况\n1.台账不全的问题\n（1）补齐目录，核对卷宗。\n（2）修订办法。\n整改成效：已完成。\n2.公示滞后的问题\n（1）按月公示，专人核对。\n（2）开通专栏。\n整改成效：已完成。", issues: ["1.1 台账不全的问题", "1.2 公示滞后的问题"] },
    { why: "labels that are numbered themselves", text: "一、关于“台账不全”问题\n1.整改情况：补齐台账。\n2.整改成效：已完成。\n二、关于“公示滞后”问题\n1.整改情况：按月公示。\n2.整改成效：已完成。", issues: ["1 关于“台账不全”问题", "2 关于“公示滞后”问题"] },
    { why: "an aspect with an issue's own title below", text: "一、聚焦决策部署落实\n值班安排随意\n整改情况：排定班次。\n二、聚焦基层党组织建设\n钥匙无人登记\n整改情况：专人登记。", issues: ["1.1 值班安排随意", "2.1 钥匙无人登记"] },
    { why: "measures with a state in brackets", text: "一、反馈问题整改情况\n1.关于“台账不全”问题\n（1）解决目录不全（已完成）\n（2）修订办法（长期坚持）\n2.关于“公示滞后”问题\n（1）按月公示（已完成）\n（2）开通专栏（已完成）", issues: ["1.1 关于“台账不全”问题", "1.2 关于“公示滞后”问题"] },
    { why: "records of a ledger below", text: "一、聚焦决策部署落实\n反馈意见：值班安排随意\n整改情况：排定班次。\n二、聚焦基层党组织建设\n反馈意见：钥匙无人登记\n整改情况：专人登记。", issues: ["1.1 值班安排随意", "2.1 钥匙无人登记"] },
  ])("not: $why", ({ text, issues }) => {
    expect(issuesOf(report + text)).toEqual(issues);
  });
});

it.each([
  { why: "with a label below", text: "1.履职不到位。\n整改情况：修订制度。", issues: ["1 履职不到位"] },
  { why: "with two labels below", text: "一、“三务”公开不及时。\n整改措施：每季度公开一次。\n整改结果：已完成。", issues: ["1 “三务”公开不及时"] },
  { why: "with points below", text: "1.履职不到位。\n一是修订制度。二是通报典型。", issues: ["1 履职不到位"] },
])("the only issue of a report, $why", ({ text, issues }) => {
  expect(issuesOf(report + text)).toEqual(issues);
});

describe("under 反馈问题一：", () => {
  it.each([
    {
      why: "children that a label answers, one problem alone",
      text: "一、反馈问题整改情况\n（一）决策部署方面\n反馈问题一：关于“学习不深”的问题。\n1.学习走过场\n整改情况：按月集中学习。\n2.笔记雷同\n整改情况：重写笔记。",
      issues: ["1.1.1.1 学习走过场", "1.1.1.2 笔记雷同"],
    },
    {
      why: "points, which answer it",
      text: "一、反馈问题整改情况\n反馈问题一：关于“学习不深”的问题。\n1.按月集中学习，领学十二次。\n2.重写笔记，逐本审阅。\n反馈问题二：关于“台账不全”的问题。\n1.补齐台账，核对目录。",
      issues: ["1.1 关于“学习不深”的问题", "1.2 关于“台账不全”的问题"],
    },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(report + text)).toEqual(issues);
  });
});

it.each([
  { why: "cut off behind a number", text: "一、反馈问题整改情况\n（一）关于“台账不全”问题\n补齐台账。\n（二）" },
  { why: "blanks behind the number", text: "一、反馈问题整改情况\n（一）关于“台账不全”问题\n补齐台账。\n（二） \n" },
])("a number with no text is told, and no issue: $why", ({ text }) => {
  expect(issuesOf(report + text)).toEqual(["1.1 关于“台账不全”问题"]);
  expect(assembleText(report + text).notes.map(({ code }) => code)).toEqual(["W_HEADING_EMPTY"]);
});

describe("fieldAt", () => {
  it.each([
    { text: "整改情况：已补齐", field: "answer" },
    { text: "整改情况:已补齐", field: "answer" },
    { text: "整改情况 ：已补齐", field: "answer" },
    { text: "【整改情况】已补齐", field: "answer" },
    { text: "整改情况\n已补齐", field: "answer" },
    { text: "整改情况", field: "answer" },
    { text: "◆整改情况：已补齐", field: "answer" },
    { text: "● 【整改情况】已补齐", field: "answer" },
    { text: "责任单位：档案股", field: "responsible-unit" },
    { text: "整改情况良好", field: undefined },
    { text: "整改情况 良好", field: undefined },
    { text: "", field: undefined },
  ])("$text: $field", ({ text, field }) => {
    expect(fieldAt(text, 0)).toBe(field);
  });
});
