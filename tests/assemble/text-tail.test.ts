import { expect, it } from "vitest";
import { isCutOff, lastAnswerEnd } from "../../src/assemble/text-tail.js";

it.each([
  { text: "巡察组提出要求。一是补齐台账。二是强化责", cut: true },
  { text: "问题是：台账不全；公示滞后，学习不", cut: true },
  { text: "巡察组提出要求。一是补齐台账，", cut: true },
  { text: "巡察组提出要求。一是补齐台账。", cut: false },
  { text: "巡察组提出要求。\n县委巡察办\n2023年5月4日", cut: false },
  { text: "巡察组提出要求。联系电话：0999-1234", cut: false },
  { text: "巡察组提出要求。（来源：青禾县纪委）", cut: false },
  { text: "巡察组提出要求。来源：青禾纪检", cut: false },
  { text: "一、补齐台账\n二、按月公示", cut: false },
  { text: "下面我讲三点意见。一是补齐台账。二是强化责任。谢谢大家", cut: false },
  { text: "1.台账不全\n整改结果：已完成\n责任人：副馆长\n整改结果：已完成\n整改结果：正在整改。因资金未到位，工作推迟进行", cut: false },
  { text: "1.台账不全\n整改结果：已完成。\n整改结果：已完成\n整改结果：正在整改。因资金未到位，工作推迟进", cut: true },
  { text: "1.台账不全\n责任人：副馆长\n责任人：馆长\n整改情况：补齐台账。因资金未到位，工作推迟进", cut: true },
  { text: "", cut: false },
])("$cut: $text", ({ text, cut }) => {
  expect(isCutOff(text)).toBe(cut);
});

it.each([
  { text: "补齐台账。\n通报期间，如对整改情况有意见和建议，可向监察室反映。", end: "补齐台账。" },
  { text: "补齐台账。\n公示期间如有意见建议，请与监察室联系。", end: "补齐台账。" },
  { text: "补齐台账。\n欢迎社会各界监督，提出意见。", end: "补齐台账。" },
  { text: "补齐台账。\n公示期间共收到来信3件，全部办结。", end: "补齐台账。\n公示期间共收到来信3件，全部办结。" },
])("the last answer ends before the closing lines: $text", ({ text, end }) => {
  expect(text.slice(0, lastAnswerEnd(text, 0, text.length))).toBe(end);
});
