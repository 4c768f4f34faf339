import { describe, expect, it } from "vitest";
import { hasIssueForm, isAspectTitle, namesFocus, roleOfTitle, statesProblem } from "../../src/assemble/heading-words.js";

describe("roleOfTitle", () => {
  it.each([
    { title: "整改工作组织情况", role: "organisation" },
    { title: "反馈问题整改情况", role: "issues" },
    { title: "存在的主要问题", role: "issues" },
    { title: "下一步工作打算", role: "plan" },
    { title: "集中整改期后继续整改的主要问题及计划", role: "plan" },
    { title: "尚未完成整改的突出问题及推进措施", role: "plan" },
    { title: "尚需继续整改的问题及计划安排", role: "plan" },
    { title: "后续整改事项及措施", role: "plan" },
    { title: "未整改到位的主要问题和推进计划", role: "plan" },
    { title: "需持续整改的重点问题及时限", role: "plan" },
    { title: "集中整改后仍需推进的问题及打算", role: "plan" },
    { title: "计划生育奖扶资金发放迟缓", role: undefined },
    { title: "年度学习计划与清单脱节", role: undefined },
    { title: "五年计划落实不力", role: undefined },
    { title: "整改工作要求", role: "requirement" },
    { title: "联系方式", role: "contact" },
    { title: "主要成效", role: "overview" },
    { title: "灌溉用水安排", role: undefined },
    { title: "", role: undefined },
  ])("$title: $role", ({ title, role }) => {
    expect(roleOfTitle(title)).toBe(role);
  });

  it("the last word wins", () => {
    expect(roleOfTitle("反馈问题整改情况及下一步打算")).toBe("plan");
  });
});

describe("forms of titles", () => {
  it.each([
    { title: "关于“台账不全”问题", issue: true, problem: true },
    { title: "针对台账不全的问题", issue: true, problem: true },
    { title: "反馈问题：台账不全", issue: true, problem: true },
    { title: "关于群众身边不正之风和腐败问题方面", issue: false, problem: true },
    { title: "关于履行职责和作风问题方面", issue: false, problem: true },
    { title: "关于“学习不深。全年没有研讨”的问题", issue: true, problem: true },
    { title: "关于“学习不深。全年没有", issue: true, problem: true },
    { title: "关于“三会一课", issue: false, problem: false },
    { title: "关于“三会一课”制度", issue: false, problem: false },
    { title: "针对“台账不全”问题方面", issue: true, problem: true },
    { title: "关于台账记录不规范问题方面", issue: true, problem: true },
    { title: "关于党组织建设方面存在的问题", issue: true, problem: true },
    { title: "台账管理薄弱", issue: false, problem: true },
    { title: "理论学习不深入", issue: false, problem: true },
    { title: "总体情况", issue: false, problem: false },
    { title: "补齐台账", issue: false, problem: false },
  ])("$title", ({ title, issue, problem }) => {
    expect({ issue: hasIssueForm(title), problem: statesProblem(title) }).toEqual({ issue, problem });
  });

  it.each(["党建工作方面", "整改情况", "作风建设", "重点领域", "组织工作"])("an aspect: %s", (title) => {
    expect(isAspectTitle(title)).toBe(true);
  });

  it.each(["台账不全", "下一步打算", "方面军"])("no aspect: %s", (title) => {
    expect(isAspectTitle(title)).toBe(false);
  });

  it.each([
    { title: "聚焦群众身边腐败问题和不正之风", names: true },
    { title: "聚焦基层党组织领导班子和干部人才队伍建设方面", names: true },
    { title: "总体情况", names: false },
  ])("names a focus: $title $names", ({ title, names }) => {
    expect(namesFocus(title)).toBe(names);
  });
});
