import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";

const opening = (sentence: string): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。\n\n中共青禾县水务局党组\n2024年12月20日\n`;

describe("inspection", () => {
  it.each([
    {
      why: "date first, regular, round",
      text: "根据十四届县委第六轮巡察安排，2024年3月4日至5月21日，县委第二巡察组对县水务局党组开展了常规巡察。7月8日，县委第二巡察组反馈了巡察意见。",
      expected: {
        level: "county",
        team: "县委第二巡察组",
        type: "regular",
        round: { congress: 14, number: 6 },
        period: { start: "2024-03-04", end: "2024-05-21" },
        feedbackDate: "2024-07-08",
        inspectedOrg: "县水务局党组",
      },
    },
    {
      why: "team first, special, across a year",
      text: "市委巡察三组于2023年11月20日至2024年1月25日对市水务局党组进行了专项巡察，2024年3月6日反馈了意见。",
      expected: {
        level: "prefecture",
        team: "市委巡察三组",
        type: "special",
        period: { start: "2023-11-20", end: "2024-01-25" },
        feedbackDate: "2024-03-06",
      },
    },
    {
      why: "look-back",
      text: "2022年5月9日至6月10日，区委第一巡察组对区水务局党组开展了巡察“回头看”，2022年7月1日反馈了意见。",
      expected: { level: "county", type: "look-back", feedbackDate: "2022-07-01" },
    },
  ])("$why", ({ text, expected }) => {
    expect(parseDocument(opening(text)).inspection).toMatchObject(expected);
  });

  it("says nothing where the text says nothing", () => {
    const { inspection } = parseDocument("关于召开会议的通知\n请各科室参加。");
    expect(inspection).toEqual({});
  });

  it("gives the framework that four headings follow", () => {
    const text = `${opening("")}\n二、问题整改情况\n（一）聚焦党中央决策部署落实情况\n1.甲。乙。\n（二）聚焦群众身边腐败问题和不正之风\n1.甲。乙。\n（三）聚焦基层党组织建设\n1.甲。乙。\n（四）聚焦巡察整改和成果运用\n1.甲。乙。`;
    expect(parseDocument(text).inspection.framework).toBe("四个聚焦");
  });
});

describe("publication", () => {
  it("reads signature, day and the page's own line", () => {
    const { publication } = parseDocument(`来源：青禾县水务局 发布时间：2024-12-25 09:10 浏览次数：12\n${opening("")}`);
    expect(publication).toMatchObject({
      publisher: "青禾县水务局",
      publishedOn: "2024-12-25",
      signedBy: "中共青禾县水务局党组",
      signedOn: "2024-12-20",
      region: { county: "青禾县" },
    });
  });

  it("points at the places of its facts", () => {
    const text = opening("");
    const { evidence } = parseDocument(text).publication;
    const place = evidence?.["signedOn"];
    expect(text.slice(place?.start, place?.end)).toBe("2024年12月20日");
  });
});

describe("stated", () => {
  const stated = (sentence: string): Record<string, (number | null)[]> =>
    Object.fromEntries(
      Object.entries(parseDocument(opening(sentence)).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]),
    );

  it.each([
    { text: "共反馈4个方面26个问题，已完成整改22个，正在整改4个，整改完成率84.6%。", expected: { aspects: [4], issues: [26], completed: [22], inProgress: [4], completionRate: [84.6] } },
    { text: "反馈的29个问题已整改销号25个，建立完善制度8项。", expected: { issues: [29], completed: [25], rulesMade: [8] } },
    { text: "追缴违规资金3.2万元，给予党纪政务处分5人。", expected: { moneyRecovered: [32000], peopleDisciplined: [5] } },
    { text: "召开党组会6次，走访群众300户。", expected: {} },
    { text: "反馈问题XX个。", expected: { issues: [null] } },
  ])("$text", ({ text, expected }) => {
    expect(stated(text)).toEqual(expected);
  });
});
