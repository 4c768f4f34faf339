import { describe, expect, it } from "vitest";
import { assembleText, issuesOf } from "../../helpers/assemble-text.js";

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";
const notice = "县委第三巡察组向县档案馆反馈巡察情况\n近日，县委第三巡察组召开巡察情况反馈会。";

describe("numbered issues of a report", () => {
  it.each([
    {
      why: "under a chapter of issues",
      text: "一、组织领导情况\n成立专班。\n二、反馈问题整改情况\n（一）关于“台账不全”问题\n已补齐。\n（二）关于“公示滞后”问题\n按月公示。\n三、下一步工作打算\n持续巩固。",
      issues: ["2.1 关于“台账不全”问题", "2.2 关于“公示滞后”问题"],
    },
    {
      why: "under aspects",
      text: "一、反馈问题整改情况\n（一）聚焦决策部署落实方面\n1.台账不全。已补齐。\n2.公示滞后。按月公示。\n（二）聚焦基层党组织建设方面\n1.学习不深。补课。",
      issues: ["1.1.1 台账不全", "1.1.2 公示滞后", "1.2.1 学习不深"],
    },
    {
      why: "under a heading that is a problem itself",
      text: "一、反馈问题整改情况\n（一）关于“履职不够有力”问题\n1.项目建设进展缓慢。\n一是开会。二是督办。\n2.谈心谈话流于形式。\n一是谈话。二是约谈。\n（二）关于“作风不实”问题\n1.推动调研走访。\n2.开展谈心谈话。",
      issues: ["1.1.1 项目建设进展缓慢", "1.1.2 谈心谈话流于形式", "1.2 关于“作风不实”问题"],
    },
    {
      why: "under chapters of deficiencies",
      text: "一、党的领导弱化\n（一）学习不深。\n一是研讨。二是补课。\n二、党的建设缺失\n（一）支部管理缺乏创新。\n一是培训。二是观摩。",
      issues: ["1.1 学习不深", "2.1 支部管理缺乏创新"],
    },
    {
      why: "whose paragraphs are measures, not issues",
      text: "一、反馈问题整改情况\n1.台账不全的问题。\n（1）补齐台账，核对目录。\n（2）修订办法，明确职责。\n2.公示滞后的问题。\n（1）按月公示，接受监督。",
      issues: ["1.1 台账不全的问题", "1.2 公示滞后的问题"],
    },
    {
      why: "in the scheme 问题1：",
      text: "一、反馈问题整改情况\n问题1：台账不全。\n整改情况：已补齐。\n问题2：公示滞后。\n整改情况：按月公示。",
      issues: ["1.1 台账不全", "1.2 公示滞后"],
    },
    {
      why: "with 反馈问题： in the heading",
      text: "一、反馈问题整改情况\n1.反馈问题：台账不全。\n整改情况：已补齐。\n2.反馈问题：公示滞后。\n整改情况：按月公示。",
      issues: ["1.1 台账不全", "1.2 公示滞后"],
    },
    {
      why: "under a lost chapter",
      text: "（一）关于“台账不全”问题\n已补齐。\n（二）关于“公示滞后”问题\n按月公示。",
      issues: ["1 关于“台账不全”问题", "2 关于“公示滞后”问题"],
    },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(report + text)).toEqual(issues);
  });
});

describe("numbered paragraphs that tell what was done are measures, whatever words the issue above them has", () => {
  const chapter = "一、组织领导情况\n成立专班。\n二、反馈问题整改情况\n";
  it.each([
    {
      why: "between issues that the words tell",
      text: "（一）财务管理方面\n1.财务审核不严\n（1）完善制度。修订办法1项。\n（2）开展清理。清退3万元。\n2.工程先上车后补票\n（1）强化培训。培训2次。\n（2）严格追责。通报2人。",
      issues: ["2.1.1 财务审核不严", "2.1.2 工程先上车后补票"],
    },
    {
      why: "none beside it tells",
      text: "（一）财务管理方面\n1.多头开户\n①撤销账户2个。\n②修订办法1项。\n2.白条抵库\n①规范报账。清理2万元。",
      issues: ["2.1.1 多头开户", "2.1.2 白条抵库"],
    },
    { why: "right under the chapter", text: "（一）公款吃喝\n1.清退费用3万元。\n2.通报2人。\n（二）公车私用\n1.对2人进行谈话。", issues: ["2.1 公款吃喝", "2.2 公车私用"] },
    {
      why: "with points of their own",
      text: "（一）财务管理方面\n1.财务审核不严\n（1）完善制度。\n①修订办法1项。\n②印发流程1份。\n2.公款吃喝\n（1）开展清理。\n①清退3万元。\n②通报2人。",
      issues: ["2.1.1 财务审核不严", "2.1.2 公款吃喝"],
    },
    {
      why: "beside issues, whose own words tell nothing of a deed",
      text: "（一）财务管理方面\n1.学习不深\n（1）补课2次。\n2.落实“三会一课”一年仅开会2次\n（1）支部书记带头讲党课。\n（2）各支部每月开会。",
      issues: ["2.1.1 学习不深", "2.1.2 落实“三会一课”一年仅开会2次"],
    },
    {
      why: "one of which ends as an aspect does",
      text: "（一）意识形态工作责任制落实有差距\n（1）每月报告一次宣传工作。\n（2）规范宣传栏管理，清理用语3条。\n（二）主业偏移\n（1）制定规划1项。\n（2）选派骨干4人。",
      issues: ["2.1 意识形态工作责任制落实有差距", "2.2 主业偏移"],
    },
    {
      why: "that put right what the last word names",
      text: "（一）教育工作方面\n1.针对“育人工作有短板”问题\n（1）健全体系。\n（2）补齐教育短板。\n2.针对“管理不严”问题\n（1）堵塞监管漏洞。\n（2）消除安全隐患。",
      issues: ["2.1.1 针对“育人工作有短板”问题", "2.1.2 针对“管理不严”问题"],
    },
    {
      why: "but not those that open so and tell what is wrong",
      text: "（一）关于“作风不实”问题\n1.补短板力度不够。\n一是下沉。二是培训。\n2.整治形式主义不彻底。\n一是通报。二是减会。",
      issues: ["2.1.1 补短板力度不够", "2.1.2 整治形式主义不彻底"],
    },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(report + chapter + text)).toEqual(issues);
  });

  it("and those of a plan are no issues", () => {
    expect(issuesOf(`${report}${chapter}（一）白条抵库\n1.规范报账。\n2.清理2万元。\n三、下一步打算\n（一）加强领导\n1.持续巩固成果。\n2.严格责任追究。`)).toEqual(["2.1 白条抵库"]);
  });
});

