import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const values = (text: string): Record<string, (number | null)[]> =>
  Object.fromEntries(Object.entries(parseDocument(text).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));
const report = (sentence: string, chapters = "一、整改组织情况\n一是成立专班。\n"): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n${chapters}\n中共青禾县水务局党组\n2024年12月20日\n`;
const summary = (sentence: string): string => `利剑高悬促振兴——六届白沙县委第三轮巡察工作回眸\n${sentence}`;
const speech = (sentence: string): string => `在青禾县委第五轮巡察动员部署会上的讲话\n${sentence}\n一要提高站位。二要突出重点。`;

describe("rounds before the one that a document opens", () => {
  it.each([
    { told: "十六届县委以来，已先后开展四轮巡察，发现问题1385个，立案23件，党纪政务处分31人。", whole: { issues: [1385], casesFiled: [23], peopleDisciplined: [31] } },
    { told: "前四轮巡察共发现问题1385个，推动完善制度98项。", whole: { issues: [1385], rulesMade: [98] } },
    { told: "县委换届以来，共完成三轮巡察，发现问题120个。", whole: { issues: [120] } },
    { told: "五届县委共开展八轮巡察，发现问题900个。", whole: { issues: [900] } },
    { told: "2021年8月以来，本届县委已开展六轮常规巡察，追缴资金386.5万元。", whole: { moneyRecovered: [3_865_000] } },
  ])("$told", ({ told, whole }) => {
    expect(values(speech(told))).toEqual({});
    expect(values(report(told))).toEqual({});
    expect(values(summary(told))).toEqual(whole);
  });

  it("a round of its own is told in any document", () => {
    expect(values(report("第六轮巡察反馈的486个问题已完成整改452个。"))).toEqual({ issues: [486], completed: [452] });
    expect(values(summary("本轮巡察发现问题486个。"))).toEqual({ issues: [486] });
  });
});

describe("figures of other lists and other bodies", () => {
  it.each([
    { text: "下设综合协调、督查督办、建章立制3个工作组。修订完善制度22项。", expected: { rulesMade: [22] } },
    { text: "成立建章立制组等4个小组。", expected: {} },
    { text: "成立制度完善2个专班。", expected: {} },
    { text: "给予党纪处分3人、经济处罚6人。", expected: { peopleDisciplined: [3] } },
    { text: "给予党纪处分3人，罚款6人。", expected: { peopleDisciplined: [3] } },
    { text: "给予党纪处分3人、政务处分2人。", expected: { peopleDisciplined: [3, 2] } },
    { text: "追责问责23人次，其中党纪处分2人次，政务处分1人次。", expected: { peopleDisciplined: [2, 1] } },
    { text: "给予处分57人（党内警告33人，严重警告10人）。", expected: { peopleDisciplined: [57] } },
    { text: "交办监督事项27项，已办结25项。", expected: {} },
    { text: "2023年镇党委督查反馈的8个问题已全部整改销号。", expected: {} },
    { text: "审计反馈的13个问题已完成整改12个。", expected: {} },
    { text: "巡察、审计反馈的13个问题已完成整改12个。", expected: { issues: [13], completed: [12] } },
    { text: "为736名农民工追回工资1120.6万元。", expected: {} },
    { text: "帮助群众追回被拖欠的工资42万元。", expected: {} },
    { text: "追回违规发放的工资3万元。", expected: { moneyRecovered: [30_000] } },
    { text: "追回村集体资金182.4万元。截至目前，486个问题已完成整改452个，清退资金713.2万元。", expected: { issues: [486], completed: [452], moneyRecovered: [7_132_000] } },
    { text: "追回资金3万元。清退资金2万元。", expected: { moneyRecovered: [30_000, 20_000] } },
  ])("$text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
    expect(values(summary(text))).toEqual(expected);
  });

  it("what answers an issue gives no total, whether or not a heading opens it", () => {
    const answers = "反馈问题2个，已完成整改1个。\n关于台账不全的问题。\n一是发现问题45个，已整改42个，整改率93.3%。二是修订制度3项。\n关于公示滞后的问题。\n一是清退资金3万元。";
    expect(values(report(answers, ""))).toEqual({ issues: [2], completed: [1] });
    const table = "反馈问题2个，已完成整改1个。\n序号\t反馈问题\t整改措施\t完成情况\n1\t台账不全\t修订制度3项，发现问题45个。\t已完成\n2\t公示滞后\t清退资金3万元。\t正在整改\n";
    expect(values(report(table, ""))).toEqual({ issues: [2], completed: [1] });
  });
});

describe("totals in other words", () => {
  it.each([
    { text: "制定116项整改工作措施。", expected: { measures: [116] } },
    { text: "形成116项工作措施。", expected: { measures: [116] } },
    { text: "细化116条整改举措。", expected: { measures: [116] } },
    { text: "实施提升学历116项举措。", expected: {} },
    { text: "反馈四方面13类共27项问题。", expected: { aspects: [4], categories: [13], issues: [27] } },
    { text: "反馈4个方面、15类、45个具体问题。", expected: { aspects: [4], categories: [15], issues: [45] } },
    { text: "4个方面、15类、45个具体问题。", expected: { aspects: [4], categories: [15], issues: [45] } },
    { text: "27个问题，已完成24个，达到序时进度3个。", expected: { completed: [24], inProgress: [3] } },
    { text: "已完成24个，其余3个按序时进度推进。", expected: { completed: [24], inProgress: [3] } },
    { text: "已完成24个，另3个问题长期推进。", expected: { completed: [24], longTerm: [3] } },
    { text: "修订6项，废止2项。", expected: {} },
  ])("$text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
  });
});
