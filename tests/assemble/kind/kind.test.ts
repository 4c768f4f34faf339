import { describe, expect, it } from "vitest";
import { findKind, readingKind } from "../../../src/assemble/kind/kind.js";

const progressOpening = "根据统一安排，县委巡察组对县档案馆开展了巡察，并反馈了意见。现将整改进展情况予以公布。";

describe("by the title", () => {
  it.each([
    { kind: "progress-report", title: "中共青禾县档案馆支部关于巡察整改进展情况的通报", text: progressOpening },
    { kind: "progress-report", title: "关于落实县委巡察组反馈意见整改落实情况的报告", text: progressOpening },
    { kind: "feedback-notice", title: "县委第三巡察组向县档案馆反馈巡察情况", text: "近日，县委第三巡察组召开反馈会。巡察发现的主要问题是：一是台账不全。" },
    { kind: "mobilisation", title: "在巡察县档案馆工作动员会上的讲话", text: "同志们：今天召开动员会。" },
    { kind: "address", title: "在全县整改工作推进会上的讲话", text: "同志们：下面，我讲三点意见。" },
    { kind: "announcement", title: "县委第三巡察组巡察县档案馆公告", text: "巡察期间设值班电话和意见箱，主要受理信访举报。" },
    { kind: "work-report", title: "关于上半年巡察工作情况的总结", text: "上半年，县委巡察办主要做法如下。" },
    { kind: "ledger", title: "县档案馆巡察反馈问题整改任务清单", text: "序号 问题 责任单位 时限" },
    { kind: "ledger", title: "县档案馆落实巡察反馈意见整改任务分解表", text: "一、学习方面" },
    { kind: "ledger", title: "县档案馆巡察整改措施清单", text: "一、学习方面" },
    { kind: "round-summary", title: "云溪区五年巡察工作综述", text: "五年来，共巡察党组织86个，实现全覆盖。" },
  ])("$kind: $title", ({ kind, title, text }) => {
    expect(findKind(`${title}\n${text}`, title)).toBe(kind);
  });
});

describe("a title that ends as a report on what was put right, whatever it names before", () => {
  const told = "2024年11月，县委第一巡察组反馈了巡察意见。\n一、整改情况\n1.台账不全。\n问题表现：记录有缺。";
  it.each([
    "县档案馆关于县委巡察“回头看”反馈问题整改落实情况的通报",
    "关于选人用人专项检查反馈问题整改情况的报告",
    "关于县委交叉巡察反馈问题整改进展情况的公告",
    "关于意识形态工作责任制专项检查反馈意见整改情况的通报",
    "关于巡察“回头看”指出问题整改情况的报告",
    "关于党建工作专项督查反馈问题整改情况的报告",
    "关于审计反馈问题整改结果的公告",
    "县档案馆党支部关于巡察整改情况的说明（公开稿）",
    "关于梨树镇党委巡察整改“回头看”情况的报告",
    "关于梨树镇党委巡察整改成效验收情况的报告",
    "关于梨树镇党委巡察整改回访情况的报告",
    "关于梨树镇党委巡察整改落实情况的评估报告",
    "关于县档案馆巡视整改督查情况的通报",
  ])("%s", (title) => {
    expect(findKind(`${title}\n${told}`, title)).toBe("progress-report");
  });

  it.each(["关于对梨树镇党委开展巡察“回头看”情况的反馈", "关于梨树镇党委巡察“回头看”情况的反馈意见"])("a look-back of the inspectors is none: %s", (title) => {
    expect(findKind(`${title}\n近日，县委第一巡察组反馈了意见。`, title)).toBe("feedback-notice");
  });

  it.each([
    "县档案馆党支部关于落实县委第三巡察组反馈意见的整改方案",
    "关于县委巡察反馈问题整改工作实施方案",
    "县档案馆巡察整改工作台账",
    "县档案馆巡察反馈意见整改责任清单（2024年）",
    "关于印发《县档案馆巡察反馈问题整改方案》的通知",
  ])("a plan or ledger by the end of its title: %s", (title) => {
    expect(findKind(`${title}\n${told}`, title)).toBe("ledger");
  });

  it.each(["县委第三轮巡察工作方案", "县委第一巡察组关于巡察县档案馆党支部情况的反馈意见", "县委第一巡察组对县档案馆的反馈问题清单"])("no plan of rectification: %s", (title) => {
    expect(findKind(`${title}\n${told}`, title)).not.toBe("ledger");
  });

  it.each([
    { title: "关于巡察整改工作的公告", text: "巡察期间设值班电话和意见箱，主要受理信访举报。" },
    { title: "县委第一巡察组关于巡察县档案馆情况的反馈意见", text: told },
  ])("not $title", ({ title, text }) => {
    expect(findKind(`${title}\n${text}`, title)).not.toBe("progress-report");
  });
});

