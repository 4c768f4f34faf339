import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";
import { parseStructure } from "../../src/parse-structure.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { damagedDocument } from "../helpers/document-generator.js";

const text =
  "中共青禾县水利局党组关于巡察整改进展情况的通报\n\n一、反馈问题整改情况\n（一）聚焦基层党组织建设方面\n1.关于“三会一课”不规范的问题。一是开展培训。二是严格检查。\n该问题已完成整改。\n3.关于党员发展把关不严的问题。一是组织复核。\n";

// what a terminal obeys, and what turns the direction of text
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe("writeMarkdown", () => {
  it("writes head, tree and doubts", () => {
    const document = parseDocument(text, { source: { name: "通报.txt" } });
    expect(writeMarkdown(document, "zh")).toBe(
      [
        "# 中共青禾县水利局党组关于巡察整改进展情况的通报",
        "",
        "- 类型: 整改进展报告",
        "- 文件: 通报.txt",
        `- 标识: ${document.id}`,
        "- 合计: 4 个标题, 2 个问题, 3 条措施",
        "",
        "- 一、 反馈问题整改情况",
        "  - （一） 聚焦基层党组织建设方面",
        "    - **1. 关于“三会一课”不规范的问题** (基层党组织, 已完成)",
        "      - 一是 开展培训。",
        "      - 二是 严格检查。",
        "    - **3. 关于党员发展把关不严的问题** (基层党组织)",
        "      - 一是 组织复核。",
        "",
        "## 存疑",
        "",
        `- \`W_NUMBERING_GAP\` 标题序号不连续，可能有缺漏 (${text.indexOf("3.关于")}–${text.indexOf("3.关于") + 2})`,
        "",
      ].join("\n"),
    );
  });

  it("in English, but for the words of the text", () => {
    const lines = writeMarkdown(parseDocument(text, { lang: "en" }), "en").split("\n");
    expect(lines).toContain("- kind: progress report");
    expect(lines).toContain("- file: -");
    expect(lines).toContain("- found: 4 headings, 2 issues, 3 measures");
    expect(lines).toContain("    - **1. 关于“三会一课”不规范的问题** (party building, completed)");
    expect(lines.filter((line) => /^- `W_/.test(line)).every((line) => !/\p{Script=Han}/u.test(line))).toBe(true);
  });

  it("a document without a title", () => {
    expect(writeMarkdown(parseDocument(""), "zh")).toMatch(/^# （无标题）\n/);
    expect(writeMarkdown(parseDocument(""), "en")).toMatch(/^# \(no title\)\n/);
  });

  it("marks of the text are no marks of Markdown or HTML", () => {
    const hostile = "一、反馈问题整改情况\n（一）关于*学习*_不够_的`问题`[点此](javascript:1)|表|#号的问题。一是<img src=x onerror=1>整改\\。\n";
    const written = writeMarkdown(parseDocument(hostile, { source: { name: "a*b_[c](d)`e`<f>|#.txt" } }), "zh");
    expect(written).toContain("a\\*b\\_\\[c\\](d)\\`e\\`\\<f\\>\\|\\#.txt");
    for (const line of written.split("\n")) {
      const body = line.replace(/^#{1,2} /, "").replaceAll("**", "").replace(/^- `W_[A-Z_]+`/, "");
      expect(body).not.toMatch(/(?<!\\)(?:\\\\)*[*_`[\]<>|#]/);
    }
  });

  it("each row of the tree is one line", () => {
    fc.assert(
      fc.property(damagedDocument, (damaged) => {
        const document = parseStructure(damaged);
        const lines = writeMarkdown(document, "zh").split("\n");
        const rows = lines.slice(7).filter((line) => /^ *- /.test(line)).length;
        expect(rows).toBeGreaterThanOrEqual(document.issues.length + document.measures.length + document.diagnostics.length);
        expect(lines.join("")).not.toMatch(steering);
      }),
      { numRuns: 120, seed: 20_240_909 },
    );
  });

  // the name of the file is written as it is
  it.each(["红\u001b[31m.txt", "反\u202etxt.exe", "响\u0007.txt", "隐\u009b31m.txt"])("no control of a file name gets through: %j", (name) => {
    expect(writeMarkdown(parseDocument(text, { source: { name } }), "zh").replaceAll("\n", "")).not.toMatch(steering);
  });

  it("a line break in a file name makes no line, and is shown for what it is", () => {
    const lines = writeMarkdown(parseDocument("", { source: { name: "a\n# b\r\n\u2028- c.txt" } }), "zh").split("\n");
    expect(lines[3]).toContain("u000a");
    expect(lines[3]).toContain("- c.txt");
    expect(lines.filter((line) => line.startsWith("# b"))).toEqual([]);
  });
});
