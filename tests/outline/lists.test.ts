import { describe, expect, it } from "vitest";
import { parseOutline } from "../../src/outline/index.js";
import { listsOf, notesOf } from "../helpers/read-outline.js";

describe("each family", () => {
  it.each([
    { text: "一是补齐台账。二是压实责任。三是加强监督。", lists: ["1补齐台账 2压实责任 3加强监督"] },
    { text: "一是补齐台账；二是压实责任；三是加强监督。", lists: ["1补齐台账 2压实责任 3加强监督"] },
    { text: "一要补齐台账，二要压实责任。", lists: ["1补齐台账 2压实责任"] },
    { text: "一看台账是否齐全。二看责任是否压实。", lists: ["1台账是否齐全 2责任是否压实"] },
    { text: "首先，补齐台账。其次，压实责任。最后，加强监督。", lists: ["1补齐台账 2压实责任 ∞加强监督"] },
    { text: "首先，补齐台账。其次，压实责任。再次，建章立制。最后，加强监督。", lists: ["1补齐台账 2压实责任 3建章立制 ∞加强监督"] },
    { text: "第一，补齐台账。第二，压实责任。", lists: ["1补齐台账 2压实责任"] },
    { text: "其一，补齐台账。其二，压实责任。", lists: ["1补齐台账 2压实责任"] },
    { text: "一方面补齐台账，另一方面压实责任。", lists: ["1补齐台账 2压实责任"] },
    { text: "提出要求：（1）补齐台账；（2）压实责任。", lists: ["1补齐台账 2压实责任"] },
    { text: "一是补齐台账。\n二是压实责任。\n三是加强监督。", lists: ["1补齐台账 2压实责任 3加强监督"] },
  ])("$text", ({ text, lists }) => {
    expect(listsOf(text)).toEqual(lists);
    expect(notesOf(text)).toEqual([]);
  });
});

describe("words that go on with whatever list is open", () => {
  it.each([
    { text: "其一，补齐台账。其二，压实责任。再一个，加强监督。第四是抓好考核。最后一条，整改到底。", lists: ["1补齐台账 2压实责任 3加强监督 4抓好考核 ∞整改到底"] },
    { text: "一是补齐台账；二是压实责任；再就是加强监督。", lists: ["1补齐台账 2压实责任 3加强监督"] },
    { text: "首先看台账齐不齐，其次看责任实不实；再就是看监督。", lists: ["1看台账齐不齐 2看责任实不实 3看监督"] },
    { text: "首先，补齐台账。其次，压实责任。最后一条，加强监督。", lists: ["1补齐台账 2压实责任 ∞加强监督"] },
    { text: "其一，补齐台账：一是清点。二是登记。再一个，压实责任。", lists: ["1补齐台账[1清点 2登记] 2压实责任"] },
    { text: "第一是补齐台账；第二是压实责任。", lists: ["1补齐台账 2压实责任"] },
    { text: "第一是政治建设。", lists: [] },
    { text: "再一个，加强监督。还有一条，抓落实。", lists: [] },
    { text: "一是补齐台账。二是压实责任。\n再一个，说说想法。", lists: ["1补齐台账 2压实责任"] },
    { text: "一是补齐台账。再一个月之后验收。", lists: ["1补齐台账。再一个月之后验收"] },
    { text: "一是补齐台账。二是压实责任。最后，希望大家支持。", lists: ["1补齐台账 2压实责任。最后，希望大家支持"] },
    { text: "首先感谢大家。其次的问题是作风。", lists: [] },
  ])("$text", ({ text, lists }) => {
    expect(listsOf(text)).toEqual(lists);
    expect(notesOf(text)).toEqual([]);
  });
});

describe("marks without a stop before them", () => {
  it.each([
    { why: "behind a heading", text: "（1）台账管理方面一是补齐。二是公示。", lists: ["1补齐 2公示"] },
    { why: "the second point", text: "一是培训700余人次二是补齐台账。", lists: ["1培训700余人次 2补齐台账"] },
    { why: "a later point", text: "一是补齐台账。二是压实监管三是加强检查。", lists: ["1补齐台账 2压实监管 3加强检查"] },
  ])("are told: $why", ({ text, lists }) => {
    expect(listsOf(text)).toEqual(lists);
    expect(notesOf(text)[0]).toMatch(/^W_MISSING_STOP/);
  });
});

