import { describe, expect, it } from "vitest";
import { progressLine } from "../../src/cli/progress.js";

const state = { total: 5000, done: 1200, failed: 0, before: 0, seconds: 12 };

describe("progressLine", () => {
  it.each([
    { why: "rate and time left", change: {}, line: "已处理 1200/5000，每秒 100 个，剩余 0:38" },
    { why: "failures", change: { failed: 3 }, line: "已处理 1200/5000，每秒 100 个，剩余 0:38，失败 3" },
    { why: "what an earlier run finished took no time", change: { before: 1080 }, line: "已处理 1200/5000，每秒 10 个，剩余 6:20" },
    { why: "slow ones, hours", change: { done: 6, seconds: 12 }, line: "已处理 6/5000，每秒 0.5 个，剩余 2:46:28" },
    { why: "nothing done: time unknown", change: { done: 0, seconds: 3 }, line: "已处理 0/5000，每秒 0.0 个，剩余 未知" },
    { why: "all taken over", change: { done: 5000, before: 5000, seconds: 0 }, line: "已处理 5000/5000，每秒 0.0 个，剩余 未知" },
    { why: "done", change: { done: 5000, seconds: 50 }, line: "已处理 5000/5000，每秒 100 个，剩余 0:00" },
  ])("$why: $line", ({ change, line }) => {
    expect(progressLine({ ...state, ...change }, "zh")).toBe(line);
  });

  it("speaks English", () => {
    expect(progressLine({ ...state, failed: 1 }, "en")).toBe("done 1200/5000, 100/s, 0:38 left, 1 failed");
  });
});
