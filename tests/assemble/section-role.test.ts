import { describe, expect, it } from "vitest";
import { sectionRoles } from "../../src/assemble/section-role.js";
import type { DocumentKind } from "../../src/model/document-kinds.js";
import { parseOutline } from "../../src/outline/index.js";

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
