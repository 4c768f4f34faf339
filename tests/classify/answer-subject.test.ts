import { expect, it } from "vitest";
import { withoutAnswerWords } from "../../src/classify/answer-subject.js";

const blank = (words: string): string => " ".repeat(words.length);

it.each([
  { why: "label and state", answer: "整改措施：补栽行道树。该问题已整改到位。", gone: ["整改措施", "该问题已整改到位"] },
  { why: "half-width colon", answer: "整改情况:迁建岗亭1座。", gone: ["整改情况"] },
  { why: "label in brackets", answer: "【整改成效】水质好转", gone: ["整改成效"] },
  { why: "numbered label", answer: "\n(1)整改举措：增设站牌。", gone: ["整改举措"] },
  { why: "label on its own line", answer: "\n整改落实情况\n增设站牌。", gone: ["整改落实情况"] },
  { why: "two labels", answer: "责任单位：城管局；整改时限：6月底前。", gone: ["责任单位", "整改时限"] },
  { why: "what is said of mending itself", answer: "召开会议研究整改措施，开展整改情况回访。", gone: [] },
  { why: "a label's words with more behind", answer: "整改措施不实：重新制定整改方案。", gone: [] },
])("$why", ({ answer, gone }) => {
  expect(withoutAnswerWords(answer)).toBe(gone.reduce((text, words) => text.replace(words, blank), answer));
});
