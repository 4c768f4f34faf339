import { describe, expect, it } from "vitest";
import { tickedState } from "../../../src/assemble/states/ticked-state.js";

describe("tickedState", () => {
  it.each([
    { value: "√已完成 □正在整改", state: "已完成" },
    { value: "□已完成 √正在整改", state: "正在整改" },
    { value: "☑已完成　□未完成", state: "已完成" },
    { value: "□已完成、■正在整改。", state: "正在整改" },
    { value: "[√]已完成 [ ]正在整改", state: "已完成" },
    { value: "[ ] 已完成 [x] 长期坚持", state: "长期坚持" },
    { value: "已完成（√）正在整改（ ）", state: "已完成" },
    { value: "已完成（）正在整改（√）", state: "正在整改" },
  ])("$value: $state", ({ value, state }) => {
    const found = tickedState(value, 0, value.length);
    expect(typeof found === "object" && value.slice(found.start, found.end)).toBe(state);
  });

  it.each(["□已完成 □正在整改", "√已完成 √正在整改"])("none of %s", (value) => {
    expect(tickedState(value, 0, value.length)).toBe("none");
  });

  it.each(["已完成", "已完成（2024年6月）", ""])("no boxes: %s", (value) => {
    expect(tickedState(value, 0, value.length)).toBeUndefined();
  });
});
