import { describe, expect, it } from "vitest";
import { parseStructure } from "../../src/index.js";

const report = "县档案馆党组关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";
const first = "1.台账不全。\n整改情况：一是补齐台账。二是修订办法。\n2.公示滞后。\n整改情况：按月公示。\n";
const second = "3.学习不深。\n整改情况：一是补课2次。二是研讨1次。\n";
const statesOf = (text: string): string[] => parseStructure(report + text).issues.map(({ id, status }) => `${id} ${status.value}`);

describe("a line without a number that groups issues by their state", () => {
  it.each([
    { one: "已完成整改的问题（2个）", states: ["completed", "completed", "in-progress"], other: "正在整改的问题（1个）" },
    { one: "**已完成的问题**", states: ["completed", "completed", "not-completed"], other: "**未完成的问题**" },
    { one: "已整改到位的问题", states: ["completed", "completed", "in-progress"], other: "正在推进的问题：" },
    { one: "已完成整改的事项（9项）", states: ["completed", "completed", "long-term"], other: "需长期整改的事项" },
    { one: "【基本完成的任务】", states: ["mostly-completed", "mostly-completed", "not-completed"], other: "尚未完成整改的问题" },
    { one: "立行立改已完成的问题", states: ["completed", "completed", "in-progress"], other: "正在整改的1个问题" },
  ])("$one, $other", ({ one, other, states }) => {
    expect(statesOf(`${one}\n${first}${other}\n${second}`)).toEqual(states.map((state, index) => `${index + 1} ${state}`));
  });

  it.each(["已完成整改的问题，适时开展“回头看”。", "对正在整改的1个问题，明确时间表", "整改完成情况", "正在整改的问题如何推进，由专班研究。"])("not: %s", (line) => {
    expect(statesOf(`${first}${line}\n${second}`).at(-1)).toBe("3 unstated");
  });

  it("belongs to no issue above it", () => {
    const { issues } = parseStructure(`${report}${first}正在整改的问题（1个）\n${second}`);
    expect(issues[1]?.text).toBe("2.公示滞后。\n整改情况：按月公示。");
  });

  it("ends with its chapter", () => {
    const text = `一、反馈问题整改情况\n已完成整改的问题\n${first}二、其他问题整改情况\n（一）账目不清。\n整改情况：核对账目。`;
    expect(statesOf(text)).toEqual(["1.1 completed", "1.2 completed", "2.1 unstated"]);
  });

  it("stands over the headings below it", () => {
    const text = `一、反馈问题整改情况\n已完成整改的问题\n（一）财务管理方面\n${first}正在整改的问题\n（二）学习方面\n${second}`;
    expect(statesOf(text)).toEqual(["1.1.1 completed", "1.1.2 completed", "1.2.3 in-progress"]);
  });
});

it.each(["三、需要长期坚持的整改事项", "三、需长期坚持的事项", "三、阶段性完成需长期坚持的问题", "三、持续推进的整改任务"])("a chapter of issues, no plan: %s", (chapter) => {
  const issues = statesOf(`一、组织领导\n成立专班。\n二、反馈问题整改情况\n${first}${chapter}\n（一）证照不全。\n整改情况：一是办理5宗。二是报县政府协调。`);
  expect(issues.slice(0, 2)).toEqual(["2.1 unstated", "2.2 unstated"]);
  expect(issues[2]).toMatch(/^3\.1 (?:long-term|in-progress)$/);
});

it.each([
  ["completed", "立行立改已完成的问题（2个）"],
  ["in-progress", "限期整改正在推进的问题（1个）"],
])("a heading that says when beside the state: %s", (state, chapter) => {
  expect(statesOf(`一、组织领导\n成立专班。\n二、${chapter}\n${first}`)).toEqual([`2.1 ${state}`, `2.2 ${state}`]);
});
