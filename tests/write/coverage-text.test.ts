import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../src/coverage/index.js";
import { writeCoverageMarkdown } from "../../src/write/coverage-markdown.js";
import { writeCoverageText } from "../../src/write/coverage-text.js";
import { displayWidth } from "../../src/write/display-width.js";
import { loadPairs } from "../eval/coverage/pairs.js";

const pairs = loadPairs(join(import.meta.dirname, "../../fixtures/coverage"));
const reports = pairs.map(({ name, feedback, progress, texts, form }) => ({ name, report: checkCoverage(feedback, progress, { texts, form }) }));
const reportOf = (name: string): (typeof reports)[number]["report"] => {
  const found = reports.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no pair ${name}`);
  return found.report;
};

describe("writeCoverageText", () => {
  it("sums come first, then items with state, answers and words, then what answers nothing", () => {
    const text = writeCoverageText(reportOf("health-bureau"), { lang: "zh", width: 100 });
    const lines = text.split("\n");
    expect(lines[3]).toBe("合计 12 项，已回应 9，部分回应 1，未回应 2，待人工判断 0");
    expect(text).toContain("× 未回应  2.6 高值耗材采购程序不规范");
    expect(text).toContain("    ← 2.3.7 关于“村医青黄不接”的问题 (");
    expect(text).toMatch(/ {4}依据 .*\| /);
    expect(text).toContain("    · 2.3.9 关于“机关办事效率不高”的问题");
    expect(text.indexOf("4.12")).toBeGreaterThan(text.indexOf("1.1"));
  });

  it("speaks English when told to", () => {
    const text = writeCoverageText(reportOf("township"), { lang: "en", width: 100 });
    expect(text).toContain("in all 17 items, addressed 12, partly addressed 1, not addressed 4, to be reviewed 0");
    expect(text).not.toMatch(/coverage\.[a-z]/);
  });

  it("says that feedback came as a list", () => {
    const report = { ...reportOf("agriculture-list") };
    expect(writeCoverageText(report, { lang: "zh", width: 100 })).toContain("（清单）");
    expect(writeCoverageText(report, { lang: "zh", width: 100 })).toContain("每行一项");
  });

  it.each(reports)("$name: no line is broader than the terminal, no label is missing", ({ report }) => {
    for (const width of [48, 80, 120]) {
      for (const line of writeCoverageText(report, { lang: "zh", width }).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(writeCoverageText(report, { lang: "zh", width: 200 })).not.toMatch(/\b(?:coverage|role|status)\.[a-z]/);
  });

  it("what steers a terminal is shown, not obeyed", () => {
    const report = reportOf("township");
    const [item, ...rest] = report.items;
    if (item === undefined) throw new Error("no items");
    const text = writeCoverageText({ ...report, items: [{ ...item, title: "甲\u001b[31m\u202e乙" }, ...rest] }, { lang: "zh", width: 100 });
    expect(text).not.toMatch(/[\u001b\u202e]/); // eslint-disable-line no-control-regex
  });
});

describe("writeCoverageMarkdown", () => {
  it("has a heading for each item, and marks of the text are not marks of Markdown", () => {
    const report = reportOf("vocational-college");
    const markdown = writeCoverageMarkdown(report, "zh");
    expect(markdown.split("\n").filter((line) => line.startsWith("## "))).toHaveLength(report.items.length + 1);
    const [item, ...rest] = report.items;
    if (item === undefined) throw new Error("no items");
    expect(writeCoverageMarkdown({ ...report, items: [{ ...item, title: "<b>*甲*|乙" }, ...rest] }, "zh")).toContain("\\<b\\>\\*甲\\*\\|乙");
  });
});
