import { describe, expect, it } from "vitest";
import { readFeedbackList } from "../../src/coverage/index.js";
import { csvRows } from "../../src/coverage/list/csv-rows.js";
import { documentSchema } from "../../src/model/document.js";

describe("readFeedbackList", () => {
  it.each([
    { why: "numbers with a stop", text: "1.账目混乱无人核对\n2.工程招标走过场", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["1", "2"] },
    { why: "numbers in brackets, blank lines", text: "（3）账目混乱无人核对\n\n（5）工程招标走过场\n", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["3", "5"] },
    { why: "no numbers", text: "账目混乱无人核对\r\n工程招标走过场\r\n", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["1", "2"] },
    { why: "Chinese numerals and dashes", text: "一、账目混乱无人核对\n- 工程招标走过场", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["1", "2"] },
    { why: "the title is the first sentence", text: "1.账目混乱无人核对。抽查凭证12本。\n2.工程招标走过场", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["1", "2"] },
    { why: "a table with commas and quotes", text: '序号,反馈问题,责任单位\n7,"账目混乱，无人核对",财务科\n8,工程招标走过场,基建办\n', titles: ["账目混乱，无人核对", "工程招标走过场"], ids: ["7", "8"] },
    { why: "a table with tabs", text: "问题描述\t备注\n账目混乱无人核对\t\n工程招标走过场\t急\n", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["1", "2"] },
    { why: "one number twice", text: "1.账目混乱无人核对\n1.工程招标走过场", titles: ["账目混乱无人核对", "工程招标走过场"], ids: ["1", "1~2"] },
  ])("$why", ({ text, titles, ids }) => {
    const document = readFeedbackList(text);
    expect(document?.issues.map(({ title }) => title)).toEqual(titles);
    expect(document?.issues.map(({ id }) => id)).toEqual(ids);
    expect(documentSchema.safeParse(document).success).toBe(true);
    for (const { span, text: said } of document?.issues ?? []) expect(text.slice(span.start, span.end)).toBe(said);
  });

  it.each([
    { why: "one line", text: "账目混乱无人核对" },
    { why: "nothing", text: "" },
    { why: "a long paragraph", text: `${"账目混乱无人核对，".repeat(100)}\n第二行的内容` },
    { why: "another language", text: "This is a licence\nand nothing else" },
    { why: "the paragraphs of a document", text: "巡察组进驻了。谈话开始了。群众来访了。\n会议召开了。领导讲话了。大家表态了。" },
    { why: "lines too short to be items", text: "一\n二\n三" },
  ])("no list: $why", ({ text }) => {
    expect(readFeedbackList(text)).toBeUndefined();
  });

  it("a table without a column of problems is no list where a table was given", () => {
    expect(readFeedbackList("姓名,电话\n甲某,0000\n乙某,0000\n", { format: "csv" })).toBeUndefined();
  });

  it("doubled quotes and line breaks in a cell", () => {
    const [, row] = csvRows('序号,反馈问题\n1,"称""特事特办"",\n没有招标"\n', ",");
    expect(row?.map(({ text }) => text)).toEqual(["1", '称"特事特办",\n没有招标']);
  });
});
