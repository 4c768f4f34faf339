import { describe, expect, it } from "vitest";
import { measuresOf } from "../helpers/assemble-text.js";

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n一、反馈问题整改情况\n";

describe("what answers an issue", () => {
  it.each([
    { why: "the points of its list", text: "1.关于“台账不全”问题。一是补齐台账。二是按月清点。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "its prose as one", text: "1.关于“台账不全”问题。组织专人补齐台账，按月清点。", measures: ["1.1: 组织专人补齐台账，按月清点。"] },
    { why: "its prose over two paragraphs", text: "1.关于“台账不全”问题\n组织专人补齐台账。\n按月清点。", measures: ["1.1: 组织专人补齐台账。\n按月清点。"] },
    { why: "numbered paragraphs", text: "1.台账不全的问题。\n（1）补齐台账，核对目录。\n（2）修订办法，明确职责。", measures: ["1.1: 补齐台账，核对目录。", "1.1: 修订办法，明确职责。"] },
    { why: "what came of it, where no other label stands", text: "1.台账不全的问题\n整改成效：修订办法2项，清退3万元。\n2.公示滞后的问题\n整改结果：开展培训2次。", measures: ["1.1: 修订办法2项，清退3万元。", "1.2: 开展培训2次。"] },
    { why: "labels of yet other words", text: "1.台账不全的问题\n办理情况：补齐台账。\n责任主体：档案馆党支部\n2.公示滞后的问题\n已采取的措施：按月公示。\n挂点领导：副馆长", measures: ["1.1: 补齐台账。", "1.2: 按月公示。"] },
    { why: "a labelled value", text: "1.台账不全的问题\n整改措施：补齐台账，按月清点。\n责任单位：档案股", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "the list in a labelled value", text: "1.台账不全的问题\n整改措施：一是补齐台账。二是按月清点。\n责任单位：档案股", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "a status is no measure", text: "1.台账不全的问题\n整改情况：已完成。\n责任单位：档案股", measures: [] },
    { why: "a status alone in a word", text: "1.台账不全的问题\n整改情况：完成。", measures: [] },
    { why: "a status with its reason", text: "1.台账不全的问题\n整改情况：未完成，因资金未到位。", measures: [] },
    { why: "a status that lasts", text: "1.台账不全的问题\n整改情况：已完成，并长期坚持。", measures: [] },
    { why: "what was done, in a few words", text: "1.台账不全的问题\n整改情况：已修订《档案办法》。", measures: ["1.1: 已修订《档案办法》。"] },
    { why: "what was paid back, in a few words", text: "1.台账不全的问题\n整改进展情况：目前已清退3万元。", measures: ["1.1: 目前已清退3万元。"] },
    { why: "what was done at once", text: "1.台账不全的问题\n整改情况：立行立改，已补登12册。", measures: ["1.1: 立行立改，已补登12册。"] },
    { why: "the problems listed before the answers are none", text: "1.关于“台账不全”问题。主要表现在：一是缺目录。二是缺卷宗。整改措施：一是补目录。二是补卷宗。", measures: ["1.1: 补目录。", "1.1: 补卷宗。"] },
    { why: "each issue its own", text: "1.关于“台账不全”问题。一是补齐台账。二是按月清点。\n2.关于“公示滞后”问题。一是按月公示。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。", "1.2: 按月公示。"] },
    { why: "an issue that nothing answers", text: "1.关于“台账不全”问题\n2.关于“公示滞后”问题\n按月公示。", measures: ["1.2: 按月公示。"] },
    { why: "a status in brackets behind the title", text: "1.关于“台账不全”问题（已完成）\n补齐台账。", measures: ["1.1: 补齐台账。"] },
    { why: "a label with what came of it", text: "1.台账不全的问题\n整改措施及成效：补齐台账，按月清点。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "a label of other words", text: "1.台账不全的问题\n采取的主要措施：一是补齐台账。二是按月清点。\n取得的成效：已完成。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "not words that only begin like a label", text: "1.台账不全的问题\n整改措施及成效显著，按月清点。", measures: ["1.1: 整改措施及成效显著，按月清点。"] },
    { why: "labels that are numbered themselves", text: "1.台账不全的问题\n（1）责任领导：馆长\n（2）责任股室：档案股\n（3）整改情况：一是补齐台账。二是按月清点。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "labels that are numbered, in prose", text: "1.台账不全的问题\n（1）存在问题：目录缺页。\n（2）整改措施：补齐台账，按月清点。\n（3）整改结果：已完成。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "points below a numbered label", text: "1.台账不全的问题\n（1）责任领导：馆长\n（2）整改措施\n①补齐台账，核对目录。\n②修订办法，明确职责。", measures: ["1.1: 补齐台账，核对目录。", "1.1: 修订办法，明确职责。"] },
    { why: "a state before it is no part of it", text: "1.台账不全的问题\n整改情况：已完成。补齐台账，按月清点。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "a state before prose", text: "1.台账不全的问题。\n基本完成。补齐台账，按月清点。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "an action is no state", text: "1.台账不全的问题。\n已修订办法。补齐台账，按月清点。", measures: ["1.1: 已修订办法。补齐台账，按月清点。"] },
    { why: "not a list of states", text: "1.台账不全的问题。\n整改情况：①补目录；②补卷宗。\n完成情况：①已完成；②长期坚持。", measures: ["1.1: 补目录；", "1.1: 补卷宗。"] },
    { why: "labels behind semicolons", text: "1.问题：台账不全；措施：补齐台账；责任人：张某；状态：已完成。\n2.公示滞后；整改措施：按月公示；责任人：李某。", measures: ["1.1: 补齐台账", "1.2: 按月公示"] },
    { why: "labels behind commas", text: "1.反馈问题：台账不全，整改措施：补齐台账，完成情况：已完成。\n2.反馈问题：公示滞后，整改措施：按月公示，完成情况：正在推进。", measures: ["1.1: 补齐台账", "1.2: 按月公示"] },
    { why: "words that are no labels behind semicolons", text: "1.措施不实；责任不清。补齐台账。", measures: ["1.1: 补齐台账。"] },
    { why: "without numbers", text: "针对“台账不全”问题。一是补齐台账。二是按月清点。\n针对“公示滞后”问题。按月公示。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。", "1.2: 按月公示。"] },
    { why: "what stands before a bracket of labels", text: "1.台账不全的问题。补齐台账，按月清点。（牵头领导：副馆长；责任单位：档案股；完成情况：已完成）", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "what stands behind a bracket of labels", text: "1.台账不全的问题。（牵头领导：副馆长；责任单位：档案股）补齐台账，按月清点。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "what stands below a bracket of labels", text: "1.台账不全的问题\n【责任领导：副馆长；整改时限：长期坚持】\n补齐台账，按月清点。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "a list glued to the title", text: "1.针对“台账不全”问题一是补齐台账。二是按月清点。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(report + text)).toEqual(measures);
  });

  it.each([
    {
      why: "a chain ends where the next issue without a number begins",
      text: "针对“台账不全”问题，首先，补齐台账。其次，按月清点。\n针对“公示滞后”问题。按月公示。",
      measures: ["1.1: 补齐台账。", "1.1: 按月清点。", "1.2: 按月公示。"],
    },
    {
      why: "a chain ends before the signature",
      text: "1.关于“台账不全”问题。首先，补齐台账。最后，按月清点。\n中共青禾县档案馆支部\n2024年9月9日",
      measures: ["1.1: 补齐台账。", "1.1: 按月清点。"],
    },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(report + text)).toEqual(measures);
  });

  it.fails.each([
    {
      why: "a number that goes on in the next issue is that issue's",
      text: "针对“台账不全”问题一是补齐台账。\n针对“公示滞后”问题二是按月公示。",
      measures: ["1.1: 补齐台账。", "1.2: 按月公示。"],
    },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(report + text)).toEqual(measures);
  });

  it("a notice answers nothing", () => {
    expect(measuresOf("县委第三巡察组向县档案馆反馈巡察情况\n巡察发现的主要问题是：一是台账记录不全。二是公示更新不及时。")).toEqual([]);
  });
});
