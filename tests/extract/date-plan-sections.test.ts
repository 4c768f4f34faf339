import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";

const head = "县委巡察办2023年度工作总结\n2023年，县委巡察办完成任务。\n一、工作情况\n4月5日开展巡察。\n";

/** The days of the dates below the last heading, as their text, first and last day. */
function datesBelow(plan: string): string[] {
  const text = `${head}${plan}\n中共青禾县委巡察办\n2023年12月26日`;
  const from = head.length + plan.indexOf("\n");
  return parseDocument(text).entities.flatMap((entity) => (entity.type === "date" && entity.span.start > from && entity.span.start < head.length + plan.length ? [`${entity.text} ${entity.start ?? ""}/${entity.end ?? ""}`] : []));
}

describe("the year in the heading of a plan is that of the dates below it", () => {
  it.each([
    { plan: "三、2024年工作打算\n上半年开展巡察，下半年组织培训。", expected: ["上半年 2024-01-01/2024-06-30", "下半年 2024-07-01/2024-12-31"] },
    { plan: "三、2024年工作打算\n6月底前完成整改。", expected: ["6月底前 /2024-06-30"] },
    { plan: "三、明年工作安排\n一季度完成整改。", expected: ["一季度 2024-01-01/2024-03-31"] },
    { plan: "三、下一步打算（2024年）\n3月底前完成整改。", expected: ["3月底前 /2024-03-31"] },
    { plan: "三、2024年工作打算\n（一）抓整改\n一季度开展巡察。\n（二）抓培训\n7月组织培训。", expected: ["一季度 2024-01-01/2024-03-31", "7月 2024-07-01/2024-07-31"] },
    { plan: `三、2024年工作打算\n${[..."一二三四五六七八九"].map((number) => `（${number}）抓整改\n逐项销号。\n`).join("")}（十）抓培训\n下半年组织培训。`, expected: ["下半年 2024-07-01/2024-12-31"] },
  ])("$plan", ({ plan, expected }) => {
    expect(datesBelow(plan)).toEqual(expected);
  });
});

describe("other dates keep their year", () => {
  it.each([
    { why: "a year of its own", plan: "三、2024年工作打算\n总结2023年上半年整改。", expected: ["2023年上半年 2023-01-01/2023-06-30"] },
    { why: "a chapter that plans nothing", plan: "二、关于2021年违规发放津补贴的问题\n7月完成清退。", expected: ["7月 2023-07-01/2023-07-31"] },
    { why: "a plan without a year", plan: "三、下一步打算\n回访7月整改的单位。", expected: ["7月 2023-07-01/2023-07-31"] },
  ])("$why", ({ plan, expected }) => {
    expect(datesBelow(plan)).toEqual(expected);
  });
});
