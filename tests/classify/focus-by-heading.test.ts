import { describe, expect, it } from "vitest";
import table from "./framework-headings.tsv";
import { focusByHeading, headingReader, readHeadingFocus } from "../../src/classify/focus-by-heading.js";
import { readTable } from "../../src/lexicon/table.js";
import { parseDocument } from "../../src/parse.js";

const read = (heading: string): string | undefined => readHeadingFocus(heading, 0, heading.length)?.category;

describe("headings of the frameworks, and their variants", () => {
  const rows = readTable(table, ["focus", "heading"]);

  it.each(rows.filter(({ focus }) => focus !== "none"))("$focus: $heading", ({ focus, heading }) => {
    const found = readHeadingFocus(heading, 0, heading.length);
    expect(found?.category).toBe(focus);
    expect(found?.strength).not.toBe("beside");
    expect(heading.slice(found?.start, found?.end).length).toBeGreaterThan(1);
  });

  it.each(rows.filter(({ focus }) => focus === "none"))("none by itself: $heading", ({ heading }) => {
    expect([undefined, "beside"]).toContain(readHeadingFocus(heading, 0, heading.length)?.strength);
  });
});

describe("a cue with a gap", () => {
  it.each([
    { why: "words between its parts", heading: "学习贯彻习近平法治思想方面", category: "central-decisions", words: "习近平法治思想" },
    { why: "marks between its parts", heading: "党的路线、方针、政策", category: "central-decisions", words: "路线、方针、政策" },
    { why: "not over a comma", heading: "听取上级意见，研究年度部署", category: undefined, words: "" },
    { why: "not over a dozen characters", heading: "上级领导同志到基层一线开展调查研究时提出的部署", category: undefined, words: "" },
  ])("$why: $heading", ({ heading, category, words }) => {
    const found = readHeadingFocus(heading, 0, heading.length);
    expect(found?.category).toBe(category);
    expect(heading.slice(found?.start ?? 0, found?.end ?? 0)).toBe(words);
  });
});

describe("a branch's own name is no focus, what is said of branches is", () => {
  it.each(["东荡村党支部", "机关第一党支部", "教职工第三党支部（3个问题）", "第二生产队党支部反馈问题整改情况", "驻村工作队临时党支部", "退休干部党支部存在的问题", "西岭村党支部的整改情况"])("%s", (heading) => {
    expect([undefined, "beside"]).toContain(readHeadingFocus(heading, 0, heading.length)?.strength);
  });

  it.each(["党支部建设方面", "聚焦党支部标准化建设", "党支部战斗堡垒作用发挥不够", "党支部换届不及时", "党支部“三会一课”落实不到位"])("%s", (heading) => {
    expect(read(heading)).toBe("party-building");
  });
});

describe("巡察整改情况: a chapter, or the last of the four", () => {
  const issue = "1.关于“党费收缴不规范”的问题\n一是补交党费。二是核定基数。\n";
  const fociOf = (text: string): unknown[] =>
    parseDocument(`云岫县档案馆党组关于巡察整改进展情况的通报\n${text}`).issues.map(({ focus }) => [focus.category, focus.basis]);

  it("a chapter of the report names no focus", () => {
    expect(fociOf(`一、组织整改情况\n召开会议3次。\n二、巡察整改落实情况\n${issue}`)).toEqual([["party-building", "text"]]);
  });

  it("beside one other heading of the focus it is still a chapter", () => {
    expect(fociOf(`一、履行全面从严治党主体责任情况\n召开会议3次。\n二、巡察整改情况\n${issue}`).at(-1)).toEqual(["party-building", "text"]);
  });

  it("beside headings of two others it is the fourth", () => {
    const text = `（一）聚焦党中央决策部署落实方面\n1.学习不及时的问题\n一是补学。\n（二）聚焦群众身边不正之风方面\n1.接待超标准的问题\n一是清退。\n（三）巡察整改情况\n${issue}`;
    expect(fociOf(text)).toEqual([
      ["central-decisions", "heading"],
      ["public-integrity", "heading"],
      ["rectification", "heading"],
    ]);
  });
});

