import { describe, expect, it } from "vitest";
import { pointsOf, trimPassage } from "../../src/assemble/points.js";
import { parseOutline } from "../../src/outline/index.js";

const points = (text: string): string[] =>
  parseOutline(text).stretches.flatMap(({ lists }) => lists.flatMap(pointsOf)).map(({ item, outer }) => {
    const { start, end } = trimPassage(text, item.start, item.end);
    return `${outer === undefined ? "" : `${outer.number}>`}${text.slice(start, end)}`;
  });

it.each([
  { why: "a plain list", text: "一是补齐。二是公示。", expected: ["补齐。", "公示。"] },
  { why: "a list inside a point of another family stays part of the point", text: "一是补齐：（1）清点；（2）登记。二是公示。", expected: ["补齐：（1）清点；（2）登记。", "公示。"] },
  { why: "of a chain with lists inside, those count", text: "首先，抓台账。一是清点。二是登记。最后，抓公示。一是上墙。二是上网。", expected: ["1>清点。", "1>登记。", "Infinity>上墙。", "Infinity>上网。"] },
  { why: "a chain without lists inside", text: "首先，补齐。其次，公示。", expected: ["补齐。", "公示。"] },
])("$why", ({ text, expected }) => {
  expect(points(text)).toEqual(expected);
});

describe("trimPassage", () => {
  it.each([
    { text: "，补齐台账。", passage: "补齐台账。" },
    { text: " ：补齐台账。\n\n", passage: "补齐台账。" },
    { text: "补齐台账", passage: "补齐台账" },
    { text: "、. ，", passage: "" },
    { text: "", passage: "" },
  ])("%j", ({ text, passage }) => {
    const { start, end } = trimPassage(text, 0, text.length);
    expect(text.slice(start, end)).toBe(passage);
  });
});
