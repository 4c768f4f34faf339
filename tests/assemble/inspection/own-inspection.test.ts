import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";
import type { InspectionDocument } from "../../../src/model/document.js";

const report = (text: string, title = "中共云岭县档案馆党组关于巡察整改情况的通报", signature = ""): InspectionDocument =>
  parseDocument(`${title}\n${text}现将整改情况通报如下。\n一、整改情况\n1.关于“台账不全”的问题。补建台账6册。\n${signature}`);
const own = "2023年3月2日至4月20日，县委第一巡察组对县档案馆党组开展了巡察，6月1日反馈了巡察意见。";
const ofOwn = { team: "县委第一巡察组", inspectedOrg: "县档案馆党组", level: "county", period: { start: "2023-03-02", end: "2023-04-20" }, feedbackDate: "2023-06-01" };

describe("the document's own inspection is told behind another", () => {
  it.each([
    { why: "of the county by the province", text: `2022年9月1日至10月30日，省委第四巡视组对云岭县开展了巡视。${own}` },
    { why: "of the county, with feedback of its own", text: `2022年9月1日至10月30日，省委第四巡视组对云岭县开展了巡视，12月8日反馈了意见。${own}` },
    { why: "of our province", text: `按照中央第五巡视组对我省开展巡视的反馈意见，${own}` },
    { why: "of the same office above", text: `2023年2月1日至3月30日，市委巡察组对市档案馆党组开展巡察。同期，${own}` },
    { why: "in the same sentence", text: `继2019年省委第二巡视组对云岭县开展专项巡视之后，${own}` },
    { why: "of the county's committee", text: `2021年5月8日至6月30日，市委第二巡察组对云岭县委开展了常规巡察；${own}` },
    { why: "of an earlier year", text: `2019年3月4日至5月6日，县委第三巡察组曾对县档案馆党组开展专项巡察。${own}` },
    { why: "of the round before", text: `2019年3月4日至5月6日，在上一轮巡察中，县委第三巡察组对县档案馆党组开展了巡察。${own}` },
  ])("$why", ({ text }) => {
    const { inspection, diagnostics } = report(text);
    expect(inspection).toMatchObject(ofOwn);
    expect(inspection).not.toHaveProperty("type");
    expect(diagnostics.map(({ code }) => code)).not.toContain("W_INSPECTION_AT_ODDS");
  });

  it.each([
    { why: "our office", unit: "我馆", title: undefined, signature: "" },
    { why: "a company's short name", unit: "云岭农商银行党委", title: "中共云岭农村商业银行股份有限公司委员会关于巡察整改情况的通报", signature: "" },
    { why: "the one that signs", unit: "县招商中心党支部", title: "关于巡察整改情况的通报", signature: "中共云岭县招商中心支部委员会\n2023年12月4日\n" },
  ])("is known by $why", ({ unit, title, signature }) => {
    const text = `2021年10月12日至12月20日，中央第八巡视组对国家青禾总局党组开展了常规巡视。2022年3月7日至4月15日，县委第二巡察组对${unit}开展了巡察，并于5月25日反馈了意见。`;
    expect(report(text, title, signature).inspection).toMatchObject({ team: "县委第二巡察组", level: "county", period: { start: "2022-03-07", end: "2022-04-15" } });
  });

  it("a look-back goes before the inspection on which it looks back", () => {
    const text = "2019年3月4日至5月6日，县委第三巡察组对我馆开展常规巡察。2023年3月2日至4月20日，县委第一巡察组对我馆开展了巡察“回头看”，6月1日反馈了意见。";
    expect(report(text).inspection).toMatchObject({ team: "县委第一巡察组", type: "look-back", period: { start: "2023-03-02" } });
  });

  it("a company's own committee has no tier of 中央 that the text speaks of", () => {
    const text = "2021年10月12日至12月20日，中央第八巡视组对国家青禾总局党组开展了巡视。2022年3月7日至4月15日，省联社党委第二巡察组对云岭农商银行党委开展了巡察。";
    const { inspection } = report(text, "云岭农商银行党委关于中央巡视联动整改暨巡察整改情况的通报");
    expect(inspection).toMatchObject({ team: "省联社党委第二巡察组", inspectedOrg: "云岭农商银行党委", period: { start: "2022-03-07", end: "2022-04-15" } });
    expect(inspection.level).toBeUndefined();
    expect(inspection.type).toBeUndefined();
  });
});

describe("the first that is told stays", () => {
  it.each([
    { why: "others behind it", text: `${own}同期，市委第三巡察组对市档案馆党组开展了上下联动巡察。` },
    { why: "what is inspected with it", text: own.replace("，6月", "，并延伸巡察3个事业单位，6月") },
    { why: "two of the same unit", text: `${own}2023年7月3日至7月20日，市委第二巡察组对县档案馆党组开展了粮食专项巡察。` },
    { why: "a rule on inspecting", text: `根据《中国共产党巡视工作条例》，${own}` },
  ])("$why", ({ text }) => {
    expect(report(text).inspection).toMatchObject(ofOwn);
  });
});

describe("a day of feedback that does not fit the period", () => {
  it.each([
    ["years later", "2019年3月2日至4月20日，县委第一巡察组对县档案馆党组开展了巡察。2023年6月1日反馈了巡察意见。", "2023年6月1日"],
    ["before it", "2023年7月2日至8月20日，县委第一巡察组对县档案馆党组开展了巡察。2023年6月1日反馈了巡察意见。", "2023年6月1日"],
    ["a year later", "2022年3月2日至4月20日，县委第一巡察组对县档案馆党组开展了巡察。2023年6月1日反馈了巡察意见。", undefined],
    ["on its last day", "2023年3月2日至4月20日，县委第一巡察组对县档案馆党组开展了巡察。2023年4月20日反馈了巡察意见。", undefined],
  ])("%s", (_, text, place) => {
    const title = "中共云岭县档案馆党组关于巡察整改情况的通报";
    const start = place === undefined ? -1 : `${title}\n${text}`.lastIndexOf(place);
    const doubts = report(text, title).diagnostics.filter(({ code }) => code === "W_INSPECTION_AT_ODDS");
    expect(doubts.map(({ span }) => span)).toEqual(place === undefined ? [] : [{ start, end: start + place.length }]);
  });
});
