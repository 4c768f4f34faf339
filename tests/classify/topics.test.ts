import { describe, expect, it } from "vitest";
import { findIssueTopics, findTopics } from "../../src/classify/topics.js";
import { topicLexicon } from "../../src/lexicon/topics.js";
import { focusCategories } from "../../src/model/focus-categories.js";
import { readSentences } from "../eval/focus/sentences.js";

describe("findTopics", () => {
  it.each([
    { why: "two topics", text: "公务接待超标准，报销附件不全", focus: "public-integrity", expected: ["eight-rules", "finance-assets"] },
    { why: "the focus decides which words count", text: "党费收缴不规范，账户未清理", focus: "party-building", expected: ["member-management"] },
    { why: "a hint where no cue stands", text: "年轻教师能力弱", focus: "party-building", expected: ["cadre-talent"] },
    { why: "a part of another word hints at nothing", text: "乡村医生缺位", focus: "party-building", expected: [] },
    { why: "a hint beside a cue of another focus", text: "公租房押金不退", focus: "public-integrity", expected: ["industry-conduct"] },
    { why: "a thing that is looked after", text: "特种设备监管存在空档", focus: "public-integrity", expected: [] },
    { why: "a thing that is bought", text: "设备采购论证不充分", focus: "public-integrity", expected: ["procurement-projects"] },
    { why: "a cue that is nothing alone", text: "坚持问题导向", focus: "central-decisions", expected: [] },
    { why: "a longer one", text: "舆论导向把握不准", focus: "central-decisions", expected: ["ideology"] },
    { why: "a cue that is nothing alone, beside another", text: "工程变更随意", focus: "public-integrity", expected: ["procurement-projects"] },
    { why: "nothing", text: "今天天气很好", focus: "rectification", expected: [] },
  ] as const)("$why: $text", ({ text, focus, expected }) => {
    const topics = findTopics(text, focus);
    expect(topics.map(({ topic }) => topic)).toEqual(expected);
    for (const { evidence } of topics) for (const { start, end } of evidence) expect(text.slice(start, end).length).toBeGreaterThan(0);
  });
});

describe("findIssueTopics", () => {
  it.each([
    { why: "the title", title: "项目招投标不规范", answer: "组织培训", focus: "public-integrity", expected: ["title", "procurement-projects"] },
    { why: "a title that tells nothing", title: "存在的其他问题", answer: "修订采购管理办法，公开招标3次", focus: "public-integrity", expected: ["answer", "procurement-projects"] },
    { why: "one short word of a measure", title: "推进迟缓", answer: "实施工程3个", focus: "public-integrity", expected: ["answer"] },
    { why: "a hint in a measure", title: "推进迟缓", answer: "加强现场检查", focus: "public-integrity", expected: ["answer"] },
    { why: "a title under another focus", title: "领导班子议事决策不规范", answer: "严格执行行政执法公示制度", focus: "central-decisions", expected: ["title"] },
  ] as const)("$why: $title, $answer", ({ title, answer, focus, expected }) => {
    const { part, found } = findIssueTopics({ title, answer }, focus);
    expect([part, ...found.map(({ topic }) => topic)]).toEqual(expected);
  });
});

describe("corpus/topics.tsv", () => {
  const { topics } = topicLexicon();

  it("has six to eight topics under each focus", () => {
    for (const focus of focusCategories) {
      const count = topics.filter((topic) => topic.focus === focus).length;
      expect(count).toBeGreaterThanOrEqual(6);
      expect(count).toBeLessThanOrEqual(8);
    }
  });

  it("gives a cue to one topic only, sorted", () => {
    const cues = topics.flatMap((topic) => topic.cues);
    expect(new Set(cues).size).toBe(cues.length);
    for (const topic of topics) {
      expect([...topic.cues].sort()).toEqual(topic.cues);
      expect([...topic.hints].sort()).toEqual(topic.hints);
      for (const word of topic.weak) expect(topic.cues).toContain(word);
    }
  });

  it("knows the topics of the labelled sentences, and finds most of them", () => {
    const sentences = readSentences();
    const known = new Map(topics.map(({ id, focus }) => [id, focus]));
    let found = 0;
    for (const { topic, focus, text } of sentences) {
      const category = focusCategories[focus];
      expect(known.get(topic)).toBe(category);
      if (category !== undefined && findTopics(text, category).some((row) => row.topic === topic)) found++;
    }
    expect(found / sentences.length).toBeGreaterThan(0.75);
  });
});
