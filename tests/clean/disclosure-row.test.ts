import { describe, expect, it } from "vitest";
import { readDisclosureRow } from "../../src/clean/disclosure-row.js";
import { removePageChrome } from "../../src/clean/page-chrome.js";
import { mend } from "../helpers/mend.js";

const paragraph = "根据统一安排，巡察组对县水利局党组开展了巡察，现将整改进展情况予以公布。";

describe("a row of the table that a site puts above a document", () => {
  it.each([
    "| 索引号 | 000000/2024-7 | ||",
    "| 组配分类 | 通知公告 | 发布机构 | 白沙镇政府 |",
    "索引号 | 000000/2024-7 | 信息分类 | 通知公告/其他",
    "| 信息索引 | 000000/2024-7 | 生成日期 | 2024-01-02 |",
    "| 发文机关 | 白沙镇政府 | 发文字号 | 白发〔2024〕3号 |",
    "| 主题分类 | 其他 | 发布日期 | 2024-01-02 |",
    "索引号：\t000000/2024-7\t组配分类：\t通知公告",
    "| 索 引 号 | 000000/2024-7 | 文 号 | |",
    "│ 成文日期 │ 2024-01-02 │ 公开方式 │ 主动公开 │",
    "发布机构： | 白沙镇政府 | ||",
  ])("%s", (line) => {
    expect(readDisclosureRow(line, false)).toEqual({});
  });

  it.each([
    "| 序号 | 问题 | 整改措施 | 责任单位 |",
    "| 组 别 | 巡察一组 | 巡察二组 |",
    "| 反馈问题 | 整改情况 |",
    "| 名称 | 数量 | 备注 |",
    "| 发布机构 | 发布日期 | 索引号 |", // columns of a list
    "2024-01-02 | 党群工作部 | A+ A-",
    "索引号",
    "来源 | 县财政局",
    "责任单位 | 县水利局 | 完成时限 | 2024-09-10",
  ])("is not %s", (line) => {
    expect(readDisclosureRow(line, false)).toBeUndefined();
  });

  it("may hold weak labels alone below another one", () => {
    expect(readDisclosureRow("| 名 称 | 白沙镇整改情况的通报 |", false)).toBeUndefined();
    expect(readDisclosureRow("| 名 称 | 白沙镇整改情况的通报 |", true)).toEqual({ title: { start: 8, end: 18 } });
  });
});

describe("the title that such a table names", () => {
  const table = "| 索引号 | 000000/2024-7 |\n| 标题 | 白沙镇整改情况的通报 |";

  it("stays where the text does not bear it", () => {
    expect(mend(removePageChrome, `${table}\n${paragraph}`).text.trim()).toBe(`白沙镇整改情况的通报\n${paragraph}`);
  });

  it("goes where it stands below again", () => {
    expect(mend(removePageChrome, `${table}\n白沙镇整改情况的通报\n${paragraph}`).text.trim()).toBe(`白沙镇整改情况的通报\n${paragraph}`);
  });
});