describe("a title that ends as feedback, whatever stands before", () => {
  const faults = "一、存在的主要问题\n（一）学习不深入。计划缺失。\n二、意见建议\n（一）提高站位。";
  it.each([
    "关于对县档案馆党组巡察情况的反馈",
    "关于巡察县档案馆党组情况的反馈",
    "县委第二巡察组关于巡察县档案馆党组情况的反馈",
    "中共青禾县委第二巡察组关于巡察县档案馆党组的情况反馈",
    "县委巡察组关于县档案馆党组的反馈报告",
    "巡察县档案馆党组反馈材料",
    "县档案馆党组巡察反馈意见书",
    "关于巡视青禾大学党委情况的反馈（公开稿）",
    "关于县档案馆党组巡察“回头看”情况的反馈",
    "对县档案馆党组巡察结果的反馈",
    "关于县档案馆党组巡察情况的通报", // with a heading of what was found
    "关于巡察县档案馆党组情况的报告",
  ])("%s", (title) => {
    expect(findKind(`${title}\n${faults}`, title)).toBe("feedback-notice");
  });

  it.each([
    "关于县档案馆党组巡察整改情况的反馈",
    "关于落实巡察反馈意见的整改报告",
    "县档案馆关于巡察整改落实情况的反馈",
    "巡察反馈问题整改台账",
    "县委第三轮巡察工作情况的报告",
    "关于巡察成果运用情况的通报",
    "在巡察情况反馈会上的讲话",
    "县委常委会听取第三轮巡察情况汇报",
  ])("not %s", (title) => {
    expect(findKind(`${title}\n召开会议。`, title)).not.toBe("feedback-notice");
  });
});

describe("a title of a round that is told", () => {
  it.each([
    { title: "市委巡察工作领导小组专题听取第三轮巡察情况汇报", kind: "round-summary" },
    { title: "二届市委第二轮巡察情况汇报会召开", kind: "round-summary" },
    { title: "县委常委会听取第四轮巡察工作汇报", kind: "round-summary" },
    { title: "云岭县：开展巡察“回头看”织密监督网络", kind: "round-summary" },
    { title: "白沙区：派出3个督查组检查巡察整改", kind: "round-summary" },
    { title: "县档案馆党组听取巡察整改情况汇报", kind: "progress-report" },
    { title: "上半年工作情况汇报", kind: "work-report" },
    { title: "通知：巡察期间照常办公", kind: "other" },
  ])("$kind: $title", ({ title, kind }) => {
    expect(findKind(`${title}\n近日召开会议。`, title)).toBe(kind);
  });
});

describe("near misses", () => {
  it.each([
    { why: "the head noun wins: a report about what feedback found", kind: "progress-report", title: "关于巡察反馈问题整改进展情况的通报", text: progressOpening },
    { why: "no word of the genre", kind: "other", title: "白沙镇灌溉用水时间安排", text: "各村按顺序轮灌，注意节水。" },
    { why: "nothing", kind: "other", title: "", text: "" },
    { why: "one weak word is not enough", kind: "other", title: "白沙镇夏收小结", text: "下一步工作打算：抓好秋播。" },
  ])("$why", ({ kind, title, text }) => {
    expect(findKind(`${title}\n${text}`, title)).toBe(kind);
  });
});

it("by the opening, where the title is lost", () => {
  expect(findKind(progressOpening, "")).toBe("progress-report");
});

