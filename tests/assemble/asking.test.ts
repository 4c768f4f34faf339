import { describe, expect, it } from "vitest";
import { asksFor, opensAsking } from "../../src/assemble/asking.js";
import { issuesOf, measuresOf } from "../helpers/assemble-text.js";

it.each(["要建立台账", "还要压实责任", "也要举一反三", "必须限期整改", "务必举一反三", "应当公示", "须报备", "，要补齐台账"])("%s asks", (point) => {
  expect(opensAsking(point)).toBe(true);
});

it.each(["要求不严", "要素保障不力", "要件不全", "要案查办不力", "须知未公示", "主要负责人履职不力", "需要加强", "学习不深入", "应收未收", ""])("%s does not open with what is asked", (point) => {
  expect(opensAsking(point)).toBe(false);
});

it.each([
  { words: "会议纪要不规范", asks: false },
  { words: "紧要工作推进缓慢", asks: false },
  { words: "主要负责人", asks: false },
  { words: "会议要求不高", asks: false },
  { words: "各单位要认领问题", asks: true },
])("$words: $asks", ({ words, asks }) => {
  expect(asksFor.test(words)).toBe(asks);
});

const notice = "近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const round = "近日，县委召开会议，听取第二轮巡察情况汇报，各被巡察单位参加。据统计，共发现问题30个。";

describe("what is asked is no issue, though problems are its object", () => {
  it.each([
    "会议要求，要把制约发展中存在的深层次问题找出来；要紧盯民生；要压实责任。",
    "会议要求，着力解决工作中存在的短板弱项；压实责任。",
    "要纠正工作中存在的突出问题；要从严执纪。",
    "会议要求，要查摆班子中存在的不足；要提高质量。",
    "会议强调，把班子建设中存在的突出问题找准；把整改责任压实。",
    "会议要求，必须把工作中存在的问题查清；必须限期整改。",
    "对查找出的问题：要建立台账；要限期整改。",
    "存在问题的单位：要建立台账；要限期整改。",
    "要推动解决被巡察单位存在的短板弱项；要严肃纪律。",
    "会议强调，要提高站位，把管理中存在的共性问题梳理出来；要注重质量。",
  ])("%s", (demand) => {
    for (const text of [notice, round]) expect(issuesOf(`${text}\n${demand}`)).toEqual([]);
  });

  it.each(["一是要建立台账；二是要压实责任。", "针对存在的主要问题：一是要建立台账；二是要压实责任。", "\n二、真抓实改，务求实效\n一是要建立台账；二是要压实责任。"])("%s", (demand) => {
    for (const text of [notice, round]) {
      expect(issuesOf(`${text}\n${demand}`)).toEqual([]);
      expect(measuresOf(`${text}\n${demand}`)).toEqual(["requirement: 要建立台账；", "requirement: 要压实责任。"]);
    }
  });
});

it.each([
  { told: "巡察发现存在的主要问题：要求不严；学习不深入。", issues: ["1 要求不严", "2 学习不深入"] },
  { told: "存在的深层次问题是：要素保障不力；管理不严格。", issues: ["1 要素保障不力", "2 管理不严格"] },
  { told: "主要问题：一是要素保障不力；二是要求不严。", issues: ["1 要素保障不力", "2 要求不严"] },
  { told: "在作风建设中存在的问题：担当不够；管理不严。", issues: ["1.1 担当不够", "1.2 管理不严"] },
  { told: "在作风建设中存在担当不够；管理不严等问题。", issues: ["1.1 担当不够", "1.2 管理不严"] },
  { told: "在班子建设中还存在的议事规则不健全；民主集中制执行不力。", issues: ["1.1 议事规则不健全", "1.2 民主集中制执行不力"] },
  { told: "巡察发现的主要问题：会议纪要不规范；档案不齐全。", issues: ["1 会议纪要不规范", "2 档案不齐全"] },
  { told: "在党的建设方面，存在会议纪要不规范；支部换届不及时等问题。", issues: ["1.1 会议纪要不规范", "1.2 支部换届不及时"] },
  { told: "存在的主要问题是：一是紧要工作推进缓慢；二是管理不严。", issues: ["1 紧要工作推进缓慢", "2 管理不严"] },
  { told: "巡察发现的主要问题：学习不深入；管理不严格；要压实责任。", issues: ["1 学习不深入", "2 管理不严格"] },
])("what is wrong is an issue: $told", ({ told, issues }) => {
  expect(issuesOf(`${notice}\n${told}`)).toEqual(issues);
});
