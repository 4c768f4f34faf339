import { describe, expect, it } from "vitest";
import { assembleText, issuesOf } from "../../helpers/assemble-text.js";

const notice = "近日，县委第三巡察组向青禾县档案馆党组反馈巡察情况。";
const titlesOf = (text: string): string[] => issuesOf(notice + text).map((issue) => issue.slice(issue.indexOf(" ") + 1));
const [first, unknown, third] = ["学习贯彻政策不到位", "库房钥匙一人独管", "档案数字化推进缓慢"];

describe("a problem whose words are not known stands among those that are", () => {
  it.each([
    "组长围绕七个方面的问题进行反馈，主要是：",
    "组长就党的建设等方面问题作了反馈，主要有：",
    "组长从七个方面反馈了问题，主要是：",
    "组长对照七个方面进行反馈，主要是：",
    "组长反馈了意见，主要是：",
    "反馈意见主要有：",
    "会上通报了巡察情况，主要包括：",
    "会上通报了巡察情况：",
    "组长就巡察情况进行了反馈：",
  ])("%s", (lead) => {
    expect(titlesOf(`${lead}${first}；${unknown}；${third}。`)).toEqual([first, unknown, third]);
    expect(titlesOf(`${lead}${first}；${unknown}；${third}等问题，并提出了整改意见。`)).toEqual([first, unknown, third]);
  });

  it("等问题 closes a list that may be of anything", () => {
    expect(titlesOf(`主要是：${first}；${unknown}；${third}等问题。`)).toEqual([first, unknown, third]);
  });

  it.each([
    "组长围绕七个方面的工作进行部署，主要是：学习文件；听取汇报；个别谈话；走访调研等工作。",
    "组长围绕整改进行反馈，主要做法是：建立台账；压实责任；补齐短板。",
    "组长提出意见，主要是：加强学习；强化监管；完善制度。",
    "组长反馈了整改意见，主要是：加强学习；压实责任；解决学习不到位等问题。",
    "组长反馈了意见，主要是：加强学习；学习不到位的抓紧补课；责任不落实的限期整改。",
    "巡察组着力发现三个方面的问题，主要是：政策落实不到位；库房钥匙一人独管；台账不全等问题。",
    "馆党组通报了巡察整改情况：台账已补齐；公示已规范；制度已完善。",
  ])("none: %s", (text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});

describe("W_PROBLEMS_UNREAD", () => {
  it.each([
    { why: "what follows the problems is something else", text: `会上还谈到：${first}、${unknown}、${third}等，并提出了整改建议。` },
    { why: "words of another matter behind them", text: `会上还谈到：${first}、${unknown}、${third}，建议馆党组逐项对照。` },
  ])("$why", ({ text }) => {
    expect(titlesOf(text)).toEqual([]);
    expect(assembleText(notice + text).notes.map(({ code }) => code)).toContain("W_PROBLEMS_UNREAD");
  });

  it("not where they are only to be looked for", () => {
    expect(assembleText(`${notice}会上强调，紧盯${first}、${third}等问题抓整改。`).notes).toEqual([]);
  });
});
