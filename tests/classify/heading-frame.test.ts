import { expect, it } from "vitest";
import { answerOf, subjectOf } from "../../src/classify/heading-frame.js";
import { readTable } from "../../src/lexicon/table.js";
import table from "../../corpus/focus-frames.tsv";

it.each([
  { text: "关于“学习不深入”问题的整改", subject: "学习不深入" },
  { text: "针对“学习不深入”问题。", subject: "学习不深入" },
  { text: "关于学习不深入的问题", subject: "学习不深入" },
  { text: "“三会一课”开展不规范", subject: "“三会一课”开展不规范" },
  { text: "“双减”政策落实和“课后服务”", subject: "“双减”政策落实和“课后服务”" },
  { text: "关于“安全监管缺位”问题的整改情况", subject: "安全监管缺位" },
  { text: "意识形态专项检查反馈问题整改情况", subject: "意识形态" },
  { text: "问题", subject: "问题" },
  { text: "关于问题", subject: "关于问题" },
  { text: "", subject: "" },
])("$text → $subject", ({ text, subject }) => {
  const { start, end } = subjectOf(text);
  expect(text.slice(start, end)).toBe(subject);
});

it.each([
  { heading: "关于“安全监管缺位”问题的整改情况", answer: "问题的整改情况" },
  { heading: "意识形态专项检查反馈问题整改情况", answer: "专项检查反馈问题整改情况" },
  { heading: "巡察反馈问题的整改情况", answer: undefined },
  { heading: "巡察、审计等发现的突出问题的整改情况", answer: undefined },
  { heading: "狠抓问题整改", answer: undefined },
  { heading: "专项检查反馈问题整改情况", answer: undefined },
])("$heading: put right, $answer", ({ heading, answer }) => {
  expect(answerOf(heading)).toBe(answer);
});

it("frames stand where their examples say", () => {
  for (const { word, place, example } of readTable(table, ["word", "place", "example"])) {
    const stands = place === "head" ? example.startsWith(word) : place === "source" ? example.includes(`${word}问题`) : example.endsWith(word);
    expect(stands, word).toBe(true);
  }
});
