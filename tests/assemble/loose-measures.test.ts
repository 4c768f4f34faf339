import { describe, expect, it } from "vitest";
import { assembleText, measuresOf } from "../helpers/assemble-text.js";

const report = "县档案馆关于巡察整改进展情况的通报\n根据安排，县委巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n";

describe("points that belong to no issue", () => {
  it.each([
    { why: "what was organised", text: `${report}一、组织领导情况\n一是成立专班。二是印发方案。`, measures: ["rectification: 成立专班。", "rectification: 印发方案。"] },
    { why: "what is planned", text: `${report}一、反馈问题整改情况\n1.关于“台账不全”问题。补齐。\n二、下一步工作打算\n一是持续巩固。二是定期回访。`, measures: ["1.1: 补齐。", "plan: 持续巩固。", "plan: 定期回访。"] },
    { why: "what inspectors ask", text: "县委第三巡察组向县档案馆反馈巡察情况\n巡察组提出整改要求：一是补齐台账。二是按月公示。", measures: ["requirement: 补齐台账。", "requirement: 按月公示。"] },
    { why: "what a speech asks", text: "在全县整改工作推进会上的讲话\n同志们：下面，我讲两点意见。\n一、统一思想\n一要学习。二要研讨。", measures: ["requirement: 学习。", "requirement: 研讨。"] },
    { why: "what a speaker promises for the inspected", text: "在县委巡察动员会上的表态发言\n刚才，县委巡察组作了讲话，我代表县档案馆党组表态如下：\n一、提高站位\n一是如实汇报。二是及时提供资料。\n二、严明纪律\n一要保密。二要廉洁。", measures: ["commitment: 如实汇报。", "commitment: 及时提供资料。", "commitment: 保密。", "commitment: 廉洁。"] },
    { why: "points whose number is told before a full stop", text: "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。\n一、党建方面\n台账记录不全。\n二、业务方面\n公示不及时。\n针对以上问题，提两点整改意见。\n（一）压实责任。\n（二）补齐台账。", measures: ["requirement: 压实责任。", "requirement: 补齐台账。"] },
    { why: "what will be looked at", text: "在巡察县档案馆工作动员会上的讲话\n同志们：今天召开动员会。\n一、紧扣重点\n一看台账齐不齐。二看公示快不快。", measures: ["checkpoint: 台账齐不齐。", "checkpoint: 公示快不快。"] },
    { why: "numbered paragraphs under a chapter of requirements", text: "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。\n一、存在的主要问题\n（一）台账记录不全。\n二、意见建议\n（一）压实责任。层层签字。\n（二）补齐台账。", measures: ["requirement: 压实责任。层层签字。", "requirement: 补齐台账。"] },
    { why: "a chain's lists count, not the chain", text: "在巡察县档案馆工作动员会上的讲话\n同志们：今天召开动员会。\n一、工作要求\n首先，统一思想。一要学习。二要研讨。最后，严明纪律。一要保密。二要廉洁。", measures: ["requirement: 学习。", "requirement: 研讨。", "requirement: 保密。", "requirement: 廉洁。"] },
    { why: "numbered paragraphs that a line leads in below the last problem", text: "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。\n一、存在的主要问题\n（一）台账记录不全。\n（二）公示更新滞后。\n针对上述问题，巡察组提出如下整改要求：\n1、补齐台账。\n2、按月公示。\n巡察期间，走访群众12户。", measures: ["requirement: 补齐台账。", "requirement: 按月公示。"] },
    { why: "promises behind such paragraphs", text: "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。\n一、存在的主要问题\n（一）台账记录不全。\n巡察组提出整改意见：\n1、补齐台账。\n2、按月公示。\n县档案馆馆长作表态发言：一是照单全收；二是限时整改。", measures: ["requirement: 补齐台账。", "requirement: 按月公示。", "commitment: 照单全收；", "commitment: 限时整改。"] },
    { why: "what comes next, below the last answer", text: `${report}一、反馈问题整改情况\n关于“台账不全”的问题。补齐台账。\n关于“公示滞后”的问题。按月公示。\n下一步，馆党支部将加强督促，一是定期回访；二是完善制度。`, measures: ["1.1: 补齐台账。", "1.2: 按月公示。", "plan: 定期回访；", "plan: 完善制度。"] },
  ])("$why", ({ text, measures }) => {
    expect(measuresOf(text)).toEqual(measures);
  });

  it.each(["附件：1.整改台账\n2.制度清单", "附件：\n1.整改台账\n2.制度清单", "意见反馈渠道：1.电话：0000-1234567；2.信箱：县档案馆。", "联系方式：（1）电话：0000-1234567；（2）信箱：县档案馆。"])("no measures: %s", (tail) => {
    const text = `${report}一、反馈问题整改情况\n1.关于“台账不全”问题。补齐。\n二、下一步工作打算\n持续巩固。\n${tail}`;
    expect(measuresOf(text)).toEqual(["1.1: 补齐。"]);
  });

  it("a speech asks under a chapter that is called 压实责任", () => {
    const text = "在全县整改工作推进会上的讲话\n同志们：下面，我讲两点意见。\n一、压实责任\n一是书记亲自抓。二是分管领导具体抓。";
    expect(measuresOf(text)).toEqual(["requirement: 书记亲自抓。", "requirement: 分管领导具体抓。"]);
  });

  it("a list of problems gives none", () => {
    expect(measuresOf("在巡察县档案馆工作动员会上的讲话\n同志们：今天召开动员会。\n一、重要意义\n上一轮存在的问题主要是台账不全、公示滞后。")).toEqual([]);
  });
});

