import { describe, expect, it } from "vitest";
import { assembleText } from "../../helpers/assemble-text.js";

const notice = "近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const [learning, duty, branch, meetings, pay] = ["理论学习不深入", "履职担当不足", "支部软弱涣散", "组织生活不规范", "违规发放津贴"];
/** The title of each issue behind the name of its aspect. */
const groupedIssues = (text: string): string[] => {
  const { issues } = assembleText(text);
  return issues.map(({ titleStart, titleEnd, aspect }) => `${aspect === undefined ? "" : text.slice(aspect.start, aspect.end)}|${text.slice(titleStart, titleEnd)}`);
};

describe("sentences that stand under aspects", () => {
  const expected = [`党的领导方面|${learning}`, `党的领导方面|${duty}`, `党的建设方面|${branch}`, `党的建设方面|${meetings}`, `全面从严治党方面|${pay}`];
  it.each([
    { why: "aspects closed by a full stop", told: `反馈指出了一些问题，主要是：在党的领导方面。有的${learning}；有的${duty}。在党的建设方面。有的${branch}；有的${meetings}。在全面从严治党方面。有的${pay}。` },
    { why: "a comma", told: `存在的问题主要是：在党的领导方面，有的${learning}；有的${duty}。在党的建设方面，有的${branch}；有的${meetings}。在全面从严治党方面，有的${pay}。` },
    { why: "a colon, no 在", told: `巡察发现的主要问题：党的领导方面：${learning}；${duty}。党的建设方面：${branch}；${meetings}。全面从严治党方面：${pay}。` },
    { why: "a sentence each", told: `巡察发现了一些问题，主要有：在党的领导方面。${learning}。${duty}。在党的建设方面。${branch}。${meetings}。在全面从严治党方面。${pay}。` },
    { why: "the number of aspects leads to them", told: `问题主要体现在三个方面：在党的领导方面，${learning}、${duty}；在党的建设方面，${branch}、${meetings}；在全面从严治党方面，${pay}。` },
    { why: "aspects and semicolons", told: `反馈指出的问题主要集中在三个方面：党的领导方面，${learning}、${duty}；党的建设方面，${branch}、${meetings}；全面从严治党方面，${pay}。` },
    { why: "a line each", told: `主要问题是：\n在党的领导方面。有的${learning}；有的${duty}。\n在党的建设方面。有的${branch}；有的${meetings}。\n在全面从严治党方面。有的${pay}。` },
    { why: "points", told: `发现的问题主要有以下几个方面：一是党的领导方面。${learning}；${duty}。二是党的建设方面。${branch}。${meetings}。三是全面从严治党方面。${pay}。` },
    { why: "points with 在", told: `巡察发现的主要问题：一是在党的领导方面。有的${learning}；有的${duty}。二是在党的建设方面。有的${branch}；有的${meetings}。三是在全面从严治党方面。有的${pay}。` },
    { why: "what follows is no problem", told: `存在的问题主要是：在党的领导方面。有的${learning}；有的${duty}。在党的建设方面。有的${branch}；有的${meetings}。在全面从严治党方面。有的${pay}。组长强调，要抓好整改。` },
  ])("$why", ({ told }) => {
    expect(groupedIssues(notice + told)).toEqual(expected);
  });

  it("聚焦 stays in the name of an aspect", () => {
    expect(groupedIssues(`${notice}主要问题是：聚焦决策部署落实方面，${learning}。聚焦基层党组织建设方面，${branch}，${meetings}。`)).toEqual([
      `聚焦决策部署落实方面|${learning}`,
      `聚焦基层党组织建设方面|${branch}，${meetings}`,
    ]);
  });

  it.each([
    { why: "上 behind 方面 opens one more", told: `主要问题是：党建工作方面，${meetings}；内部管理上，${pay}；干部队伍上，后备力量不足。`, issues: [`党建工作方面|${meetings}`, `内部管理|${pay}`, "干部队伍|后备力量不足"] },
    { why: "总体上 is none", told: `主要问题是：党建工作方面，${meetings}；党员管理方面，总体上，${branch}。`, issues: [`党建工作方面|${meetings}`, `党员管理方面|总体上，${branch}`] },
    { why: "等方面 is none", told: `在党的建设等方面存在不足。有的${branch}；有的${meetings}。`, issues: [`|${branch}`, `|${meetings}`] },
    { why: "one aspect alone", told: `反馈指出了一些问题，主要是：在党的建设方面。有的${branch}；有的${meetings}。`, issues: [`党的建设方面|${branch}`, `党的建设方面|${meetings}`] },
    { why: "what was done well", told: "在党的建设方面，支部工作有起色。在队伍建设方面，干部精神面貌好。", issues: [] },
    { why: "what is asked", told: "主要是：在党的建设方面。要抓好支部。在队伍建设方面。要带好干部。", issues: [] },
  ])("$why", ({ told, issues }) => {
    expect(groupedIssues(notice + told)).toEqual(issues);
  });
});

