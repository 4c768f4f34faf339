import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHanNumeral, readNumeral, writeHanDigits, writeHanNumeral } from "../../src/text/numerals.js";
import { toHan } from "../helpers/document-generator.js";

/** One value, every way to write it. */
const values: Readonly<Record<number, readonly string[]>> = {
  0: ["零", "〇", "○", "0", "０"],
  1: ["一", "壹", "1", "１", "01"],
  2: ["二", "两", "贰", "2", "２"],
  8: ["八", "捌", "8", "８"],
  10: ["十", "一十", "拾", "壹拾", "10", "１０", "一〇"],
  11: ["十一", "一十一", "拾壹", "11"],
  20: ["二十", "贰拾", "20", "２０", "二〇", "二零"],
  34: ["三十四", "叁拾肆", "三四", "34", "３４", "3４"],
  99: ["九十九", "玖拾玖", "99"],
  100: ["一百", "百", "壹佰", "100", "１００"],
  101: ["一百零一", "一百〇一", "壹佰零壹", "101"],
  110: ["一百一十", "一百一", "一百十", "110"],
  115: ["一百一十五", "一百十五", "115"],
  200: ["二百", "两百", "贰佰"],
  250: ["二百五", "二百五十", "两百五", "250"],
  305: ["三百零五", "三百〇五"],
  1000: ["一千", "千", "壹仟", "1000", "1,000", "１，０００"],
  1020: ["一千零二十", "1020", "1,020"],
  1200: ["一千二", "一千二百", "1,200"],
  2005: ["二千零五", "两千零五"],
  2024: ["二〇二四", "二零二四", "二○二四", "2024", "二千零二十四"],
  3400: ["三千四", "三千四百", "3,400"],
  10_000: ["一万", "壹万", "10000", "10,000"],
  12_300: ["一万二千三百", "一万二千三"],
  30_005: ["三万零五", "三万〇五"],
  45_000: ["四万五", "四万五千"],
  100_000: ["十万"],
  1_000_000: ["一百万", "百万"],
  120_000_000: ["一亿二千万", "一亿二"],
  1e12: ["一万亿"],
};

const rows = Object.entries(values).flatMap(([value, ways]) => ways.map((text) => ({ text, value: Number(value) })));

describe("readNumeral", () => {
  it.each(rows)("$text is $value", ({ text, value }) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each([
    { why: "decimals", text: "46.75", value: 46.75 },
    { why: "decimals in full width", text: "５．０２２７", value: 5.0227 },
    { why: "thousands and decimals", text: "1,213.06", value: 1213.06 },
    { why: "zero before the point", text: "0.3", value: 0.3 },
  ])("$why: $text", ({ text, value }) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each([
    { why: "nothing", text: "" },
    { why: "vague, not 3", text: "几" },
    { why: "vague within", text: "几十" },
    { why: "no number at all", text: "整改" },
    { why: "a unit behind it", text: "三十四个" },
    { why: "a digit, then a word", text: "34个" },
    { why: "masked", text: "XX" },
    { why: "two points", text: "3.2.1" },
    { why: "a date", text: "2024-09" },
    { why: "units that grow", text: "百千" },
    { why: "units that grow behind a digit", text: "一十百" },
    { why: "万 of nothing", text: "万" },
    { why: "digits beside a unit", text: "三四十" },
    { why: "a Chinese unit behind ASCII digits", text: "3十" },
    { why: "a lone surrogate", text: "\ud842" },
    { why: "a blank", text: " " },
  ])("no number: $why $text", ({ text }) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it.each([
    { why: "a list of two, not forty-five", text: "4,5" },
    { why: "two commas", text: "1,,200" },
    { why: "a comma behind it", text: "34," },
  ])("no number: $why $text", ({ text }) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it("gives a finite number or nothing, whatever the characters", () => {
    const characters = fc.string({ unit: fc.constantFrom(..."零〇○一二两三四五六七八九十百千万亿壹拾佰仟0123456789０９.．,，几余"), maxLength: 20 });
    fc.assert(
      fc.property(characters, (text) => {
        const value = readNumeral(text);
        expect(value === undefined || (Number.isFinite(value) && value >= 0)).toBe(true);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});

describe("readHanNumeral", () => {
  it("reads back every number under a hundred", () => {
    for (let value = 1; value < 100; value++) expect(readHanNumeral(toHan(value))).toBe(value);
  });

  it("does not read digits", () => {
    expect(readHanNumeral("34")).toBeUndefined();
  });
});

describe("numerals that are written", () => {
  it.each([
    [0, "〇"], [1, "一"], [10, "十"], [14, "十四"], [20, "二十"], [35, "三十五"], [99, "九十九"], [100, "一百"], [105, "一百零五"], [110, "一百一十"], [1005, "一千零五"], [2024, "二千零二十四"], [10_000, "一〇〇〇〇"],
  ])("%d is %s", (value, text) => {
    expect(writeHanNumeral(value)).toBe(text);
  });

  it("have signs of their own for amounts, and may go by digits", () => {
    expect([writeHanNumeral(12, "simplified"), writeHanNumeral(6, "traditional"), writeHanDigits(2024)]).toEqual(["壹拾贰", "陸", "二〇二四"]);
  });

  it("are read back", () => {
    for (let value = 0; value < 10_000; value++) expect(readHanNumeral(writeHanNumeral(value)), String(value)).toBe(value);
  });
});
