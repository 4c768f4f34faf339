import { describe, expect, it } from "vitest";
import { assembleText, issuesOf, measuresOf } from "../../helpers/assemble-text.js";

const round = "8月1日，县委召开会议，听取第二轮巡察情况汇报。据统计，各被巡察单位共发现问题30个。\n";
const notice = "近日，县委第三巡察组向青禾县委反馈巡察情况。\n";
const codesOf = (text: string): string[] => assembleText(text).notes.map(({ code }) => code);

describe("faults of the inspection work itself are issues of no inspected body", () => {
  it.each([
    "巡察工作还存在以下不足：一是力量薄弱；二是方法单一。",
    "各巡察组工作还有差距：一是发现问题深度不够；二是谈话质量不高。",
    "从巡察报告质量看，主要问题：一是定性不准；二是表述不清。",
    "巡察队伍建设存在问题：一是力量不足；二是业务不精。",
    "对标要求，我县巡察工作主要存在以下问题：一是力量薄弱；二是方法单一。",
    "在肯定成绩的同时也指出了不足，主要表现为：一是对政治巡察定位把握不够；二是常规巡察与专项巡察结合不好；三是点人点事不到位。",
    "会议指出，本轮巡察还存在以下不足：一是个别巡察组发现问题能力不强；二是底稿不规范。",
    "当前巡察工作还存在一些问题，主要是：队伍力量薄弱；信息化水平不高。",
    "部分巡察组存在的主要问题：一是谈话质量不高；二是巡察报告不精准。",
    "本轮巡察工作存在问题：一是巡察方法单一；二是巡察力量不足。",
  ])("%s", (told) => {
    const text = round + told;
    expect(issuesOf(text)).toEqual([]);
    expect(measuresOf(text)).toEqual([]);
    expect(codesOf(text)).toContain("W_OWN_PROBLEMS");
  });

  it.each([
    "巡察发现的主要问题：一是落实巡察整改不力；二是学习不深入。",
    "巡察工作发现以下问题：一是学习不深入；二是管理不严格。",
    "本轮巡察发现的主要问题是：一是对巡察工作重视不够；二是管理不严格。",
    "主要问题：一是常规巡察反馈问题整改不力；二是专项巡察整改不到位。",
    "巡察组指出的问题主要有：一是管理不严格；二是学习不深入。",
    "本轮巡察共性问题：一是巡察反馈意见落实不到位；二是学习不深入。",
  ])("found by them: %s", (told) => {
    expect(issuesOf(round + told)).toHaveLength(2);
    expect(issuesOf(notice + told)).toHaveLength(2);
  });

  it("a county that is inspected may fall short in its own inspections", () => {
    expect(issuesOf(`${notice}主要问题是：一是政治巡察定位不准；二是巡察力量不足。`)).toHaveLength(2);
  });
});
