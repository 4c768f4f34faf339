import { describe, expect, it } from "vitest";
import type { Inspection } from "../../../src/model/document.js";
import { parseDocument } from "../../../src/parse.js";

const head = (text: string): Inspection => parseDocument(text).inspection;
const numbered = "市委第四、五巡察组于2022年9月5日至11月4日对青禾开发区党工委开展了联动巡察";

describe("teams that share their committee's name", () => {
  it.each([
    { team: "市委第四、五巡察组", text: `${numbered}。` },
    { team: "市委第一、第二巡察组", text: "市委第一、第二巡察组对青禾开发区党工委开展了联动巡察。" },
    { team: "市委第一、三、六巡察组", text: "市委第一、三、六巡察组对青禾开发区党工委开展了联动巡察。" },
    { team: "县委第五巡察组", text: "县委第五巡察组对县档案馆党组开展了常规巡察。" },
    { team: "县委第三巡察组", text: "县委第巡察组对县档案馆党组开展了常规巡察。7月17日，县委第三巡察组向县档案馆党组反馈了意见。" },
    { team: "县委第巡察组", text: "县委第巡察组对县档案馆党组开展了常规巡察。" },
  ])("$team", ({ team, text }) => {
    expect(head(text).team).toBe(team);
  });
});

describe("the round of those who inspect", () => {
  it.each([
    { why: "not that of a basis", round: { number: 4 }, text: `根据省委第二轮巡视巡察联动工作部署和市委巡察工作安排，市委第四轮巡察开展了联动巡察，其中${numbered}。` },
    { why: "a basis of their own", round: { number: 3 }, text: "按照县委第三轮巡察安排，县委第二巡察组对县档案馆党组开展了巡察。" },
    { why: "a basis of another committee", round: undefined, text: "按照市委第三轮巡察安排，县委第二巡察组对县档案馆党组开展了提级巡察。" },
    { why: "two that were held", round: undefined, text: "2020年，县委开展了十三届县委第十轮巡察；开展了第十一轮巡察，共巡察党组织20个。" },
    { why: "one that was held", round: { congress: 13, number: 10 }, text: "2020年，县委开展了十三届县委第十轮巡察，共巡察党组织20个。" },
  ])("$why", ({ round, text }) => {
    expect(head(text).round).toEqual(round);
  });
});

describe("the period", () => {
  it.each([
    { why: "in stages", period: { start: "2024-03-04", end: "2024-05-20" }, text: "2024年3月4日至3月31日、5月6日至5月20日，县委第二巡察组分两个阶段对县档案馆党组开展了巡察。" },
    { why: "of several teams", period: undefined, text: `${numbered}；市委第二、三巡察组于2022年11月10日至2023年1月12日对市档案馆、市统计局的党组织开展了常规巡察。3月6日，市委各巡察组分别反馈了巡察情况。` },
    { why: "beside days of feedback", period: { start: "2024-03-11", end: "2024-05-24" }, text: "2024年3月11日至5月24日，县委第一至第六巡察组对18个单位党组织开展了常规巡察。7月1日至3日，各巡察组分别向被巡察党组织反馈了巡察意见。" },
  ])("$why", ({ period, text }) => {
    expect(head(text).period).toEqual(period);
  });
});

describe("the type", () => {
  it.each([
    { why: "a title that names none", type: "regular", text: "青禾县集中开展五届县委第四轮巡察反馈工作\n\n五届县委于2019年3月至6月开展了第四轮常规巡察，近日反馈了巡察情况。" },
    { why: "a plan's title", type: "regular", text: "青禾镇党委巡察反馈意见问题整改工作实施方案\n县委第二巡察组对青禾镇党委进行了常规巡察，并反馈了意见。" },
    { why: "the name of a meeting", type: "special", text: "7月8日，第三轮“阳光食堂”专项巡察意见反馈会召开。" },
    { why: "the look-back that is this one", type: "look-back", text: "2016年9月，县档案馆接受了常规巡察。本次巡察“回头看”由县委第二巡察组开展，近日反馈了巡察情况。" },
    { why: "several in a list", type: undefined, text: "县委第二巡察组向本轮常规巡察、巡察“回头看”、专项巡察涉及的12家党组织反馈了巡察情况。" },
    { why: "one for all", type: "regular", text: "7月8日，党委三个巡察组分别对三个学院党组织开展了常规巡察。" },
  ])("$why", ({ type, text }) => {
    expect(head(text).type).toBe(type);
  });
});

describe("the framework", () => {
  const notice = (headings: readonly string[]): string => `5月6日，县委第二巡察组向县档案馆党组反馈了巡察情况。\n${headings.map((heading, index) => `${"一二三四"[index]}、${heading}\n1.台账不全。`).join("\n")}`;
  it("is none where headings say what is wrong", () => {
    expect(head(notice(["聚焦主要职能职责不够", "全面从严管党治警不严", "党的建设薄弱", "问题整改和成果运用不充分"]))).not.toHaveProperty("framework");
  });
  it("is that of headings with 聚焦", () => {
    const headings = ["聚焦党中央决策部署贯彻落实方面", "聚焦群众身边腐败方面", "聚焦基层党组织建设方面", "聚焦巡察整改方面"];
    expect(head(notice(headings)).framework).toBe("四个聚焦");
    expect(head(notice(["聚焦党中央决策部署落实不到位", "聚焦群众身边腐败不够", "聚焦基层党组织建设不力", "聚焦巡察整改不彻底"])).framework).toBe("四个聚焦");
  });
});

describe("the place", () => {
  it("is not where the body is at home to which the inspected belongs", () => {
    expect(parseDocument("市委第四巡察组巡察甘肃省第九医院青禾医院党委工作动员会召开\n4月21日，市委第四巡察组巡察甘肃省第九医院青禾医院党委工作动员会召开。会议强调，要提高站位。").publication).not.toHaveProperty("region");
    expect(parseDocument("省委第四巡视组巡视甘肃省第九医院党委工作动员会召开\n4月21日，省委第四巡视组巡视甘肃省第九医院党委工作动员会召开。会议强调，要提高站位。").publication.region).toMatchObject({ province: "甘肃省" });
  });
});
