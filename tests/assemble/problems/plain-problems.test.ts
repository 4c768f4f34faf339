import { describe, expect, it } from "vitest";
import { issuesOf } from "../../helpers/assemble-text.js";

const notice = "近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const titlesOf = (text: string): string[] => issuesOf(notice + text).map((issue) => issue.slice(issue.indexOf(" ") + 1));
const [first, second, third] = ["理论学习不深入", "财务管理不规范", "党建工作薄弱"];

describe("problems that few words lead to", () => {
  it.each([
    `巡察发现，${first}；${second}；${third}。`,
    `反馈指出，馆党组${first}；${second}；${third}。`.replace("馆党组", "档案馆党组"),
    `巡察中发现，档案馆党组${first}，${second}，${third}。`,
    `王某指出，${first}，${second}，${third}。`,
    `巡察组认为，${first}；${second}；${third}。`,
    `档案馆能够认真履职，但${first}，${second}，${third}。`,
    `档案馆取得了一些成绩；但是，${first}；${second}；${third}。`,
    `仍然存在一些问题，包括${first}，${second}，${third}等。`,
    `也发现了一些问题，包括：${first}；${second}；${third}。`,
    `巡察发现的问题主要包括${first}；${second}；${third}。`,
    `指出了存在的一些突出问题。主要包括${first}，${second}，${third}等。`,
    `发现一些问题，如${first}、${second}、${third}等。`,
    `一些问题需引起重视，如：${first}；${second}；${third}。`,
    `存在“三个不够”：${first}、${second}、${third}。`,
    `同时也看到，${first}、${second}、${third}等问题依然存在。`,
    `${first}、${second}、${third}等问题较为突出。`,
    `也指出了一些短板和不足：${first}；${second}；${third}。`,
    `但巡察也发现了一些问题和不足，有的${first}；有的${second}；有的${third}。`,
    `发现了一些不足和问题，有的${first}；有的${second}；有的${third}。`,
    `发现一些问题和短板，有的${first}；有的${second}；有的${third}。`,
  ])("%s", (text) => {
    expect(titlesOf(text)).toEqual([first, second, third]);
  });

  it.each([
    { text: "巡察发现，在推动工作上存在偏差，服务力度不够；财务管理不规范。", titles: ["在推动工作上存在偏差，服务力度不够", "财务管理不规范"] },
    { text: "反馈指出，在推动工作方面存在差距，财务管理不规范，党建工作薄弱。", titles: ["在推动工作方面存在差距", "财务管理不规范", "党建工作薄弱"] },
    { text: "巡察发现，在推动工作中存在差距，落实不够有力；在财务管理中存在漏洞，把关不严。", titles: ["在推动工作中存在差距，落实不够有力", "在财务管理中存在漏洞，把关不严"] },
    { text: "存在理论学习不深入、项目执行率低、后备力量少、招商进展慢等问题。", titles: ["理论学习不深入", "项目执行率低", "后备力量少", "招商进展慢"] },
    { text: "存在政治建设弱化、思想建设虚化、组织建设软化等三个方面9个问题。", titles: ["政治建设弱化", "思想建设虚化", "组织建设软化"] },
    { text: "仍然存在一些问题，包括理论学习有待进一步深化，学习制度需要更加深入，队伍建设需要强化等。", titles: ["理论学习有待进一步深化", "学习制度需要更加深入", "队伍建设需要强化"] },
  ])("$text", ({ text, titles }) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  it.each([
    "巡察发现，档案馆认真履职，取得成效；干部作风有改进；党建有起色。",
    "巡察组指出，要提高站位，解决学习不深入；作风不实；党建薄弱。",
    "组长强调，学习不深入，作风不实，党建薄弱，都要抓紧整改。",
    "巡察范围包括馆机关和下属单位。",
    "整改措施包括完善制度、加强学习等。",
    "巡察组认为，档案馆党组政治站位高，工作有力。",
    "组长指出，巡察指出的问题清单要逐条对照，学习不深入的要补课。",
    "档案馆认真履职，但任务仍然繁重。",
    "群众反映强烈的问题得到解决，理论学习不断深入。",
    "指出了被巡察单位存在的突出问题。",
    "巡察发现，档案馆已整改台账不全；公示滞后。",
  ])("none: %s", (text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});