describe("by what the opening makes known, whatever was fed back before", () => {
  const before = "2024年3月，县委第二巡察组对县档案馆进行了巡察，召开反馈会，反馈了巡察意见。对反馈问题照单全收。";
  it.each([
    { said: "现将集中整改进展情况予以公布。", kind: "progress-report" },
    { said: "现将巡察反馈意见整改情况予以通报。", kind: "progress-report" },
    { said: "现将整改进展情况（档案部分）予以公布。", kind: "progress-report" },
    { said: "现根据规定将巡察整改进展情况向社会公开，接受监督。", kind: "progress-report" },
    { said: "现就整改落实情况报告如下。", kind: "progress-report" },
    { said: "现把立行立改事项整改进展情况公示如下：", kind: "progress-report" },
    { said: "现将巡察整治情况予以公布。", kind: "progress-report" },
    { said: "现将反馈情况予以公布。", kind: "feedback-notice" },
    { said: "现向社会公开巡察反馈情况，接受监督。", kind: "feedback-notice" },
    { said: "现公布巡察反馈意见。", kind: "feedback-notice" },
    { said: "现就做好整改工作提出要求。", kind: "feedback-notice" },
  ])("$kind: $said", ({ said, kind }) => {
    expect(findKind(`${before}${said}\n一、学习抓得不紧。`, "")).toBe(kind);
  });

  it.each([
    { text: "九届县委第五轮巡察派出4个巡察组，对12家单位开展了巡察，共发现问题96个，已向被巡察单位移交。", kind: "round-summary" },
    { text: "近年来，云岭县狠抓整改。自2018年3月巡察工作开展以来，处分23人，修订制度18项。", kind: "round-summary" },
    { text: "3月23日，县委第二巡察组召开巡察“回头看”情况反馈大会，组长反馈了对石桥村的巡察情况。", kind: "feedback-notice" },
    { text: "县委第一巡察组对县林业局党组开展巡察“回头看”工作动员会召开。局长表示，对巡察组指出的问题照单全收。", kind: "mobilisation" },
    { text: "八届县委第二轮巡察派出3个巡察组，分别对县文旅局、县林业局等开展了巡察。现向社会公开巡察反馈情况。县文旅局存在的主要问题是：一是学习不紧。", kind: "feedback-notice" },
  ])("several teams: $kind", ({ text, kind }) => {
    expect(findKind(text, "")).toBe(kind);
  });
});

it("a word counts once, however often it is said", () => {
  const once = "各单位要主动接受监督。";
  expect(findKind(once.repeat(50), "")).toBe(findKind(once, ""));
});

describe("lists in titles", () => {
  const body = "县水利局按要求落实。\n一、问题\n1.学习不深入。";

  it.each([
    "云岭镇巡察整改任务清单",
    "整改台账（第二批）",
    "附件2 整改责任分解表",
    "巡察反馈问题整改销号台账 截至3月底",
    "问题清单、任务清单、责任清单",
    "云岭县水利局巡察整改清单（公开版）",
    "巡察整改台账（截至2024年3月）",
  ])("a list: %s", (title) => {
    expect(findKind(`${title}\n${body}`, title)).toBe("ledger");
  });

  it.each([
    "省委通报首轮巡视情况 18个单位问题清单曝光",
    "云岭县水利局召开巡察整改台账审核会",
    "省委巡视组公布问题清单 4市存在这些问题",
    "省委巡视晒出问题清单",
    "云岭县水利局建立整改台账 挂图作战",
    "对照问题清单逐项销号——云岭县巡察整改侧记",
    "三张清单推动巡察整改落地",
  ])("news of a list: %s", (title) => {
    expect(findKind(`${title}\n${body}`, title)).not.toBe("ledger");
  });
});

describe("who speaks", () => {
  it.each([
    { title: "在县第一中学党委巡察情况反馈会上的讲话", said: "现在，我代表县委第四巡察组，向县第一中学党委正式反馈巡察意见。" },
    { title: "在巡察反馈会上的讲话", said: "下面，我代表市委第二巡察组反馈巡察意见。" },
    { title: "在巡察反馈会议上的讲话", said: "根据会议安排，由我反馈巡察情况。" },
    { title: "在巡察反馈大会上的讲话", said: "受县委巡察工作领导小组委托，现就巡察县水利局党组的情况反馈如下。" },
    { title: "在反馈会上的讲话", said: "我受组长委托，代表县委第三巡察组通报巡察发现的问题。" },
  ])("the inspectors: $said", ({ title, said }) => {
    const text = `${title}\n同志们：\n${said}\n一、理论学习不深入`;
    expect(findKind(text, title)).toBe("address");
    expect(readingKind(text, "address")).toBe("feedback-notice");
  });

  it.each([
    { title: "在巡察反馈会上的表态发言", said: "刚才，县委巡察组反馈了意见，我代表局党组作表态发言。" },
    { title: "在全县整改工作推进会上的讲话", said: "县委巡察组反馈了意见，我代表县委讲三点意见。" },
    { title: "在巡察整改专题会上的表态", said: "我代表局党组，就落实巡察反馈意见作如下表态。" },
    { title: "在反馈会上的主持讲话", said: "下面，请县委第四巡察组组长反馈巡察情况。" },
  ])("others: $said", ({ title, said }) => {
    const text = `${title}\n同志们：\n${said}\n一、提高站位`;
    expect(readingKind(text, findKind(text, title))).toBe("address");
  });
});
