import { describe, expect, it } from "vitest";
import { findUnitLines } from "../../src/assemble/unit-lines.js";
import { parseDocument } from "../../src/parse.js";

const pairs = "问题：台账更新不及时\n整改：补齐台账16册。\n问题：票据管理不规范\n整改：清理票据30张。";
const answers = ["补齐台账16册。", "清理票据30张。"];
const lead = "2023年9月至11月，县委对县水务局等9个党组织开展了巡察。近日，有关单位党组织向社会公开巡察整改进展情况。";

describe("lines that name a unit above problems with labels", () => {
  it.each([
    { first: "县水务局党组：聚焦问题抓整改 推动工作上台阶", second: "县司法局党组：真改实改", names: ["县水务局党组", "县司法局党组"] },
    { first: "★县水务局党组", second: "★县司法局党组", names: ["县水务局党组", "县司法局党组"] },
    { first: "【县水务局党组】", second: "【县司法局党组】", names: ["县水务局党组", "县司法局党组"] },
    { first: "县水务局党组 聚焦问题抓整改", second: "县司法局党组 以改促建", names: ["县水务局党组", "县司法局党组"] },
    { first: "柳湾村党总支", second: "松山村党支部", names: ["柳湾村党总支", "松山村党支部"] },
    { first: "县水务局党组\n共反馈问题5个，已整改3个。", second: "县司法局党组\n共反馈问题4个，已整改4个。", names: ["县水务局党组", "县司法局党组"] },
    { first: "县水务局党组", second: "县水务局党组", names: [] },
    { first: "县水务局党组", second: "以上工作已经完成。", names: [] },
    { first: "加强领导：压实责任", second: "突出重点：逐项整改", names: [] },
    { first: "", second: "", names: [] },
  ])("$first … $second → $names", ({ first, second, names }) => {
    const text = `${lead}\n${first}\n${pairs}\n${second}\n${pairs}`;
    expect(findUnitLines(text, []).map(({ name }) => text.slice(name.start, name.end))).toEqual(names);
  });
});

describe("a page of several units that answer problems line by line", () => {
  it.each([
    { heads: ["县水务局党组：聚焦问题抓整改", "县司法局党组：真改实改"], labels: ["问题：", "整改："] },
    { heads: ["★县水务局党组", "★县司法局党组"], labels: ["【问题】", "【整改】"] },
    { heads: ["县水务局党组 以改促建", "县司法局党组 真改实改"], labels: ["反馈问题：", "整改落实："] },
    { heads: ["一、县水务局党组", "二、县司法局党组"], labels: ["问题：", "整改："] },
    { heads: ["一、县水务局党组：以改促建", "二、县司法局党组：真改实改"], labels: ["存在问题：", "整改措施："] },
  ])("$heads $labels", ({ heads: [first = "", second = ""], labels: [problem = "", answer = ""] }) => {
    const told = pairs.replaceAll("问题：", problem).replaceAll("整改：", answer);
    const { kind, issues, measures } = parseDocument(`${lead}\n${first}\n${told}\n${second}\n${told}`);
    expect(kind).toBe("progress-report");
    expect(issues.map(({ title }) => title)).toEqual(["台账更新不及时", "票据管理不规范", "台账更新不及时", "票据管理不规范"]);
    expect(issues.map(({ group }) => group?.slice(0, 6))).toEqual(["县水务局党组", "县水务局党组", "县司法局党组", "县司法局党组"]);
    expect(measures.map(({ text }) => text)).toEqual([...answers, ...answers]);
  });

  it("keeps apart numbered problems, too", () => {
    const numbered = "问题一：台账更新不及时\n整改情况：补齐台账16册。\n问题二：票据管理不规范\n整改情况：清理票据30张。";
    const { issues, measures } = parseDocument(`${lead}\n县水务局党组：以改促建\n${numbered}\n县司法局党组：真改实改\n${numbered}`);
    expect(issues.map(({ group }) => group)).toEqual(["县水务局党组", "县水务局党组", "县司法局党组", "县司法局党组"]);
    expect(measures.map(({ text }) => text)).toEqual([...answers, ...answers]);
  });
});

describe("what is no such page", () => {
  it.each([
    { why: "a meeting", text: "县水务局召开会议\n11月3日，县水务局党组研究巡察整改工作。会议指出问题：学习不深入。\n整改：各股室抓紧办理。" },
    { why: "questions and answers", text: "政策问答\n问：巡察期间账目怎么查？\n答：可到大厅办理。\n问：票据怎么领？\n答：可到窗口领取。" },
    { why: "clues", text: "县水务局巡察工作\n问题线索：3件\n整改：已办结2件。" },
  ])("$why", ({ text }) => {
    expect(parseDocument(text).issues).toEqual([]);
  });
});
