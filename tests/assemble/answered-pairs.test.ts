import { expect, it } from "vitest";
import { answeredPairs } from "../../src/assemble/answered-pairs.js";

it.each([
  { text: "问题：台账不全。\n整改：已补齐。\n问题：账目不清。", pairs: 1 },
  { text: "【反馈问题】台账不全。\n\n【整改情况】已补齐。", pairs: 1 },
  { text: "问题一：台账不全。\n整改落实情况：已补齐。\n问题二：账目不清。\n整改措施：已清理。\n●存在问题：档案缺失。\n●整改情况：已归档。", pairs: 3 },
  { text: "问题线索：3件\n整改：已办结2件。", pairs: 0 },
  { text: "问题：台账不全。\n责任单位：办公室", pairs: 0 },
  { text: "会议指出问题：台账不全。\n整改：已补齐。", pairs: 0 },
  { text: "", pairs: 0 },
])("$text → $pairs", ({ text, pairs }) => {
  expect(answeredPairs(text)).toBe(pairs);
});
