import { expect, it } from "vitest";
import { notePinyin } from "../../src/clean/pinyin.js";
import { parseDocument } from "../../src/parse.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "annotated characters", input: "領(lǐng)導(dǎo)班子學(xué)習(xí)", note: "領(lǐng)" },
  { why: "full-width brackets", input: "學（xué）習（xí）制度落實（shí）", note: "學（xué）" },
  { why: "sounds that begin with a vowel", input: "安(ān)排二(èr)次，爾(ěr)後", note: "安(ān)" },
])("tells of $why", ({ input, note }) => {
  expect(mend(notePinyin, input)).toMatchObject({ text: input, notes: [`W_TEXT_GARBLED: ${note}`] });
});

it.each([
  { why: "one reading given for a rare character", input: "地名垟(yáng)头村" },
  { why: "letters without tones", input: "甲(a)乙(b)丙(c)丁(xue)" },
  { why: "a foreign name", input: "咖啡馆(café)、咖啡馆(café)、咖啡馆(café)".replaceAll("馆", " ") },
  { why: "nothing of the kind", input: "理论学习（3次）不深入" },
])("is silent: $why", ({ input }) => {
  expect(notePinyin(input)?.notes ?? []).toEqual([]);
});

it("of a garbled text no issues and measures are read, and it is said why", () => {
  const head = "中共青禾县委第二巡察组向县档案馆党组反馈巡察情况\n2024年6月3日，巡察组反馈了巡察意见。\n一、存在的问题\n";
  const garbled = parseDocument(`${head}（一）理论学(xué)习(xí)不深入。\n（二）履职尽责(zé)有差距。`);
  expect(garbled).toMatchObject({ kind: "other", issues: [], measures: [] });
  expect(garbled.diagnostics.map(({ code }) => code)).toEqual(["W_TEXT_GARBLED"]);
  expect(parseDocument(`${head}（一）理论学习不深入。\n（二）履职尽责有差距。`).issues).toHaveLength(2);
});
