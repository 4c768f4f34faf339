import { expect, it } from "vitest";
import { subjectOf } from "../../src/classify/heading-frame.js";
import { readTable } from "../../src/lexicon/table.js";
import table from "../../corpus/focus-frames.tsv";

it.each([
  { text: "关于“学习不深入”问题的整改", subject: "学习不深入" },
  { text: "针对“学习不深入”问题。", subject: "学习不深入" },
  { text: "关于学习不深入的问题", subject: "学习不深入" },
  { text: "“三会一课”开展不规范", subject: "“三会一课”开展不规范" },
  { text: "“双减”政策落实和“课后服务”", subject: "“双减”政策落实和“课后服务”" },
  { text: "问题", subject: "问题" },
  { text: "关于问题", subject: "关于问题" },
  { text: "", subject: "" },
])("$text → $subject", ({ text, subject }) => {
  const { start, end } = subjectOf(text);
  expect(text.slice(start, end)).toBe(subject);
});

it("frames stand where their examples say", () => {
  for (const { word, place, example } of readTable(table, ["word", "place", "example"])) {
    expect(place === "head" ? example.startsWith(word) : example.endsWith(word), word).toBe(true);
  }
});
