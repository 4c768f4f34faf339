import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../src/coverage/index.js";
import type { CoverageItem } from "../../src/model/coverage.js";
import { parseDocument } from "../../src/parse.js";

const noticeOf = (items: readonly string[], asked: readonly string[] = []): string =>
  [
    "关于县委第一巡察组反馈意见的通报",
    "县委第一巡察组向局党组反馈了巡察意见，现将反馈的主要问题通报如下。",
    "一、存在的主要问题",
    ...items.map((item, index) => `${index + 1}.${item}`),
    ...(asked.length === 0 ? [] : ["二、意见建议", ...asked.map((item, index) => `${index + 1}.${item}`)]),
  ].join("\n");
const reportOf = (answers: readonly string[], plan = ""): string =>
  ["中共木樨县某局党组关于巡察整改进展情况的通报", "县委第一巡察组反馈了巡察意见，现将整改进展情况通报如下。", "一、反馈问题整改情况", ...answers.map((answer, index) => `${index + 1}.${answer}`), ...(plan === "" ? [] : ["二、下一步工作打算", plan])].join("\n");

/** Two items that are answered, so that no case stands alone. */
const others = ["撂荒地复耕任务没有完成，上报面积虚高。", "农家书屋图书陈旧。"];
const otherAnswers = ["关于“撂荒地复耕不力”的问题。一是复耕撂荒地2,310亩。二是核减虚报面积640亩。", "关于“农家书屋不开门”的问题。一是更新图书3,200册。二是聘请管理员41名。"];

function itemOf(item: string, answers: readonly string[], plan = ""): CoverageItem {
  const feedback = parseDocument(noticeOf([item, ...others]));
  const progress = parseDocument(reportOf([...otherAnswers, ...answers], plan));
  const [found, ...rest] = checkCoverage(feedback, progress).items;
  if (found === undefined || rest.length !== others.length) throw new Error("the notice was not read");
  return found;
}

