import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/clean/index.js";
import { issuesOf } from "../../helpers/assemble-text.js";

const notice = "近日，县委第二巡察组向县档案馆党组反馈巡察情况。";
const found = (told: string): string[] => {
  const { text, breaks } = cleanText(notice + told);
  return issuesOf(text, breaks);
};

describe("bullets inside a line", () => {
  it.each([
    " 巡察反馈的主要问题 - 理论学习不深入 - 财务管理混乱",
    " 主要问题 • 理论学习不深入 • 财务管理混乱 整改要求 • 学习不深入的要加强 • 财务混乱的要整顿",
    " 存在的问题 – 理论学习不深入 [2] – 财务管理混乱 [2] 整改建议 – 台账不全的抓紧补齐 [3]",
    " 发现的主要问题： ● 理论学习不深入； ● 财务管理混乱。",
    " 反馈情况 - 巡察组进驻两个月 [1] 主要问题 - 理论学习不深入 [1] - 财务管理混乱 [1]",
  ])("%s", (told) => {
    expect(found(told)).toEqual(["1 理论学习不深入", "2 财务管理混乱"]);
  });

  it.each([" 联系方式 - 电话 12345 - 地址 青禾路1号", " 巡察组 - 县委第一巡察组 - 县委第二巡察组", " 整改要求 - 理论学习不深入的要加强 - 财务管理混乱的要整顿", " 2024-03-04 巡察公告 - 县档案馆"])("none: %s", (told) => {
    expect(found(told)).toEqual([]);
  });
});
