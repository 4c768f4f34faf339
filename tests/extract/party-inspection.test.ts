import { describe, expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";
import { regionTable } from "../../src/lexicon/region-table.js";

const findParties = createPartyFinder();
const read = (text: string) =>
  findParties(text)
    .found.filter(({ role }) => role === "inspect" || role === "inspected")
    .map(({ name, role }) => `${name} ${role}`);

describe("who inspected whom", () => {
  it.each([
    { why: "date first", input: "2023年3月1日至5月8日，县委第三巡察组对县水利局党组开展了常规巡察。", expected: ["县委第三巡察组 inspect", "县水利局党组 inspected"] },
    { why: "team first", input: "区委第一巡察组于2022年4月6日至6月1日，对区文旅局进行了专项巡察。", expected: ["区委第一巡察组 inspect", "区文旅局 inspected"] },
    { why: "number behind", input: "县委巡察二组对县民政局党组进行了巡察", expected: ["县委巡察二组 inspect", "县民政局党组 inspected"] },
    { why: "provincial", input: "省委第七巡视组对云河集团有限公司党委开展了常规巡视", expected: ["省委第七巡视组 inspect", "云河集团有限公司党委 inspected"] },
    { why: "a place before the committee", input: "5月6日，松岭县委第二巡察组对北屏镇党委开展了常规巡察", expected: ["松岭县委第二巡察组 inspect", "北屏镇党委 inspected"] },
    { why: "a kind of team", input: "市委涉粮专项巡察组对市粮食和物资储备局开展了专项巡察", expected: ["市委涉粮专项巡察组 inspect", "市粮食和物资储备局 inspected"] },
    { why: "of two tiers together", input: "5月6日，市县联动巡察第四巡察组对县水利局党组开展了巡察", expected: ["市县联动巡察第四巡察组 inspect", "县水利局党组 inspected"] },
    { why: "feedback of a committee by itself", input: "4月10日，集团党委向三公司党委反馈巡察情况", expected: ["三公司党委 inspected"] },
    { why: "feedback to a place", input: "9月3日，省委第三巡视组向青禾县反馈巡视情况", expected: ["省委第三巡视组 inspect", "青禾县 inspected"] },
    { why: "feedback to nobody named", input: "9月3日，县委向各被巡察党组织反馈巡察情况", expected: [] },
    { why: "feedback to all", input: "9月3日，县委第三巡察组向全县反馈巡察情况", expected: [] },
    { why: "to those above", input: "9月3日，县水利局党组向县委巡察办反馈巡察情况，向县委反馈巡察整改情况", expected: [] },
    { why: "masked number", input: "县委第*巡察组对县城管局党组进行了巡察", expected: ["县委第*巡察组 inspect", "县城管局党组 inspected"] },
    { why: "months between", input: "对县妇幼保健院党支部开展了为期两个月的巡察的是县委第四巡察组", expected: [] },
    { why: "how long", input: "县委第四巡察组对县妇幼保健院党支部开展了为期60天的巡察", expected: ["县委第四巡察组 inspect", "县妇幼保健院党支部 inspected"] },
    { why: "what it was about", input: "县委第四巡察组对县水投公司党总支开展了惠民政策落实专项巡察", expected: ["县委第四巡察组 inspect", "县水投公司党总支 inspected"] },
    { why: "our county", input: "省委巡视二组对我县进行了巡视", expected: ["省委巡视二组 inspect", "我县 inspected"] },
    { why: "by the committee itself", input: "校党委对文学院党委开展了巡察", expected: ["校党委 inspect", "文学院党委 inspected"] },
    { why: "two units", input: "县委第五巡察组对县供销社党组、县粮食中心党组开展了联动巡察", expected: ["县委第五巡察组 inspect", "县供销社党组 inspected", "县粮食中心党组 inspected"] },
    { why: "told by the head of the team", input: "县委第六巡察组组长乙某反馈了对县农机中心党支部开展巡察的情况", expected: ["县委第六巡察组 inspect", "县农机中心党支部 inspected"] },
    { why: "as a title", input: "在县委第六巡察组巡察柳湾村党总支动员会上的讲话", expected: ["县委第六巡察组 inspect", "柳湾村党总支 inspected"] },
    { why: "as a list of groups", input: "一、分组\n县委第一巡察组：县财政局党组、县审计局党组\n县委第二巡察组：石榴乡党委\n", expected: ["县委第一巡察组 inspect", "县财政局党组 inspected", "县审计局党组 inspected", "县委第二巡察组 inspect", "石榴乡党委 inspected"] },
    { why: "received", input: "今年，我局党组接受了县委第二巡察组的巡察。", expected: ["我局党组 inspected", "县委第二巡察组 inspect"] },
    { why: "the same pair once", input: "县委第三巡察组对县水利局党组开展了巡察。县委第三巡察组对县水利局党组开展巡察期间，", expected: ["县委第三巡察组 inspect", "县水利局党组 inspected"] },
    { why: "feedback beside a statement tells nothing new", input: "县委第三巡察组对县水利局党组开展了巡察。7月1日，县委第三巡察组向局党组反馈了意见。", expected: ["县委第三巡察组 inspect", "县水利局党组 inspected"] },
    { why: "feedback alone does", input: "7月1日，县委第三巡察组向县水利局党组反馈了意见。", expected: ["县委第三巡察组 inspect", "县水利局党组 inspected"] },
    { why: "a line break inside the name", input: "县委第五巡察组对县林业局\n党组开展了专项巡察", expected: ["县委第五巡察组 inspect", "县林业局党组 inspected"] },
    { why: "a list and its sum", input: "县委第三巡察组对县教育局、县一中、南湖学校等3个单位党组织开展巡察", expected: ["县委第三巡察组 inspect", "县教育局 inspected", "县一中 inspected", "南湖学校 inspected"] },
    { why: "a sum without 等", input: "县委第三巡察组对县教育局、东街街道2个单位党组织开展巡察", expected: ["县委第三巡察组 inspect", "县教育局 inspected", "东街街道 inspected"] },
    { why: "villages and their sum", input: "县委第三巡察组对柳庄镇柳庄村、石碾村、上岭村等三个村级党组织开展巡察", expected: ["县委第三巡察组 inspect", "柳庄镇柳庄村 inspected", "石碾村 inspected", "上岭村 inspected"] },
    { why: "schools by number", input: "县委第三巡察组巡察县委统战部、县一中、南湖学校", expected: ["县委第三巡察组 inspect", "县委统战部 inspected", "县一中 inspected", "南湖学校 inspected"] },
    { why: "a figure in brackets behind", input: "县委第三巡察组对云河集团党委（含8家企业）进行了巡察", expected: ["县委第三巡察组 inspect", "云河集团党委 inspected"] },
    { why: "a person is no unit", input: "会前，县委第三巡察组向张某某同志单独反馈了情况", expected: [] },
    { why: "a short form inside the name", input: "县委第三巡察组对青禾县水务局（以下简称“水务局”）党组进行了巡察", expected: ["县委第三巡察组 inspect", "青禾县水务局党组 inspected"] },
    { why: "what was looked at, since a year", input: "县委第三巡察组对县林草局党组2016年以来选人用人工作进行了巡察", expected: ["县委第三巡察组 inspect", "县林草局党组 inspected"] },
    { why: "from year to year", input: "县委第三巡察组对青禾镇党委2018年1月至2021年5月工作情况进行了巡察", expected: ["县委第三巡察组 inspect", "青禾镇党委 inspected"] },
    { why: "of late years", input: "县委第三巡察组对县林草局党支部近三年来工作进行了巡察", expected: ["县委第三巡察组 inspect", "县林草局党支部 inspected"] },
    { why: "a body that is no committee", input: "县委第三巡察组对县林草局2020年以来财务情况进行了巡察", expected: ["县委第三巡察组 inspect", "县林草局 inspected"] },
    { why: "what was looked at behind two", input: "县委第三巡察组对县林草局党组、县水务局党组2020年以来履职情况进行了巡察", expected: ["县委第三巡察组 inspect", "县林草局党组 inspected", "县水务局党组 inspected"] },
    { why: "a team that checks", input: "县委第三巡察组对县林草局党组意识形态工作责任制落实情况开展专项检查", expected: ["县委第三巡察组 inspect", "县林草局党组 inspected"] },
    { why: "a team of another organ", input: "省委组织部选人用人专项检查组对县林草局党组选人用人工作进行了专项检查", expected: ["省委组织部选人用人专项检查组 inspect", "县林草局党组 inspected"] },
    { why: "a check by another", input: "县委第三巡察组反馈后，对青禾镇党委开展专项检查", expected: [] },
    { why: "a check among the measures", input: "针对县委第三巡察组反馈的问题，县林草局党组对林场党支部开展专项检查", expected: [] },
    { why: "the office, not its committee", input: "县委第三巡察组对县林草局党委办公室建设情况进行了检查", expected: [] },
    { why: "counted units", input: "共派出6个巡察组，对9个单位党组织开展常规巡察", expected: [] },
    { why: "a look-back to come", input: "适时开展巡察“回头看”，对整改情况开展检查", expected: [] },
    { why: "bare 巡察组", input: "巡察组对局机关开展巡察", expected: [] },
    { why: "the team acts on findings", input: "县委第四巡察组指出，县水利局党组重视不够", expected: [] },
  ])("$why: $input", ({ input, expected }) => {
    expect(read(input)).toEqual(expected);
  });
});

describe("words that bound names, inside a name", () => {
  it.each(["盐田镇育才小学党支部", "英才学校", "俊才学校党总支", "求是小学", "启能中学", "自强中学"])("a school: %s", (unit) => {
    expect(read(`县委第三巡察组对${unit}开展了巡察`)).toEqual(["县委第三巡察组 inspect", `${unit} inspected`]);
  });

  it.each(["刚才", "会后才"])("still a bound: %s", (before) => {
    expect(read(`${before}县委第三巡察组对县水利局党组开展了巡察`)).toEqual(["县委第三巡察组 inspect", "县水利局党组 inspected"]);
  });

  it("holds no name of a region for a phrase", () => {
    // they are phrases too: 应县委要求, 会同县财政局, 五家单位
    const doubtful = ["应县", "会同县", "五家渠市"];
    const broken = [...regionTable().names()].filter((name) => !doubtful.includes(name) && !read(`县委第三巡察组对${name}粮食局党组开展了巡察`).includes(`${name}粮食局党组 inspected`));
    expect(broken).toEqual([]);
  });
});
