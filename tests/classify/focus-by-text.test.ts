import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, classifyIssueText } from "../../src/classify/focus-by-text.js";

describe("classify", () => {
  it.each([
    { why: "study", text: "“第一议题”学习不及时", category: "central-decisions", word: "第一议题" },
    { why: "a frame is no sign", text: "关于“办公用品采购不规范”问题的整改", category: "public-integrity", word: "采购" },
    { why: "slogan with a number", text: "“三会一课”开展不规范", category: "party-building", word: "三会一课" },
    { why: "old finding not put right", text: "上轮巡察反馈的党员教育问题整改不彻底", category: "rectification", word: "上轮巡察" },
    { why: "a measure that mentions 整改", text: "整改期间补交党费，按期完成换届选举", category: "party-building", word: "党费" },
  ])("$why: $text", ({ text, category, word }) => {
    const focus = classify(text);
    expect(focus).toMatchObject({ category, basis: "text" });
    expect(focus.confidence).toBeGreaterThan(0.5);
    expect(focus.second?.confidence).toBeLessThan(focus.confidence);
    expect(focus.evidence.map(({ start, end }) => text.slice(start, end))).toContain(word);
  });

  it.each(["", " \n", "今天天气很好", "Hello, world", "🙂\ud800", "股市今日大幅上涨", "第12条", "足球比赛昨晚结束"])("does not guess: %j", (text) => {
    expect(classify(text)).toMatchObject({ category: null, basis: "none", confidence: 0, evidence: [], topics: [] });
  });

  it("never throws, and every place lies in the text", () => {
    const words = fc.constantFrom("整改", "党组织", "“", "”问题", "关于", "采购", "学习", "a", "\n", "12", "\udc00", "。");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(words, { maxLength: 40 }).map((list) => list.join(""))), (text) => {
        const focus = classify(text);
        expect(focus.confidence).toBeGreaterThanOrEqual(0);
        expect(focus.confidence).toBeLessThanOrEqual(1);
        for (const { start, end } of [...focus.evidence, ...focus.topics.flatMap(({ evidence }) => evidence)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("says the same whatever it was asked before", () => {
    const text = "党建责任制落实不力，班子成员学习不够";
    const before = classify(text);
    classify("采购招投标不规范");
    expect(classify(text)).toEqual(before);
  });
});

describe("classifyIssueText", () => {
  it("lets the text help where the title says little", () => {
    const parts = { title: "制度落实方面", text: "(3)制度落实方面。一是补交党费，二是支部按期换届。" };
    const { category, evidence } = classifyIssueText(parts);
    expect(category).toBe("party-building");
    expect(evidence.map(({ part, start, end }) => parts[part].slice(start, end))).toContain("党费");
  });

  it.each(["上轮巡察反馈问题整改不彻底", "审计反馈问题边改边犯", "巡察整改台账销号不严"])("knows what is about mending: %s", (title) => {
    expect(classifyIssueText({ title, text: "整改措施：更换6块。" }).category).toBe("rectification");
  });

  it("lets the title decide against a long text", () => {
    const { category } = classifyIssueText({ title: "公务接待超标准", text: "党支部召开会议，党员带头学习。" });
    expect(category).toBe("public-integrity");
  });

  it.each([
    { title: "" },
    { title: "", text: "" },
    { title: "12", text: "ok" },
    { title: "街边岗亭布局不优", text: "整改措施：新增2处。" },
    { title: "书架朝向不一", text: "整改成效：更换6块。该问题已整改到位。" },
    { title: "车棚颜色深浅不一", text: "新增6盏。" },
  ])("does not guess: %j", (parts) => {
    expect(classifyIssueText(parts)).toMatchObject({ category: null, basis: "none", confidence: 0 });
  });
});

it("a long text comes to an end", () => {
  const long = "推进农村集体资产管理，整改问题。".repeat(20_000); // quadratic time would outlast the test's patience
  expect(classify(long).evidence.every(({ start, end }) => start < end && end <= long.length)).toBe(true);
});

it("the model stays small", () => {
  expect(readFileSync("corpus/focus-model.tsv").length).toBeLessThan(300_000);
});
