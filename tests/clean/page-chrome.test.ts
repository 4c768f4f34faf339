import { describe, expect, it } from "vitest";
import { removePageChrome } from "../../src/clean/page-chrome.js";
import { mend } from "../helpers/mend.js";

const paragraph = "根据统一安排，巡察组对县水利局党组开展了巡察，现将整改进展情况予以公布。";
/** Twenty paragraphs, so that what stands in the middle is at neither edge. */
const long = Array.from({ length: 20 }, (_, index) => `${index + 1}.${paragraph}`);

describe("a page in one line", () => {
  it("is parted from its menu and from the labels under its title", () => {
    const text = `首页 医院概况 党群工作 县医院关于整改情况的通报 来源：县医院 日期：2024年9月10日 ${paragraph.repeat(8)}`;
    const result = mend(removePageChrome, text);
    expect(result.text).toBe(`县医院关于整改情况的通报\n${paragraph.repeat(8)}`);
    expect(result.removed.map((line) => line.trim())).toEqual(["chrome: 首页 医院概况 党群工作", "chrome:  来源：县医院 日期：2024年9月10日"]);
  });
});

describe("takes out", () => {
  it.each([
    "发布时间：2024-09-10",
    "来源：白沙镇政府",
    "【字体：大 中 小】",
    "浏览次数：35",
    "发布日期:2024-09-10 浏览次数:35 来源:白沙镇",
    "首页 > 政务公开 > 巡察整改",
    "当前位置：首页 > 通知公告",
    "打印本页",
    "关闭窗口",
    "上一篇：没有了",
    "责任编辑：张某",
    "索引号：000000-2024-00012",
    "扫一扫在手机打开当前页",
    "加入Vip免费下载 立即下载",
    "主办：白沙镇人民政府",
    "禾ICP备00000000号-1",
    "索 引 号：MX0000/2024-00012 主题分类：党务公开",
    "名　　称：白沙镇整改情况的通报",
    "来 源：白沙镇政府",
    "发布单位：白沙镇纪委　时间：2024年9月10日　点击：1,203",
    "发布者：党建办    发布时间：2024-09-10    浏览次数：54",
    "2024/09/10 21:07　来源：白沙清风网　字体：大 中 小",
    "2024-09-10 | 党群工作部 | A+ A-",
    "党群工作部 ｜ 2024年9月10日 ｜ 浏览 35",
    "2024.9.10 08:30:15",
    "2024-09-10 浏览次数：35",
    "2024-09-10 12:42:06来源：白沙镇政府",
    "2024-09-10 09:13编辑：张某",
    "16.12.2024  15:21",
    "- 发布机构：白沙镇政府",
    "• 主题分类：公示、公告、通知",
    "- 标 题：白沙镇党委关于整改情况的通报",
    "【信息时间：2024-09-10 阅读次数： 】【字号 】【关闭",
    "欢迎光临 白沙镇政府网站",
    "今天是：2024年9月10日",
    "今天是2024年9月10日 星期二",
    "微信图片_20240910102751_副本.jpg",
    "网站无障碍",
  ])("%s", (line) => {
    const result = mend(removePageChrome, `${line}\n${paragraph}\n${paragraph}`);
    expect(result.removed).toEqual([`chrome: ${line}`]);
    expect(result.text).toBe(`\n${paragraph}\n${paragraph}`);
  });

  it("a menu before the text of one long line", () => {
    const text = `首页 收藏 登录 ${paragraph.repeat(8)}`;
    expect(mend(removePageChrome, text).text).toBe(paragraph.repeat(8));
  });
});

it("a fact of a page's list and the line that says it", () => {
  const text = `• 索引号：\n\n    000000/2024-7\n\n  • 发布机构：\n\n    白沙镇政府\n\n${paragraph}`;
  const result = mend(removePageChrome, text);
  expect(result.text.trim()).toBe(paragraph);
  expect(result.removed).toContain("chrome: • 发布机构：\n\n    白沙镇政府");
});

describe("leaves alone", () => {
  it.each([
    { why: "a label with a sentence behind it", line: "来源：群众反映。该问题已移交，正在核查。" },
    { why: "a sentence that begins like a label", line: "来源于财政拨款的资金未专账核算。" },
    { why: "a label of an issue", line: "责任单位：县水利局" },
    { why: "a label of an issue", line: "整改情况：已完成。" },
    { why: "打印 in a sentence", line: "打印机采购未履行政府采购程序。" },
    { why: "登录 in a sentence", line: "登录系统不及时，超期办理12件。" },
    { why: "a heading", line: "一、总体情况" },
    { why: "a label of an issue behind a bullet", line: "- 责任单位：县水利局" },
    { why: "今天是 in a sentence", line: "今天是我们召开反馈会的日子。" },
    { why: "a file that is named in a sentence", line: "见附件微信图片.jpg，已存档。" },
    { why: "a signature", line: "中共青禾县水利局党组" },
    { why: "a date", line: "2024年9月9日" },
    { why: "a row of a table", line: "序号 问题 责任单位 时限" },
    { why: "a masked name", line: "张 某 李 某" },
    { why: "a label of a ledger with blanks inside", line: "编　　号：01" },
    { why: "a cell between bars, far from the head", line: "2024-09-10 | 财务科 | 已完成" },
  ])("$why: $line", ({ line }) => {
    const text = [...long.slice(0, 10), line, ...long.slice(10)].join("\n");
    expect(mend(removePageChrome, text)).toEqual({ text, removed: [], notes: [] });
  });

  it.each([
    "2024年9月10日",
    "2024-09-10",
    "2024年3月4日至5月21日，巡察组进驻",
    "2024/09/10 | 财务科已清退2.3万元，其余正在追缴 | 已完成",
    "财务科 | 药剂科 | 护理部",
    "2024-09-10 召开专题会议，研究整改方案",
    "序号 | 反馈问题 | 责任单位 | 完成情况",
    "反馈问题｜整改措施｜责任单位｜整改时限",
    "2 | 合同未公示 | 农经站 | 2024年9月10日",
  ])("%s in the head is no line of a page", (line) => {
    const text = `${line}\n${paragraph}\n${paragraph}`;
    expect(mend(removePageChrome, text).text).toBe(text);
  });

  it("a stamp that is the whole text", () => {
    expect(mend(removePageChrome, "2024-09-10 08:30").text).toBe("2024-09-10 08:30");
  });

  it("a weak label far from both ends", () => {
    const text = [...long.slice(0, 10), "审核：财务股逐笔复核凭证", ...long.slice(10)].join("\n");
    expect(mend(removePageChrome, text).text).toBe(text);
  });

  it("the same weak label at the end, where pages have it, is taken out", () => {
    const text = [...long, "审核：李某"].join("\n");
    expect(mend(removePageChrome, text).removed).toEqual(["chrome: 审核：李某"]);
  });
});
