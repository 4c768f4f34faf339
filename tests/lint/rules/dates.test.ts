import { describe, it } from "vitest";
import { checkCase, report, type LintCase } from "../../helpers/lint-text.js";

describe("days of the head", () => {
  const codes = ["feedback-before-inspection-end", "signed-before-inspection-end", "signed-before-feedback", "published-before-signed"];
  it.each<LintCase>([
    { why: "in order", text: report(), raises: [] },
    { why: "feedback on the last day", text: report({ feedback: "2024年5月10日，县委第二巡察组反馈了巡察意见。" }), raises: [] },
    { why: "feedback before the inspection ends", text: report({ feedback: "2024年4月20日，县委第二巡察组反馈了巡察意见。" }), raises: ["feedback-before-inspection-end"], places: ["2024年4月20日", "2024年3月4日至5月10日"] },
    { why: "the year once: the range is read into the next year, and the feedback lies within", text: report({ period: "2024年5月10日至3月4日" }), raises: ["feedback-before-inspection-end", "signed-before-inspection-end"] },
    { why: "signed before the feedback", text: report({ signed: "2024年6月13日" }), raises: ["signed-before-feedback"], places: ["2024年6月13日", "2024年6月20日"] },
    { why: "signed before the inspection ends", text: report({ feedback: "", signed: "2024年4月13日" }), raises: ["signed-before-inspection-end"] },
    { why: "across the year", text: report({ period: "2023年11月6日至2024年1月12日", feedback: "2024年3月5日，县委第二巡察组反馈了巡察意见。" }), raises: [] },
    { why: "no signature", text: report({ signed: "" }), raises: [] },
    { why: "an announcement is signed before the inspection", text: "县委巡察公告\n根据县委部署，县委第二巡察组将于2025年9月8日至11月20日对县水利局党组开展常规巡察。受理信访时间至11月10日，值班电话0000-1234567。\n县委巡察办\n2025年9月5日", raises: [] },
    { why: "published before it was signed", text: `来源：县水利局 发布时间：2025-01-10 16:00\n${report()}`, raises: ["published-before-signed"] },
    { why: "published after", text: `来源：县水利局 发布时间：2025-01-15 16:00\n${report()}`, raises: [] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});

describe("events after the signature", () => {
  const told = (words: string): string => report({ body: [`（一）关于学习不够的问题。一是${words}。二是加强督导。`] });
  it.each<LintCase>([
    { why: "told as done", text: told("2025年3月5日召开专题会2次"), raises: ["event-after-signature"], places: ["2025年3月5日", "2025年1月13日"] },
    { why: "told as done, a month", text: told("2025年4月印发《学习制度》"), raises: ["event-after-signature"] },
    { why: "before it", text: told("2024年9月5日召开专题会2次"), raises: [] },
    { why: "intended", text: told("拟于2025年3月5日召开专题会"), raises: [] },
    { why: "planned for it", text: told("计划2025年3月5日召开专题会"), raises: [] },
    { why: "a deadline", text: told("2025年6月底前完成改建"), raises: [] },
    { why: "demanded", text: told("要求各站2025年3月印发清单"), raises: [] },
    { why: "a plan of years", text: told("印发2025年学习计划"), raises: [] },
    { why: "no year", text: told("9月5日召开专题会"), raises: [] },
    { why: "a month that is a term", text: told("渠道改建，2025年3月完成"), raises: [] },
    { why: "a labelled deadline", text: report({ body: ["（一）关于水库失管的问题。", "整改时限：2025年3月31日完成", "整改措施：一是检修闸门。二是约谈站长。"] }), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["event-after-signature"]);
  });
});

describe("forms of dates", () => {
  const told = (words: string): string => report({ body: [`（一）关于学习不够的问题。一是${words}。二是加强督导。`] });
  it.each<LintCase>([
    { why: "no such day", text: told("于2024年2月30日召开专题会"), raises: ["date-impossible"] },
    { why: "a leap day that is none", text: told("于2023年2月29日召开专题会"), raises: ["date-impossible"] },
    { why: "a range that ends before it begins", text: report({ period: "2024年5月10日至2024年3月4日" }), raises: ["range-reversed"], places: ["2024年5月10日至2024年3月4日"] },
    { why: "months in the wrong order", text: told("对2023年9月至2023年3月的账目清查"), raises: ["range-reversed"] },
    { why: "a leap day", text: told("于2024年2月29日召开专题会"), raises: [] },
    { why: "a day without its sign", text: report({ signed: "2025年1月13" }), raises: ["date-damaged"] },
    { why: "years without a dash", text: told("对20212023年采购的水泵清查"), raises: ["date-damaged"] },
    { why: "今年 in a report signed in January", text: told("今年以来召开专题会2次"), raises: ["date-relative-year"] },
    { why: "今年 in a report signed in September", text: report({ signed: "2024年9月13日", body: ["（一）关于学习不够的问题。一是今年以来召开专题会2次。二是加强督导。"] }), raises: [] },
    { why: "a whole date", text: told("于2024年9月5日召开专题会"), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["date-impossible", "range-reversed", "date-damaged", "date-relative-year"]);
  });
});

describe("deadlines", () => {
  const fields = (deadline: string, result: string): string =>
    report({ body: ["（一）关于水库失管的问题。", "责任单位：水管股", `整改时限：${deadline}`, "整改措施：一是检修闸门。二是约谈站长。", ...(result === "" ? [] : [`整改结果：${result}`])] });
  it.each<LintCase>([
    { why: "over, and in progress", text: fields("2024年9月30日", "正在整改"), raises: ["deadline-passed"] },
    { why: "over, and not completed", text: fields("2024年9月底前", "尚未完成"), raises: ["deadline-passed"] },
    { why: "over, and done", text: fields("2024年9月30日", "已完成"), raises: [] },
    { why: "over, and nothing is said", text: fields("2024年9月30日", ""), raises: ["deadline-passed-unstated"] },
    { why: "yet to come", text: fields("2025年6月30日", "正在整改"), raises: [] },
    { why: "kept up for good", text: fields("2024年9月30日", "长期坚持"), raises: [] },
    { why: "no day", text: fields("立行立改", "正在整改"), raises: [] },
    { why: "a plan whose day is over", text: report({ body: ["（一）关于水库失管的问题。一是预计2024年9月底前改建闸门。二是约谈站长。"] }), raises: ["plan-overdue"] },
    { why: "a plan whose day is to come", text: report({ body: ["（一）关于水库失管的问题。一是预计2025年9月底前改建闸门。二是约谈站长。"] }), raises: [] },
    { why: "what was done by a day", text: report({ body: ["（一）关于水库失管的问题。一是2024年9月底前已改建闸门。二是约谈站长。"] }), raises: [] },
  ])("$why", (row) => {
    checkCase(row, ["deadline-passed", "deadline-passed-unstated", "plan-overdue"]);
  });
});
