import { describe, expect, it } from "vitest";
import { createNumberReader } from "../../src/extract/number/number.js";
import { countQualifiers } from "../../src/lexicon/count-qualifiers.js";
import { maskWords } from "../../src/lexicon/mask-words.js";

const reader = createNumberReader({ qualifiers: countQualifiers(), masks: maskWords(), units: ["件"], leads: ["百分之"] });

/** Every number that 件 follows, as `text=value`, framed by the words beside it. */
function rowsOf(input: string): string[] {
  const rows: string[] = [];
  for (let token = reader.next(input, 0); token !== undefined; token = reader.next(input, token.end)) {
    if (input[token.end] !== "件") continue;
    const framed = reader.frame(input, token, token.end + 1, 0);
    if (framed === undefined) continue;
    const figure = `${framed.value ?? "?"}${framed.upper === undefined ? "" : `-${framed.upper}`}`;
    rows.push(`${input.slice(framed.start, framed.end)}=${figure}${framed.qualifier === "exact" ? "" : ` ${framed.qualifier}`}`);
  }
  return rows;
}

describe("numbers", () => {
  it.each([
    { why: "digits", input: "办结84件", expected: ["84件=84"] },
    { why: "zero", input: "积压0件", expected: ["0件=0"] },
    { why: "decimal", input: "日均2.4件", expected: ["2.4件=2.4"] },
    { why: "group of three", input: "1,204件", expected: ["1,204件=1204"] },
    { why: "full-width comma", input: "1，204件", expected: ["1，204件=1204"] },
    { why: "no group of four", input: "12,3456件", expected: ["3456件=3456"] },
    { why: "no group of two", input: "12,34件", expected: ["34件=34"] },
    { why: "万", input: "1.2万件", expected: ["1.2万件=12000"] },
    { why: "百", input: "3百件", expected: ["3百件=300"] },
    { why: "千万", input: "2千万件", expected: ["2千万件=20000000"] },
    { why: "亿 and 万", input: "1亿2000万件", expected: ["1亿2000万件=120000000"] },
    { why: "万 and 千", input: "1万2千件", expected: ["1万2千件=12000"] },
    { why: "Chinese", input: "一百零八件", expected: ["一百零八件=108"] },
    { why: "Chinese 两", input: "两件", expected: ["两件=2"] },
    { why: "Chinese with 〇", input: "一〇八件", expected: ["一〇八件=108"] },
    { why: "Chinese 万", input: "两万三千件", expected: ["两万三千件=23000"] },
    { why: "financial digits", input: "叁拾伍件", expected: ["叁拾伍件=35"] },
    { why: "Chinese decimal", input: "三点五万件", expected: ["三点五万件=35000"] },
    { why: "neighbours", input: "四五件", expected: ["四五件=4-5 range"] },
    { why: "neighbours of tens", input: "三四十件", expected: ["三四十件=30-40 range"] },
    { why: "neighbours behind ten", input: "二十二三件", expected: ["二十二三件=22-23 range"] },
    { why: "neighbours of hundreds", input: "五六百件", expected: ["五六百件=500-600 range"] },
    { why: "no neighbours", input: "九二件", expected: [] },
    { why: "range", input: "3至6件", expected: ["3至6件=3-6 range"] },
    { why: "long dash", input: "3——6件", expected: ["3——6件=3-6 range"] },
    { why: "Chinese range", input: "三到六件", expected: ["三到六件=3-6 range"] },
    { why: "range of masks stays masked", input: "X至X件", expected: ["X件=? masked"] },
    { why: "lone 百", input: "百件", expected: [] },
    { why: "lone 百 with 余", input: "百余件", expected: ["百余件=100 over"] },
    { why: "lone 万 with 近", input: "近万件", expected: ["近万件=10000 under"] },
    { why: "百万 is a number", input: "百万件", expected: ["百万件=1000000"] },
    { why: "多万", input: "30多万件", expected: ["30多万件=300000 over"] },
    { why: "several", input: "几百件", expected: ["几百件=? vague"] },
    { why: "tens and several", input: "二十几件", expected: ["二十几件=20 over"] },
    { why: "若干", input: "若干件", expected: ["若干件=? vague"] },
    { why: "mask", input: "××件", expected: ["××件=? masked"] },
    { why: "mask and 万", input: "X.X万件", expected: ["X.X万件=? masked"] },
    { why: "mask inside a word", input: "TXX件", expected: [] },
    { why: "ordinal", input: "第3件", expected: [] },
    { why: "ordinal list", input: "第一、二件", expected: [] },
    { why: "code", input: "B12件", expected: [] },
    { why: "leading zero", input: "007件", expected: [] },
    { why: "chapter", input: "见2.1.3件", expected: [] },
    { why: "scheme", input: "1+3件", expected: ["1件", "3件"].slice(2) },
    { why: "mark", input: "4.12件积案", expected: ["12件=12"] },
    { why: "mark, full width stop", input: "4．12件积案", expected: ["12件=12"] },
    { why: "mark behind blanks", input: "上文\n　　2、9件积案", expected: ["9件=9"] },
    { why: "a decimal later in the line", input: "人均4.5件", expected: ["4.5件=4.5"] },
    { why: "longest qualifier", input: "不超过8件", expected: ["不超过8件=8 at-most"] },
    { why: "blank behind the qualifier", input: "近 30件", expected: ["近 30件=30 under"] },
    { why: "qualifier in a word", input: "履约5件", expected: ["5件=5"] },
    { why: "behind", input: "5件以上", expected: ["5件以上=5 at-least"] },
    { why: "很 long digits are a code", input: "1234567890123456件", expected: [] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));

  it("reads a number that a lead stands before, whatever follows", () => {
    expect(reader.next("占百分之五，", 0)).toMatchObject({ start: 4, end: 5, value: 5 });
  });
});
