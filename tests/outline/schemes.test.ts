import { describe, expect, it } from "vitest";
import type { SchemeReader } from "../../src/outline/marker.js";
import { chapter } from "../../src/outline/schemes/chapter.js";
import { circled } from "../../src/outline/schemes/circled.js";
import { decimal } from "../../src/outline/schemes/decimal.js";
import { digitHalfParen } from "../../src/outline/schemes/digit-half-paren.js";
import { digitParen } from "../../src/outline/schemes/digit-paren.js";
import { digit } from "../../src/outline/schemes/digit.js";
import { hanParen } from "../../src/outline/schemes/han-paren.js";
import { han } from "../../src/outline/schemes/han.js";
import { problem } from "../../src/outline/schemes/problem.js";

interface Cases {
  readonly reader: SchemeReader;
  /** Text, what of it is the mark, its number. */
  readonly hits: readonly (readonly [text: string, mark: string, number: number])[];
  /** `|` stands where the reading begins, else it begins at the start. */
  readonly misses: readonly { readonly why: string; readonly text: string }[];
}

const cases: readonly Cases[] = [
  {
    reader: chapter,
    hits: [
      ["第一章 总则", "第一章 ", 1],
      ["第二部分：成效", "第二部分：", 2],
      ["第3节 要求", "第3节 ", 3],
      ["第十二编、附录", "第十二编、", 12],
      ["第四篇收尾", "第四篇", 4],
      ["开场白。|第二章 分则", "第二章 ", 2],
      ["甲\n|第二章\n乙", "第二章", 2],
    ],
    misses: [
      { why: "said in a sentence", text: "详见|第一章 总则" },
      { why: "a sentence about it", text: "第一部分是总体情况" },
      { why: "a sentence about it", text: "第二章的要求" },
      { why: "another word", text: "第一书记" },
      { why: "a round", text: "第三轮巡察" },
      { why: "no number", text: "第章" },
    ],
  },
  {
    reader: han,
    hits: [
      ["一、总体", "一、", 1],
      ["十二、收尾", "十二、", 12],
      ["二．总体", "二．", 2],
      ["三.总体", "三.", 3],
      ["一、二是办法", "一、", 1],
      ["二、三会一课制度落实", "二、", 2],
      ["一、一岗双责", "一、", 1],
    ],
    misses: [
      { why: "grades", text: "一、二、三级医院" },
      { why: "classes", text: "一、二类" },
      { why: "quarters", text: "二、三季度" },
      { why: "an ordinal", text: "第|一、第二季度" },
      { why: "the second of two", text: "十|一、甲" },
      { why: "no stop", text: "一总体" },
      { why: "a comma", text: "一，总体" },
    ],
  },
  {
    reader: hanParen,
    hits: [
      ["（一）组织", "（一）", 1],
      ["(二)组织", "(二)", 2],
      ["（三)组织", "（三)", 3],
      ["（十一）组织", "（十一）", 11],
      ["（四）、组织", "（四）、", 4],
      ["㈤组织", "㈤", 5],
      ["㈩组织", "㈩", 10],
    ],
    misses: [
      { why: "words in brackets", text: "（试行）" },
      { why: "a word that begins with a numeral", text: "（一类）" },
      { why: "digits", text: "（1）" },
      { why: "never closed", text: "（一" },
      { why: "two numerals", text: "（一、二）" },
      { why: "square brackets", text: "〔一〕" },
    ],
  },
  {
    reader: digit,
    hits: [
      ["1.台账", "1.", 1],
      ["2．台账", "2．", 2],
      ["3、台账", "3、", 3],
      ["12. 台账", "12.", 12],
      ["1.、台账", "1.、", 1],
      ["⒋台账", "⒋", 4],
      ["⒛台账", "⒛", 20],
      ["1.2024年以来", "1.", 1],
    ],
    misses: [
      { why: "a decimal", text: "1.5万元" },
      { why: "a date", text: "2024.3.4" },
      { why: "the month of a date", text: "2024.|3.4" },
      { why: "the day of a date", text: "2024-3-|4." },
      { why: "two months", text: "3、4月" },
      { why: "no stop", text: "3台账" },
      { why: "a bracket", text: "3）台账" },
      { why: "inside a number", text: "1|2.台账" },
      { why: "nought", text: "0.台账" },
    ],
  },
  {
    reader: decimal,
    hits: [
      ["1.1台账", "1.1", 1],
      ["2.3 台账", "2.3", 3],
      ["1.2.3台账", "1.2.3", 3],
      ["1.2.台账", "1.2.", 2],
      ["甲\n|3.1台账", "3.1", 1],
    ],
    misses: [
      { why: "money", text: "3.2万元已收回" },
      { why: "percent", text: "98.5%" },
      { why: "a count", text: "1.5个百分点" },
      { why: "a date", text: "9.10日召开" },
      { why: "inside a sentence", text: "收回|3.2台账" },
      { why: "a year", text: "1.2024年以来" },
      { why: "no text behind it", text: "1.1" },
      { why: "more digits behind", text: "1.123台账" },
    ],
  },
  {
    reader: digitParen,
    hits: [
      ["（1）台账", "（1）", 1],
      ["(2)台账", "(2)", 2],
      ["（3)台账", "（3)", 3],
      ["（44）台账", "（44）", 44],
      ["（5）、台账", "（5）、", 5],
      ["⑹台账", "⑹", 6],
      ["⒇台账", "⒇", 20],
    ],
    misses: [
      { why: "a year", text: "（2024）" },
      { why: "a unit", text: "（3个）" },
      { why: "a decimal", text: "（1.5）" },
      { why: "never closed", text: "（1" },
      { why: "Chinese", text: "（一）" },
    ],
  },
  {
    reader: digitHalfParen,
    hits: [
      ["1）台账", "1）", 1],
      ["2)台账", "2)", 2],
      ["12）台账", "12）", 12],
    ],
    misses: [
      { why: "a whole bracket", text: "（|1）台账" },
      { why: "a whole bracket", text: "(|1)台账" },
      { why: "inside a number", text: "1|2）" },
      { why: "behind a point", text: "1.|2）" },
      { why: "a stop", text: "1.台账" },
      { why: "a year", text: "2024）" },
    ],
  },
  {
    reader: circled,
    hits: [
      ["①台账", "①", 1],
      ["⑳台账", "⑳", 20],
      ["②、台账", "②、", 2],
      ["③.台账", "③.", 3],
      ["❹台账", "❹", 4],
    ],
    misses: [],
  },
  {
    reader: problem,
    hits: [
      ["问题1：台账", "问题1：", 1],
      ["问题二：台账", "问题二：", 2],
      ["反馈问题3.台账", "反馈问题3.", 3],
      ["整改问题四、台账", "整改问题四、", 4],
      ["反馈意见一：台账", "反馈意见一：", 1],
      ["问题（五）：台账", "问题（五）：", 5],
      ["甲\n|问题6:台账", "问题6:", 6],
      ["问题1台账记录不全", "问题1", 1],
      ["问题2项目管理不严", "问题2", 2],
      ["问题3个别台账不全", "问题3", 3],
      ["问题2 台账记录不全", "问题2", 2],
      ["问题三 台账记录不全", "问题三", 3],
      ["问题（4）台账记录不全", "问题（4）", 4],
    ],
    misses: [
      { why: "no number", text: "问题：台账" },
      { why: "a count", text: "问题3个" },
      { why: "an opinion with no number", text: "反馈意见：台账" },
      { why: "inside a sentence", text: "反馈|问题3：台账" },
      { why: "another word", text: "问卷1：" },
      { why: "no stop", text: "问题一览" },
      { why: "another word with no stop", text: "问题一直没有解决" },
      { why: "a count with no stop", text: "问题12项，已整改10项" },
      { why: "a day", text: "问题3月底前整改到位" },
      { why: "a range", text: "问题1至5已经整改" },
      { why: "too short for a title", text: "问题1台账" },
    ],
  },
];

describe.each(cases)("$reader.scheme", ({ reader, hits, misses }) => {
  const readAt = (text: string): { text: string; start: number } => {
    const start = text.indexOf("|");
    return start < 0 ? { text, start: 0 } : { text: text.replace("|", ""), start };
  };

  it.each(hits)("%s", (marked, mark, number) => {
    const { text, start } = readAt(marked);
    const reading = reader.read(text, start);
    expect(reading).toBeDefined();
    expect({ mark: text.slice(start, reading?.end), number: reading?.number }).toEqual({ mark, number });
    expect(reader.opens).toContain(text[start]);
  });

  if (misses.length > 0) {
    it.each(misses)("none: $why: $text", ({ text: marked }) => {
      const { text, start } = readAt(marked);
      expect(reader.read(text, start)).toBeUndefined();
    });
  }
});

it("reads a chapter's mark at the very end of a text", () => {
  expect(chapter.read("第二章", 0)).toEqual({ end: 3, number: 2 });
});
