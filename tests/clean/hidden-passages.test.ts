import { expect, it } from "vitest";
import { markHiddenPassages } from "../../src/clean/hidden-passages.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "with the length and what to do", input: "加强管理---此处隐藏815字,下载后查看---二是" },
  { why: "in square brackets with dots", input: "加强管理……[以下隐藏部分，登录后阅读全文]……二是" },
  { why: "in brackets, with what to do", input: "加强管理（此处省略1200字，请登录后查看）二是" },
  { why: "to be bought", input: "加强管理……未显示部分请付费阅读全文……\n二是" },
  { why: "the rest to be paid for", input: "加强管理\n剩余60%内容付费后可查看\n二是" },
])("$why", ({ input }) => {
  const result = mend(markHiddenPassages, input);
  expect(result.text.split(/\n+/)).toEqual(["加强管理", "二是"]);
  expect(result.notes).toHaveLength(1);
  expect(result.notes[0]).toMatch(/^W_HIDDEN_PASSAGE: /);
  expect(result.removed).toHaveLength(1);
});

it.each([
  { why: "in brackets, no word of what to do", input: "加强管理（此处省略1200字）二是" },
  { why: "no more than the mark", input: "加强管理……此处隐藏300字……二是" },
])("$why", ({ input }) => {
  expect(mend(markHiddenPassages, input).notes).toHaveLength(1);
});

it.each([
  { why: "nothing of the kind", input: "加强管理。二是压实责任。" },
  { why: "剩余 in a sentence", input: "剩余问题3个正在整改，逐项销号。" },
  { why: "a danger that is hidden", input: "排查消除隐藏风险12处。" },
  { why: "what somebody hid", input: "个别干部隐藏个人房产信息未如实填报。" },
  { why: "steps that were left out", input: "采购程序被省略，直接指定供应商。" },
])("leaves alone: $why", ({ input }) => {
  expect(mend(markHiddenPassages, input)).toEqual({ text: input, removed: [], notes: [] });
});