it.each([
  { why: "责任二是 is no 任二", text: "一是压实责任二是补齐台账。", lists: ["1压实责任 2补齐台账"] },
  { why: "a date before it", text: "一是期限延至9月30日二是补齐台账。", lists: ["1期限延至9月30日 2补齐台账"] },
  { why: "重点三是 is no 点三", text: "一是清点。二是突出重点三是补齐台账。", lists: ["1清点 2突出重点 3补齐台账"] },
  { why: "人数二是 is no 数二", text: "一是核减人数二是补齐台账。", lists: ["1核减人数 2补齐台账"] },
])("a mark without a stop before it, behind a character that only 一 could belong to: $why", ({ text, lists }) => {
  expect(listsOf(text)).toEqual(lists);
});

describe("odd numbers", () => {
  it.each([
    { why: "a number left out", text: "一是补齐台账。三是加强监督。", lists: ["1补齐台账 3加强监督"], notes: ["W_ENUMERATOR_GAP 三是"] },
    { why: "a number twice", text: "一是补齐台账。二是压实责任。二是加强监督。", lists: ["1补齐台账 2压实责任 2加强监督"], notes: ["W_ENUMERATOR_REPEAT 二是"] },
    { why: "no first mark: what stands before is the first point", text: "组织专人补齐台账。二是压实责任。三是加强监督。", lists: ["1组织专人补齐台账 2压实责任 3加强监督"], notes: ["W_ENUMERATOR_GAP 二是"] },
    { why: "no first mark and nothing before", text: "二是压实责任。三是加强监督。", lists: ["2压实责任 3加强监督"], notes: ["W_ENUMERATOR_GAP 二是"] },
    { why: "a list that is cut off", text: "一是补齐台账。二是", lists: ["1补齐台账 2"], notes: [] },
    { why: "one point alone", text: "一是补齐台账。", lists: ["1补齐台账"], notes: [] },
  ])("$why", ({ text, lists, notes }) => {
    expect(listsOf(text)).toEqual(lists);
    expect(notesOf(text)).toEqual(notes);
  });
});

describe("two lists under one heading", () => {
  it.each([
    { why: "the numbers begin again", text: "一是台账不全。二是责任不实。为此，一是补齐台账。二是压实责任。", lists: ["1台账不全 2责任不实", "1补齐台账 2压实责任"] },
    { why: "in two paragraphs", text: "一是台账不全。二是责任不实。\n一是补齐台账。二是压实责任。", lists: ["1台账不全 2责任不实", "1补齐台账 2压实责任"] },
    { why: "of two families", text: "一是台账不全。二是责任不实。\n首先，补齐台账。其次，压实责任。", lists: ["1台账不全 2责任不实", "1补齐台账 2压实责任"] },
    { why: "of two suffixes", text: "一是台账不全。二是责任不实。提出要求：一要补齐台账，二要压实责任。", lists: ["1台账不全 2责任不实", "1补齐台账 2压实责任"] },
  ])("$why", ({ text, lists }) => {
    expect(listsOf(text)).toEqual(lists);
  });
});

describe("a list inside a point of another", () => {
  it.each([
    { why: "一是 inside 首先", text: "首先，补齐台账。一是清点。二是登记。其次，压实责任。一是签字。二是公示。", lists: ["1补齐台账[1清点 2登记] 2压实责任[1签字 2公示]"] },
    { why: "（1） inside 一是", text: "一是补齐台账：（1）清点；（2）登记。二是压实责任。", lists: ["1补齐台账[1清点 2登记] 2压实责任"] },
    { why: "一是 inside 第一", text: "第一，补齐台账。一是清点。二是登记。第二，压实责任。", lists: ["1补齐台账[1清点 2登记] 2压实责任"] },
    { why: "① inside 一是", text: "一是补齐台账：①清点；②登记。二是压实责任。", lists: ["1补齐台账[1清点 2登记] 2压实责任"] },
    { why: "three deep", text: "首先，补齐台账。一是清点：（1）库房；（2）柜台。二是登记。其次，压实责任。", lists: ["1补齐台账[1清点[1库房 2柜台] 2登记] 2压实责任"] },
  ])("$why", ({ text, lists }) => {
    expect(listsOf(text)).toEqual(lists);
  });
});

