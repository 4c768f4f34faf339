import { expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const stateOf = (title: string, lines: string): string | undefined =>
  parseDocument(`${title}\n一、整改任务\n1.学习不深入。\n整改措施：集中学习。\n${lines}\n责任单位：办公室。`).issues[0]?.status.value;

const plan = "中共青禾县水利局党组关于巡察反馈意见的整改方案";

it.each([
  ["完成时限：2024年11月底前，并长期坚持。", "unstated"],
  ["整改时限：立行立改，长期坚持。", "unstated"],
  ["完成时限：2024年11月底前。\n整改结果：已完成。", "completed"],
  ["完成时限：2024年11月底前。\n整改状态：长期坚持。", "long-term"],
])("a plan, %s: %s", (lines, expected) => expect(stateOf(plan, lines)).toBe(expected));

it("in a draft of a plan too", () => {
  expect(stateOf(`${plan}（征求意见稿）`, "完成时限：2024年11月底前，并长期坚持。")).toBe("unstated");
});

it("tells how long in a report", () => {
  expect(stateOf("中共青禾县水利局党组关于巡察整改进展情况的通报", "完成时限：2024年11月底前，并长期坚持。")).toBe("long-term");
});
