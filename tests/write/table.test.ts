import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";
import { parseStructure } from "../../src/parse-structure.js";
import { fit, writeTable } from "../../src/write/table.js";
import { damagedDocument } from "../helpers/document-generator.js";

const text =
  "中共青禾县水利局党组关于巡察整改进展情况的通报\n\n一、反馈问题整改情况\n（一）聚焦基层党组织建设方面\n1.关于“三会一课”不规范的问题。一是开展培训。二是严格检查。\n该问题已完成整改。\n3.关于党员发展把关不严的问题。一是组织复核。\n二、下一步打算\n一是持续巩固。\n";

// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const tooWide = (table: string, width: number): string[] => table.split("\n").filter((line) => stringWidth(line) > width);

describe("fit", () => {
  it.each([
    { text: "整改", columns: 4, fitted: "整改" },
    { text: "整改情况", columns: 8, fitted: "整改情况" },
    { text: "整改情况", columns: 7, fitted: "整改情…", why: "a Han character takes two columns, the ellipsis one" },
    { text: "整改情况", columns: 6, fitted: "整改…" },
    { text: "整改情况", columns: 2, fitted: "…" },
    { text: "整改情况", columns: 1, fitted: "…" },
    { text: "abcdef", columns: 4, fitted: "abc…" },
    { text: "a整b改c", columns: 5, fitted: "a整b…" },
    { text: "", columns: 5, fitted: "" },
    { text: "整改\n情况\t表", columns: 20, fitted: "整改 情况 表", why: "one line" },
    { text: "𠮷𠮷𠮷", columns: 5, fitted: "𠮷𠮷…", why: "no half of a pair" },
    { text: "e\u0301e\u0301e\u0301e\u0301", columns: 3, fitted: "e\u0301e\u0301…", why: "a combining mark takes none" },
    { text: "（一）整改", columns: 7, fitted: "（一）…" },
  ])("$text in $columns: $fitted", ({ text: long, columns, fitted }) => {
    expect(fit(long, columns)).toBe(fitted);
  });

  // only a few characters ahead are looked at, before blanks are made one: the rest is lost, and no … says so
  it.each([
    { text: `整改${" ".repeat(40)}情况`, columns: 10, fitted: "整改 情况" },
    { text: `整改${"　".repeat(40)}情况不够好`, columns: 10, fitted: "整改 情况…" },
    { text: `e${"\u0301".repeat(60)}整改情况`, columns: 8, fitted: `e${"\u0301".repeat(60)}整改情…` },
  ])("nothing is lost in silence behind what takes no room: $fitted", ({ text: long, columns, fitted }) => {
    expect(fit(long, columns)).toBe(fitted);
  });

  it("is never wider than asked, and the beginning of the text", () => {
    const pieces = fc.constantFrom("整", "a", "“", "…", "𠮷", "😀", "👨‍👩‍👧", "e\u0301", " ", "１", "ｱ", "①", "🇨🇳", "·", "—");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (parts, columns) => {
        const whole = parts.join("");
        const fitted = fit(whole, columns);
        expect(stringWidth(fitted)).toBeLessThanOrEqual(columns);
        const line = whole.replace(/\s+/g, " ");
        expect(fitted === line || (fitted.endsWith("…") && line.startsWith(fitted.slice(0, -1)))).toBe(true);
      }),
      { numRuns: 1000, seed: 20_240_909 },
    );
  });
});

