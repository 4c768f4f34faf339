import { describe, expect, it } from "vitest";
import { assembleText, issuesOf } from "../../helpers/assemble-text.js";

const report = "青石镇党委关于巡察整改进展情况的通报\n根据安排，县委巡察组对青石镇开展了巡察，现将整改进展情况予以公布。\n";
const numerals = "一二三四五六七八九十";
const below = (fields: string): string => `清理台账，开会3次。\n${fields}`;
const inChapter = (titles: readonly string[], fields: string): string => `一、石桥村\n${titles.map((title, index) => `（${numerals[index]}）${title}\n${below(fields)}`).join("")}`;

describe("items of everyday words", () => {
  it.each([
    "扶贫车间长期闲置",
    "冷库建成后闲置",
    "村级账目混乱",
    "专项资金大量沉淀",
    "违规发放津补贴",
    "超标准公务接待",
    "工程项目重建轻管",
    "以包代管现象普遍",
    "干部年龄老化",
    "群众反映强烈的停车难",
  ])("%s is an issue where who is responsible stands below its answer", (title) => {
    for (const fields of ["责任人：村支书  整改时限：6月底\n", "责任单位：村委会\n", "整改时限：立行立改\n", "完成情况：已完成\n"]) {
      expect(issuesOf(report + inChapter([title, "停车难"], fields))).toEqual([`1.1 ${title}`, "1.2 停车难"]);
    }
  });

  it("one in each of several chapters", () => {
    const text = ["石桥村", "柳湾村"].map((village, index) => `${numerals[index]}、${village}\n（一）停车难\n${below("责任人：村支书\n")}`).join("");
    expect(issuesOf(report + text)).toEqual(["1.1 停车难", "2.1 停车难"]);
  });

  it("in a chapter between two that hold issues", () => {
    const text = ["村务公开不到位", "停车难", "党员发展不规范"].map((title, index) => `${numerals[index]}、石桥${index}村\n（一）${title}\n${below("")}`).join("");
    expect(issuesOf(report + text)).toEqual(["1.1 村务公开不到位", "2.1 停车难", "3.1 党员发展不规范"]);
  });

  it.each([
    { why: "how it was organised", text: "一、整改工作组织情况\n（一）加强领导\n成立小组。\n责任人：张某\n（二）压实责任\n签订责任书。\n责任人：张某\n二、反馈问题整改情况\n1.台账不全\n补台账。", issues: ["2.1 台账不全"] },
    { why: "what will go on", text: "一、反馈问题整改情况\n1.台账不全\n补台账。\n二、需长期坚持事项\n（一）持续深化河湖“清四乱”。\n每月巡查。\n（二）继续推进节水。\n每月检查。", issues: ["1.1 台账不全"] },
    { why: "how an audit was answered", text: "一、审计整改工作部署和成效\n反映的392个问题，已完成整改328个。\n二、反馈问题整改情况\n1.台账不全\n补台账。", issues: ["2.1 台账不全"] },
    { why: "what is planned", text: "一、反馈问题整改情况\n1.台账不全\n补台账。\n二、下一步打算\n（一）整改时限\n严格时限。\n责任单位：办公室\n（二）工作纪律\n从严要求。\n责任单位：办公室", issues: ["1.1 台账不全"] },
    { why: "the measures of an issue", text: "一、反馈问题整改情况\n1.台账不全\n（1）修订办法\n补目录。\n责任单位：办公室\n（2）开展培训\n补卷宗。\n责任单位：办公室\n2.公示滞后\n按月公示。", issues: ["1.1 台账不全", "1.2 公示滞后"] },
  ])("not $why", ({ text, issues }) => {
    expect(issuesOf(report + text)).toEqual(issues);
  });

  it.each([
    { why: "items that nothing tells to be issues", text: inChapter(["停车难", "看病难"], ""), codes: ["W_ITEMS_UNREAD"] },
    { why: "not those that tell deeds", text: inChapter(["加强领导", "压实责任"], ""), codes: [] },
    { why: "not those of a chapter that says what it is for", text: inChapter(["停车难", "看病难"], "").replace("石桥村", "整改组织领导"), codes: [] },
  ])("notes $why", ({ text, codes }) => {
    expect(assembleText(report + text).notes.map(({ code }) => code)).toEqual(codes);
  });
});
