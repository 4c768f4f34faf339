import { describe, expect, it } from "vitest";
import { writeFindings } from "../../src/write/findings.js";

const text = "第一行\n反馈问题20个，已完成18个，正在整改4个。";
const finding = { code: "status-exceeds-total", severity: "error" as const, message: "之和为 22", span: { start: 8, end: 11 }, related: [{ start: 15, end: 18 }] };

describe("writeFindings", () => {
  it("place, severity, code, sentence; the words there; the other side", () => {
    expect(writeFindings({ name: "甲.txt", text, findings: [finding] }, "zh")).toBe(
      "甲.txt:2:5 错误 status-exceeds-total：之和为 22\n    第一行 反馈问题【20个】，已完成18个，正在\n    对照 2:12  馈问题20个，已完成【18个】，正在整改4个。\n",
    );
  });

  it("in English", () => {
    expect(writeFindings({ name: "a.txt", text, findings: [{ ...finding, related: [] }] }, "en")).toMatch(/^a\.txt:2:5 error status-exceeds-total: /);
  });

  it("many other sides are counted, long places cut", () => {
    const related = Array.from({ length: 7 }, (_, index) => ({ start: index, end: index + 1 }));
    const long = writeFindings({ name: "甲.txt", text: "长".repeat(90), findings: [{ ...finding, span: { start: 0, end: 80 }, related }] }, "zh");
    expect(long).toContain(`【${"长".repeat(40)}…】`);
    expect(long).toContain("    … +3\n");
  });

  it("nothing in a name or a text can steer a terminal", () => {
    const shown = writeFindings({ name: "\u001b[31m甲\n.txt", text: "\u001b]0;题\u0007反馈问题2\u202e0个", findings: [{ ...finding, span: { start: 5, end: 12 }, related: [] }] }, "zh");
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(shown.split("\n")).toHaveLength(3);
  });

  it("no findings, no words", () => {
    expect(writeFindings({ name: "甲.txt", text, findings: [] }, "zh")).toBe("");
  });
});
