import { expect, it } from "vitest";
import { answerStart } from "../../src/assemble/answer-start.js";

it.each([
  { passage: "督查发现，某公司多收电费。\n针对上述问题，县发改局开展排查。", answer: "县发改局开展排查。" },
  { passage: "巡察指出，某股室账目混乱。对此，局党组开展清理。", answer: "局党组开展清理。" },
  { passage: "检查发现3个村账目混乱。针对该问题，镇党委开展清理。", answer: "镇党委开展清理。" },
  { passage: "主要表现：3个村账目混乱。\n针对以上问题,镇党委开展清理。", answer: "镇党委开展清理。" },
  { passage: "审计查出3笔支出手续不全；为此，财务股补齐手续。", answer: "财务股补齐手续。" },
  { passage: "县委第二巡察组指出台账不全。针对这一问题，逐笔补登。", answer: "逐笔补登。" },
  { passage: "部分党员参会不积极。针对上述问题，修订考勤办法。", answer: "修订考勤办法。" },
  { passage: "督查发现，某区仍要求群众提供已取消的证明7项。针对上述问题，区政府取消证明。", answer: "区政府取消证明。" },
  { passage: "针对此问题，整理档案300卷。", answer: "整理档案300卷。" },
  { passage: "我们采取以下措施：\n整理档案300卷。", answer: "整理档案300卷。" },
  { passage: "具体措施如下：整理档案300卷。", answer: "整理档案300卷。" },
  { passage: "对此，整理档案300卷。", answer: "整理档案300卷。" },
  { passage: "督查反映两个方面账目混乱。对上述2个问题，镇党委开展清理。", answer: "镇党委开展清理。" },
])("$passage begins at $answer", ({ passage, answer }) => {
  expect(passage.slice(answerStart(passage, 0, passage.length))).toBe(answer);
});

it.each([
  "通过督查发现并整改问题12个。针对上述问题，镇党委开展清理。",
  "督查发现问题17个，均已整改。",
  "自查发现账目混乱后，立即清理账目。为此，局里专门发文。",
  "开展清理3次，清退资金2万元。为此，局里专门发文。",
  "督查发现，某公司多收电费。",
  "督查发现，某公司多收电费，均已整改。针对上述问题，县发改局开展排查。",
  "针对“账目混乱”问题，镇党委开展清理。",
  "组织学习6次。针对上述问题，修订制度2项。",
  "",
])("%s is an answer from its beginning", (passage) => {
  expect(answerStart(passage, 0, passage.length)).toBe(0);
});
