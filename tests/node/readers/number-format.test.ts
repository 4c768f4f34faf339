import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/node/readers/number-format.js";

describe("formatNumber", () => {
  it.each([
    { format: "chineseCounting", values: { 1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 105: "一○五" } },
    { format: "chineseCountingThousand", values: { 3: "三", 10: "十", 12: "十二", 100: "一百", 105: "一百零五", 110: "一百一十", 2024: "二千零二十四" } },
    { format: "japaneseCounting", values: { 15: "十五" } },
    { format: "chineseLegalSimplified", values: { 1: "壹", 10: "壹拾", 23: "贰拾叁" } },
    { format: "ideographTraditional", values: { 1: "甲", 10: "癸", 11: "11" } },
    { format: "ideographZodiac", values: { 1: "子", 12: "亥" } },
    { format: "ideographDigital", values: { 10: "一〇", 21: "二一" } },
    { format: "decimalEnclosedCircle", values: { 1: "①", 20: "⑳", 21: "㉑", 35: "㉟", 36: "㊱", 50: "㊿", 51: "51" } },
    { format: "decimalEnclosedParen", values: { 1: "⑴", 20: "⒇" } },
    { format: "decimalEnclosedFullstop", values: { 1: "⒈" } },
    { format: "ideographEnclosedCircle", values: { 1: "㊀", 10: "㊉" } },
    { format: "decimalFullWidth", values: { 12: "１２" } },
    { format: "decimalZero", values: { 3: "03", 12: "12" } },
    { format: "lowerLetter", values: { 1: "a", 26: "z", 27: "aa", 28: "bb" } },
    { format: "upperRoman", values: { 4: "IV", 9: "IX", 14: "XIV" } },
    { format: "decimal", values: { 0: "0", 7: "7" } },
    { format: "somethingNew", values: { 7: "7" } },
  ])("$format", ({ format, values }) => {
    for (const [value, text] of Object.entries(values)) expect(formatNumber(Number(value), format), value).toBe(text);
  });

  it("gives something short for any number in any format", () => {
    for (const format of ["chineseCounting", "lowerLetter", "lowerRoman", "ideographTraditional", "decimalEnclosedCircle"]) {
      for (const value of [0, 1, 5000, 999_999_999]) expect(formatNumber(value, format).length).toBeLessThan(40);
    }
  });
});
