import { describe, expect, it } from "vitest";
import { namesFoundProblems, tellsOfDeeds } from "../../../src/assemble/problems/problem-chapter.js";
import { assembleText, measuresOf } from "../../helpers/assemble-text.js";

describe("the title of a chapter of problems that were found", () => {
  it.each(["存在的主要问题", "存在问题", "主要问题", "巡察发现的主要问题", "巡察组反馈的突出问题", "县统计局党组存在的问题", "问题表现", "本次巡察发现", "发现问题清单", "存在的问题和不足", "查找出的不足", "指出的具体问题", "典型问题"])("%s", (title) => {
    expect(namesFoundProblems(title)).toBe(true);
  });
  it.each(["反馈问题整改情况", "关于理论学习方面存在的问题", "发现问题的整改", "存在问题及原因剖析", "解决突出问题", "整改中存在的问题", "巡察反馈意见", "政治建设方面", "理论学习不深入", "针对存在的问题", "移交的具体问题"])("not %s", (title) => {
    expect(namesFoundProblems(title)).toBe(false);
  });
});

describe("a passage that tells of something done", () => {
  it.each(["制定学习计划。", "已补齐手续12笔。", "局党组召开专题会议3次。", "手续已补齐。", "目前正在推进整改。", "（1）完善财务制度，清退3万元。", "问题已全部整改到位。", "一是补录档案26份。", "对2名责任人进行通报批评。", "立行立改，补登12册。"])("%s", (passage) => {
    expect(tellsOfDeeds(passage)).toBe(true);
  });
  it.each(["学习计划缺失。", "全年仅1次。", "报销手续已超期3年未补。", "召开学习会仅1次。", "组织采购不规范。", "无会议纪要。", "涉及资金3万元。", "违规发放补贴3万元。", "开展督查不深入，走过场。", "有的党员连续3次缺席。"])("not %s", (passage) => {
    expect(tellsOfDeeds(passage)).toBe(false);
  });
});

describe("what stands below the head of an issue in such a chapter", () => {
  const chapter = "县统计局党组巡察情况\n一、存在的主要问题\n";
  it.each([
    { why: "goes on about the problem", text: `${chapter}（一）理论学习不深入。学习计划缺失。\n（二）财务管理不规范。报销手续不全，涉及3万元。`, measures: [] },
    { why: "goes on about it in a list", text: `${chapter}（一）理论学习不深入。一是计划缺失。二是全年仅学1次。`, measures: [] },
    { why: "goes on about it in a list of problems with no kind of document", text: "县统计局党组巡察反馈问题清单\n一、问题表现\n1.理论学习不深入。学习计划缺失。\n2.财务管理不规范。2021年至2023年，发放补贴3万元。", measures: [] },
    { why: "tells what was done", text: `${chapter}（一）理论学习不深入。制定学习计划。\n（二）财务管理不规范。手续已补齐。`, measures: ["1.1: 制定学习计划。", "1.2: 手续已补齐。"] },
    { why: "answers behind a label", text: `${chapter}（一）理论学习不深入。学习计划缺失。\n整改情况：每月学习。\n（二）财务管理不规范。\n整改情况：票据按月核验。`, measures: ["1.1: 每月学习。", "1.2: 票据按月核验。"] },
    { why: "answers in a report in words of its own", text: "县统计局党组关于巡察整改进展情况的通报\n现将整改进展情况通报如下。\n一、存在的主要问题\n（一）理论学习不深入。责成办公室按月提醒。\n（二）财务管理不规范。票据按月核验。", measures: ["1.1: 责成办公室按月提醒。", "1.2: 票据按月核验。"] },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(text)).toEqual(measures);
  });

  it("is told of in a report that leaves it out of the measures", () => {
    const report = "县统计局党组关于巡察整改进展情况的通报\n现将整改进展情况通报如下。\n一、存在的主要问题\n（一）理论学习不深入。学习计划缺失。\n（二）财务管理不规范。已补齐手续。\n";
    expect(measuresOf(report)).toEqual(["1.2: 已补齐手续。"]);
    expect(assembleText(report).notes.map(({ code }) => code)).toContain("W_PROBLEM_NO_MEASURE");
  });
});
