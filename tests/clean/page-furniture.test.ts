import { describe, expect, it } from "vitest";
import { removePageFurniture } from "../../src/clean/page-furniture.js";
import { mend } from "../helpers/mend.js";

/** Lines of a text of several pages; each is long enough to be no page header. */
const page = (name: string): string[] => [`${name}组织开展自查自纠，对照清单逐项梳理，形成问题台账并明确责任人。`, `${name}完善制度机制，堵塞管理漏洞，确保各项措施落到实处、取得实效。`];

const withMarks = (...marks: readonly string[]): string => marks.flatMap((mark, index) => [...page(`第${index + 1}组`), mark]).join("\n");

/** A page as long as a printer makes them: a bare number closer to the next is a cell of a table. */
const wholePage = (name: string): string[] => Array.from({ length: 6 }, () => page(name)).flat();

describe("page numbers", () => {
  it.each([
    { why: "between dashes", marks: ["- 1 -", "- 2 -", "- 3 -"] },
    { why: "between long dashes", marks: ["— 1 —", "—2—", "— 3 —"] },
    { why: "第…页", marks: ["第1页", "第 2 页", "第3页"] },
    { why: "第…页 of all", marks: ["第1页 共3页", "第2页，共3页", "第3页/共3页"] },
    { why: "of all", marks: ["1/3", "2 / 3", "3/3"] },
    { why: "in English", marks: ["Page 1 of 3", "Page 2 of 3", "page 3"] },
  ])("$why", ({ marks }) => {
    const result = mend(removePageFurniture, withMarks(...marks));
    expect(result.removed).toEqual(marks.map((mark) => `page-number: ${mark}`));
    expect(result.text.split("\n").filter((line) => line !== "")).toEqual(marks.flatMap((_, index) => page(`第${index + 1}组`)));
  });

  it.each([
    { why: "going up by one", marks: ["1", "2", "3"] },
    { why: "from the middle", marks: ["17", "18", "19"] },
  ])("bare, $why", ({ marks }) => {
    const text = marks.flatMap((mark, index) => [...wholePage(`第${index + 1}组`), mark]).join("\n");
    const result = mend(removePageFurniture, text);
    expect(result.removed).toEqual(marks.map((mark) => `page-number: ${mark}`));
    expect(result.text.split("\n").filter((line) => line !== "")).toEqual(marks.flatMap((_, index) => wholePage(`第${index + 1}组`)));
  });

  // a page of paragraphs that were closed up has fewer than ten lines
  it("bare, where each line is a paragraph", () => {
    const paragraphs = (name: string): string[] => Array.from({ length: 6 }, () => page(name).join("").repeat(2));
    const text = ["1", "2", "3"].flatMap((mark, index) => [...paragraphs(`第${index + 1}组`), mark]).join("\n");
    expect(mend(removePageFurniture, text).removed).toEqual(["page-number: 1", "page-number: 2", "page-number: 3"]);
  });

  it("takes the break with it, so that the sentence around it can close up", () => {
    const text = [...page("第1组"), "抽查发现的问题由", "- 2 -", "财务股逐笔核对", ...page("第2组"), ...page("第3组")].join("\n");
    expect(mend(removePageFurniture, text).text).toContain("抽查发现的问题由\n财务股逐笔核对");
  });
});

describe("running headers", () => {
  const header = "白沙镇巡察材料汇编";
  const cut = ["县委巡察组核查发现的三类突出问题由镇", "财务股会同档案室对照票据和台账逐笔逐项", "核对并于月底前报镇党委研究。"];

  it("takes out a line that comes back three times inside sentences, and keeps the first where nothing else can be the title", () => {
    const text = [header, ...page("第1组"), cut[0], header, cut[1], header, cut[2], ...page("第2组")].join("\n");
    expect(mend(removePageFurniture, text).removed).toEqual([`running-header: ${header}`, `running-header: ${header}`]);
  });

  it("takes out the first as well where a title stands below it", () => {
    const text = [header, "关于白沙镇整改情况的通报", ...page("第1组"), cut[0], header, cut[1], header, cut[2], ...page("第2组")].join("\n");
    expect(mend(removePageFurniture, text).removed).toHaveLength(3);
  });

  it("takes out a line that stands twice, once beside a page number", () => {
    const text = [header, ...page("第1组"), "- 1 -", header, ...page("第2组"), ...page("第3组")].join("\n");
    expect(mend(removePageFurniture, text).removed).toEqual(["page-number: - 1 -", `running-header: ${header}`]);
  });
});

/** A table of which each cell became a line. */
const cells = ["序号", "问题表述", "责任单位", "台账不全", "县农业农村局", "账实不符", "县农业农村局", "公示不及时", "县农业农村局", "凭证缺失", "县农业农村局"];

it.each([
  { why: "numbers that do not go up: cells of a table", text: withMarks("12", "7", "30") },
  { why: "one bare number", text: [...page("甲"), "34", ...page("乙"), ...page("丙"), ...page("丁")].join("\n") },
  { why: "a year", text: withMarks("2022年", "2023年", "2024年") },
  { why: "a text of a few lines", text: "甲\n- 1 -\n乙" },
  { why: "a line said twice", text: ["抓好整改落实工作", ...page("甲"), "抓好整改落实工作", ...page("乙"), ...page("丙")].join("\n") },
  { why: "labels that come back under each issue", text: ["甲", "乙", "丙"].flatMap((name) => [...page(name), "整改情况："]).join("\n") },
  { why: "values behind a label in brackets", text: ["县委巡察组核查发现的三类突出问题由镇", "财务股会同档案室对照票据和台账逐笔逐项", "核对并于月底前报镇党委研究清单逐一过"].flatMap((line) => [...page("甲"), line, "【完成情况】已完成"]).join("\n") },
  { why: "sentences that come back", text: ["甲", "乙", "丙"].flatMap((name) => [...page(name), "已完成整改。"]).join("\n") },
  { why: "short words that come back: cells of a table", text: ["甲", "乙", "丙"].flatMap((name) => [...page(name), "已完成"]).join("\n") },
  { why: "dates with dashes", text: withMarks("2024-3-4", "2024-5-6", "2024-7-8") },
])("leaves alone: $why", ({ text }) => {
  expect(mend(removePageFurniture, text)).toEqual({ text, removed: [], notes: [] });
});

it.each([
  { why: "sub-headings that come back under each issue", text: ["甲", "乙", "丙"].flatMap((name) => [...page(name), "整改完成情况"]).join("\n") },
  { why: "a status that comes back in each row of a table", text: ["甲", "乙", "丙"].flatMap((name) => [...page(name), "长期坚持持续推进"]).join("\n") },
])("leaves alone: $why", ({ text }) => {
  expect(mend(removePageFurniture, text)).toEqual({ text, removed: [], notes: [] });
});

it.each([
  { why: "a unit that comes back in each row of a table", text: cells.join("\n") },
  { why: "running numbers that are content: 序号 of a table, one a line", text: [...page("第1组"), "序号", "问题", "1", "台账不全", "2", "账实不符", "3", "公示不及时", ...page("第2组")].join("\n") },
])("leaves alone: $why", ({ text }) => {
  expect(mend(removePageFurniture, text)).toEqual({ text, removed: [], notes: [] });
});
