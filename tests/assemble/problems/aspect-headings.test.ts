import { describe, expect, it } from "vitest";
import { assembleText, issuesOf, measuresOf } from "../../helpers/assemble-text.js";

const notice = "关于县委第二巡察组对柳湾乡党委巡察反馈情况的通报\n近日，县委第二巡察组向柳湾乡党委反馈了巡察情况。\n";
const aspects = ["聚焦决策部署在基层贯彻落实情况方面", "聚焦基层党组织建设方面"];
const problems = [["理论学习走过场，学用脱节", "产业发展思路不清"], ["干部队伍老化，培养使用不够", "后备力量储备不足"]];
const expected = ["1.1 理论学习走过场，学用脱节", "1.2 产业发展思路不清", "2.1 干部队伍老化，培养使用不够", "2.2 后备力量储备不足"];

/** Two aspects with their problems behind marks, `between` standing between an aspect and its problems. */
function listed(marks: readonly string[], between: string, close = "。"): string {
  return aspects.map((aspect, index) => `${marks[index]}${aspect}${between}${(problems[index] as string[]).join("；")}${close}`).join("\n");
}

describe("problems parted by ； behind an aspect", () => {
  it.each([
    { between: "。" },
    { between: "：" },
    { between: "，" },
    { between: "\n" },
    { between: "。\n" },
    { between: "：\n" },
    { between: "。主要是" },
    { between: "，主要是" },
    { between: "。主要表现在：" },
    { between: "，存在", close: "等问题。" },
    { between: "存在", close: "等问题。" },
    { between: "。主要存在", close: "等问题。" },
    { between: "，还存在", close: "等突出问题。" },
  ])("in a heading: …方面$between…$close", ({ between, close }) => {
    const chapter = `${notice}一、存在的主要问题\n${listed(["（一）", "（二）"], between, close)}`;
    expect(issuesOf(chapter)).toEqual(expected.map((issue) => `1.${issue}`));
    expect(issuesOf(notice + listed(["一、", "二、"], between, close))).toEqual(expected);
    expect(assembleText(chapter).notes).toEqual([]);
  });

  it.each([{ between: "：" }, { between: "，" }, { between: "。" }, { between: "，存在", close: "等问题。" }])("in a line of its own: …方面$between…$close", ({ between, close }) => {
    expect(issuesOf(`${notice}一、存在的主要问题\n巡察发现2个方面4个问题，主要表现在：\n${listed(["", ""], between, close)}`)).toEqual(expected.map((issue) => `1.${issue}`));
  });

  it.each([
    { why: "a sentence each", told: "理论学习走过场。产业发展思路不清。", issues: ["理论学习走过场", "产业发展思路不清"] },
    { why: "one alone", told: "理论学习走过场。", issues: ["理论学习走过场"] },
    { why: "what was checked tells no more problems", told: "理论学习走过场；产业发展思路不清。经核查，上轮反馈的31个问题中，已整改到位24个，未整改到位2个。", issues: ["理论学习走过场", "产业发展思路不清"] },
    { why: "the first points alone are marked", told: "一是理论学习走过场；二是产业发展思路不清；台账不全；公示滞后。", issues: ["理论学习走过场", "产业发展思路不清", "台账不全", "公示滞后"] },
    { why: "the first point alone is marked", told: "一是理论学习走过场；产业发展思路不清。", issues: ["理论学习走过场", "产业发展思路不清"] },
    { why: "each point has several", told: "一是理论学习走过场；学用脱节。二是产业发展思路不清；项目迟缓。", issues: ["理论学习走过场；学用脱节", "产业发展思路不清；项目迟缓"] },
  ])("$why", ({ told, issues }) => {
    expect(issuesOf(`${notice}一、存在的主要问题\n（一）${aspects[0] as string}。${told}`).map((issue) => issue.slice(issue.indexOf(" ") + 1))).toEqual(issues);
  });

  it.each([
    { why: "what went well", told: "（一）聚焦基层党组织建设方面。党委重视程度提高；工作有序推进。" },
    { why: "what is asked", told: "（一）聚焦基层党组织建设方面。要解决学习不深入的问题；要加强培养。" },
  ])("none: $why", ({ told }) => {
    expect(issuesOf(`${notice}一、存在的主要问题\n${told}`)).toEqual([]);
  });

  it("a requirement that focuses on something is no aspect", () => {
    const text = `${notice}一、存在的主要问题\n1.台账不全。\n二、整改意见\n（一）聚焦主责主业，推动改革；压实责任。\n（二）加强政治建设。`;
    expect(issuesOf(text)).toEqual(["1.1 台账不全"]);
    expect(measuresOf(text)).toHaveLength(2);
  });
});

describe("a heading that names its aspect and says what is wrong with it", () => {
  const points = ["一是理论学习不深入。全年仅集中研讨3次。\n二是减负政策落实打折扣。", "一是收费行为不规范。\n二是采购监管缺位。"];
  const chapters = (first: string, second: string, lead = ""): string => `${notice}一、${first}\n${lead}${points[0] as string}\n二、${second}\n${points[1] as string}`;
  const issues = ["1.1 理论学习不深入", "1.2 减负政策落实打折扣", "2.1 收费行为不规范", "2.2 采购监管缺位"];

  it.each([
    ["聚焦贯彻落实教育方针，政治引领作用有待强化", "聚焦群众身边不正之风和腐败问题，管党治校责任有待压实"],
    ["聚焦全面从严治党责任落实，压力传导还不到位", "聚焦巡察整改，成果运用不充分"],
    ["围绕领导班子建设，整体功能发挥不够", "紧盯群众身边腐败，监督执纪偏软"],
    ["在政治建设方面有差距", "在组织建设方面不够有力"],
  ])("%s / %s", (first, second) => {
    expect(issuesOf(chapters(first, second))).toEqual(issues);
    expect(measuresOf(chapters(first, second))).toEqual([]);
    expect(issuesOf(chapters(first, second, "巡察发现，乡党委在理论转化方面存在短板。\n"))).toEqual(issues);
  });

  it("is itself the issue where no points stand below", () => {
    expect(issuesOf(`${notice}一、聚焦贯彻落实教育方针，政治引领作用有待强化\n全年仅集中研讨3次。\n二、聚焦巡察整改，成果运用不充分\n至今未建立台账。`)).toEqual(["1 聚焦贯彻落实教育方针，政治引领作用有待强化", "2 聚焦巡察整改，成果运用不充分"]);
  });

  it("a list of what is asked behind told problems leaves them what they are", () => {
    expect(issuesOf(`${notice}巡察发现了一些问题，主要是理论学习不深入，公示更新不及时，落实责任还有差距。\n组长提出两点建议：一是建立台账；二是压实责任。`).map((issue) => issue.split(" ")[1])).toEqual(["理论学习不深入", "公示更新不及时", "落实责任还有差距"]);
  });

  it("without an aspect it is the issue, and the points are what was seen", () => {
    expect(issuesOf(chapters("政治引领作用有待强化", "管党治校责任有待压实"))).toEqual(["1 政治引领作用有待强化", "2 管党治校责任有待压实"]);
  });

  it("points that ask for something are no issues", () => {
    expect(issuesOf(`${notice}一、聚焦主业，提升站位\n一是要加强学习。\n二是要压实责任。`)).toEqual([]);
  });
});
