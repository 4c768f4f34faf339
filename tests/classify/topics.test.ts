import { describe, expect, it } from "vitest";
import { findTopics } from "../../src/classify/topics.js";
import { topicLexicon } from "../../src/lexicon/topics.js";
import { focusCategories } from "../../src/model/focus-categories.js";
import { readSentences } from "../eval/focus/sentences.js";

describe("findTopics", () => {
  it.each([
    { why: "two topics", text: "公务接待超标准，报销附件不全", focus: "public-integrity", expected: ["eight-rules", "finance-assets"] },
    { why: "the focus decides which words count", text: "党费收缴不规范，账户未清理", focus: "party-building", expected: ["member-management"] },
    { why: "a hint where no cue stands", text: "年轻教师能力弱", focus: "party-building", expected: ["cadre-talent"] },
    { why: "nothing", text: "今天天气很好", focus: "rectification", expected: [] },
  ] as const)("$why: $text", ({ text, focus, expected }) => {
    const topics = findTopics(text, focus);
    expect(topics.map(({ topic }) => topic)).toEqual(expected);
    for (const { evidence } of topics) for (const { start, end } of evidence) expect(text.slice(start, end).length).toBeGreaterThan(0);
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
