import { describe, expect, it } from "vitest";
import { findKind } from "../../../src/assemble/kind/kind.js";

const problems = "巡察发现的主要问题：一是学习不深入。二是管理不规范。";

describe("feedback is given, whatever stands between the verb and its object", () => {
  it.each([
    "反馈专项巡察情况",
    "反馈常规巡察意见",
    "反馈巡察“回头看”情况",
    "反馈了提级巡察情况",
    "反馈政治巡察意见",
    "反馈了联动巡察的意见",
    "反馈村级巡察情况",
    "反馈巡察整改意见",
    "反馈巡察问题",
    "反馈了对青禾镇党委的巡察情况",
    "反馈县属国有企业专项巡察结果",
  ])("%s", (act) => {
    expect(findKind(`11月3日，县委第二巡察组向青禾镇党委${act}。${problems}`, "")).toBe("feedback-notice");
  });

  it.each([
    "县委第一巡察组向青禾镇党委反馈了意见。",
    "7月8日，县委第一巡察组就巡察县档案馆情况进行反馈。",
    "县委第一巡察组到县档案馆反馈巡察意见。",
    "30个被巡视单位党组织先后召开巡视反馈会议。",
  ])("%s", (act) => {
    expect(findKind(act, "")).toBe("feedback-notice");
  });

  it.each([
    { why: "what is mended", text: "县档案馆党组对巡察反馈问题进行整改，明确了责任。" },
    { why: "what is listened to", text: "县委常委会听取反馈巡察情况的汇报，研究下步工作。" },
    { why: "what is passed on", text: "县档案馆召开会议，传达学习县委反馈的专项巡察情况。" },
    { why: "what is received", text: "接到巡察组反馈巡察意见后，县档案馆立即召开会议。" },
    { why: "the mending is what is told", text: "3月5日，县档案馆向县委巡察办反馈巡察整改情况。" },
    { why: "nobody gives it to anybody", text: "巡察结束后，及时形成报告，分别向镇村两级反馈巡察意见。" },
  ])("not: $why", ({ text }) => {
    expect(findKind(text, "")).not.toBe("feedback-notice");
  });

  it("a speech tells of feedback that was given, too", () => {
    const title = "在县档案馆巡察反馈会议上的讲话";
    expect(findKind(`${title}\n同志们：\n刚才，县委第五巡察组组长反馈了对县档案馆开展巡察的情况。反馈指出，学习不深入。`, title)).toBe("address");
  });
});

describe("what one team found in one body, without the word 反馈", () => {
  const inspected = "5月4日至6月20日，县委第四巡察组对县档案馆党组开展了专项巡察。";
  it.each([
    `${inspected}\n一、巡察发现的问题\n（一）学习不深入\n1.责任落实有差距。`,
    `${inspected}根据有关规定，现将巡察情况通报如下：\n1.主业聚焦不够。\n2.管理不规范。`,
    `${inspected}现将巡察发现的主要问题公布如下：\n1.学习不深入。\n2.管理不规范。`,
    `${inspected}现将有关情况公布如下：\n一、学习不深入\n二、管理不规范`,
    `${inspected}发现主要问题如下：\n一、学习不深入\n二、管理不规范`,
    `${inspected}\n二、巡察组指出的主要问题\n1.学习不深入。`,
    `${inspected}\n一、存在的主要问题\n（一）学习不深入`,
    `${inspected}\n一、主要存在的问题\n1.学习不深入。`,
    "八届省委第五轮巡视工作近日完成。\n巡视反馈的主要问题\n- 部分高校学习不深入\n- 部分高校管理不规范",
    "八届省委第五轮巡视工作近日完成。巡视反馈的主要问题 - 部分高校学习不深入 - 部分高校管理不规范",
    "第三轮巡察工作近日完成。\n巡察发现的主要问题：\n• 学习不深入\n• 管理不规范",
  ])("%s", (text) => {
    expect(findKind(text, "")).toBe("feedback-notice");
  });

  it.each([
    { why: "the mending is made known", kind: "progress-report", text: `${inspected}现将巡察整改情况通报如下：\n1.主业聚焦不够。已制定制度。` },
    { why: "each problem is answered", kind: "other", text: `${inspected}现将有关情况公布如下：\n1.主业聚焦不够。\n整改措施：制定制度。` },
    { why: "no team, no body", kind: "other", text: "现将巡察工作情况通报如下：本轮共巡察党组织12个，发现问题96个。" },
    { why: "a plan against its own faults", kind: "other", text: "县档案馆党组对照检查。\n一、存在的主要问题\n（一）学习不深入。" },
    { why: "its faults were put right", kind: "other", text: `${inspected}\n一、存在的主要问题\n1.学习不深入。已整改。` },
    { why: "an audit", kind: "other", text: "县审计局对县档案馆进行了审计。现将审计发现的主要问题公布如下：\n1.预算执行不严格。" },
  ])("not: $why", ({ kind, text }) => {
    expect(findKind(text, "")).toBe(kind);
  });
});