describe("an aspect that another word than 方面 ends", () => {
  it.each([
    { told: `巡察发现，在政治建设上，存在${learning}；在支部工作上，存在${branch}；在财务管理上，存在${pay}。`, aspects: ["政治建设", "支部工作", "财务管理"] },
    { told: `在政治建设上，${learning}；在支部工作上，${branch}；在财务管理上，${pay}。`, aspects: ["政治建设", "支部工作", "财务管理"] },
    { told: `主要问题：政治建设上，${learning}；支部工作上，${branch}；财务管理上，${pay}。`, aspects: ["政治建设", "支部工作", "财务管理"] },
    { told: `巡察指出，在政治建设中，存在${learning}；在支部工作开展中，存在${branch}；在财务管理中，存在${pay}。`, aspects: ["政治建设", "支部工作开展", "财务管理"] },
    { told: `主要问题是：政治建设层面，${learning}；组织建设层面，${branch}；财务领域，${pay}。`, aspects: ["政治建设层面", "组织建设层面", "财务领域"] },
    { told: `巡察发现，在政治建设领域存在${learning}；在组织建设领域存在${branch}；在财务管理领域存在${pay}。`, aspects: ["政治建设领域", "组织建设领域", "财务管理领域"] },
    { told: `在政治建设上，存在${learning}等问题。在支部工作上，存在${branch}等问题。在财务管理中，存在${pay}等问题。`, aspects: ["政治建设", "支部工作", "财务管理"] },
  ])("$told", ({ told, aspects }) => {
    expect(groupedIssues(notice + told)).toEqual([learning, branch, pay].map((problem, index) => `${aspects[index]}|${problem}`));
  });

  it.each([
    `会上，组长指出，存在${learning}、${branch}、${pay}等问题。`,
    `总体上，工作扎实，但在此基础上，仍存在${learning}、${branch}、${pay}等问题。`,
    `巡察中，发现${learning}；${branch}；${pay}等问题。`,
    `巡察过程中，存在${learning}、${branch}、${pay}等问题。`,
    `在县委领导下，巡察组发现${learning}、${branch}、${pay}等问题。`,
    `工作中，存在${learning}、${branch}、${pay}等问题。`,
  ])("none: %s", (told) => {
    expect(groupedIssues(notice + told)).toEqual([learning, branch, pay].map((problem) => `|${problem}`));
  });

  it("what is wrong is said of the aspect itself", () => {
    expect(groupedIssues(`${notice}巡察发现，局党组在推动工作上存在偏差；在落实责任上存在差距。`)).toEqual(["|在推动工作上存在偏差", "|在落实责任上存在差距"]);
  });
});

describe("a heading that says what is wrong", () => {
  const points = "一是应知应会掌握不全。二是走访办法不多。";
  it.each([
    "学习贯彻党的二十大精神不深入", "服务企业不主动", "贯彻落实党中央决策部署不到位", "全面从严治党主体责任落实不力", "基层党组织建设薄弱", "巡察整改落实不彻底",
    "落实上级决策部署不到位、不到底", "意识形态工作责任制虚化", "履行全面从严治党责任有差距", "选人用人把关不严",
  ])("is the issue, its points are none: %s", (heading) => {
    expect(groupedIssues(`${notice}\n一、存在的问题\n1.${heading}。${points}\n2.台账记录不全。${points}`)).toEqual([`|${heading}`, "|台账记录不全"]);
  });

  it.each(["基层党组织建设方面", "聚焦决策部署贯彻落实情况", "聚焦群众身边不正之风和腐败问题", "选人用人方面", "落实全面从严治党责任方面"])("is a group where it names an aspect: %s", (heading) => {
    expect(groupedIssues(`${notice}\n一、存在的问题\n（一）${heading}\n一是应知应会掌握不全。\n二是走访办法不多。`)).toEqual(["|应知应会掌握不全", "|走访办法不多"]);
  });
});
