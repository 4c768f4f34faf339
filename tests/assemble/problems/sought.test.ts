import { describe, expect, it } from "vitest";
import { issuesOf, measuresOf } from "../../helpers/assemble-text.js";

const entry = "4月1日，县委第二巡察组进驻青禾县档案馆。";
const notice = "近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const points = "一是理论学习不深入；二是财务管理不规范。";

describe("what an inspection looks for is no issue but a point that it looks at", () => {
  it.each([
    "本轮巡察的重点是党风廉政建设，着力发现以下七个方面的问题：",
    "巡察重点查找是否存在以下问题：",
    "本次巡察主要发现和推动解决四个方面问题：",
    "重点是发现以下三个方面问题：",
    "重点了解以下问题：",
    "着力查找以下突出问题：",
    "重点检查存在的以下问题：",
    "主要看是否存在以下问题：",
    "巡察组将紧盯以下问题：",
    "聚焦群众反映强烈的突出问题：",
  ])("%s", (lead) => {
    for (const text of [entry, notice]) {
      expect(issuesOf(text + lead + points)).toEqual([]);
      expect(measuresOf(text + lead + points)).toEqual(["checkpoint: 理论学习不深入；", "checkpoint: 财务管理不规范。"]);
      expect(issuesOf(`${text}${lead}理论学习不深入；财务管理不规范。`)).toEqual([]);
    }
  });

  it.each([
    "反馈指出了七个方面的问题：",
    "巡察发现以下问题：",
    "巡察组紧盯重点人、重点事，发现三个方面问题：",
    "重点检查发现以下问题：",
    "巡察组聚焦重点，着力发现问题，推动改革，发现的主要问题：",
    "围绕职责使命指出以下问题：",
    "紧盯财务管理发现以下问题：",
    "巡察中发现三个方面问题：",
    "巡察组重点关注了财务管理，查出以下问题：",
    "巡察主要发现以下问题：",
    "组长围绕七个方面的问题作了通报，主要有：",
  ])("found: %s", (lead) => {
    expect(issuesOf(notice + lead + points)).toEqual(["1 理论学习不深入", "2 财务管理不规范"]);
  });
});
