import { describe, expect, it } from "vitest";
import { bracketedHeadingAt } from "../../src/text/bracketed-heading.js";

const wordsOf = (text: string): string | undefined => {
  const heading = bracketedHeadingAt(text, 0);
  return heading && text.slice(heading.start, heading.end);
};

describe("headings in brackets", () => {
  it.each([
    { text: "【组织建设方面】", words: "组织建设方面" },
    { text: "〖组织建设〗●换届不及时。", words: "组织建设" },
    { text: "【落实“两个责任”方面】", words: "落实“两个责任”方面" },
    { text: "【下一步打算】一是再盯紧。", words: "下一步打算" },
    { text: "【2012】33号" },
    { text: "【字体：大 中 小】" },
    { text: "【问题1】台账不全。" },
    { text: "【完】" },
    { text: "〔下一步打算〕一是再盯紧。", words: "下一步打算" },
  { text: "〔2021〕37号" },
    { text: "组织建设方面】" },
    { text: "【组织建设方面" },
    { text: "" },
  ])("$text → $words", ({ text, words }) => {
    expect(wordsOf(text)).toBe(words);
  });

  it("tells where its line goes on", () => {
    expect(bracketedHeadingAt("。【组织建设】●", 1)).toEqual({ start: 2, end: 6, after: 7 });
  });
});
