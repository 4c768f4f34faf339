import { expect, it } from "vitest";
import { removeDigest } from "../../src/clean/digest.js";
import { mend } from "../helpers/mend.js";

const body = "一、总体情况\n局党组高度重视，逐项整改。\n二、存在问题\n学习不够经常，台账不够完整。";

it.each(["【提纲】一、总体情况 二、存在问题", "[提纲]一、总体情况", "【内容提要】通报整改情况", "【目录】一、二、三", "【摘要】本文通报整改情况", "【 导读 】通报"])("takes out: %s", (line) => {
  const result = mend(removeDigest, `${line}\n${body}`);
  expect(result.text).toBe(`\n${body}`);
  expect(result.removed).toEqual([`digest: ${line}`]);
});

it.each([
  { why: "the word in a sentence", text: `整改提纲已印发。\n${body}` },
  { why: "the word without brackets", text: `目录\n${body}` },
  { why: "another word in brackets", text: `【巡察整改】白沙镇整改情况\n${body}` },
  { why: "a document that is one such line: nothing else would be left", text: "【提纲】一、总体情况。二、存在问题。三、下一步打算。" },
  { why: "nothing of the kind", text: body },
])("leaves alone: $why", ({ text }) => {
  expect(mend(removeDigest, text).text).toBe(text);
});