describe("a chapter whose headings tell what is wrong holds the issues, whatever its own words", () => {
  const chapters = ["整改工作成效", "主要整改成效", "整改任务落实情况", "整改开展情况", "全力抓好整改", "坚持即知即改、立行立改", "强化责任担当，推动整改落地见效", "真抓实改，巡察整改取得阶段性成效", "加强组织领导，全面完成整改任务", "主要做法及成效"];
  const bodies = [
    { issues: ["2.1.1 审核不严", "2.1.2 合同管理不到位"], text: "（一）工程建设管理方面\n1.审核不严。一是修订办法。二是清退3万元。\n2.合同管理不到位。归档3份。" },
    { issues: ["2.1 审核不严", "2.2 公款吃喝"], text: "（一）审核不严\n1.修订办法1项。\n2.清退3万元。\n（二）公款吃喝\n1.清退2万元。\n2.通报2人。" },
  ];
  it.each(chapters)("%s", (chapter) => {
    for (const { text, issues } of bodies) {
      for (const tail of ["", "\n三、下一步打算\n（一）持续巩固成果。深化整改。\n（二）健全长效机制。建立制度。"]) {
        expect(issuesOf(`${report}一、组织领导情况\n成立专班。\n二、${chapter}\n${text}${tail}`)).toEqual(issues);
      }
    }
  });

  it.each([
    "一、加强组织领导\n（一）提高站位。开会3次。\n（二）压实责任。定责2项。\n二、整改工作开展情况\n（一）压实责任。成立专班。\n（二）强化督导。督导3次。\n三、下一步打算\n（一）解决整改不到位问题。持续发力。",
    "一、整改工作成效\n（一）政治站位不断提高。开会3次。\n（二）作风建设持续加强。定责2项。\n二、主要做法\n（一）聚焦问题，立行立改。清退3万元。\n三、下一步打算\n持续推进。",
  ])("not one whose headings tell what was done: %s", (text) => {
    expect(issuesOf(report + text)).toEqual([]);
  });
});

describe("issues of a report without numbers", () => {
  it.each([
    {
      why: "under a numbered chapter",
      text: "一、组织领导情况\n成立专班。\n二、反馈问题整改情况\n针对“台账不全”问题。组织专人补齐。\n针对“公示滞后”问题。按月公示。\n三、下一步工作打算\n持续巩固。",
      issues: ["2.1 针对“台账不全”问题", "2.2 针对“公示滞后”问题"],
    },
    {
      why: "without any heading",
      text: "针对“台账不全”问题。组织专人补齐。\n针对“公示滞后”问题。按月公示。",
      issues: ["1 针对“台账不全”问题", "2 针对“公示滞后”问题"],
    },
    {
      why: "under aspects in lines of their own",
      text: "聚焦群众身边不正之风方面\n针对“接待超标”问题。清退。\n聚焦基层党组织建设方面\n针对“学习不深”问题。补课。\n针对“党费不清”问题。核对。",
      issues: ["1.1 针对“接待超标”问题", "2.1 针对“学习不深”问题", "2.2 针对“党费不清”问题"],
    },
    {
      why: "in blocks of labels",
      text: "一、反馈问题整改情况\n存在问题：台账不全。\n整改措施：补齐。\n存在问题：公示滞后。\n整改措施：按月公示。",
      issues: ["1.1 台账不全", "1.2 公示滞后"],
    },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(report + text)).toEqual(issues);
  });

  it("have no number, and their aspect as group", () => {
    const text = `${report}聚焦基层党组织建设方面\n针对“学习不深”问题。补课。`;
    const issue = assembleText(text).issues[0];
    expect(issue?.number).toBeNull();
    expect(text.slice(issue?.aspect?.start, issue?.aspect?.end)).toBe("聚焦基层党组织建设方面");
  });
});

