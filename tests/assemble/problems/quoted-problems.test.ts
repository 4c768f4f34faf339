import { describe, expect, it } from "vitest";
import { assembleText, issuesOf } from "../../helpers/assemble-text.js";

const notice = "近日，县委第三巡察组向县统计局党组、县档案馆党组反馈巡察情况。\n";
const codesOf = (text: string): string[] => assembleText(text).notes.map(({ code }) => code);

describe("problems in a row of quotation marks are one each, whatever parts and closes the row", () => {
  it.each([
    "巡察发现县统计局党组存在“理论学习不深入”“财务管理不规范”等问题。",
    "巡察发现县统计局党组存在“理论学习不深入”“财务管理不规范”等问题和不足。",
    "巡察也发现，县统计局党组还存在“理论学习不深入”、“财务管理不规范”的问题。",
    "主要是“理论学习不深入”“财务管理不规范”等方面的问题。",
    "主要问题是“理论学习不深入”和“财务管理不规范”等问题。",
    "巡察发现存在“理论学习不深入”，“财务管理不规范”等2个方面的突出问题。",
    "巡察组指出存在『理论学习不深入』『财务管理不规范』等问题。",
    "巡察组指出「理论学习不深入」「财务管理不规范」等不足。",
    "巡察反映出“理论学习不深入”以及“财务管理不规范”等现象。",
    "县统计局党组着力化解历史包袱，但巡察也发现其存在“理论学习不深入”；“财务管理不规范”等问题。",
    "巡察中发现的主要问题为“理论学习不深入”“财务管理不规范”等情况。",
  ])("%s", (told) => {
    expect(issuesOf(notice + told)).toEqual(["1 理论学习不深入", "2 财务管理不规范"]);
  });

  it.each([
    "针对“理论学习不深入”“财务管理不规范”等问题，已经整改。",
    "对照巡察指出的“理论学习不深入”“财务管理不规范”等问题，逐条整改。",
    "要着力解决存在“理论学习不深入”“财务管理不规范”等问题。",
    "巡察发现“一言堂”“打招呼”等现象。",
    "巡察发现“两个责任”“四个意识”等问题。",
    "巡察指出“三重一大”“一岗双责”制度执行不严等问题。",
    "着力发现“理论学习不深入”“财务管理不规范”等问题。",
  ])("not told, or slogans: %s", (told) => {
    expect(issuesOf(notice + told)).toEqual([]);
  });

  it("each row is said of the unit before it", () => {
    const text = `${notice}县统计局党组存在“学习不深入”“管理不严格”等问题；县档案馆党组存在“支部弱化”“队伍不强”等问题。`;
    const { issues } = assembleText(text);
    expect(issues.map(({ titleStart, titleEnd }) => text.slice(titleStart, titleEnd))).toEqual(["学习不深入", "管理不严格", "支部弱化", "队伍不强"]);
    expect(issues.map(({ owner }) => owner && text.slice(owner.start, owner.end))).toEqual(["县统计局党组", "县统计局党组", "县档案馆党组", "县档案馆党组"]);
  });

  it("what is wrong outside the row is in doubt", () => {
    expect(codesOf(`${notice}存在“学习不深入”“管理不严格”等问题，支部建设弱化，队伍不强。`)).toContain("W_PROBLEMS_NOT_PARTED");
  });
});
