import { describe, expect, it } from "vitest";
import { readEnumerator } from "../../src/outline/enumerator.js";
import type { MarkerContext } from "../../src/outline/marker.js";

/** Reads at the `|`, or at the start. */
function read(marked: string, context: MarkerContext): string | undefined {
  const start = Math.max(0, marked.indexOf("|"));
  const text = marked.replace("|", "");
  const found = readEnumerator(text, start, context);
  return found === undefined ? undefined : `${found.family} ${found.number} ${text.slice(start, found.end)}`;
}

describe("hits", () => {
  it.each([
    { text: "一是补齐台账", context: "line", expected: "numeral 1 一是" },
    { text: "十一是补齐台账", context: "line", expected: "numeral 11 十一是" },
    { text: "二要压实责任", context: "sentence", expected: "numeral 2 二要" },
    { text: "三看落实情况", context: "clause", expected: "numeral 3 三看" },
    { text: "一在于认识不足", context: "clause", expected: "numeral 1 一在于" },
    { text: "补齐台账|二是压实责任", context: "glued", expected: "numeral 2 二是" },
    { text: "第一，补齐台账", context: "line", expected: "ordinal 1 第一，" },
    { text: "第二、补齐台账", context: "sentence", expected: "ordinal 2 第二、" },
    { text: "第三：补齐台账", context: "sentence", expected: "ordinal 3 第三：" },
    { text: "第四是补齐台账", context: "sentence", expected: "ordinal 4 第四是" },
    { text: "首先看学习深不深", context: "line", expected: "chain 1 首先" },
    { text: "再一个，补齐台账", context: "sentence", expected: "next 1 再一个，" },
    { text: "再就是看台账", context: "clause", expected: "next 1 再就是" },
    { text: "还有一条是补齐台账", context: "sentence", expected: "next 1 还有一条是" },
    { text: "最后一条，补齐台账", context: "sentence", expected: "next Infinity 最后一条，" },
    { text: "其一，补齐台账", context: "line", expected: "such 1 其一，" },
    { text: "其二是补齐台账", context: "sentence", expected: "such 2 其二是" },
    { text: "首先，补齐台账", context: "line", expected: "chain 1 首先，" },
    { text: "其次是补齐台账", context: "sentence", expected: "chain 2 其次是" },
    { text: "再次要补齐台账", context: "sentence", expected: "chain 3 再次要" },
    { text: "最后，补齐台账", context: "sentence", expected: "chain Infinity 最后，" },
    { text: "一方面补齐台账", context: "line", expected: "pair 1 一方面" },
    { text: "另一方面补齐台账", context: "clause", expected: "pair 2 另一方面" },
    { text: "再一方面补齐台账", context: "clause", expected: "pair 3 再一方面" },
  ] as const)("$text", ({ text, context, expected }) => {
    expect(read(text, context)).toBe(expected);
  });
});

describe("near misses", () => {
  it.each([
    { why: "the numeral belongs to 十", text: "排查共十|三是近年最多", context: "glued" },
    { why: "第一是", text: "第|一是全面从严", context: "glued" },
    { why: "唯一是", text: "唯|一是台账齐全", context: "glued" },
    { why: "统一是", text: "统|一是前提", context: "glued" },
    { why: "之一是", text: "原因之|一是监管缺位", context: "glued" },
    { why: "万一是", text: "万|一是误报", context: "glued" },
    { why: "专一是", text: "专|一是基本要求", context: "glued" },
    { why: "初一是", text: "初|一是节日", context: "glued" },
    { why: "周一是", text: "周|一是学习日", context: "glued" },
    { why: "一是一", text: "一是一、二是二", context: "clause" },
    { why: "二是二", text: "二是二", context: "clause" },
    { why: "no suffix", text: "一个支部", context: "line" },
    { why: "一线", text: "一线督导", context: "line" },
    { why: "a suffix that needs a stop before it", text: "深入|一看便知", context: "glued" },
    { why: "第一书记", text: "第一书记到岗", context: "line" },
    { why: "第一 without a stop", text: "第一要政治建设", context: "line" },
    { why: "再一个 without a stop", text: "再一个月之后验收", context: "sentence" },
    { why: "再一个 inside a sentence", text: "补齐了|再一个，", context: "glued" },
    { why: "最后一条 without a stop", text: "最后一条路修通", context: "sentence" },
    { why: "还有一个 without a stop", text: "还有一个问题", context: "sentence" },
    { why: "首先 before another verb", text: "首先感谢大家", context: "sentence" },
    { why: "其次的", text: "其次的问题是作风", context: "sentence" },
    { why: "two quarters", text: "第一、第二季度", context: "line" },
    { why: "two groups", text: "第一、二巡察组", context: "line" },
    { why: "第一， inside a sentence", text: "排名|第一，获得表扬", context: "glued" },
    { why: "首先 as an adverb", text: "首先抓好学习", context: "line" },
    { why: "最后一公里", text: "最后一公里", context: "line" },
    { why: "其次 inside a sentence", text: "位居|其次，", context: "glued" },
    { why: "一方面 inside a sentence", text: "在这|一方面，", context: "glued" },
    { why: "其他", text: "其他，", context: "line" },
  ] as const)("$why: $text", ({ text, context }) => {
    expect(read(text, context)).toBeUndefined();
  });
});