describe("a round that begins", () => {
  it.each([
    "4月23日，县委第四巡察组完成对东山村党支部、西山村党支部的进驻和动员工作。受理反映村党支部的来信、来电、来访。",
    "日前，九届区委第三轮巡察4个巡察组完成对区档案馆等3个单位党组织的进驻。受理信访时间截止到6月20日。",
    "本轮巡察6个巡察组均已完成动员。受理信访时间截止到6月20日。",
    "县委两个巡察组分别进驻县档案馆、县文旅局。重点查找是否存在以下问题：一是作风不实。受理来信来电来访。",
    "第六轮巡察定于9月上旬启动，对县档案馆等开展常规巡察。",
    "县委第二轮巡察将于近期对县档案馆等6个单位开展巡察“回头看”。",
    "经省委批准，十二届省委第六轮巡视将对青禾县、白沙区，云溪县等8个县（市、区）开展常规巡视；对省教育厅党组开展机动巡视。",
    "经县委同意，第四轮巡察将对县档案馆党组、县水利局党组开展常规巡察。",
    "从9月1日起，3个巡察组将对县档案馆、县水利局开展为期两个月的常规巡察。",
    "县委第三轮巡察将分别对县档案馆等12家单位党组织进行提级巡察。",
    "县委第二巡察组驻点巡察工作分两个批次进行。5月14日至6月12日，巡察县医院。",
    "第四轮巡察派出3个巡察组，对9个村党组织开展常规巡察。集中进驻时间为2023年2月20日至3月26日。",
    "从3月中旬开始，县委5个巡察组分别对县水利局等6家单位开展巡察。日前，巡察组已全部进驻。",
    "县委第八轮巡察5个巡察组已全部进驻并完成动员，对县水利局等6个单位开展常规巡察。巡察动员会上，各被巡察单位作了表态发言。",
    "6月3日，县委3个巡察组完成进驻，对县水利局等5个单位开展巡察。",
    "第四轮巡察派出3个巡察组，对9个村党组织开展常规巡察。2月20日，相继召开进驻动员会。",
  ])("%s", (text) => {
    expect(findKind(text, "")).toBe("announcement");
  });

  it.each([
    { kind: "mobilisation", text: "9月5日，县委第三巡察组巡察县档案馆工作动员会召开，巡察组进驻县档案馆。受理来信来电来访。" },
    { kind: "round-summary", text: "县委组织4个专项巡察组进驻各乡镇，受理举报、核实情况。4个巡察组走访126个村，发现主要问题71条，问题线索208条。" },
    { kind: "round-summary", text: "县委巡察办晒出成绩单：县委先后开展两轮巡察，共发现问题217条。巡察组进驻后，受理来信、来电、来访。" },
    { kind: "feedback-notice", text: "县委第三巡察组进驻县档案馆，受理来信来电12件。11月6日，县委第三巡察组向县档案馆党组反馈了巡察情况。" },
  ])("not: $kind", ({ kind, text }) => {
    expect(findKind(text, "")).toBe(kind);
  });
});

describe("titles", () => {
  it.each([
    { title: "青禾镇党委巡察反馈意见问题整改工作实施方案", kind: "ledger" },
    { title: "青禾镇党委巡察反馈问题整改落实工作方案", kind: "ledger" },
    { title: "关于开展巡察整改情况督查的通知", kind: "other" },
    { title: "关于开展校内巡察整改“回头看”评估工作的通知", kind: "other" },
    { title: "关于做好巡察反馈问题整改情况自查工作的通知", kind: "other" },
    { title: "关于印发《青禾镇党委巡察整改方案》的通知", kind: "ledger" },
    { title: "学校八届党委第二轮巡察反馈工作完成", kind: "feedback-notice" },
  ])("$kind: $title", ({ title, kind }) => {
    expect(findKind(title, title)).toBe(kind);
  });
});

describe("an opinion that is mended or passed on is not given", () => {
  it.each([
    "县档案馆召开会议，对县委第三巡察组巡察县档案馆党组反馈意见整改工作进行再动员。",
    "会议传达了县委第二巡察组反馈意见。",
    "县档案馆召开落实县委第一巡察组巡察县档案馆党组反馈意见整改工作推进会。",
    "会议决定，成立县委专项巡察组巡察县档案馆党组反馈意见整改工作领导组。",
    "会议对专项巡察组反馈意见共47项问题进行任务分解。",
    "会议研究县委巡察组反馈意见。",
  ])("%s", (text) => {
    expect(findKind(text, "")).toBe("other");
  });

  it.each(["县委第三巡察组就巡察县档案馆党组情况通报了反馈意见。", "县委第三巡察组宣读了反馈意见，指出了问题。"])("%s", (text) => {
    expect(findKind(text, "")).toBe("feedback-notice");
  });
});
