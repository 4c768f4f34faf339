import { expect, it } from "vitest";
import { opensWithMarker } from "../../src/text/line-marker.js";

it.each([
  "第一章 总则", "第二部分 成效", "第3节 要求", "第十二编", "第四篇",
  "一、总体", "十二、收尾", "一．总体", "二.总体",
  "（一）组织", "(一)组织", "（十三）组织", "（1）台账", "(1)台账", "（12)台账",
  "1.台账", "1．台账", "1、台账", "23.台账", "1. 台账",
  "1）台账", "1)台账", "①台账", "⑳台账", "⑴台账", "⒈台账", "㈠台账",
  "1.2024年以来开展检查",
])("opens with a mark: %s", (line) => {
  expect(opensWithMarker(line)).toBe(true);
});

it.each([
  { why: "grades, not a heading", line: "一、二、三级医院联动" },
  { why: "classes", line: "一、二类项目" },
  { why: "a date", line: "2024.3.4召开会议" },
  { why: "a decimal", line: "3.2万元已收回" },
  { why: "two months", line: "3、4月开展自查" },
  { why: "a year", line: "2024年以来" },
  { why: "a count", line: "12个村" },
  { why: "an enumerator, which stands in text", line: "一是学习不够" },
  { why: "第一 without a chapter word", line: "第一书记到岗" },
  { why: "a numeral inside", line: "共三、四家" },
  { why: "a bracket with words", line: "（试行）办法" },
  { why: "nothing", line: "" },
  { why: "plain text", line: "根据统一安排" },
])("does not: $why: $line", ({ line }) => {
  expect(opensWithMarker(line)).toBe(false);
});
