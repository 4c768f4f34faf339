import { expect, it } from "vitest";
import { parseDocument } from "../../src/index.js";

const measuresOf = (answer: string): string[] => {
  const text = `关于巡察整改情况的通报\n一、反馈问题整改情况\n1.关于“台账不全”的问题。\n${answer}\n2.关于“账实不符”的问题。\n整改情况：盘点3次。\n`;
  return parseDocument(text).measures.filter(({ issueId }) => issueId === "1.1").map((measure) => measure.text);
};
const points = ["补登记8户。", "修订办法1项。"];

it.each([
  { why: "leader and office", answer: "整改情况：责任领导：副镇长；责任科室：财政所。一是补登记8户。二是修订办法1项。" },
  { why: "half-width colons", answer: "整改情况:责任领导:副镇长;责任科室:财政所。一是补登记8户。二是修订办法1项。" },
  { why: "a comma between", answer: "整改措施：牵头领导：副镇长，责任科室：财政所。一是补登记8户。二是修订办法1项。" },
  { why: "a time limit", answer: "整改情况：责任人：甲某；完成时限：12月底前。（1）补登记8户。（2）修订办法1项。" },
  { why: "in brackets", answer: "整改措施：（责任单位：财政所）一是补登记8户。二是修订办法1项。" },
  { why: "lead unit in brackets", answer: "整改措施：（牵头单位：办公室）①补登记8户。②修订办法1项。" },
  { why: "who helps", answer: "整改情况：配合单位：财政所。①补登记8户。②修订办法1项。" },
  { why: "a blank before the list", answer: "整改情况：责任领导：副镇长 责任单位：财政所。一是补登记8户。二是修订办法1项。" },
  { why: "lines of their own", answer: "整改情况：\n责任领导：副镇长\n责任科室：财政所\n一是补登记8户。二是修订办法1项。" },
  { why: "behind the list", answer: "整改情况：一是补登记8户。二是修订办法1项。责任领导：副镇长；责任科室：财政所。" },
])("reads the list beside those in charge: $why", ({ answer }) => {
  expect(measuresOf(answer)).toEqual(points);
});

it.each([
  { answer: "整改情况：责任单位：财政所。补登记8户，修订办法1项。", measures: ["补登记8户，修订办法1项。"] },
  { answer: "整改情况：一是明确责任领导、责任科室。二是压实责任单位责任。", measures: ["明确责任领导、责任科室。", "压实责任单位责任。"] },
  { answer: "整改情况：建立“责任人”备案制度。", measures: ["建立“责任人”备案制度。"] },
])("$answer", ({ answer, measures }) => {
  expect(measuresOf(answer)).toEqual(measures);
});
