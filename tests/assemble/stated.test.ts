import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";

const report = (sentence: string): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。\n\n中共青禾县水务局党组\n2024年12月20日\n`;
const summary = (sentence: string): string => `利剑高悬促振兴——六届白沙县委第三轮巡察工作回眸\n${sentence}`;

const values = (text: string): Record<string, (number | null)[]> =>
  Object.fromEntries(Object.entries(parseDocument(text).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));

describe("stated totals", () => {
  it.each([
    // a thing that is no issue, itself or as what the sentence counted before
    { text: "移交的2件问题线索已办结。", expected: {} },
    { text: "移交问题线索147件，办结128件。", expected: {} },
    { text: "办结14件信访件。", expected: {} },
    { text: "受理信访举报31件，办结30件；反馈问题26件，办结20件。", expected: { issues: [26], completed: [20] } },
    { text: "排查隐患31处，已整改28处。", expected: {} },
    { text: "排查点位31个，已整改28个。", expected: {} },
    { text: "发现问题31处，已整改28处。", expected: { issues: [31] } },
    { text: "查处案件6件，办结5件。", expected: {} },
    { text: "移交的2件问题线索已办结1件，办结率为50%。整改完成率90%。", expected: { completionRate: [90] } },
    { text: "2件立行立改事项已完成2件。", expected: { issues: [2], completed: [2] } },
    { text: "反馈问题60个，移交立行立改问题32个，已完成30个；已完成整改55个。", expected: { issues: [60], completed: [55] } },
    { text: "信访件办结率98%，整改完成率90%。", expected: { completionRate: [90] } },
    { text: "受理投诉1562件，超期办结237件。", expected: {} },
    { text: "召开专题民主生活会，查摆问题43条。区委反馈38个问题。", expected: { issues: [38] } },
    { text: "新订村级制度7项。", expected: { rulesMade: [7] } },
    { text: "涉及单位12个，整改到位10个。", expected: {} },
    { text: "反馈意见26条，完成整改24条。", expected: { completed: [24] } },
    { text: "整改清单26项，已完成22项。", expected: { completed: [22] } },
    { text: "分解整改任务105个，已完成整改97个。", expected: { tasks: [105], completed: [97] } },
    // names in quotes
    { text: "建立“立行立改清单”“对账销号清单”3项清单。", expected: {} },
    { text: "建立“销号台账”，已整改销号22个。", expected: { completed: [22] } },
    // parts
    { text: "给予党纪处分57人（党内警告33人，严重警告7人）。", expected: { peopleDisciplined: [57] } },
    { text: "给予党纪处分57人，其中党内警告33人。", expected: { peopleDisciplined: [57] } },
    { text: "问责12人（其中党纪处分5人）。", expected: { peopleDisciplined: [5] } },
    { text: "共发现问题189个，其中移交被巡察单位的问题32个。", expected: { issues: [189] } },
    { text: "反馈问题60个，其中已完成55个。", expected: { issues: [60], completed: [55] } },
    { text: "反馈问题26个，细化为31个具体问题。", expected: { issues: [26] } },
    { text: "反馈镇党委5大方面14个问题，柳湾村44个问题，6个村18个问题。", expected: { aspects: [5], issues: [14] } },
    { text: "反馈4大类16个方面22个问题及30个村级党组织244个问题。", expected: { categories: [4], aspects: [16], issues: [22] } },
    { text: "2022年反馈问题20个，2023年反馈问题30个。", expected: { issues: [20, 30] } },
    // all of it done
    { text: "反馈问题60个，目前均已完成整改。", expected: { issues: [60], completed: [60] } },
    { text: "反馈问题60个，已全部销号。", expected: { issues: [60], completed: [60] } },
    { text: "反馈问题60个，均已制定整改措施。", expected: { issues: [60] } },
    { text: "反馈问题60个，全部整改到位40个。", expected: { issues: [60], completed: [40] } },
    { text: "发现问题247个，整改问题240个。", expected: { issues: [247], completed: [240] } },
    // groups of issues
    { text: "反馈6大类17个方面的问题。", expected: { categories: [6], aspects: [17] } },
    { text: "反馈6方面17项问题。", expected: { aspects: [6], issues: [17] } },
    { text: "通报4类问题。", expected: { categories: [4] } },
    { text: "从工作作风、遵守纪律等三个方面，对巡察组进行测评。", expected: {} },
    { text: "党组从工作作风、遵守纪律等三个方面，分别对巡察组进行测评。", expected: {} },
    { text: "指出整改落地不够坚决等10个方面27条具体问题。", expected: { aspects: [10], issues: [27] } },
    { text: "对该镇党委4大类16个方面22个问题进行回访。", expected: { categories: [4], aspects: [16], issues: [22] } },
    { text: "反馈问题后，分解为5大类22项。", expected: {} },
    { text: "针对33个问题明确117项整改举措。", expected: { issues: [33] } },
    { text: "对3个问题进行通报。", expected: {} },
    { text: "从5个方面指出17个问题。", expected: { aspects: [5], issues: [17] } },
    // a list of states, each behind its figure
    { text: "28项业已完成、1项基本完成、3项取得积极进展。", expected: { completed: [28], mostlyCompleted: [1], inProgress: [3] } },
    { text: "54个已完成，6个按计划推进。", expected: { completed: [54], inProgress: [6] } },
    // two states at once
    { text: "基本完成取得阶段性成果并持续整改问题4个。", expected: { mostlyCompleted: [4] } },
    { text: "已完成并长期坚持5个，正在推进3个。", expected: { completed: [5], inProgress: [3] } },
    { text: "已完成5个，持续整改4个。", expected: { completed: [5], inProgress: [4] } },
    { text: "还有3个问题整改不到位。", expected: { notCompleted: [3] } },
    { text: "对整改不到位的3个单位进行通报。", expected: {} },
    // cases
    { text: "立案人数238人。", expected: { casesFiled: [238] } },
    { text: "立案审查调查12人。", expected: { casesFiled: [12] } },
    { text: "立案8件10人。", expected: { casesFiled: [8] } },
  ])("$text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
  });

  it.each([
    { line: "7个问题中完成4个、基本完成1个、正在推进2个。", expected: { issues: [7], completed: [4], mostlyCompleted: [1], inProgress: [2] } },
    { line: "反馈的7个问题中，已完成整改4个。", expected: { issues: [7], completed: [4] } },
    { line: "其中7个村民小组中完成4个。", expected: {} },
  ])("of a line at the end that sums up: $line", ({ line, expected }) => {
    const issue = "二、反馈问题整改情况\n1.关于“制度不健全”的问题\n整改情况：修订制度3项，完成2项。\n";
    expect(values(report("").replace("中共青禾县水务局党组\n2024", `${issue}${line}\n中共青禾县水务局党组\n2024`))).toEqual(expected);
  });

  it.each([
    { text: "完成对25个地区（单位）党组织的“政治体检”，完成6个县巡视“回头看”。", expected: {} },
    { text: "对8个区直部门、1个乡开展了巡察，完成问题整改122个，完成整改占比98.7%。", expected: { completed: [122], completionRate: [98.7] } },
    { text: "青禾学院党委在整改中问责64人。全县问责238人。", expected: { peopleDisciplined: [238] } },
    { text: "南屏镇党委在整改过程中清退资金3万元。全县清退资金30万元。", expected: { moneyRecovered: [300_000] } },
    { text: "白沙县委在整改中问责64人。", expected: { peopleDisciplined: [64] } },
  ])("of a summary: $text", ({ text, expected }) => {
    expect(values(summary(text))).toEqual(expected);
  });
});