describe("a heading that says that its subject was put right", () => {
  it.each([
    "关于“履行维护社会稳定职责还有差距”问题的整改情况",
    "关于“安全监管缺位”问题的整改落实情况",
    "“防控风险隐患不够”问题整改进展",
    "服务群众不够问题的整改情况",
    "关于化解矛盾不力的问题整改情况",
    "针对“履行审判职能有短板”等问题的整改",
  ])("names no focus by that: %s", (heading) => {
    expect(read(heading)).toBeUndefined();
  });

  it.each([
    { category: "central-decisions", heading: "意识形态专项检查反馈问题整改情况" },
    { category: "central-decisions", heading: "意识形态工作责任制检查反馈问题整改情况" },
    { category: "party-building", heading: "党建工作专项检查反馈意见整改情况" },
    { category: "party-building", heading: "选人用人专项检查反馈问题整改情况" },
    { category: "rectification", heading: "关于“巡察整改落实不到位”问题的整改情况" },
    { category: "rectification", heading: "关于“上轮巡察反馈问题整改不彻底”问题的整改情况" },
    { category: "rectification", heading: "审计等监督反馈问题整改情况" },
    { category: "rectification", heading: "巡察反馈突出问题的整改情况" },
    { category: "rectification", heading: "专项检查反馈问题整改情况" },
  ])("names it by its subject: $heading", ({ category, heading }) => {
    expect(read(heading)).toBe(category);
  });
});

describe("one heading", () => {
  it.each([
    { category: "central-decisions", heading: "聚焦党中央决策部署在基层贯彻落实情况" },
    { category: "central-decisions", heading: "党中央重大决策部署落实方面" },
    { category: "central-decisions", heading: "学习贯彻习近平新时代中国特色社会主义思想方面" },
    { category: "public-integrity", heading: "聚焦群众身边腐败问题和不正之风" },
    { category: "public-integrity", heading: "聚焦群众身边不正之风和腐败问题方面" },
    { category: "public-integrity", heading: "落实全面从严治党主体责任方面" },
    { category: "public-integrity", heading: "履行“两个责任”情况" },
    { category: "party-building", heading: "聚焦基层党组织领导班子和干部人才队伍建设" },
    { category: "party-building", heading: "基层党组织和党员队伍建设方面" },
    { category: "party-building", heading: "落实新时代党的组织路线情况" },
    { category: "rectification", heading: "聚焦巡视巡察等监督发现问题整改和成果运用" },
    { category: "rectification", heading: "上轮巡察反馈问题整改落实方面" },
    { category: "rectification", heading: "主题教育检视问题整改情况" },
  ])("$category: $heading", ({ category, heading }) => {
    expect(read(heading)).toBe(category);
  });

  it.each([
    { why: "names an issue, no focus", heading: "灌溉台账不全" },
    { why: "a chapter of the report", heading: "总体情况" },
    { why: "nothing", heading: "" },
  ])("none: $why: $heading", ({ heading }) => {
    expect(read(heading)).toBeUndefined();
  });

  it("the first strong word decides where a heading joins two", () => {
    expect(read("聚焦基层党组织建设和群众身边不正之风方面")).toBe("party-building");
  });

  it("a weak word alone is told as weak, and a strong one behind it wins", () => {
    expect(readHeadingFocus("乡村振兴方面", 0, 6)?.strength).toBe("weak");
    expect(read("乡村振兴领域群众身边不正之风方面")).toBe("public-integrity");
  });

  it("shows the words that decided", () => {
    const heading = "（二）聚焦群众身边不正之风方面";
    const focus = readHeadingFocus(heading, 3, heading.length);
    expect(heading.slice(focus?.start, focus?.end)).toMatch(/不正之风|群众身边/);
  });

  it("does not look beyond the offsets it is given", () => {
    const text = "总体情况\n聚焦群众身边不正之风方面";
    expect(readHeadingFocus(text, 0, 4)).toBeUndefined();
  });
});

describe("the headings above something, the nearest first", () => {
  const among = (...headings: readonly string[]): string | undefined => {
    const text = headings.join("\n");
    let from = 0;
    const places = headings.map((heading) => {
      const place = { start: from, end: from + heading.length };
      from = place.end + 1;
      return place;
    });
    return focusByHeading(headingReader(text), places)?.category;
  };

  it.each([
    { why: "the nearest strong one", headings: ["聚焦基层党组织建设方面", "聚焦群众身边不正之风方面"], category: "party-building" },
    { why: "one further up, where the nearest names none", headings: ["灌溉台账不全", "聚焦群众身边不正之风方面"], category: "public-integrity" },
    { why: "a strong one further up goes before a weak one near", headings: ["乡村振兴方面", "聚焦群众身边不正之风方面"], category: "public-integrity" },
    { why: "the nearest weak one, where none is strong", headings: ["乡村振兴方面", "总体情况"], category: "central-decisions" },
    { why: "none", headings: ["灌溉台账不全", "总体情况"], category: undefined },
    { why: "no headings", headings: [], category: undefined },
  ])("$why", ({ headings, category }) => {
    expect(among(...headings)).toBe(category);
  });
});
