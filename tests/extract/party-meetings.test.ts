import { describe, expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";

const find = createPartyFinder();
const inspected = (text: string): string[] => find(text).found.flatMap(({ role, name }) => (role === "inspected" ? [name] : []));

describe("a meeting about a unit names it in full", () => {
  it.each([
    { unit: "甘肃省第九医院青禾医院党委", text: "市委第四巡察组巡察甘肃省第九医院青禾医院党委工作动员会召开" },
    { unit: "中国农业银行青禾支行党委", text: "区委第一巡察组巡察中国农业银行青禾支行党委工作动员会召开" },
    { unit: "建设银行青禾分行云岭支行党支部", text: "县委第一巡察组巡察建设银行青禾分行云岭支行党支部工作动员会召开" },
    { unit: "中国人民银行青禾中心支行", text: "市委第一巡察组巡察中国人民银行青禾中心支行动员会召开" },
    { unit: "市人民医院东院区党总支", text: "市委第一巡察组巡察市人民医院东院区党总支反馈会召开" },
    { unit: "市档案局党委", text: "市委第一巡察组巡察市档案局党委暨中小学“校园餐”专项巡察工作动员会召开" },
    { unit: "县档案馆党组", text: "县委第一巡察组巡察县档案馆党组情况反馈会召开" },
    { unit: "文旅局党组", text: "市委第二巡察组对文旅局党组巡察“回头看”工作动员会议召开" },
    { unit: "县档案馆党组", text: "县委第一巡察组对县档案馆党组开展“回头看”动员会召开" },
    { unit: "县档案馆党组", text: "县委第一巡察组对县档案馆党组巡察“回头看”情况反馈会召开" },
    { unit: "龙川岭县", text: "近日，省委第四巡视组巡视龙川岭县工作动员会召开" },
    { unit: "青禾市", text: "省委第四巡视组巡视青禾市情况汇报会召开" },
    { unit: "青禾区", text: "市委第四巡察组巡察青禾区反馈会召开" },
    { unit: "青禾县", text: "省委第四巡视组进驻青禾县动员会召开" },
  ])("$text", ({ unit, text }) => {
    expect(inspected(text)).toEqual([unit]);
  });

  it("two of them", () => {
    expect(inspected("县委第一巡察组巡察县教育局党组、县人民医院党委工作动员会召开")).toEqual(["县教育局党组", "县人民医院党委"]);
  });

  it.each([
    { why: "a field, no body", text: "县委第一巡察组巡察全县中小学校园食品安全和膳食经费管理工作动员会召开" },
    { why: "the work itself", text: "县委召开巡视巡察工作动员会，县委第一巡察组参加" },
    { why: "mending", text: "县委召开巡察整改工作动员会，县委第一巡察组参加" },
    { why: "a way of inspecting", text: "县委第一巡察组对口巡察动员会召开" },
    { why: "any place", text: "县委第一巡察组巡察全县工作动员会召开" },
    { why: "a kind of bodies", text: "县委第一巡察组巡察社区工作动员会召开" },
    { why: "who came", text: "县委第一巡察组反馈意见。被巡察学院领导班子和师生代表参加了巡察反馈会。" },
  ])("not: $why", ({ text }) => {
    expect(inspected(text)).toEqual([]);
  });
});

describe("feedback to the persons of a unit names the unit", () => {
  it.each([
    { unit: "县云岭医院党委", text: "县委第一巡察组向县云岭医院党委书记张某、党委领导班子反馈巡察情况。" },
    { unit: "县档案馆", text: "县委第一巡察组分别向县档案馆主要负责人和领导班子反馈了巡察情况。" },
    { unit: "县档案馆", text: "县委第一巡察组到县档案馆反馈巡察意见。" },
    { unit: "县档案馆", text: "县委第一巡察组向县档案馆领导班子及中层干部反馈巡察意见。" },
    { unit: "县档案馆党组", text: "县委第一巡察组向县档案馆党组班子成员反馈巡察意见。" },
    { unit: "县档案馆", text: "县委第一巡察组向县档案馆全体干部反馈巡察意见。" },
    { unit: "县档案馆党组", text: "县委第一巡察组组长王某向县档案馆党组书记李某反馈巡察意见。" },
    { unit: "县档案馆党组", text: "县委第一巡察组就巡察县档案馆党组情况进行反馈。" },
    { unit: "县档案馆", text: "县档案馆召开县委第一巡察组巡察情况反馈会。" },
  ])("$text", ({ unit, text }) => {
    expect(inspected(text)).toEqual([unit]);
  });

  it.each([
    { why: "a report to those above", text: "县委第一巡察组向县委书记专题会汇报，随后反馈巡察意见。" },
    { why: "many teams to many units", text: "县委各巡察组分别向被巡察党组织反馈了巡察情况。" },
    { why: "going somewhere for something else", text: "县委第一巡察组到县档案馆查阅资料。" },
  ])("not: $why", ({ text }) => {
    expect(inspected(text)).toEqual([]);
  });
});
