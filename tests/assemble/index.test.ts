import { describe, expect, it } from "vitest";
import { assembleText } from "../helpers/assemble-text.js";

it("gives kind, title, roles, issues and measures of a report", () => {
  const text = [
    "中共青禾县档案馆支部",
    "关于巡察整改进展情况的通报",
    "根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。",
    "一、组织领导情况",
    "一是成立专班。",
    "二、反馈问题整改情况",
    "（一）关于“台账不全”问题。一是补齐。二是清点。",
  ].join("\n");
  const { kind, title, roles, issues, measures, pointNodes } = assembleText(text);
  expect(kind).toBe("progress-report");
  expect(title?.text).toBe("中共青禾县档案馆支部关于巡察整改进展情况的通报");
  expect([...roles.values()]).toEqual(["organisation", "issues", "issues"]);
  expect(issues.map(({ id, number }) => ({ id, number }))).toEqual([{ id: "2.1", number: 1 }]);
  expect(measures.map(({ role, issue }) => `${role} ${issue?.id}`)).toEqual(["rectification undefined", "rectification 2.1", "rectification 2.1"]);
  expect(pointNodes.size).toBe(0);
});

describe("numbered paragraphs that turned out to be measures are no headings", () => {
  const text = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组开展了巡察，现将整改进展情况予以公布。\n一、反馈问题整改情况\n1.台账不全的问题。\n（1）补齐台账，核对目录。\n（2）修订办法，明确职责。";

  it("they are told", () => {
    expect([...assembleText(text).pointNodes].map(({ id }) => id)).toEqual(["1.1.1", "1.1.2"]);
  });

  it("but stay headings where they are issues themselves", () => {
    const groups = text.replace("（1）补齐台账，核对目录。", "（1）关于“台账不全”问题").replace("（2）修订办法，明确职责。", "（2）关于“公示滞后”问题");
    expect(assembleText(groups).pointNodes.size).toBe(0);
  });
});

it.each([
  { why: "nothing", text: "" },
  { why: "blanks", text: " \n " },
  { why: "one mark", text: "一、" },
  { why: "marks alone", text: "一、\n（一）\n1.\n一是\n二是" },
  { why: "a title alone", text: "关于巡察整改进展情况的通报" },
])("does not stumble over $why", ({ text }) => {
  const { issues, measures } = assembleText(text);
  for (const { start, end } of [...issues, ...measures]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
