import { describe, expect, it } from "vitest";
import { gluedTitleEnd, titleLimit, trimTitle } from "../../src/outline/title.js";

describe("titleLimit: where the heading's own sentence ends", () => {
  it.each([
    { why: "the line", text: "总体情况|\n局党组开会。" },
    { why: "a full stop", text: "总体情况|。局党组开会。" },
    { why: "a question mark", text: "总体如何|？局党组开会。" },
    { why: "not at a comma", text: "学习不深，落实不力|。局党组开会。" },
    { why: "not at a colon: trimming decides", text: "总体情况：局党组开会|。" },
    { why: "not at a stop inside a quotation", text: "关于“台账不全。公示不及时”的问题|。局党组开会。" },
    { why: "at a stop in a quotation that never closes", text: "关于“台账不全|。公示不及时的问题。" },
    { why: "not at a stop in a quotation in which the text breaks off", text: "关于“台账不全。缺少2021年的登|" },
    { why: "at a stop where other words open a quotation that breaks off", text: "加强“台账不全|。缺少2021年的登" },
    { why: "at a stop in a quotation that closes in another line", text: "关于“台账不全|。公示\n不及时”的问题。" },
    { why: "a blank before a label", text: "台账不全| 整改情况：已补齐。" },
    { why: "not at a blank before other words", text: "台账 不全|。" },
    { why: "the end of the text", text: "总体情况|" },
  ])("$why", ({ text: marked }) => {
    const limit = marked.indexOf("|");
    expect(titleLimit(marked.replace("|", ""), 0)).toBe(limit);
  });

  it("no further than 400 characters", () => {
    expect(titleLimit("甲".repeat(1000), 0)).toBe(400);
  });
});

describe("gluedTitleEnd: a title whose text follows without a stop", () => {
  it.each([
    { why: "behind 方面", text: "制度执行方面|局党组组织专人逐条对照现行制度开展清理修订" },
    { why: "behind 关于…问题", text: "关于“台账不全”问题|局党组组织专人逐条对照开展清理补齐" },
    { why: "behind 问题的整改", text: "针对台账不全问题的整改|局党组组织专人逐条对照开展清理补齐" },
    { why: "behind 巡察发现的问题", text: "巡察发现的主要问题|本次巡察发现局党组存在一些短板" },
    { why: "behind 存在的问题", text: "存在的突出问题|从巡察的情况看还有不少差距" },
    { why: "方面 with a colon and a list of problems", text: "聚焦制度执行方面|：台账记录不全，公示滞后；财务管理不规范" },
    { why: "方面 with 存在 and 等问题", text: "聚焦制度执行情况方面|存在台账记录不全、公示更新滞后等问题" },
  ])("$why", ({ text: marked }) => {
    const text = marked.replace("|", "");
    expect(gluedTitleEnd(text, 0, text.length)).toBe(marked.indexOf("|"));
  });

  it.each([
    { why: "a short heading is a heading", text: "制度执行方面局党组清理修订" },
    { why: "方面 that goes on as a phrase", text: "在制度执行方面存在的突出短板和薄弱环节整改落实情况" },
    { why: "方面 with 的", text: "加强制度执行方面的监督检查推动形成用制度管人管事的良好局面" },
    { why: "方面 with a comma and no list", text: "在制度执行方面，台账记录不全，公示更新不及时，财务管理不规范" },
    { why: "发现的问题 as an object", text: "发现的主要问题整改落实工作进展情况和下一步工作安排说明" },
    { why: "no such word", text: "局党组组织专人逐条对照现行制度开展清理修订并向社会公开征求意见" },
  ])("nothing: $why", ({ text }) => {
    expect(gluedTitleEnd(text, 0, text.length)).toBe(text.length);
  });
});

it("gluedTitleEnd leaves a long title whole whose 问题整改落实 goes on as 工作", () => {
  const text = "关于反馈问题整改落实工作进展情况和下一步工作安排的通报说明";
  expect(gluedTitleEnd(text, 0, text.length)).toBe(text.length);
});

describe("trimTitle", () => {
  it.each([
    { why: "a full stop", text: "总体情况。", title: "总体情况" },
    { why: "a colon", text: "总体情况：", title: "总体情况" },
    { why: "several marks and blanks", text: "总体情况 ：。", title: "总体情况" },
    { why: "an opener's tail", text: "理论学习不深入，主要表现在：", title: "理论学习不深入" },
    { why: "another tail", text: "台账不全。具体表现为", title: "台账不全" },
    { why: "what leads in the answer", text: "针对“作风漂浮”问题，我们采取以下措施：", title: "针对“作风漂浮”问题" },
    { why: "who does so", text: "针对作风漂浮问题，局党组主要做了以下几方面工作：", title: "针对作风漂浮问题" },
    { why: "measures that follow", text: "关于作风漂浮问题，具体整改措施如下：", title: "关于作风漂浮问题" },
    { why: "以下 as a word of the title", text: "关于限额以下工程，措施不力", title: "关于限额以下工程，措施不力" },
    { why: "measures as a word of the title", text: "作风漂浮，整改措施不具体", title: "作风漂浮，整改措施不具体" },
    { why: "a status in brackets", text: "台账不全（已完成）", title: "台账不全" },
    { why: "a status in half-width brackets, and a stop", text: "台账不全(基本完成整改)。", title: "台账不全" },
    { why: "nothing to trim", text: "总体情况", title: "总体情况" },
    { why: "other brackets stay", text: "关于台账（含电子台账）", title: "关于台账（含电子台账）" },
    { why: "表现 as a word of the title", text: "干部作风表现", title: "干部作风表现" },
    { why: "a closing quotation mark stays", text: "关于“台账不全”", title: "关于“台账不全”" },
    { why: "nothing but marks", text: "。：", title: "" },
  ])("$why: $text", ({ text, title }) => {
    expect(text.slice(0, trimTitle(text, 0, text.length))).toBe(title);
  });
});
