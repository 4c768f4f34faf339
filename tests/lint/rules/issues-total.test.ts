import { describe, it } from "vitest";
import { checkCase, issuesOf, report, type LintCase } from "../../helpers/lint-text.js";

const codes = ["issues-more-than-stated", "issues-fewer-than-stated", "issues-selection", "issues-cut-off", "issues-total-masked"];
const three = issuesOf("学习不深入", "用车不规范", "库房失管");

describe("issues stated and listed", () => {
  it.each<LintCase>([
    { why: "the same", text: report({ summary: "反馈问题3个。", body: three }), raises: [] },
    { why: "in Han numerals", text: report({ summary: "反馈了三个问题。", body: three }), raises: [] },
    { why: "more listed than stated", text: report({ summary: "反馈问题2个。", body: three }), raises: ["issues-more-than-stated"], places: ["2个", "关于学习不深入的问题", "关于库房失管的问题"] },
    { why: "fewer, and nothing says why", text: report({ summary: "反馈问题5个。", body: three }), raises: ["issues-fewer-than-stated"] },
    { why: "a selection, said so", text: report({ summary: "反馈问题5个。现将部分问题摘要如下。", body: three }), raises: ["issues-selection"] },
    { why: "主要问题", text: report({ summary: "反馈问题5个，主要问题整改情况另列。", body: three }), raises: ["issues-selection"] },
    { why: "部分情况", text: report({ summary: "反馈问题5个，现将部分情况公开。", body: three }), raises: ["issues-selection"] },
    { why: "the issues of which some are done", text: report({ summary: "反馈的5个问题中，已完成4个。", body: three }), raises: ["issues-fewer-than-stated"] },
    { why: "cut off", text: report({ summary: "反馈问题5个。", body: [...three.slice(0, 2), "（三）关于库房失管的问题。一是清点物资，核对账目，"], signed: "" }), raises: ["issues-cut-off"] },
    { why: "hidden", text: report({ summary: "反馈问题5个。", body: [...three.slice(0, 2), "---此处隐藏1234字,下载后查看---", ...three.slice(2)] }), raises: ["issues-cut-off"] },
    { why: "masked", text: report({ summary: "反馈问题XX个。", body: three }), raises: ["issues-total-masked"] },
    { why: "the total of another inspection is none of this", text: report({ body: [...three.slice(0, 2), "（三）关于上轮巡察反馈的9个问题整改不到位的问题。一是逐一回访。二是重新销号。"] }), raises: [] },
    { why: "the issues of an audit neither", text: report({ body: ["（一）关于审计整改滞后的问题。一是对审计指出的21个问题起底。二是全部销号。"] }), raises: [] },
    { why: "about so many is no exact total", text: report({ summary: "反馈问题40余个。", body: three }), raises: [] },
    { why: "none stated", text: report({ body: three }), raises: [] },
    { why: "none listed: a summary", text: report({ summary: "反馈问题5个。", body: ["局党组认真整改，全面落实。"] }), raises: [] },
    {
      why: "a notice that names some in a sentence",
      text: "关于对县水利局巡察反馈情况的通报\n2024年3月4日至5月10日，县委第二巡察组对县水利局党组开展了常规巡察。6月20日反馈了巡察情况。巡察组指出，共发现15个问题，主要表现在：一是落实党中央决策部署方面，存在学习不深入；调研不扎实等问题。二是群众身边不正之风方面，存在收费不规范等问题。",
      raises: ["issues-selection"],
    },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});