describe("the last of several numbered points that are asked", () => {
  const notice = "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。\n一、存在的主要问题\n（一）台账记录不全。\n二、意见建议\n";
  const points = "1.压实责任。层层签字。\n2.补齐台账。按月公示。";
  const asked = ["requirement: 压实责任。层层签字。", "requirement: 补齐台账。按月公示。"];
  const said = (...measures: string[]): string[] => [...asked, ...measures];
  it.each([
    { why: "another asks more", tail: "赵某某强调，一要真改。二要实改。", measures: said("requirement: 真改。", "requirement: 实改。") },
    { why: "the unit promises", tail: "县档案馆馆长表示：一是照单全收。二是限时整改。", measures: said("commitment: 照单全收。", "commitment: 限时整改。") },
    { why: "会上", tail: "会上，县委常委李某就整改工作提出要求：一是提高认识。二是抓好落实。", measures: said("requirement: 提高认识。", "requirement: 抓好落实。") },
    { why: "作表态发言", tail: "张某代表党支部作表态发言。一是诚恳接受。二是立即整改。", measures: said("commitment: 诚恳接受。", "commitment: 立即整改。") },
    { why: "the pledge without points", tail: "县档案馆党支部表示：完全赞同，将抓好整改。", measures: asked },
    { why: "what is said of all", tail: "对共性问题，馆党支部要举一反三。", measures: asked },
    { why: "who was there", tail: "参加会议的有县委巡察办有关同志。", measures: asked },
    { why: "nothing", tail: "", measures: asked },
  ])("ends before what is said below: $why", ({ tail, measures }) => {
    expect(measuresOf(`${notice}${points}\n${tail}`)).toEqual(measures);
  });

  it.each([
    { why: "a speaker inside a point", text: "1.压实责任。\n2.强化监督。组长强调的重点要记牢。", last: "requirement: 强化监督。组长强调的重点要记牢。" },
    { why: "points of two paragraphs", text: "1.压实责任。\n层层签字。\n2.补齐台账。\n党支部书记要按月公示。", last: "requirement: 补齐台账。\n党支部书记要按月公示。" },
    { why: "the team in points of two paragraphs", text: "1.压实责任。\n层层签字。\n2.补齐台账。\n巡察组指出，按月公示。", last: "requirement: 补齐台账。\n巡察组指出，按月公示。" },
    { why: "a speaker below points of two paragraphs", text: "1.压实责任。\n层层签字。\n2.补齐台账。\n赵某某强调，按月公示。", last: "requirement: 补齐台账。" },
  ])("$why", ({ text, last }) => {
    expect(measuresOf(`${notice}${text}`).at(-1)).toBe(last);
  });

  it("leaves what others ask to the chapter", () => {
    expect(assembleText(`${notice}${points}\n赵某某强调，一要真改。二要实改。`).measures.map(({ node }) => node?.id)).toEqual(["2", "2", "2", "2"]);
  });
});

it("gives them in the order of the text, among those that answer issues", () => {
  const text = `${report}一、组织领导情况\n一是成立专班。二是印发方案。\n二、反馈问题整改情况\n1.关于“台账不全”问题。一是补齐。\n三、下一步工作打算\n一是持续巩固。`;
  const starts = assembleText(text).measures.map(({ start }) => start);
  expect(starts).toHaveLength(4);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

it("knows the section of each", () => {
  const text = `${report}一、组织领导情况\n一是成立专班。\n二、下一步工作打算\n（一）巩固成果。一是回访。`;
  expect(assembleText(text).measures.map(({ node }) => node?.id)).toEqual(["1", "2.1"]);
});
