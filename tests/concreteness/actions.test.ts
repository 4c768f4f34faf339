import { describe, expect, it } from "vitest";
import { findActions } from "../../src/concreteness/actions.js";

const told = (text: string, intended = false): string[] =>
  findActions(text, intended).map(({ kind, marked, start, end }) => `${kind === "done" ? (marked ? "done!" : "done") : "intended"} ${text.slice(start, end)}`);

describe("what is done", () => {
  it.each([
    { why: "已 marks it", text: "制度已上墙", expected: ["done! 已"] },
    { why: "已 and an adverb: done", text: "已进一步完善并印发《办法》", expected: ["done! 已"] },
    { why: "己 written for 已", text: "清单己完成核对", expected: ["done! 己"] },
    { why: "了 marks it", text: "进一步规范了收费秩序", expected: ["done! 了"] },
    { why: "完成", text: "完成修缮12处", expected: ["done! 完成"] },
    { why: "a verb of a report without a mark", text: "召开专题会3次", expected: ["done 召开"] },
    { why: "an adverb, then an act of its own", text: "进一步健全制度并印发清单", expected: ["done 印发"] },
    { why: "one act a clause, the surest", text: "已印发并召开了会议", expected: ["done! 已"] },
    { why: "two clauses, two acts", text: "印发通知，召开会议", expected: ["done 印发", "done 召开"] },
    { why: "a clause that says so ends the plan before it", text: "拟于年底前改建，目前已开工，清退3户", expected: ["intended 拟于", "done! 已", "done 清退"] },
  ])("$why: $text", ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what is not", () => {
  it.each([
    { why: "未", text: "未召开会议" },
    { why: "不", text: "不得发放补贴" },
    { why: "what others are asked", text: "要求各站制定清单" },
    { why: "what is to be made sure", text: "确保完成任务" },
    { why: "a document's own name", text: "学习《关于进一步开展清查的通知》" },
    { why: "完成 as part of a noun", text: "明确完成时限" },
    { why: "了解, 为了", text: "为了了解情况" },
    { why: "已知", text: "对已知风险建档" },
    { why: "召开 as part of a noun", text: "明确召开频次" },
    { why: "soft verbs promise nothing", text: "加强领导，强化监督，压实责任" },
    { why: "nothing", text: "" },
  ])("$why: $text", ({ text }) => {
    expect(told(text)).toEqual([]);
  });
});

describe("what is intended", () => {
  it.each([
    { why: "进一步 alone", text: "进一步完善制度", expected: ["intended 进一步"] },
    { why: "继续 before a verb of a report", text: "继续开展检查", expected: ["intended 继续"] },
    { why: "不断", text: "不断提升能力", expected: ["intended 不断"] },
    { why: "将 before an adverb", text: "将继续抓好落实", expected: ["intended 将继续"] },
    { why: "将 before a verb", text: "我局将组织专题培训", expected: ["intended 将组织"] },
    { why: "it governs the sentence", text: "拟于明年印发办法，召开推进会，清退资金", expected: ["intended 拟于"] },
    { why: "and no more than the sentence", text: "拟于明年改建。召开推进会", expected: ["intended 拟于", "done 召开"] },
    { why: "计划 as a verb", text: "计划投资20万元新建泵房", expected: ["intended 计划投"] },
    { why: "计划 as a verb behind a noun 计划", text: "印发招聘计划，计划招聘3人", expected: ["done 印发", "intended 计划招"] },
    { why: "下一步", text: "下一步，印发办法", expected: ["intended 下一步"] },
    { why: "要 that opens a clause", text: "要严格执行制度，印发清单", expected: ["intended 要"] },
    { why: "力争", text: "力争年底前完成", expected: ["intended 力争"] },
  ])("$why: $text", ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    { why: "将 moves an object", text: "将该项纳入年度考核" },
    { why: "将 moves an object that begins like a verb", text: "将加强监管纳入考核" },
    { why: "将 … 与 … 相结合", text: "将巡察整改与日常工作相结合" },
    { why: "计划 as a noun", text: "纳入年度工作计划在册管理" },
    { why: "按计划", text: "按计划开工" },
    { why: "要 inside a word", text: "主要负责人带头，重要事项集体研究" },
    { why: "需要, 要求", text: "要求高，需要多" },
    { why: "持续时间", text: "持续时间长" },
    { why: "继续教育", text: "继续教育学时" },
  ])("not: $why: $text", ({ text }) => {
    expect(told(text).filter((each) => each.startsWith("intended"))).toEqual([]);
  });
});

describe("a plan as a whole", () => {
  it.each([
    { why: "its plain verbs are not done", text: "召开会议，印发办法", expected: [] },
    { why: "what is marked is", text: "目前已印发办法", expected: ["done! 已"] },
    { why: "the tasks that are done, as its object", text: "对已完成整改的问题组织回访", expected: [] },
  ])("$why: $text", ({ text, expected }) => {
    expect(told(text, true)).toEqual(expected);
  });
});
