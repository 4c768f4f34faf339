import { describe, expect, it } from "vitest";
import { markedLines } from "../../src/assemble/marked-lines.js";
import { measuresOf } from "../helpers/assemble-text.js";

const linesIn = (text: string): string[] => markedLines(text, 0, text.length).map(({ markerStart, start, end }) => `${text.slice(markerStart, start)}|${text.slice(start, end)}`);

describe("lines that a mark opens", () => {
  it.each(["——", "—", "●", "•", "◆", "★", "▲", "-", "□", "√", "✓", "·"])("the bullet %s", (mark) => {
    expect(linesIn(`${mark}补齐台账。\n${mark}按月清点。`)).toEqual([`${mark}|补齐台账。`, `${mark}|按月清点。`]);
  });

  it.each(["措施1：", "措施一：", "举措1：", "整改措施1：", "具体做法1：", "（措施1）", "做法1.", "措施1、", "第1项措施：", "第一条举措："])("the name %s", (mark) => {
    expect(linesIn(`${mark}补齐台账。`)).toEqual([`${mark}|补齐台账。`]);
  });

  it.each([
    { why: "below a line that leads in", text: "采取以下措施：\n●补齐台账。\n●按月清点。", lines: ["●|补齐台账。", "●|按月清点。"] },
    { why: "a line without a mark goes on", text: "●补齐台账。\n另补目录。\n●按月清点。", lines: ["●|补齐台账。\n另补目录。", "●|按月清点。"] },
    { why: "one alone", text: "——补齐台账。", lines: ["——|补齐台账。"] },
    { why: "another bullet stands inside", text: "●补齐台账：\n-目录。\n●按月清点。", lines: ["●|补齐台账：\n-目录。", "●|按月清点。"] },
  ])("$why", ({ text, lines }) => {
    expect(linesIn(text)).toEqual(lines);
  });

  it.each([
    { why: "prose first", text: "补齐台账。\n●按月清点。" },
    { why: "a figure below zero", text: "-3℃以下停工。" },
    { why: "the way through a site", text: "-> 要闻 -> 公告" },
    { why: "a name without a number", text: "措施不实。" },
    { why: "how many there are", text: "措施12条。" },
  ])("none: $why", ({ text }) => {
    expect(linesIn(text)).toEqual([]);
  });
});

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n一、反馈问题整改情况\n";

describe("the measures of an issue whose state a label tells", () => {
  it.each([
    { why: "bullets before the state", text: "——补齐台账。\n——按月清点。\n整改进展：已完成。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "names before a state and its day", text: "措施1：补齐台账。\n措施2：按月清点。\n完成情况：正在推进，预计2023年12月底完成。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "bullets below a label", text: "整改情况：\n●补齐台账。\n●按月清点。", measures: ["1.1: 补齐台账。", "1.1: 按月清点。"] },
    { why: "prose before the state", text: "补齐台账，按月清点。\n整改进展：已完成。", measures: ["1.1: 补齐台账，按月清点。"] },
    { why: "not what was found", text: "2023年目录记录不全。\n整改情况：已完成。", measures: [] },
    { why: "not the points of what was found", text: "主要是：一是目录记录不全。二是卷宗缺失。\n整改情况：已完成。", measures: [] },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(`${report}1.台账不全。\n${text}\n2.公示滞后。\n整改情况：未完成。`)).toEqual(measures);
  });
});
