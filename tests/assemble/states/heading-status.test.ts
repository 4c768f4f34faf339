import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const before = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n一、总体情况\n成立领导小组。\n";

/** The states of the issues under a chapter, with the words that say them. */
function statesUnder(chapter: string, body = "1.关于“台账不全”问题。补齐台账。\n2.关于“公示滞后”问题。按月公示。"): string[] {
  const text = `${before}二、${chapter}\n${body}\n三、下一步打算\n一是巩固。二是回访。`;
  return parseDocument(text).issues.map(({ status }) => [status.value, ...status.evidence.map(({ start, end }) => text.slice(start, end))].join(" "));
}

describe("a chapter that tells how far its issues are", () => {
  it.each([
    { chapter: "集中整改期内已完成的整改任务", state: "completed 已完成" },
    { chapter: "已完成整改的问题", state: "completed 已完成整改" },
    { chapter: "已整改到位的事项", state: "completed 已整改到位" },
    { chapter: "目前正在整改的问题", state: "in-progress 正在整改" },
    { chapter: "需长期整改的任务", state: "long-term 长期整改" },
    { chapter: "需要长期坚持的整改任务", state: "long-term 长期坚持" },
    { chapter: "集中整改期内未完成的整改任务", state: "not-completed 未完成" },
    { chapter: "基本完成整改的问题", state: "mostly-completed 基本完成" },
  ])("$chapter", ({ chapter, state }) => {
    expect(statesUnder(chapter)).toEqual([state, state]);
  });

  it.each(["反馈问题整改情况", "改革任务未完成的问题", "坚持标本兼治，全面完成整改任务", "完成整改任务的做法", "推动已完成整改的问题不反弹"])("%s tells of none", (chapter) => {
    expect(statesUnder(chapter).every((state) => state.startsWith("unstated"))).toBe(true);
  });

  it("gives way to what an issue says itself, but what is in progress under lasting tasks is kept up", () => {
    const body = "1.关于“台账不全”问题。补齐台账。该问题正在整改。\n2.关于“公示滞后”问题。按月公示。该问题已完成整改。";
    expect(statesUnder("集中整改期内已完成的整改任务", body)).toEqual(["in-progress 正在整改", "completed 已完成整改"]);
    expect(statesUnder("需长期整改的任务", body)).toEqual(["long-term 长期整改 正在整改", "completed 已完成整改"]);
  });
});
