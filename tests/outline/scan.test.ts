import { describe, expect, it } from "vitest";
import { scanMarkers } from "../../src/outline/scan.js";

const scan = (text: string, breaks: readonly number[] = []): string[] =>
  scanMarkers(text, breaks).map((found) => `${found.kind === "heading" ? found.scheme : found.family}${found.number} ${found.context}`);

describe("what stands before a mark", () => {
  it.each([
    { why: "the start of the text", text: "（1）台账", expected: ["digit-paren1 line"] },
    { why: "a line break", text: "甲\n（1）台账", expected: ["digit-paren1 line"] },
    { why: "a full stop", text: "甲。（1）台账", expected: ["digit-paren1 sentence"] },
    { why: "an exclamation mark", text: "甲！（1）台账", expected: ["digit-paren1 sentence"] },
    { why: "an ellipsis", text: "甲……（1）台账", expected: ["digit-paren1 sentence"] },
    { why: "a full stop and the end of a quotation", text: "甲。”（1）台账", expected: ["digit-paren1 sentence"] },
    { why: "a quotation without a stop", text: "“甲”（1）台账", expected: ["digit-paren1 glued"] },
    { why: "a semicolon", text: "甲；（1）台账", expected: ["digit-paren1 clause"] },
    { why: "a colon in half width", text: "甲:（1）台账", expected: ["digit-paren1 clause"] },
    { why: "a comma", text: "甲，（1）台账", expected: ["digit-paren1 clause"] },
    { why: "a blank", text: "甲 （1）台账", expected: ["digit-paren1 break"] },
    { why: "no stop at all", text: "甲（1）台账", expected: ["digit-paren1 glued"] },
  ])("$why", ({ text, expected }) => {
    expect(scan(text)).toEqual(expected);
  });

  it("a place where a blank was taken out", () => {
    expect(scan("甲（1）台账", [1])).toEqual(["digit-paren1 break"]);
  });
});

describe("what a mark is taken for, where several schemes could read it", () => {
  it.each([
    { why: "1.1 is no 1.", text: "1.1台账", expected: ["decimal1 line"] },
    { why: "1. with a year behind it is no 1.2024", text: "1.2024年以来", expected: ["digit1 line"] },
    { why: "（1） is no 1）", text: "（1）台账", expected: ["digit-paren1 line"] },
    { why: "一是 goes before 一、", text: "一是补齐", expected: ["numeral1 line"] },
    { why: "第一， is no chapter", text: "第一，补齐", expected: ["ordinal1 line"] },
    { why: "第一章 is no ordinal", text: "第一章 总则", expected: ["chapter1 line"] },
    { why: "all of them in order", text: "一、甲\n（一）乙\n1.丙\n（1）丁\n①戊。一是己", expected: ["han1 line", "han-paren1 line", "digit1 line", "digit-paren1 line", "circled1 line", "numeral1 sentence"] },
  ])("$why: $text", ({ text, expected }) => {
    expect(scan(text)).toEqual(expected);
  });
});

describe("numbers in running text are no marks", () => {
  it.each([
    { why: "a date with points", text: "2024.3.4召开会议" },
    { why: "a date with points at the head of a line", text: "甲\n2024.12.30召开会议" },
    { why: "money at the head of a line", text: "甲\n3.2万元已收回" },
    { why: "grades of hospitals", text: "一、二、三级医院联动" },
    { why: "quarters", text: "二、三季度完成" },
    { why: "months", text: "3、4月开展自查" },
    { why: "a document number", text: "禾发〔2024〕6号" },
    { why: "a count", text: "完成34个，占85.5%" },
    { why: "a version", text: "推行2.0版" },
    { why: "a telephone number", text: "电话：0000-1234567" },
    { why: "a time", text: "8:30—12:00" },
    { why: "a scheme's name", text: "“1+4”体系" },
    { why: "fixed terms", text: "三会一课、一岗双责、第一议题" },
  ])("$why: $text", ({ text }) => {
    expect(scan(text)).toEqual([]);
  });
});

it("gives marks in the order of the text, none over another, however odd the text", () => {
  const text = "一二三四五六七八九十、（（1））1.1.1.1.1、第第一章一是一是一是二是①①.①、（一）（一）1）1）一、一、十百千、最后，最后，问题问题1：".repeat(3);
  const found = scanMarkers(text, []);
  for (let index = 1; index < found.length; index++) {
    expect((found[index] as { start: number }).start).toBeGreaterThanOrEqual((found[index - 1] as { end: number }).end);
  }
});
