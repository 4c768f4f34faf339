import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const head = "关于巡察青禾县档案馆党组的反馈意见\n县委第二巡察组对县档案馆党组进行了巡察。现将巡察情况反馈如下。\n一、存在的主要问题\n";
const titlesOf = (text: string): string[] => parseDocument(head + text).issues.map(({ title }) => title);

describe("sections beside one another that name the categories of a framework", () => {
  it.each([
    { why: "第一，…第二，…", points: ["第一，计划不严谨。全年两次改期。", "第二，督促不到位。"] },
    { why: "一是…二是…", points: ["一是计划不严谨。", "二是督促不到位。"] },
    { why: "其一，…其二，…", points: ["其一，计划不严谨；", "其二，督促不到位。"] },
  ])("their points are the issues, though the headings say what is wrong: $why", ({ points }) => {
    const text = ["落实党中央决策部署有差距", "全面从严治党不够有力", "基层党组织建设存在短板", "巡察整改不到位"].map((title, index) => `（${"一二三四"[index]}）${title}。${points.join("")}`).join("\n");
    expect(titlesOf(text)).toEqual(Array.from({ length: 4 }, () => ["计划不严谨", "督促不到位"]).flat());
  });
});

describe("headings that state a fault are the issues", () => {
  it.each([
    { why: "two categories only", sections: ["落实党中央决策部署有差距", "全面从严治党不够有力"] },
    { why: "one names no category", sections: ["落实党中央决策部署有差距", "全面从严治党不够有力", "服务企业不主动", "基层党组织建设存在短板"] },
    { why: "one category again and again", sections: ["落实党中央决策部署有差距", "学习贯彻党的二十大精神不深入", "贯彻落实省委决策部署不到位"] },
  ])("$why", ({ sections }) => {
    expect(titlesOf(sections.map((title, index) => `（${"一二三四"[index]}）${title}。一是计划不严谨。二是督促不到位。`).join("\n"))).toEqual(sections);
  });

  it("one has no points of its own", () => {
    const sections = ["落实党中央决策部署有差距", "全面从严治党不够有力", "基层党组织建设存在短板"];
    expect(titlesOf(sections.map((title, index) => `（${"一二三"[index]}）${title}。${index === 1 ? "督促不到位。" : "一是计划不严谨。二是督促不到位。"}`).join("\n"))).toEqual(sections);
  });
});
