import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

/** What a report of one issue says twice of its state, told as doubtful. */
function atOdds(title: string, told: string): string[] {
  const text = `中共云岭县水务局党组关于巡察整改进展情况的通报\n县委巡察组反馈了巡察意见，现将整改情况通报如下。\n一、反馈问题整改情况\n（一）${title}\n${told}\n（二）关于台账不全的问题\n整改情况：补齐台账12本。\n`;
  return parseDocument(text)
    .diagnostics.filter(({ code }) => code === "W_STATUS_AT_ODDS")
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("states of an issue that do not fit", () => {
  it.each([
    { title: "关于监督不严的问题", told: "整改情况：已完成\n整改成效：仍在推进中", odd: "仍在推进" },
    { title: "关于监督不严的问题", told: "整改情况：未完成\n整改成效：已全部整改完成，建立台账2本。", odd: "整改完成" },
    { title: "关于监督不严的问题（已完成）", told: "整改措施：约谈3人。\n完成情况：正在整改", odd: "正在整改" },
    { title: "关于监督不严的问题（正在整改）", told: "完成情况：已完成", odd: "已完成" },
    { title: "关于监督不严的问题", told: "整改时限：已完成\n整改进度：尚未完成，待上级批复", odd: "尚未完成" },
  ])("$title $told", ({ title, told, odd }) => {
    expect(atOdds(title, told)).toEqual([odd]);
  });

  it.each([
    { title: "关于监督不严的问题", told: "整改情况：已完成\n整改成效：持续推进" },
    { title: "关于监督不严的问题", told: "整改情况：已完成，长期坚持\n整改成效：已整改到位" },
    { title: "关于监督不严的问题（已完成）", told: "整改情况：已完成。正在研究下一年计划。" },
    { title: "关于监督不严的问题", told: "整改情况：已完成\n整改成效：正在建设的3个项目全部验收。" },
    { title: "关于监督不严的问题", told: "完成情况：已完成\n销号情况：未销号" },
    { title: "关于监督不严的问题", told: "整改情况：正在整改\n整改时限：2025年12月底前完成" },
    { title: "关于监督不严的问题", told: "整改情况：基本完成\n整改成效：正在推进" },
    { title: "关于监督不严的问题", told: "整改情况：已完成\n下一步措施：正在推进" },
  ])("none: $title $told", ({ title, told }) => {
    expect(atOdds(title, told)).toEqual([]);
  });
});