describe("problems of a notice", () => {
  it.each([
    { why: "points of a list", text: "巡察发现的主要问题是：一是台账记录不全。二是公示更新不及时。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    {
      why: "aspects with semicolons",
      text: "主要表现在：一是聚焦决策部署方面，存在台账记录不全；公示更新不及时等问题。二是聚焦党组织建设方面，存在学习不够深入等问题。",
      issues: ["1.1 台账记录不全", "1.2 公示更新不及时", "2.1 学习不够深入"],
    },
    { why: "parted by semicolons after a colon", text: "巡察发现了一些问题，主要表现在：台账记录不全；公示更新不及时；学习不够深入。", issues: ["1 台账记录不全", "2 公示更新不及时", "3 学习不够深入"] },
    { why: "paragraphs that begin with an aspect", text: "\n在决策部署方面，存在台账记录不全；公示更新不及时等问题。\n在党组织建设方面，存在学习不够深入；党费核算不清等问题。", issues: ["1.1 台账记录不全", "1.2 公示更新不及时", "2.1 学习不够深入", "2.2 党费核算不清"] },
    { why: "an aspect behind who tells of it", text: "\n县委第三巡察组向石桥镇党委反馈指出，在贯彻决策部署方面，存在台账记录不全；公示更新不及时等问题。在党组织建设方面，存在学习不够深入；党费核算不清等问题。", issues: ["1.1 台账记录不全", "1.2 公示更新不及时", "2.1 学习不够深入", "2.2 党费核算不清"] },
    { why: "the requirements behind them are none", text: "主要问题是：一是台账记录不全。二是公示更新不及时。巡察组提出整改要求：一是补齐台账。二是按月公示。", issues: ["1 台账记录不全", "2 公示更新不及时"] },
    { why: "a notice that names none", text: "会议要求照单全收、立行立改。", issues: [] },
  ])("$why", ({ text, issues }) => {
    expect(issuesOf(notice + text)).toEqual(issues);
  });
});

it.each([
  { why: "after the answers", text: "一、整改落实情况\n（一）台账不全。\n整改情况：补齐台账。\n（二）学习不深。\n整改情况：开展学习。\n二、存在的主要问题\n一是个别问题整改进度缓慢。二是长效机制还不健全。", issues: ["1.1 台账不全", "1.2 学习不深"], code: "W_OWN_PROBLEMS" },
  { why: "after what was done", text: "一、主要做法\n一是加强领导。\n二、目前存在的困难和问题\n一是整改进度缓慢。二是机制不健全。", issues: [], code: "W_OWN_PROBLEMS" },
  { why: "before the answers: whose they are is in doubt", text: "一、存在的主要问题\n一是学习不深。二是台账不全。\n二、整改情况\n一是开展学习。二是补齐台账。", issues: [], code: "W_PROBLEMS_UNREAD" },
])("problems that a report lists in a chapter of their own, $why, are told and no measures", ({ text, issues, code }) => {
  const { notes } = assembleText(report + text);
  expect(issuesOf(report + text)).toEqual(issues);
  expect(notes.map((note) => note.code)).toEqual([code]);
});

describe("none", () => {
  it.each([
    { why: "a speech", text: "在全县整改工作推进会上的讲话\n同志们：下面，我讲三点意见。\n一、统一思想\n一要学习。二要研讨。" },
    { why: "an announcement", text: "县委第三巡察组进驻公告\n主要受理信访举报，值班电话0000-1234567。\n一、受理范围\n二、受理方式" },
    { why: "no document of the genre", text: "灌溉用水时间安排\n一、用水时间\n二、用水顺序" },
    { why: "nothing", text: "" },
  ])("$why", ({ text }) => {
    expect(issuesOf(text)).toEqual([]);
  });
});

it("gives a last issue its end before the closing lines and the signature", () => {
  const text = `${report}一、反馈问题整改情况\n1.关于“台账不全”问题\n组织专人补齐。\n欢迎干部群众监督。联系电话：0000-1234567。\n中共青禾县档案馆支部\n2024年9月9日\n`;
  const issue = assembleText(text).issues[0];
  expect(text.slice(issue?.start, issue?.end).trim()).toBe("1.关于“台账不全”问题\n组织专人补齐。");
});

it("gives each issue its labelled values", () => {
  const text = `${report}一、反馈问题整改情况\n1.台账不全的问题\n责任单位：档案股\n整改措施：补齐台账。\n整改时限：长期坚持\n2.公示滞后的问题\n责任单位：办公室`;
  expect(assembleText(text).issues.map(({ fields }) => fields.map(({ field }) => field))).toEqual([["responsible-unit", "measures", "deadline"], ["responsible-unit"]]);
});
