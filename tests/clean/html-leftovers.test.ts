import { describe, expect, it } from "vitest";
import { decodeEntities, removeTags } from "../../src/clean/html-leftovers.js";
import { mend } from "../helpers/mend.js";

describe("entities", () => {
  it.each([
    { why: "named", input: "&ldquo;第一议题&rdquo;制度", expected: "“第一议题”制度" },
    { why: "decimal", input: "&#19968;、总体", expected: "一、总体" },
    { why: "hexadecimal, both cases of the x", input: "&#x4e8c;、&#X4E09;、", expected: "二、三、" },
    { why: "a blank", input: "&nbsp;&#12288;要求", expected: "\u00a0　要求" },
    { why: "an ampersand", input: "A&amp;B", expected: "A&B" },
    { why: "one beyond U+FFFF", input: "&#x20BB7;镇", expected: "𠮷镇" },
    { why: "decoded once, not twice", input: "&amp;ldquo;", expected: "&ldquo;" },
  ])("$why: $input", ({ input, expected }) => {
    expect(mend(decodeEntities, input).text).toBe(expected);
  });

  it.each([
    { why: "an ampersand of a name", input: "R&D经费" },
    { why: "no semicolon", input: "&ldquo 制度" },
    { why: "a name that is none", input: "&zhenggai;" },
    { why: "a number that is no character", input: "&#1114112;&#0;" },
    { why: "a surrogate", input: "&#xD842;&#55362;" },
    { why: "an address", input: "?a=1&b=2" },
    { why: "no ampersand", input: "ldquo;" },
  ])("leaves alone: $why: $input", ({ input }) => {
    expect(mend(decodeEntities, input).text).toBe(input);
  });
});

describe("tags", () => {
  it.each([
    { why: "a break", input: "甲<br>乙<BR/>丙", expected: "甲\n乙\n丙" },
    { why: "paragraphs", input: "<p>甲</p><p class=\"x\">乙</p>", expected: "\n甲\n\n乙\n" },
    { why: "within a line nothing is left", input: "整<strong>改</strong><span style='a:b'>率</span>", expected: "整改率" },
    { why: "a comment", input: "整改<!-- 正文 -->情况", expected: "整改情况" },
    { why: "a heading", input: "<h2>总体</h2>", expected: "\n总体\n" },
  ])("$why: $input", ({ input, expected }) => {
    expect(mend(removeTags, input).text).toBe(expected);
  });

  it.each([
    { why: "less than", input: "完成率<90%，>60%" },
    { why: "a title in angle brackets", input: "〈细则〉与<细则>" },
    { why: "a placeholder in Chinese", input: "填报<单位名称>后" },
    { why: "an arrow", input: "首页 > 公开 > 通报" },
    { why: "no bracket at all", input: "甲p乙" },
    { why: "never closed", input: "甲<span 乙" },
  ])("leaves alone: $why: $input", ({ input }) => {
    expect(mend(removeTags, input).text).toBe(input);
  });
});
