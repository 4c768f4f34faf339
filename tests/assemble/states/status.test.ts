import { describe, expect, it } from "vitest";
import { findFields } from "../../../src/assemble/fields.js";
import { findStatus } from "../../../src/assemble/states/status.js";

/** The status of an issue whose title is the first line. */
function statusOf(text: string): string {
  const titleEnd = text.indexOf("\n");
  const { value, flags, evidence } = findStatus(text, {
    id: "1",
    number: 1,
    titleStart: 0,
    titleEnd,
    start: 0,
    end: text.length,
    node: undefined,
    aspect: undefined,
    fields: findFields(text, titleEnd, text.length),
  });
  const words = evidence.map(({ start, end }) => text.slice(start, end));
  return [value, ...flags.map((flag) => `+${flag}`), ...words.map((word) => `“${word}”`)].join(" ");
}

describe("a state and what is kept up, parts and deeds", () => {
  it.each([
    { told: "整改进展：基本完成，持续推进。", value: "mostly-completed" },
    { told: "整改状态：基本完成，持续推进。", value: "mostly-completed" },
    { told: "整改进展：基本完成并持续推进。", value: "mostly-completed" },
    { told: "整改进展：取得阶段性成效，持续推进。", value: "mostly-completed" },
    { told: "整改进展：阶段性完成，持续推进。", value: "mostly-completed" },
    { told: "整改进展：达到序时进度。", value: "in-progress" },
    { told: "整改进展：按序时进度推进。", value: "in-progress" },
    { told: "整改进展：完成阶段性目标。", value: "mostly-completed" },
    { told: "整改进展：持续推进。", value: "in-progress" },
    { told: "整改进展：已完成，持续推进其他工作。", value: "completed" },
    { told: "整改进展：按序时进度应于6月完成。", value: "unstated" },
    { told: "整改评估：完成", value: "completed" },
    { told: "完成情况：√", value: "completed" },
    { told: "完成情况：①已完成；②长期坚持；③已完成。", value: "unstated" },
    { told: "完成情况：一是已完成；二是正在整改。", value: "unstated" },
    { told: "完成情况：（1）已完成；（2）已完成。", value: "completed" },
    { told: "整改情况：①补目录；②补卷宗。", value: "unstated" },
    { told: "13个省级督办问题全部整改到位。", value: "unstated" },
    { told: "涉及的3家单位问题已整改到位。", value: "unstated" },
    { told: "2024年6月，完成换届。", value: "unstated" },
    { told: "已完成招标。", value: "unstated" },
    { told: "目前已完成验收。", value: "unstated" },
    { told: "目前已整改到位。", value: "completed" },
    { told: "上述问题均已完成整改。", value: "completed" },
    { told: "化解积案4起，已完成整改。", value: "completed" },
  ])("$told", ({ told, value }) => {
    expect(statusOf(`台账不全\n补齐台账12本。\n${told}`).split(" ")[0]).toBe(value);
  });
});

