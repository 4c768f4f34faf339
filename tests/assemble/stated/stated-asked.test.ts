import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const values = (text: string): Record<string, (number | null)[]> =>
  Object.fromEntries(Object.entries(parseDocument(text).stated).map(([key, figures]) => [key, (figures ?? []).map(({ value }) => value)]));
const report = (sentence: string): string =>
  `中共青禾县水务局党组关于巡察整改进展情况的通报\n\n${sentence}现将整改情况公布如下。\n\n一、整改组织情况\n一是成立专班。\n\n中共青禾县水务局党组\n2024年12月20日\n`;
const speech = (sentence: string): string => `在云岭县委第五巡察组巡察县粮食局党组工作动员会上的讲话\n（2024年3月6日）\n同志们：\n一、突出监督重点\n${sentence}\n`;

describe("figures that a text does not assert", () => {
  it.each([
    // what became of issues is asked
    { text: "逐条检查3个问题是否整改到位。", expected: {} },
    { text: "看有没有5个问题未整改。", expected: {} },
    { text: "核对有无4个问题整改不到位。", expected: {} },
    { text: "7个问题整改到位没有，要逐一核验。", expected: {} },
    { text: "8个问题改没改，要逐一核验。", expected: {} },
    { text: "核查追缴的租金15.4万元是否足额上缴。", expected: {} },
    { text: "巡察反馈问题26个，逐条核验是否整改到位，已完成整改24个。", expected: { issues: [26], completed: [24] } },
    { text: "巡察反馈问题26个，已整改到位24个，尚有2个问题未完成整改。", expected: { issues: [26], completed: [24], notCompleted: [2] } },
    // what each one pays
    { text: "按标准每人每天缴纳伙食费40元。", expected: {} },
    { text: "食宿费自行缴纳80元。", expected: {} },
    { text: "按规定标准交纳住宿费120元。", expected: {} },
    { text: "每人每餐上缴15元。", expected: {} },
    { text: "按标准追缴伙食费1.2万元。", expected: { moneyRecovered: [12000] } },
    { text: "按每人每天40元补缴伙食费，共补缴3600元。", expected: { moneyRecovered: [3600] } },
    { text: "清退违规资金18.46万元。", expected: { moneyRecovered: [184600] } },
    // units and things of other matters
    { text: "对18宗未整改图斑倒排工期。", expected: {} },
    { text: "对18个未整改图斑倒排工期。", expected: {} },
    { text: "排查隐患52处，尚有5处未整改。", expected: {} },
    { text: "未完成整改12栋，正在推进3座。", expected: {} },
    { text: "整改台账30项已完成28项，正在推进2项。", expected: { completed: [28], inProgress: [2] } },
    // one's own share, told as a list
    { text: "书记领办信访积案、闲置大棚盘活等重点难点问题5个。", expected: {} },
    { text: "镇长包案信访突出、历史遗留等问题3个，已办结3个。", expected: {} },
  ])("in a report: $text", ({ text, expected }) => {
    expect(values(report(text))).toEqual(expected);
  });

  it.each([
    { text: "一看十二届县委巡察反馈的29个问题是否真改实改，二看审计指出的6个问题是否整改到位。", expected: {} },
    { text: "重点看县审计局通报的8个问题有没有改了又犯。", expected: {} },
    { text: "市委巡察反馈的21个问题真改没有。", expected: {} },
    { text: "去年，县委巡察推动清退资金380余万元，建章立制263项，整改完成率95.4%。", expected: {} },
    { text: "去年收缴礼金3.2万元，立案31件。", expected: {} },
    { text: "本次巡察共发现问题47个，已立行立改12个。", expected: { issues: [47] } },
  ])("in a speech that opens a round: $text", ({ text, expected }) => {
    expect(values(speech(text))).toEqual(expected);
  });
});
