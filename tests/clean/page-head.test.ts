import { describe, expect, it } from "vitest";
import { leadingMenu, stampRun } from "../../src/clean/page-head.js";

describe("a menu before the text of a page in one line", () => {
  it.each([
    { head: "首页 收藏 登录 根据县委统一部署，", menu: "首页 收藏 登录 " },
    { head: "首页 医院概况 党群工作 新闻动态 中共云岭县人民医院委员会关于整改情况的通报", menu: "首页 医院概况 党群工作 新闻动态 " },
    { head: "网站首页 党建园地 正文 中共云岭县水务局党组关于整改情况的通报", menu: "网站首页 党建园地 正文 " },
    { head: "当前位置 机关党建 市委巡察组向市水务局党组反馈巡察情况", menu: "当前位置 机关党建 " },
    { head: "党群工作 > 正文 中共云岭县水务局党组关于整改情况的通报", menu: "党群工作 > 正文 " },
    { head: "市委巡察组 向市水务局党组反馈巡察情况", menu: "" },
    { head: "首页公布了举报电话，", menu: "" },
    { head: "总体情况 组织领导 局党组召开会议研究整改工作", menu: "" },
    { head: "首页 一、总则 根据县委统一部署", menu: "" },
    { head: "", menu: "" },
  ])("$head → $menu", ({ head, menu }) => {
    expect(head.slice(0, leadingMenu(head))).toBe(menu);
  });
});

describe("the labels between a title and the text of a page in one line", () => {
  const runOf = (head: string): string | undefined => {
    const run = stampRun(head);
    return run && head.slice(run.start, run.end).trim();
  };
  it.each([
    { why: "several", head: "关于整改情况的通报 作者：办公室 来源：县水利局 日期：2024年9月10日 人气：54 根据部署，", run: "作者：办公室 来源：县水利局 日期：2024年9月10日 人气：54" },
    { why: "with the time of day", head: "关于整改情况的通报 发布时间：2024-09-10 10:22 来源：县水利局 根据部署，", run: "发布时间：2024-09-10 10:22 来源：县水利局" },
    { why: "with a blank behind the colon", head: "关于整改情况的通报 发布时间: 2024-09-10 来源: 县水利局 根据部署，", run: "发布时间: 2024-09-10 来源: 县水利局" },
    { why: "one without a value", head: "关于整改情况的通报 来源：县水利局 浏览次数： 字体：大 根据部署，", run: "来源：县水利局 浏览次数： 字体：大" },
    { why: "one with a day", head: "关于整改情况的通报 日期：2024年9月10日 根据部署，", run: "日期：2024年9月10日" },
    { why: "no title before them", head: "来源：县水利局 日期：2024年9月10日 根据部署，", run: "来源：县水利局 日期：2024年9月10日" },
    { why: "one that tells of no day", head: "关于整改情况的通报 来源：县水利局 根据部署，" },
    { why: "one with a sentence behind", head: "关于整改情况的通报 时间：2024年9月10日，县委召开会议，" },
    { why: "behind the first sentence", head: "现将情况通报如下。 来源：县水利局 日期：2024年9月10日 根据部署，" },
    { why: "inside a word", head: "经费来源：财政拨款 开支时间：2024年9月10日" },
    { why: "none", head: "关于整改情况的通报 根据部署，" },
  ])("$why", ({ head, run }) => {
    expect(runOf(head)).toBe(run);
  });
});