describe("一要 right behind those who are asked", () => {
  it.each([
    "会议强调，被巡察单位党组织一要补齐台账；二要压实责任。",
    "会议要求，县民政局党组一要补齐台账，二要压实责任。",
    "希望县民政局一要补齐台账。二要压实责任。",
    "各级各部门一要补齐台账；二要压实责任。",
    "全体干部一要补齐台账。 二要压实责任。",
    "书记指出，大家一要补齐台账；二要压实责任。",
    "青禾镇党委一要补齐台账；二要压实责任。",
    "党组书记一要补齐台账；二要压实责任。",
    "领导班子一要补齐台账，二要压实责任。",
    "下一步我们一要补齐台账；二要压实责任。",
  ])("%s", (text) => {
    expect(listsOf(text)).toEqual(["1补齐台账 2压实责任"]);
    expect(notesOf(text)).toEqual([]);
  });

  it.each([
    "各单位要统一要求；二要压实责任。",
    "唯一要做的是抓整改；二要压实责任。",
    "各单位逐一要回访件；二要压实责任。",
    "把整改作为头等大事一要害来抓；二要压实责任。",
    "县民政局一要补齐台账。",
    "县民政局一要补齐台账。\n二要压实责任。",
  ])("none: %s", (text) => {
    expect(listsOf(text).filter((list) => list.startsWith("1"))).toEqual([]);
  });
});

describe("no list", () => {
  it.each([
    { why: "一是一", text: "坚持一是一、二是二，如实报告。" },
    { why: "唯一是", text: "标准统一，唯一是台账不全。" },
    { why: "统一是", text: "思想统一是前提。" },
    { why: "第一是", text: "政治建设第一是根本。" },
    { why: "首先 that no second follows", text: "首先，补齐台账。" },
    { why: "一要 that no second follows", text: "一要补齐台账。" },
    { why: "一方面 that no other follows", text: "在此补充，一方面补齐台账。" },
    { why: "一看 in a sentence", text: "台账一看便知不全，二看更明。" },
    { why: "一有 in a sentence", text: "一有线索，立即核查。" },
    { why: "第一， in a sentence without a second", text: "名列第一，获得表扬。" },
  ])("$why: $text", ({ text }) => {
    expect(listsOf(text)).toEqual([]);
  });

  it("十三是 is one mark, not 三是", () => {
    expect(listsOf("一是补齐台账。十三是公示。")).toEqual(["1补齐台账 13公示"]);
  });
});

describe("where a point ends", () => {
  it.each([
    { why: "the last one with its paragraph", text: "一是补齐台账。二是压实责任。\n局党组将继续巩固成果。", lists: ["1补齐台账 2压实责任"] },
    { why: "the last one of a chain with its section", text: "首先，补齐台账。\n逐户登记。\n最后，压实责任。\n逐级签字。", lists: ["1补齐台账。\n逐户登记 ∞压实责任。\n逐级签字"] },
    { why: "a point over several sentences", text: "一是补齐台账。逐户登记。二是压实责任。逐级签字。", lists: ["1补齐台账。逐户登记 2压实责任。逐级签字"] },
    { why: "at the next heading", text: "（1）补齐\n一是清点。二是登记。\n（2）公示\n一是上墙。二是上网。", lists: ["1清点 2登记", "1上墙 2上网"] },
  ])("$why", ({ text, lists }) => {
    expect(listsOf(text)).toEqual(lists);
  });

  it("the sentence before a list leads it in", () => {
    const text = "局党组开会。会议提出三点要求：一是补齐台账。二是压实责任。";
    const list = parseOutline(text).stretches[0]?.lists[0];
    expect(text.slice(list?.leadStart, list?.leadEnd)).toBe("会议提出三点要求：");
  });
});
