import { expect, it } from "vitest";
import { isCutOff } from "../../src/assemble/text-tail.js";

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
