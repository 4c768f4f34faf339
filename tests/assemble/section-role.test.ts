import { describe, expect, it } from "vitest";
import { hasIssueForm, isAspectTitle, namesFocus, roleOfTitle, sectionRoles, statesProblem } from "../../src/assemble/section-role.js";
import type { DocumentKind } from "../../src/model/document-kinds.js";
import { parseOutline } from "../../src/outline/index.js";

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

describe("sectionRoles", () => {
  const rolesOf = (kind: DocumentKind, text: string): string[] => {
    const { roots, nodes } = parseOutline(text);
    const roles = sectionRoles(roots, (node) => text.slice(node.markerEnd, node.titleEnd), kind);
    return nodes.map((node) => `${node.id} ${roles.get(node)}`);
  };

  it.each<{ why: string; kind: DocumentKind; text: string; roles: string[] }>([
    {
      why: "three chapters of a report",
      kind: "progress-report",
      text: "一、整改工作组织情况\n二、反馈问题整改情况\n（一）关于“台账不全”问题\n三、下一步工作打算",
      roles: ["1 organisation", "2 issues", "2.1 issues", "3 plan"],
    },
    {
      why: "a chapter that names no role, but holds issues",
      kind: "progress-report",
      text: "一、组织领导\n二、主要任务\n（一）关于“台账不全”问题\n（二）关于“公示滞后”问题",
      roles: ["1 organisation", "2 issues", "2.1 issues", "2.2 issues"],
    },
    {
      why: "a chapter that names a focus",
      kind: "progress-report",
      text: "一、聚焦群众身边腐败问题和不正之风方面\n1.台账不全\n二、聚焦基层党组织建设方面\n1.学习不深",
      roles: ["1 issues", "1.1 issues", "2 issues", "2.1 issues"],
    },
    {
      why: "inside a chapter of issues every heading is one, whatever its words",
      kind: "progress-report",
      text: "一、反馈问题整改情况\n（一）下一步工作谋划不够\n（二）组织领导不力",
      roles: ["1 issues", "1.1 issues", "1.2 issues"],
    },
    {
      why: "a chapter of what was organised, though it names the opinion",
      kind: "progress-report",
      text: "一、党委书记王某组织落实巡察反馈意见整改工作的情况\n（一）高度重视\n（二）以上率下促整改\n二、反馈问题整改情况\n（一）关于“台账不全”问题",
      roles: ["1 organisation", "1.1 organisation", "1.2 organisation", "2 issues", "2.1 issues"],
    },
    {
      why: "chapters of deficiencies with words of organising",
      kind: "progress-report",
      text: "一、主体责任落实不够有力\n（一）报销审核不严\n二、党的领导弱化\n（一）监督偏软\n三、提高政治站位，压实整改责任",
      roles: ["1 issues", "1.1 issues", "2 issues", "2.1 issues", "3 organisation"],
    },
    {
      why: "a chapter of attitude alone",
      kind: "progress-report",
      text: "一、深入学习贯彻重要论述，切实增强抓好巡察整改的政治自觉",
      roles: ["1 organisation"],
    },
    {
      why: "a chapter of attitude that is found wanting",
      kind: "progress-report",
      text: "一、政治自觉不够强\n（一）学习不深",
      roles: ["1 issues", "1.1 issues"],
    },
    {
      why: "problems of a notice with words of organising",
      kind: "feedback-notice",
      text: "1.落实整改主体责任有差距。\n2.第一责任人职责履行不够。\n3.台账不全。",
      roles: ["1 issues", "2 issues", "3 issues"],
    },
    {
      why: "a chapter of duty with a word of the focus",
      kind: "progress-report",
      text: "一、旗帜鲜明加强政治建设，扛起巡视整改政治责任\n（一）从讲政治高度抓整改\n（二）着眼全局抓整改\n二、反馈问题整改情况\n（一）关于“台账不全”问题",
      roles: ["1 organisation", "1.1 organisation", "1.2 organisation", "2 issues", "2.1 issues"],
    },
    {
      why: "who organised, in a chapter of its own",
      kind: "progress-report",
      text: "一、党组及主要负责人组织落实整改情况\n（一）提高思想认识抓整改\n（二）周密部署\n二、反馈问题整改情况\n（一）关于“台账不全”问题",
      roles: ["1 organisation", "1.1 organisation", "1.2 organisation", "2 issues", "2.1 issues"],
    },
    {
      why: "what was asked and done",
      kind: "progress-report",
      text: "一、整改组织情况\n（一）坚持问题导向，认真落实巡察意见\n（二）有关要求\n二、意见建议落实情况\n（一）压实责任\n三、工作要求",
      roles: ["1 organisation", "1.1 organisation", "1.2 requirement", "2 organisation", "2.1 organisation", "3 requirement"],
    },
    {
      why: "not problems under a chapter of what was organised",
      kind: "progress-report",
      text: "一、组织落实巡察反馈问题整改情况\n（一）抓整改不力\n（二）关于“台账不全”问题\n二、下一步打算",
      roles: ["1 issues", "1.1 issues", "1.2 issues", "2 plan"],
    },
    {
      why: "not a chapter that says what is wrong with the duty",
      kind: "progress-report",
      text: "一、落实主体责任不到位\n（一）学习不深入\n（二）笔记雷同\n二、扛牢监督责任不够\n（一）谈话不经常\n三、选人用人不规范\n（一）考察走过场\n四、下一步打算",
      roles: ["1 issues", "1.1 issues", "1.2 issues", "2 issues", "2.1 issues", "3 issues", "3.1 issues", "4 plan"],
    },
    {
      why: "a chapter of requirements in a notice",
      kind: "feedback-notice",
      text: "一、存在的主要问题\n（一）台账不全\n二、意见建议\n（一）压实责任",
      roles: ["1 issues", "1.1 issues", "2 requirement", "2.1 requirement"],
    },
    {
      why: "a speech asks",
      kind: "address",
      text: "一、统一思想\n二、狠抓落实",
      roles: ["1 requirement", "2 requirement"],
    },
    {
      why: "no kind at all",
      kind: "other",
      text: "一、用水时间\n二、用水顺序",
      roles: ["1 overview", "2 overview"],
    },
  ])("$why", ({ kind, text, roles }) => {
    expect(rolesOf(kind, text)).toEqual(roles);
  });

  it("a speech asks, also where a chapter has a word of reports", () => {
    expect(rolesOf("address", "一、统一思想\n二、压实责任")).toEqual(["1 requirement", "2 requirement"]);
  });
});