describe("what the text says of an issue's state", () => {
  it.each([
    { text: "台账不全\n该问题已完成整改。", status: "completed “已完成整改”" },
    { text: "台账不全\n补齐台账。整改已全部到位。", status: "completed “已全部到位”" },
    { text: "台账不全\n分两批付清，问题已彻底解决。", status: "completed “问题已彻底解决”" },
    { text: "台账不全\n补齐台账。此项已改到位。", status: "completed “已改到位”" },
    { text: "台账不全\n补齐台账。已按要求整改完。", status: "completed “已按要求整改完”" },
    { text: "台账不全\n补齐台账。整改任务已画上句号。", status: "completed “已画上句号”" },
    { text: "台账不全\n补齐台账。已通过验收。", status: "completed “已通过验收”" },
    { text: "台账不全\n污水站已通过验收。", status: "unstated" },
    { text: "台账不全\n补齐台账。待通过验收后销号。", status: "unstated" },
    { text: "台账不全\n补齐台账。确保问题彻底解决。", status: "unstated" },
    { text: "台账不全\n补齐台账。问题未彻底解决。", status: "unstated" },
    { text: "台账不全\n要把整改全部到位作为目标。", status: "unstated" },
    { text: "台账不全\n补齐台账。已报请销号。", status: "unstated" },
    { text: "台账不全\n设备已全部到位。", status: "unstated" },
    { text: "台账不全\n此项目已完成前期论证。", status: "unstated" },
    { text: "台账不全\n整改状态：已完成", status: "completed “已完成”" },
    { text: "台账不全\n整改进度：基本完成。", status: "mostly-completed “基本完成”" },
    { text: "台账不全（已完成）\n补齐台账。", status: "completed “已完成”" },
    { text: "台账不全\n【已完成】\n补齐台账。", status: "completed “已完成”" },
    { text: "台账不全\n[长期坚持]\n补齐台账。", status: "long-term “长期坚持”" },
    { text: "台账不全\n补齐台账。（长期坚持）", status: "long-term “长期坚持”" },
    { text: "台账不全\n整改状态：已完成并长期坚持", status: "completed +long-term “已完成”" },
    { text: "台账不全\n补齐台账。整改任务已完成。", status: "completed “已完成”" },
    { text: "台账不全\n整改情况：已完成。补齐台账12本。", status: "completed “已完成”" },
    { text: "台账不全\n3.整改情况：持续推进。补齐台账12本。", status: "in-progress “持续推进”" },
    { text: "台账不全\n整改情况：基本完成。补齐台账12本。该问题已完成整改。", status: "completed “已完成整改”" },
    { text: "台账不全\n整改状态：未完成", status: "not-completed “未完成”" },
    { text: "台账不全\n整改状态：正在整改", status: "in-progress “正在整改”" },
    { text: "台账不全\n【完成情况】已完成", status: "completed “已完成”" },
    { text: "台账不全\n【完成情况】基本完成。", status: "mostly-completed “基本完成”" },
    { text: "台账不全\n【完成情况】基本完成，长期坚持", status: "mostly-completed +long-term “基本完成”" },
    { text: "台账不全\n【整改成效】报表及时。\n【整改进度】正在推进", status: "in-progress “正在推进”" },
    { text: "台账不全\n整改状态：√已完成 □正在整改", status: "completed “已完成”" },
    { text: "台账不全\n整改状态：□已完成 √正在整改", status: "in-progress “正在整改”" },
    { text: "台账不全\n整改状态：□已完成 □正在整改", status: "unstated" },
    { text: "台账不全\n是否完成：是", status: "completed “是”" },
    { text: "台账不全\n是否完成：否", status: "not-completed “否”" },
    { text: "台账不全\n完成率：100%", status: "completed “100%”" },
    { text: "台账不全\n整改进展：已完成80%", status: "in-progress “已完成80%”" },
    { text: "台账不全\n补齐台账。（整改完成率100%）", status: "completed “整改完成率100%”" },
    { text: "台账不全\n整改时限：已完成", status: "completed “已完成”" },
    { text: "台账不全\n整改时限：已完成，长期坚持。", status: "completed +long-term “已完成”" },
    { text: "台账不全\n（2）整改时限：已完成并长期坚持", status: "completed +long-term “已完成”" },
    { text: "台账不全\n整改时限：2024年6月底前完成，长期坚持", status: "long-term “长期坚持”" },
    { text: "台账不全\n补齐台账。该问题已立行立改到位。", status: "completed +immediate “已立行立改到位”" },
    { text: "台账不全\n补齐台账。该问题已完成阶段性整改，将长期坚持。", status: "mostly-completed +long-term “已完成阶段性整改”" },
    { text: "台账不全\n整改状态：立行立改，已完成", status: "completed +immediate “已完成”" },
  ])("$text", ({ text, status }) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("near misses", () => {
  it.each([
    { why: "nothing is said", text: "台账不全\n补齐台账，按月清点。" },
    { why: "a goal", text: "台账不全\n确保年底前完成整改任务。" },
    { why: "what must be done", text: "台账不全\n要完成整改，不留死角。" },
    { why: "a rule", text: "台账不全\n对未完成整改的单位通报批评。" },
    { why: "an action that is done, not the issue", text: "台账不全\n已印发办法，已召开会议。" },
    { why: "a rate", text: "台账不全\n按月通报整改完成率。" },
    { why: "a task of others", text: "台账不全\n督促各科室整改任务按期完成。" },
    { why: "an action at the head of an answer", text: "台账不全\n整改情况：已印发办法。" },
    { why: "a time limit", text: "台账不全\n整改时限：长期坚持。整改情况：补齐台账。" },
    { why: "a label without a value", text: "台账不全\n完成时限：2024年12月底" },
    { why: "the issue's own name", text: "上轮巡察整改不到位\n补齐台账。" },
    { why: "a rate of a deed", text: "台账不全\n补齐台账，培训率100%。" },
    { why: "a time limit alone", text: "台账不全\n整改时限：立行立改" },
    { why: "a part is counted", text: "台账不全\n清单内8个已整改到位。" },
  ])("$why: $text", ({ text }) => {
    expect(statusOf(text)).toMatch(/^unstated/);
  });
});

describe("a label of effects beside one that tells the state", () => {
  it.each([
    { told: "整改成效：师德师风明显好转。\n完成情况：已完成，长期坚持。", value: "completed +long-term" },
    { told: "完成情况：已完成，长期坚持。\n整改成效：师德师风明显好转。", value: "completed +long-term" },
    { told: "整改成效：取得阶段性成效\n完成情况：已完成", value: "completed" },
    { told: "完成情况：已完成\n整改成效：取得阶段性成效", value: "completed" },
    { told: "整改成效：仍在推进中\n完成情况：已完成", value: "completed" },
    { told: "整改成效：作风明显好转。整改状态：已完成", value: "completed" },
    { told: "成效：面貌明显改善；完成情况：完成", value: "completed" },
    { told: "整改成效：基本形成长效机制。\n完成情况：已销号", value: "completed" },
    { told: "整改进展：已完成\n整改成效：取得阶段性成效", value: "completed" },
    { told: "整改成效：明显好转。\n整改结果：正在推进", value: "in-progress" },
    { told: "整改成效：取得阶段性成效。", value: "mostly-completed" },
    { told: "整改成效：已完成", value: "completed" },
    { told: "整改成效：取得阶段性成效。\n整改进展：补齐台账12册。", value: "mostly-completed" },
    { told: "完成情况：阶段性完成", value: "mostly-completed" },
  ])("$told", ({ told, value }) => {
    expect(statusOf(`台账不全\n${told}`).split(" “")[0]).toBe(value);
  });
});
