import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/clean/index.js";
import { headingsOf, listsOf, notesOf } from "../helpers/read-outline.js";

const titles = (text: string): string[] => headingsOf(text).map((heading) => heading.slice(heading.indexOf("|") + 1));

describe("marks inside a line that are headings", () => {
  it.each([
    { why: "all on one line, after full stops", text: "一、总体情况。局里开会。（一）组织领导。成立专班。（二）责任落实。签订责任书。二、整改情况。逐项整改。", expected: ["总体情况", "组织领导", "责任落实", "整改情况"] },
    { why: "after a stop, where others of the scheme open lines", text: "（一）组织领导\n成立专班。（二）责任落实\n签订责任书。\n（三）建章立制\n修订办法。", expected: ["组织领导", "责任落实", "建章立制"] },
  ])("$why", ({ text, expected }) => {
    expect(titles(text)).toEqual(expected);
  });
});

it("marks after a full stop are headings where each chapter is one paragraph", () => {
  const text = "一、总体情况。（一）组织领导。成立专班。（二）责任落实。签订责任书。\n二、整改情况。（一）立行立改。逐项整改。（二）长期坚持。定期回访。";
  expect(titles(text)).toEqual(["总体情况", "组织领导", "责任落实", "整改情况", "立行立改", "长期坚持"]);
});

describe("marks glued to what stands before", () => {
  it.each([
    { why: "a lower mark behind a heading without a stop", text: "一、总体情况（一）组织领导\n成立专班。\n（二）责任落实\n签订责任书。", expected: ["总体情况", "组织领导", "责任落实"] },
    { why: "the number that is due", text: "（一）聚焦贯彻落实方面1.理论学习不深\n补课。\n2.台账不全\n补齐。", expected: ["聚焦贯彻落实方面", "理论学习不深", "台账不全"] },
  ])("$why", ({ text, expected }) => {
    expect(titles(text)).toEqual(expected);
    expect(notesOf(text).some((note) => note.startsWith("W_MISSING_STOP"))).toBe(true);
  });

  it.each([
    { why: "a bracket that counts a document", text: "一、总体情况\n印发《办法》（1）和细则，共两件。", expected: ["总体情况"] },
    { why: "a number that is not due", text: "一、总体情况（三）\n成立专班。", expected: ["总体情况（三）"] },
    { why: "a grade", text: "一、提升三级医院和二级医院水平\n补短板。", expected: ["提升三级医院和二级医院水平"] },
  ])("no heading: $why", ({ text, expected }) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe("marks that number a list inside a sentence", () => {
  it.each([
    { why: "after a colon, parted by semicolons", text: "查出五类问题：一、学习少；二、落实差；三、监督弱。", lists: ["1学习少 2落实差 3监督弱"] },
    { why: "brackets", text: "主要有：（1）账目不清；（2）票据不全；（3）公示不足。", lists: ["1账目不清 2票据不全 3公示不足"] },
    { why: "circled", text: "主要有：①账目不清；②票据不全。", lists: ["1账目不清 2票据不全"] },
    { why: "digits with points", text: "分三步：1.摸底；2.整改；3.验收。", lists: ["1摸底 2整改 3验收"] },
    { why: "half brackets", text: "分三步：1）摸底；2）整改；3）验收。", lists: ["1摸底 2整改 3验收"] },
  ])("$why: $text", ({ text, lists }) => {
    expect(headingsOf(text)).toEqual([]);
    expect(listsOf(text)).toEqual(lists);
  });

  it("under a heading of the same scheme they are no headings either", () => {
    const text = "一、总体情况\n查出三类问题：一、学习少；二、落实差；三、监督弱。\n二、整改情况\n逐项整改。";
    expect(titles(text)).toEqual(["总体情况", "整改情况"]);
    expect(listsOf(text)).toEqual(["1学习少 2落实差 3监督弱"]);
  });
});

describe("numbers at the head of a line that are no headings", () => {
  it.each([
    { why: "a date", text: "2024.3.4召开会议\n2024.4.5召开会议" },
    { why: "money", text: "3.2万元已收回\n1.5万元待收回" },
    { why: "grades", text: "一、二、三级医院联动" },
    { why: "one circled number alone, as a footnote has it", text: "②见附表" },
    { why: "one half bracket alone", text: "3）见附表" },
    { why: "one decimal alone", text: "5.2台账" },
    { why: "a number of a year", text: "2024、2025年" },
    { why: "a count beyond any heading", text: "350.见附表" },
  ])("$why: $text", ({ text }) => {
    expect(headingsOf(text)).toEqual([]);
  });

  it("a heading whose title begins with a number of five digits", () => {
    expect(titles("1.台账不全\n2.12345热线办理不及时\n3.公示不足")).toEqual(["台账不全", "12345热线办理不及时", "公示不足"]);
  });
});

describe("titles", () => {
  it.each([
    { why: "a stop ends it", text: "（一）组织领导。成立专班。", expected: ["组织领导"] },
    { why: "the line ends it", text: "（一）组织领导\n成立专班。", expected: ["组织领导"] },
    { why: "a list ends it", text: "（1）制度执行方面一是修订办法。二是加强检查。", expected: ["制度执行方面"] },
    { why: "its tail goes", text: "（1）学习不深入，主要表现在：一是计划不细。二是次数不够。", expected: ["学习不深入"] },
    { why: "a status goes", text: "（1）台账不全（已完成）\n补齐。", expected: ["台账不全"] },
    { why: "a full stop inside a quotation stays", text: "（1）关于“台账不全。公示不及时”的问题\n补齐。", expected: ["关于“台账不全。公示不及时”的问题"] },
    { why: "a label on the same line does not", text: "（1）台账不全 整改情况：已补齐。", expected: ["台账不全"] },
    { why: "cut off at the end of the text", text: "（1）认真执行《关于加强物业", expected: ["认真执行《关于加强物业"] },
    { why: "none at all", text: "一、\n（一）组织领导", expected: ["", "组织领导"] },
  ])("$why", ({ text, expected }) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe("a bare figure before a blank", () => {
  const headings = (text: string): string[] => headingsOf(cleanText(text).text);

  it.each([
    { why: "chapters of sections 1.1, 1.2", text: "1  工作开展情况\n1.1  完善制度\n修订两项。\n1.2  建强队伍\n培训两期。\n2  存在的不足\n台账不全。\n3  2024年工作打算\n3.1  再聚焦\n抓紧。", expected: ["1 1|工作开展情况", "1.1 1.1|完善制度", "1.2 1.2|建强队伍", "2 2|存在的不足", "3 3|2024年工作打算", "3.1 3.1|再聚焦"] },
    { why: "an ideographic blank", text: "1　整改情况\n1.1 完善制度\n修订两项。\n1.2 建强队伍\n培训两期。", expected: ["1 1|整改情况", "1.1 1.1|完善制度", "1.2 1.2|建强队伍"] },
  ])("opens a chapter: $why", ({ text, expected }) => {
    expect(headings(text)).toEqual(expected);
  });

  it.each([
    { why: "no sections stand below", text: "1 财务审核不严\n已修订制度。\n2 台账不全\n已补齐。" },
    { why: "a sentence goes on behind a wrap", text: "1 个方面问题\n1.1 完善制度\n修订两项。" },
    { why: "a sentence with stops", text: "1 局党组开会，研究方案。\n已印发。" },
  ])("opens none: $why", ({ text }) => {
    expect(headings(text).filter((heading) => / \d{1,2}\|/.test(heading))).toEqual([]);
  });
});
