import { describe, expect, it } from "vitest";
import { assembleText } from "../../helpers/assemble-text.js";

const notice = "近日，县委巡察组向松山镇、柳河镇和县档案馆党组反馈巡察情况。巡察发现，三家存在学习制度不健全、财务管理不规范等问题。";
/** The title of each issue behind the name of whose it is, those of the notice left out. */
const owned = (text: string): string[] => {
  const whole = notice + text;
  return assembleText(whole).issues.slice(2).map(({ titleStart, titleEnd, owner }) => `${owner === undefined ? "" : whole.slice(owner.start, owner.end)}|${whole.slice(titleStart, titleEnd)}`);
};

describe("sentences that open with whose problems they tell", () => {
  it.each([
    { text: "松山镇履职担当不足，项目监管不严。柳河镇基层党组织建设薄弱。", issues: ["松山镇|履职担当不足，项目监管不严", "柳河镇|基层党组织建设薄弱"] },
    { text: "柳河镇党建工作薄弱，干部作风不实，专项资金管理不严。", issues: ["柳河镇|党建工作薄弱", "柳河镇|干部作风不实", "柳河镇|专项资金管理不严"] },
    { text: "松山镇整改落实不彻底；长效机制不健全。", issues: ["松山镇|整改落实不彻底", "松山镇|长效机制不健全"] },
    { text: "县档案馆党组台账记录不全；公示更新不及时。", issues: ["县档案馆党组|台账记录不全", "县档案馆党组|公示更新不及时"] },
    { text: "松山镇履职担当不足，仍然存在违反中央八项规定精神等问题。", issues: ["松山镇|履职担当不足", "松山镇|违反中央八项规定精神"] },
    { text: "松山镇认真履行责任。", issues: [] },
    { text: "松山镇要解决履职担当不足。", issues: [] },
    { text: "党组织建设薄弱，组织生活不规范。", issues: [] },
    { text: "各镇履职担当不足的要抓紧整改。", issues: [] },
    { text: "东山镇党委书记出席会议。", issues: [] },
    { text: "松山镇党委书记表示，要补齐短板。", issues: [] },
  ])("$text", ({ text, issues }) => {
    expect(owned(text)).toEqual(issues);
  });
});

describe("a sentence that adds to a list", () => {
  it.each(["此外，", "另外，", "同时还发现，", "此外，还发现", "除此之外，还存在"])("%s", (opener) => {
    expect(owned(`主要表现在：一是台账记录不全。二是公示更新不及时。${opener}资产管理较为混乱。`)).toEqual(["|资产管理较为混乱"]);
    expect(owned(`${opener}资产管理较为混乱。`)).toEqual(["|资产管理较为混乱"]);
  });

  it.each(["此外，巡察组收到一些问题线索。", "另外，要防止台账不全。", "同时，抓好整改。"])("adds none: %s", (text) => {
    expect(owned(text)).toEqual([]);
  });
});

describe("a list that says once more what the sentence before it names", () => {
  it.each(["主要表现在：", "具体表现为：", "表现在："])("%s", (lead) => {
    const text = `近日，县委巡察组向县档案馆党组反馈巡察情况。存在学习制度不健全、财务管理不规范、党建薄弱等问题。${lead}一是台账记录不全。二是公示更新不及时。`;
    expect(assembleText(text).issues.map(({ id, titleStart, titleEnd }) => `${id} ${text.slice(titleStart, titleEnd)}`)).toEqual(["1 台账记录不全", "2 公示更新不及时"]);
  });
});

describe("problems in a form that is not read are pointed out", () => {
  it.each([
    "对理论学习不深入、财务管理不规范等问题提出了整改要求。",
    "各单位不同程度地存在着理论学习不深入，财务管理不规范，党建薄弱",
    "单位|主要问题\n县统计局党组|理论学习不深入；财务管理不规范",
  ])("%s", (told) => {
    const { issues, notes } = assembleText(`近日，县委巡察组向县档案馆党组反馈巡察情况。${told}`);
    expect([issues.length, notes.map(({ code }) => code)]).toEqual([0, expect.arrayContaining(["W_PROBLEMS_UNREAD"])]);
  });

  it.each(["要防止理论学习不深入、财务管理不规范。", "档案馆认真履职，取得成效。", "坚决整改，做到不走过场、不降标准。"])("no problems: %s", (told) => {
    expect(assembleText(`近日，县委巡察组向县档案馆党组反馈巡察情况。${told}`).notes.map(({ code }) => code)).not.toContain("W_PROBLEMS_UNREAD");
  });
});