describe("writeTable", () => {
  it("writes head, tree and doubts", () => {
    const document = parseDocument(text, { source: { name: "通报.txt" } });
    const gap = text.indexOf("3.关于");
    expect(writeTable(document, { lang: "zh", width: 80 })).toBe(
      [
        "中共青禾县水利局党组关于巡察整改进展情况的通报",
        `整改进展报告 · 通报.txt · ${document.id}`,
        "5 个标题，2 个问题，4 条措施，1 处存疑",
        "─".repeat(80),
        "一、 反馈问题整改情况",
        "  （一） 聚焦基层党组织建设方面",
        "    ● 1. 关于“三会一课”不规范的问题 [基层党组织 已完成]",
        "      · 一是 开展培训。",
        "      · 二是 严格检查。",
        "    ● 3. 关于党员发展把关不严的问题 [基层党组织]",
        "      · 一是 组织复核。",
        "二、 下一步打算",
        "  · 一是 [打算] 持续巩固。",
        "",
        `! 存疑 W_NUMBERING_GAP @${gap}–${gap + 2} 标题序号不连续，可能有缺漏`,
        "",
      ].join("\n"),
    );
  });

  it("in English, but for the words of the text", () => {
    const table = writeTable(parseDocument(text, { lang: "en" }), { lang: "en", width: 80 });
    expect(table).toContain("progress report · - · ");
    expect(table).toContain("\n5 headings, 2 issues, 4 measures, 1 doubts\n");
    expect(table).toContain("[party building completed]");
    expect(table).toContain("[planned]");
    expect(table).toMatch(/\n! warning W_NUMBERING_GAP @\d+–\d+ [a-z ]+\n$/);
  });

  it("a document without anything", () => {
    expect(writeTable(parseDocument(""), { lang: "zh", width: 80 })).toMatch(/^（无标题）\n其他 · - · [0-9a-f]{16}\n0 个标题，0 个问题，0 条措施，1 处存疑\n─{80}\n\n! 存疑 W_EMPTY_TEXT @0–0 没有可读的文字\n$/);
  });

  const fixtures = join(import.meta.dirname, "../../fixtures");
  const names = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));

  it.each(names)("no line is wider than the terminal: %s", (name) => {
    const document = parseDocument(readFileSync(join(fixtures, name), "utf8"), { source: { name: `${"很长的".repeat(40)}.txt` } });
    for (const lang of ["zh", "en"] as const) {
      for (const width of [60, 79, 80, 100, 200]) expect(tooWide(writeTable(document, { lang, width }), width)).toEqual([]);
    }
    expect(tooWide(writeTable(document, { lang: "zh", width: 40 }), 40)).toEqual([]);
  });

  // the line of totals is not cut, nor is the tag of an issue
  it("no line is wider than a narrow terminal in English", () => {
    for (const name of names) {
      const document = parseDocument(readFileSync(join(fixtures, name), "utf8"));
      expect(tooWide(writeTable(document, { lang: "en", width: 40 }), 40)).toEqual([]);
    }
  });

  it("nothing of a damaged text steers the terminal or breaks a line", () => {
    fc.assert(
      fc.property(damagedDocument, (damaged) => {
        const document = parseStructure(damaged);
        const table = writeTable(document, { lang: "zh", width: 80 });
        expect(tooWide(table, 80)).toEqual([]);
        expect(table.replaceAll("\n", "")).not.toMatch(steering);
      }),
      { numRuns: 120, seed: 20_240_909 },
    );
  });

  it.each(["\u0000", "\u0007", "\u001b[31m", "\u009b31m", "\u202e", "\u2066", "\u061c", "\u200f"])("nor does %j in a heading or measure", (char) => {
    const hostile = `一、整${char}改情况\n（一）关于学${char}习不够的问题。一是修${char}订制度。`;
    expect(writeTable(parseDocument(hostile), { lang: "zh", width: 80 }).replaceAll("\n", "")).not.toMatch(steering);
  });

  // the name of the file is written as it is
  it.each(["红\u001b[31m.txt", "反\u202etxt.exe", "响\u0007.txt", "隐\u009b31m.txt"])("no control of a file name gets through: %j", (name) => {
    expect(writeTable(parseDocument(text, { source: { name } }), { lang: "zh", width: 80 }).replaceAll("\n", "")).not.toMatch(steering);
  });

  it("styles mark up parts and change no width or word", () => {
    const document = parseDocument(text);
    const kinds = new Set<string>();
    const styled = writeTable(document, {
      lang: "zh",
      width: 60,
      style: (part, kind) => {
        kinds.add(kind);
        return `\u001b[1m${part}\u001b[22m`;
      },
    });
    expect(stripVTControlCharacters(styled)).toBe(writeTable(document, { lang: "zh", width: 60 }));
    expect([...kinds].sort()).toEqual(["dim", "doubt", "focus", "issue", "title"]);
    expect(tooWide(styled, 60)).toEqual([]);
  });
});
