import { describe, expect, it } from "vitest";
import { readDigitRun, readHanRun } from "../../src/outline/numeral-run.js";

describe("readHanRun", () => {
  it.each([
    { text: "三、总体", start: 0, run: { end: 1, number: 3 } },
    { text: "（十二）组织", start: 1, run: { end: 3, number: 12 } },
    { text: "二十三是", start: 0, run: { end: 3, number: 23 } },
    { text: "一百零二", start: 0, run: { end: 2, number: 100 } },
    { text: "一百二十", start: 0, run: { end: 4, number: 120 } },
  ])("$text: $run.number", ({ text, start, run }) => {
    expect(readHanRun(text, start)).toEqual(run);
  });

  it.each([
    { why: "no numeral", text: "总体" },
    { why: "too long for a number of a heading", text: "一二三四五" },
    { why: "characters that make no number", text: "十百" },
    { why: "the end of the text", text: "" },
    { why: "digits", text: "3、" },
  ])("none: $why", ({ text }) => {
    expect(readHanRun(text, 0)).toBeUndefined();
  });
});

describe("readDigitRun", () => {
  it.each([
    { text: "3.总体", run: { end: 1, number: 3 } },
    { text: "108）", run: { end: 3, number: 108 } },
    { text: "03、", run: { end: 2, number: 3 } },
  ])("$text: $run.number", ({ text, run }) => {
    expect(readDigitRun(text, 0)).toEqual(run);
  });

  it.each([
    { why: "a year", text: "2024年" },
    { why: "nought", text: "0.5" },
    { why: "no digit", text: "三" },
    { why: "full width: cleaning has made them plain", text: "３." },
  ])("none: $why", ({ text }) => {
    expect(readDigitRun(text, 0)).toBeUndefined();
  });
});
