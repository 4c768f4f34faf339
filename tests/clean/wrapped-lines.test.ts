import { describe, expect, it } from "vitest";
import { joinWrappedLines } from "../../src/clean/wrapped-lines.js";
import { mend } from "../helpers/mend.js";

const join = (text: string): string => mend(joinWrappedLines, text).text;

/** A paragraph as a page of so many characters a line would show it. */
const wrap = (paragraph: string, width: number): string => (paragraph.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join("\n");

const paragraphs = [
  "根据县委统一安排，巡察组对县水利局党组开展了常规巡察，并向局党组反馈了意见，指出四个方面的问题，提出了整改要求，明确了完成时限和报告要求。",
  "局党组把整改作为重要政治任务，先后召开专题会议研究部署，成立领导小组，逐项明确责任领导、责任股室和完成时限，建立台账，压茬推进，定期调度。",
  "针对灌区管护责任不清的问题，修订管护办法，重新划定责任段，组织沿线村组签订承诺书，并聘请用水户代表参与日常监督，渠道淤塞现象明显减少。",
  "针对水费收缴不规范的问题，组织财务人员逐笔核对三年来的票据，补开收据，公开收费标准和投诉渠道，并把收缴情况按季度在各村公示栏张贴公布。",
  "针对项目档案不完整的问题，抽调专人对在建项目逐一清点，补齐设计变更、监理日志等资料，制定档案移交细则，明确今后项目验收前必须先验档案。",
  "下一步，局党组将继续巩固整改成果，完善长效机制，把巡察整改与水利工程建设、防汛抗旱、农村供水保障等重点工作结合起来，一体谋划一体推进。",
];
const heading = "二、反馈问题整改情况";

describe("hard breaks every few characters", () => {
  it.each([22, 26, 30, 33])("are closed up at a width of %i, paragraph by paragraph", (width) => {
    const text = [paragraphs[0], heading, ...paragraphs.slice(1)].map((part) => wrap(part as string, width)).join("\n");
    expect(join(text)).toBe([paragraphs[0], heading, ...paragraphs.slice(1)].join("\n"));
  });

  it("are closed up where each paragraph is indented", () => {
    const text = paragraphs.map((part) => `　　${wrap(part, 28)}`).join("\n");
    expect(join(text).replaceAll("　", "")).toBe(paragraphs.join("\n"));
  });

  it("keep a blank between Latin words", () => {
    const text = wrap(paragraphs.join(""), 28).replace("\n", "Party\nBuilding");
    expect(join(text)).toContain("Party Building");
  });

  it("part a heading from the text below, however full its line", () => {
    const full = "（一）聚焦基层党组织领导班子和干部人才队伍建设";
    const text = [...paragraphs.slice(0, 2).map((part) => wrap(part, 24)), full, ...paragraphs.slice(2).map((part) => wrap(part, 24))].join("\n");
    expect(join(text).split("\n")).toContain(full);
  });
});

describe("a break inside a sentence, in a text that is not wrapped", () => {
  it.each([
    { why: "a number and its measure word", input: "组织开展自查。\n共排查隐患44\n个，均已建立台账。", expected: "组织开展自查。\n共排查隐患44个，均已建立台账。" },
    { why: "a comma", input: "局党组召开专题会议，\n研究整改方案，明确责任分工。", expected: "局党组召开专题会议，研究整改方案，明确责任分工。" },
    { why: "a mark that cannot begin a line", input: "完善管护办法\n，压实责任。", expected: "完善管护办法，压实责任。" },
    { why: "an opening bracket", input: "印发管护办法（\n试行），组织学习。", expected: "印发管护办法（试行），组织学习。" },
    { why: "a title in opening marks", input: "学习《\n灌区管护办法》，人人过关。", expected: "学习《灌区管护办法》，人人过关。" },
    { why: "over an empty line", input: "局党组召开专题会议，\n\n研究整改方案，明确责任分工。", expected: "局党组召开专题会议，研究整改方案，明确责任分工。" },
  ])("is closed up: $why", ({ input, expected }) => {
    expect(join(input)).toBe(expected);
  });
});

it.each([
  { why: "its quotation holds a full stop", title: "1.“台账不全。公示不及时”的问题" },
  { why: "the same in the usual form", title: "1.关于“台账不全。公示不及时”问题" },
])("keeps a heading apart from its text where $why", ({ title }) => {
  const text = `组织开展自查。\n逐项完成整改。\n${title}\n局党组组织专人补齐台账并按季度公示结果。`;
  expect(join(text)).toBe(text);
});

it("closes up a number and its measure word in the first lines as well: the example of cleanText", () => {
  expect(join("整改问题44\n个,均已完成。")).toBe("整改问题44个,均已完成。");
});

describe("breaks that stay", () => {
  it.each([
    { why: "paragraphs", text: paragraphs.join("\n") },
    { why: "an empty line between paragraphs", text: paragraphs.join("\n\n") },
    { why: "a heading and its text", text: `一、总体情况\n${paragraphs[0]}` },
    { why: "headings of every level", text: "一、总体情况\n（一）组织领导\n1.台账不全\n（1）补齐台账" },
    { why: "a heading after a comma: the mark begins a line", text: "主要做法如下，\n（一）压实责任\n（二）建章立制" },
    { why: "a table, one cell a line", text: "序号\n问题\n责任单位\n台账不全\n水利股\n账实不符\n财务股" },
    { why: "rows of a table with tabs", text: "序号\t问题\t责任单位\n1\t台账不全\t水利股\n2\t账实不符\t财务股" },
    { why: "labels, one a line", text: "责任单位：水利股\n责任领导：李某\n完成时限：长期坚持" },
    { why: "a signature and its date", text: `${paragraphs[2]}\n中共青禾县水利局党组\n2024年9月9日` },
    { why: "a title over two lines with the text below", text: `中共青禾县水利局党组\n关于巡察整改进展情况的通报\n${paragraphs[0]}` },
    { why: "a salutation", text: `同志们：\n${paragraphs[0]}` },
    { why: "points, one a line", text: "一是补齐台账。\n二是压实责任。\n三是加强监督。" },
  ])("$why", ({ text }) => {
    expect(join(text)).toBe(text);
  });
});

describe("blanks inside a line", () => {
  it.each([
    { why: "around digits, as a PDF leaves them", input: "共排查 44 个隐患，整改率 98.5 %。", expected: "共排查44个隐患，整改率98.5%。" },
    { why: "between characters", input: "责 任 明 确", expected: "责任明确" },
    { why: "an ideographic blank in a name", input: "张　某", expected: "张某" },
    { why: "behind a heading's mark", input: "一、 总体情况", expected: "一、总体情况" },
    { why: "inside an enumerator", input: "一 是补齐台账。", expected: "一是补齐台账。" },
    { why: "between a body and 关于", input: "中共青禾县水利局党组 关于整改的通报", expected: "中共青禾县水利局党组关于整改的通报" },
    { why: "between a committee and its office", input: "中共青禾县委 组织部关于整改的通报", expected: "中共青禾县委组织部关于整改的通报" },
    { why: "inside a name", input: "中共青禾县 水利局党组关于整改的通报", expected: "中共青禾县水利局党组关于整改的通报" },
    { why: "the indent of the first line", input: "　　补齐台账。", expected: "补齐台账。" },
  ])("go: $why", ({ input, expected }) => {
    expect(join(input)).toBe(expected);
  });

  it.each([
    { why: "between Latin words", text: "推行Party Building标准" },
    { why: "between a Latin word and a number", text: "GB 2312编码" },
    { why: "before a label: it parts two fields", text: "责任单位：水利股 责任领导：李某" },
    { why: "a tab, which parts cells", text: "台账不全\t水利股" },
    { why: "between two bodies", text: "中共青禾县水利局党组 中共青禾县审计局党组关于整改的通报" },
    { why: "between a committee and its government", text: "中共青禾县委 青禾县人民政府关于整改的通报" },
    { why: "between two numbers: two cells", text: "12 34" },
  ])("stay: $why", ({ text }) => {
    expect(join(text)).toBe(text);
  });
});

describe("a whole text on one line, with a blank where each line ended", () => {
  const body = ["一、总体情况", ...paragraphs, "二、下一步打算", ...paragraphs.slice(1)];

  it("is parted again at its headings", () => {
    const text = body.map((part) => (part.length > 26 ? wrap(part, 26).replaceAll("\n", " ") : part)).join(" ");
    const lines = join(text).split("\n");
    expect(lines).toContain("一、总体情况");
    expect(lines).toContain("二、下一步打算");
    expect(lines.join("")).toBe(body.join(""));
  });

  it("tells where the blanks were, so that a heading there can be seen", () => {
    const result = joinWrappedLines("补齐台账 （一）压实责任");
    expect(result?.breaks).toEqual([5]);
  });
});

it("has nothing to do for a text without damage", () => {
  expect(joinWrappedLines(paragraphs.join("\n"))).toBeUndefined();
  expect(joinWrappedLines("")).toBeUndefined();
});

describe("lines of like length that are each a list of their own", () => {
  const units = ["统计局党组", "财政局党组", "审计局党组", "水利局党组", "林业局党组", "商务局党组", "民政局党组", "教育局党委"];
  const faults = ["理论学习不深入", "数据质量不高", "资金监管不严", "河道管护不力", "招商方法不多", "低保审核不严", "普法实效不强", "台账更新不及时"];
  it.each([
    { why: "units and colons", line: (index: number) => `县${units[index]}：${faults[index]}；履职尽责有差距。` },
    { why: "units and what follows", line: (index: number) => `县${units[index]}存在的主要问题：${faults[index]}；履职有差距。` },
    { why: "units in brackets", line: (index: number) => `【县${units[index]}】${faults[index]}；履职尽责有差距。` },
    { why: "semicolons", line: (index: number) => `县${units[index]}${faults[index]}，履职尽责有差距；` },
    { why: "sentences of whom", line: (index: number) => `向县${units[index]}反馈指出，${faults[index]}，履职有差距。` },
    { why: "exclamation marks", line: (index: number) => `县${units[index]}要把整改责任扛在肩上抓在手上！` },
    { why: "closing marks behind the stop", line: (index: number) => `县${units[index]}负责人说：“${faults[index]}要抓紧整改。”` },
    { why: "labels behind blanks in front", line: (index: number) => `  县${units[index]}：${faults[index]}；履职尽责有差距。` },
    { why: "aspects", line: (index: number) => `落实第${"一二三四五六七八"[index]}项部署方面：${faults[index]}；履职有差距。` },
    { why: "numbers inside", line: (index: number) => `县${units[index]}：发现问题1${index}个，${faults[index]}。` },
  ])("stay apart: $why", ({ line }) => {
    for (const count of [6, 7, 8]) {
      const text = Array.from({ length: count }, (_, index) => line(index)).join("\n");
      expect(join(text).split("\n")).toHaveLength(count);
    }
  });

  it("are closed up where the lines of each are wrapped", () => {
    const lists = units.map((unit, index) => `县${unit}：${faults[index]}，履职尽责还有差距，对上级部署研究不够；内部管理不够严格，${faults[7 - index]}，制度执行不到位。`);
    expect(join(lists.map((part) => wrap(part, 26)).join("\n")).split("\n")).toEqual(lists);
  });
});

describe("hard breaks after so many characters, whatever they are", () => {
  const figures = [
    "截至2024年6月30日，反馈的27个问题已完成23个，清退违规资金118.03万元，修订制度46项，党纪政务处分4人，通报批评12人次，约谈38人次。",
    "局党组召开会议14次，把27个问题分解为112项任务，逐项明确责任领导、责任股室和时限，每季度调度1次，每半年通报1次，年底前全部销号。",
    "对2019年以来的173份选任材料逐份核对，补正材料64份，重新认定档案3份，其中1份取消资格，对2名责任人诫勉谈话，并通报全县各单位。",
    "核查2021年至2023年的29个项目，涉及资金6420余万元，追缴76.4万元，其余11.63万元已进入执行程序，预计2024年12月底前到位。",
  ];

  it.each([21, 24, 25, 33])("are closed up at %i, through figures too", (width) => {
    expect(join(figures.map((part) => wrap(part, width)).join("\n"))).toBe(figures.join("\n"));
  });

  it("are closed up where the first line of each paragraph is indented", () => {
    expect(join(figures.map((part) => wrap(`　　${part}`, 26)).join("\n")).replaceAll("　", "")).toBe(figures.join("\n"));
  });

  it("a table of figures keeps its lines", () => {
    const text = Array.from({ length: 12 }, (_, index) => `第${index + 1}季度 完成整改1${index % 10} 清退金额2${index % 10}`).join("\n");
    expect(join(text).split("\n")).toHaveLength(12);
  });
});

describe("a text in one line", () => {
  const body = paragraphs.join("");
  it.each([
    { why: "通报", title: "中共白沙镇委员会关于整改情况的通报" },
    { why: "报告", title: "白沙镇党委关于巡察整改进展情况的报告" },
    { why: "公告", title: "关于巡察反馈意见整改情况的公告" },
    { why: "a blank in the title", title: "中共白沙镇委员会 关于整改情况的通报" },
  ])("is parted from its title ($why)", ({ title }) => {
    expect(join(`${title} ${body}`).split("\n")).toEqual([title.replace(" ", ""), body]);
  });

  it.each([
    { why: "committee", signature: "中共白沙镇委员会 2024年6月18日" },
    { why: "no blank before the day", signature: "白沙镇党委2024年6月18日" },
    { why: "Chinese numerals", signature: "白沙县水利局党组 二〇二四年六月十八日" },
    { why: "blanks in the day", signature: "白沙县人民医院　　2024 年 6 月 18 日" },
  ])("is parted from its signature ($why)", ({ signature }) => {
    expect(join(`${body} ${signature}`).split("\n").map((line) => line.replaceAll(" ", ""))).toEqual([body, signature.replace(/\s/g, "")]);
  });

  it.each([
    { why: "a sentence that ends with a day", tail: "整改工作 计划于2024年6月18日" },
    { why: "no organisation before the day", tail: "联系电话 2024年6月18日" },
    { why: "通报 behind a stop", head: "局党组召开会议，印发通报 " },
  ])("stays one line: $why", ({ tail = "", head = "" }) => {
    expect(join(`${head}${body} ${tail}`.trim()).split("\n")).toHaveLength(1);
  });
});

describe("lines of a wrapped page that must not join, or must", () => {
  const body = wrap(paragraphs.join(""), 28);
  it.each([
    { why: "who speaks, below a full line of a title", head: "在县委第六轮巡察县教育体育局党组工作动员部署会议上的讲话\n县委第五巡察组组长　田某某" },
    { why: "the text below a title that tells of feedback", head: "市委第四巡察组向云岭县住房和城乡建设局党组反馈巡察情况\n日前，市委第四巡察组" },
    { why: "the text below a title that tells of a meeting", head: "区委第三巡察组巡察云岭区妇幼保健院党总支情况反馈会召开\n近日，区委第三巡察组" },
    { why: "the text below the title of a notice", head: "中共云岭县教育体育局党组关于县委第六轮巡察整改情况的通报\n根据县委统一安排" },
  ])("$why", ({ head }) => {
    expect(join(`${head}\n${body}`).split("\n")[0]).toBe(head.split("\n")[0]);
  });

  it.each([
    { why: "通报", head: "关于县委第三巡察组向云岭县教育体育局党组反馈巡察情况\n通报" },
    { why: "的", head: "中共云岭县教育体育局党组关于县委第六轮巡察整改进展总结\n的通报" },
    { why: "会", head: "中共云岭县教育体育局党组关于召开县委第六轮巡察情况通报\n会的公告" },
  ])("a title goes on with $why", ({ head }) => {
    expect(join(`${head}\n${body}`).split("\n")[0]).toBe(head.replace("\n", ""));
  });

  it.each([
    { why: "a short line that breaks off in a sentence", line: "二十一年以来，教体系统被立案查处多人，其中学", next: "校校长多人，教训摆在那里。", joined: true },
    { why: "a state behind the last stop", line: "建立发放公示，群众的投诉大为减少。已经销号", next: "反馈意见指出，资产管护不力。", joined: false },
    { why: "a heading with a comma", line: "一、提高政治站位，把巡察整改工作的责任扛在肩上", next: "局党组召开会议，研究整改。", joined: false },
    { why: "a line that is much shorter", line: "各位领导，同志们", next: "今天召开会议，研究整改。", joined: false },
  ])("$why: $joined", ({ line, next, joined }) => {
    expect(join(`${body}\n${line}\n${next}\n${body}`)).toContain(joined ? `${line}${next}` : `${line}\n${next}`);
  });
});

describe("a page in one line, its lines parted by blanks", () => {
  const opening = "根据县委统一部署，县委第一巡察组对县医院党委进行了巡察，并反馈了巡察意见。县医院党委高度重视，召开会议研究整改工作，逐条分析原因，制定整改方案，明确责任领导和完成时限。";
  it("is parted behind a heading that stands alone", () => {
    const lines = ["一、总体情况", opening, "二、整改情况", "（一）党的建设方面", opening, "（二）群众身边方面", opening];
    expect(join(lines.join(" "))).toBe(lines.join("\n"));
  });

  it("is not parted behind a heading that a blank broke, nor at few labels", () => {
    const lines = ["一、总体 情况，加强领导", opening, "二、整改情况", "（一）党的建设方面", opening, "（二）群众身边方面", opening];
    expect(join(lines.join(" ")).split("\n")[0]).toBe(`一、总体情况，加强领导${opening}`);
    expect(join(`${opening} 责任科室：药学部 ${opening}`).split("\n")).toHaveLength(1);
  });
});

describe("a paragraph that a bullet or a heading in brackets opens", () => {
  const sentence = "局党组高度重视。局党组召开会议研究整改工作，逐条分析原因，制定整改方案，明确责任领导、责任股室和完成时限，建立台账，逐项推进，对账销号";
  it.each([
    { why: "●", next: "●台账记录不全，更新不及时，部分项目资料缺失，没有专人管理。" },
    { why: "★", next: "★台账记录不全，更新不及时，部分项目资料缺失，没有专人管理。" },
    { why: "【…】", next: "【组织建设方面】党支部换届不及时，部分党员教育管理松散，没有专人负责。" },
  ])("does not join a line without a stop: $why", ({ next }) => {
    expect(join(`${sentence}\n${next}`)).toBe(`${sentence}\n${next}`);
  });

  it.each([
    { why: "a hidden name", next: "○○县水利局，更新不及时，部分项目资料缺失，没有专人管理。" },
    { why: "a bracket with figures", next: "【2012】33号文件要求，更新不及时，部分项目资料缺失，没有专人管理。" },
  ])("$why goes on with it", ({ next }) => {
    expect(join(`${sentence}\n${next}`)).toBe(`${sentence}${next}`);
  });

  it("parts a heading in brackets from the paragraph before the bullets", () => {
    expect(join("各单位递交责任书。【组织建设方面】\n●换届不及时。")).toBe("各单位递交责任书。\n【组织建设方面】\n●换届不及时。");
    expect(join("此件公开【组织建设方面】\n●换届不及时。")).toBe("此件公开【组织建设方面】\n●换届不及时。");
  });
});

describe("a line of labels is whole without a stop", () => {
  it.each([
    "责任单位：财务科；整改时限：2024年9月底",
    "责任领导：党组成员、副局长；责任科室：财务科、人事科",
    "责任人：党组书记、局长王某某；完成时限：2024年12月底前",
    "牵头单位：办公室；责任单位：财务科、办公室、人事科",
  ])("%s", (line) => {
    const text = `台账不全。\n整改情况：补齐台账2项。\n${line}\n公示滞后。\n整改情况：按月公示。`;
    expect(join(text)).toBe(text);
  });
});
