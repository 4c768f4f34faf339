import { describe, expect, it } from "vitest";
import { leadReader, roleOfPoints, speaksOfFuture } from "../../src/assemble/list-role.js";
import type { SectionRole } from "../../src/lexicon/cues.js";
import type { DocumentKind } from "../../src/model/document-kinds.js";
import { parseOutline } from "../../src/outline/index.js";

function roleOf(text: string, kind: DocumentKind, section?: SectionRole): string | undefined {
  const list = parseOutline(text).stretches.flatMap(({ lists }) => lists)[0];
  if (list === undefined) throw new Error("no list");
  return roleOfPoints(text, list, leadReader(text)(list, 0), section, kind);
}

it.each<{ why: string; text: string; kind: DocumentKind; section?: SectionRole; role: string }>([
  { why: "the lead-in announces problems", text: "主要表现在：一是台账不全。二是公示滞后。", kind: "feedback-notice", role: "problem" },
  { why: "the lead-in asks", text: "巡察组提出整改要求：一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "requirement" },
  { why: "the lead-in promises", text: "单位负责人作了表态。一是照单全收。二是立行立改。", kind: "feedback-notice", role: "commitment" },
  { why: "the lead-in plans", text: "下一步，我局将做好以下工作：一是补齐台账。二是按月公示。", kind: "progress-report", role: "plan" },
  { why: "看", text: "一看台账齐不齐。二看公示快不快。", kind: "mobilisation", role: "checkpoint" },
  { why: "查", text: "一查台账。二查公示。", kind: "other", role: "checkpoint" },
  { why: "points that look, in a mobilisation", text: "一是看台账齐不齐。二是看公示快不快。", kind: "mobilisation", role: "checkpoint" },
  { why: "points that look, behind what is to be found", text: "要突出重点，着力发现基层突出问题，一要紧盯责任落实；二要紧盯惠民资金。", kind: "address", role: "checkpoint" },
  { why: "points that look, behind what is to be mended", text: "要聚焦整改任务，一要紧盯责任落实；二要紧盯惠民资金。", kind: "address", role: "requirement" },
  { why: "要 in a speech", text: "一要补齐台账，二要按月公示。", kind: "address", role: "requirement" },
  { why: "要 in a report", text: "一要补齐台账，二要按月公示。", kind: "progress-report", role: "plan" },
  { why: "points that ask", text: "一是要补齐台账。二是要按月公示。", kind: "feedback-notice", role: "requirement" },
  { why: "a section of plans", text: "一是补齐台账。二是按月公示。", kind: "progress-report", section: "plan", role: "plan" },
  { why: "a section of organisation tells what was done", text: "一是成立专班。二是印发方案。", kind: "progress-report", section: "organisation", role: "rectification" },
  { why: "a notice asks where nothing else is said", text: "一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "requirement" },
  { why: "a lead-in that asks, though it speaks of 整改落实", text: "组长指出，各单位要提高站位，抓好整改落实，一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "requirement" },
  { why: "points that ask, though their lead-in speaks of 整改工作", text: "推进整改工作，一是要补齐台账。二是要按月公示。", kind: "round-summary", role: "requirement" },
  { why: "who promises, about 整改工作, before a comma", text: "局长就巡察整改工作作表态发言，一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "commitment" },
  { why: "who promises, about 整改落实", text: "局长就整改落实作表态：一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "commitment" },
  { why: "who promises and says 要", text: "局长就抓好巡察整改工作作表态讲话，一要补齐台账。二要按月公示。", kind: "feedback-notice", role: "commitment" },
  { why: "who promised in a number of points", text: "局长代表党组作出三点承诺：一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "commitment" },
  { why: "what mending is asked to be, with nobody who did it", text: "组长讲话，就抓好巡察整改工作，一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "requirement" },
  { why: "one who promises, though the lead-in speaks of 整改落实", text: "局负责同志表示，将认真抓好整改落实：一是补齐台账。二是按月公示。", kind: "feedback-notice", role: "commitment" },
  { why: "a speaker of what was done", text: "局负责同志表示，整改工作：一是补齐台账。二是按月公示。", kind: "progress-report", role: "rectification" },
  { why: "会议要求", text: "会议要求，一是补齐台账。二是按月公示。", kind: "round-summary", role: "requirement" },
  { why: "what a round is like", text: "本轮巡察体现了以下特点：一是突出重点。二是突出方法。", kind: "round-summary", role: "none" },
  { why: "the business of a meeting", text: "会议有三项议程：一是通报情况。二是安排工作。", kind: "feedback-notice", role: "none" },
  { why: "letter boxes of an announcement", text: "意见信箱：1.县政府门前；2.县档案馆门前。", kind: "announcement", role: "none" },
  { why: "an announcement tells nothing that was done", text: "一是县政府门前。二是县档案馆门前。", kind: "announcement", section: "contact", role: "none" },
  { why: "a lead-in in the line above", text: "巡察组提出建议：\n一是补齐台账。\n二是按月公示。", kind: "round-summary", role: "requirement" },
  { why: "a report tells what was done", text: "一是补齐台账。二是按月公示。", kind: "progress-report", role: "rectification" },
])("$role: $why", ({ text, kind, section, role }) => {
  expect(roleOf(text, kind, section)).toBe(role);
});

describe("speaksOfFuture", () => {
  it.each(["我局将继续巩固整改成果。", "下一步，我局将逐项回访。", "今后，拟按季度回访。"])("yes: %s", (passage) => {
    expect(speaksOfFuture(passage)).toBe(true);
  });
  it.each(["我局组织专人补齐台账。", "将台账归档。", "已完成整改。", ""])("no: %s", (passage) => {
    expect(speaksOfFuture(passage)).toBe(false);
  });
});
