import { describe, expect, it } from "vitest";
import { problemsEnd } from "../../../src/assemble/problems/closing.js";
import { issuesOf } from "../../helpers/assemble-text.js";

const told = "台账记录不全";
const ended = (text: string): string => text.slice(0, problemsEnd(text, 0, text.length));

describe("what the giver of problems does next is no part of the last", () => {
  it.each([
    "等问题，并提出了整改意见与建议。",
    "等问题，并对问题提出了相应的意见建议。",
    "等问题，同时提出整改要求。",
    "等问题，并有针对性地提出四条建议。",
    "等问题，并就抓好整改落实提出要求，明确了完成时限。",
    "等，并明确了整改时限。",
    "等问题，移交问题线索3件。",
    "等3个方面问题，一并移交了信访线索2件。",
    "的问题，要求限期整改。",
    "，并要求馆党组在三个月内整改到位。",
    "，同时，对下一步整改工作作出了安排。",
    "，并指出整改方向。",
    "，还从三个方面提出了整改建议。",
  ])("%s", (tail) => {
    expect(ended(told + tail)).toBe(told);
    const list = `县委第三巡察组向青禾县档案馆党组反馈巡察情况。主要问题是：理论学习不深入；公示更新不及时；${told}${tail}`;
    expect(issuesOf(list).map((issue) => issue.split(" ")[1])).toEqual(["理论学习不深入", "公示更新不及时", told]);
  });

  it.each([
    "等问题，导致资金闲置",
    "等问题，群众反映强烈",
    "，问题线索处置不及时",
    "，并要求村民自行承担费用",
    "，对提出的意见建议落实不力",
    "，对群众提出的意见不重视",
    "，提出的整改建议未落实",
    "，移交问题线索不规范",
    "，要求不严、标准不高",
    "，并提出整改意见，但后续督促不到位",
  ])("%s belongs to it", (tail) => {
    expect(ended(told + tail)).toBe(told + tail);
  });
});