describe("states", () => {
  it.each([
    { item: "公务接待管理不严，无公函接待23批次。", answer: "关于“接待不规范”的问题。一是对无公函接待23批次逐笔核查，退回费用1.2万元。二是印发公务接待管理细则。" },
    { item: "干部轮岗不够，9名股长任职超过十年。", answer: "关于“干部长期不交流”的问题。一是对任职超过十年的9名股长全部轮岗。二是修订干部交流办法。" },
    { item: "校车安全隐患排查不力，两条线路超员运行。", answer: "针对“校车监管”问题。增开校车线路2条，处罚超员运行的驾驶员3名。" },
    { item: "食堂采购不公开，食材价格高于市场价。", answer: "关于“食材采购不透明”的问题。一是公开招标确定食材供应商4家。二是每周公布采购价格。" },
  ])("addressed: $item", ({ item, answer }) => {
    expect(itemOf(item, [answer])).toMatchObject({ state: "addressed", reason: "concrete-answer" });
  });

  it.each([
    { item: "公务接待管理不严，无公函接待23批次。", answer: "关于“接待不规范”的问题。下一步，将进一步规范公务接待，研究制定接待管理细则。" },
    { item: "干部轮岗不够，9名股长任职超过十年。", answer: "关于“干部长期不交流”的问题。将积极争取支持，计划对任职超过十年的股长逐步推进轮岗交流。" },
    { item: "发展党员把关不严，存在近亲发展现象。", answer: "关于“发展党员”的问题。今后将进一步严格发展党员程序，坚决防止近亲发展。" },
  ])("partial, intentions only: $item", ({ item, answer }) => {
    expect(itemOf(item, [answer])).toMatchObject({ state: "partial", reason: "promise-only" });
  });

  it("partial, promised among the plans", () => {
    const item = itemOf("殡葬改革推进乏力，农村公益性公墓建设停滞。", [], "一是加快推进殡葬改革，规划建设农村公益性公墓。二是巩固整改成果。");
    expect(item).toMatchObject({ state: "partial", reason: "promise-only" });
    expect(item.links.map(({ role }) => role)).toEqual(["plan"]);
  });

  it("partial, a point of a list is left out", () => {
    const item = itemOf("饮水安全保障不力。一是7处水厂水质不达标；二是水源地保护标志缺失；三是水费收缴率低。", [
      "关于“饮水安全”的问题。一是为7处水厂加装净化设备，水质抽检合格。二是设立水源地保护标志牌66块。",
    ]);
    expect(item).toMatchObject({ state: "partial", reason: "part-missing" });
    expect(item.parts.filter(({ answered }) => !answered).map(({ text }) => text)).toEqual(["三是水费收缴率低"]);
  });

  it.each([
    { why: "nothing of it stands there", item: "渡口渡船没有配备救生设备。", answers: ["关于“机关作风”的问题。通报迟到早退6人次。"] },
    { why: "boilerplate is shared", item: "学习贯彻上级精神不到位，政治站位不高。", answers: ["关于“档案管理”的问题。局党组提高政治站位，加强学习，压实责任，整理档案3,100卷。"] },
    { why: "a word of it stands in a list of other things", item: "办公用房超标，两名班子成员超面积使用办公室。", answers: ["关于“资产管理”的问题。对车辆、办公用房、设备等资产盘点登记1,260件。"] },
    { why: "a near-duplicate is answered", item: "党员学习教育走过场，支部学习笔记补记。", answers: ["关于“理论学习中心组研讨不深”的问题。一是中心组开展专题研讨6次。二是班子成员撰写调研报告9篇。"] },
    { why: "the same offices are to act", item: "学籍档案缺漏，由督查考核办公室牵头，机关党委、财务科配合核查。", answers: ["关于“厕所革命”的问题。由督查考核办公室牵头，机关党委、财务科配合，新建公厕8座。"] },
    { why: "another kind of money is spoken of", item: "危房改造补助资金拖欠，涉及37户。", answers: ["关于“工会经费”的问题。拨付工会活动资金8万元。"] },
  ])("never addressed: $why", ({ item, answers }) => {
    expect(["unaddressed", "review"]).toContain(itemOf(item, answers).state);
  });

  it("what stands in the chapter on organisation answers no issue, however like it", () => {
    const feedback = parseDocument(noticeOf(["警示教育流于形式，廉政谈话没有覆盖重要岗位。", ...others]));
    const text = reportOf(otherAnswers).replace("一、反馈问题整改情况", "一、整改工作组织情况\n（一）强化警示教育。一是召开警示教育大会1次，对重要岗位人员开展廉政谈话32人次。二是每周调度。\n二、反馈问题整改情况");
    const [item] = checkCoverage(feedback, parseDocument(text)).items;
    expect(item?.state).toBe("review");
    expect(item?.candidates.length).toBeGreaterThan(0);
  });

  it("names an answer in several places, one for several, and another order", () => {
    const feedback = parseDocument(noticeOf(["门面房出租不公开，租金偏低。", "公车管理混乱，加油卡一卡多车。", "水费收缴不力，欠费难以追回。"]));
    const progress = parseDocument(
      reportOf(["关于“水费欠收”的问题。追回水费欠费86万元，收缴率达到97%。", "关于“门面房和公车管理”的问题。一是公开竞价出租门面房12间，租金由9万元提高到21万元。二是停用加油卡5张，实行公车一车一卡。", "关于“门面房合同”的问题。解除低价出租的门面房合同4份，补收租金3.6万元。"]),
    );
    const [shops, cars, water] = checkCoverage(feedback, progress).items;
    expect(shops?.shapes).toEqual(expect.arrayContaining(["split", "merged"]));
    expect(cars?.shapes).toContain("merged");
    expect([shops, cars, water].some((item) => item?.shapes.includes("reordered"))).toBe(true);
    expect(water?.links).toHaveLength(1);
  });

  it("lists what answers nothing, with the item that is nearest", () => {
    const feedback = parseDocument(noticeOf(others));
    const { unlinked } = checkCoverage(feedback, parseDocument(reportOf([...otherAnswers, "关于“机关节能”的问题。更换节能灯具320盏。"])));
    expect(unlinked.map(({ title }) => title)).toEqual(["关于“机关节能”的问题"]);
  });

  it("a requirement is an item of its own; what the inspected promise in the notice is none", () => {
    const feedback = parseDocument(noticeOf(others, ["推进阳光招生，公开学位数量，严禁考试选拔学生。"]));
    const { items } = checkCoverage(feedback, parseDocument(reportOf([...otherAnswers, "关于“招生不规范”的问题。公开56所学校学位数量，取消入学考试，查处违规选拔学生学校1所。"])));
    expect(items.map(({ kind, state }) => `${kind} ${state}`)).toEqual(["issue addressed", "issue addressed", "requirement addressed"]);
  });

  it.each([
    { why: "no items in the notice", feedback: "今天天气很好。", progress: reportOf(otherAnswers), code: "W_FEEDBACK_EMPTY" },
    { why: "nothing in the report", feedback: noticeOf(others), progress: "今天天气很好。", code: "W_PROGRESS_EMPTY" },
    { why: "the two are swapped", feedback: reportOf(otherAnswers), progress: noticeOf(others), code: "W_FEEDBACK_KIND" },
  ])("a doubt: $why", ({ feedback, progress, code }) => {
    expect(checkCoverage(parseDocument(feedback), parseDocument(progress)).diagnostics.map((each) => each.code)).toContain(code);
  });
});
