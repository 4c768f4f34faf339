import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/parse.js";

const inspected = "一、基本情况\n2019年9月10日至11月8日，县委第四巡察组对梨树镇党委进行了常规巡察，2019年12月20日反馈了巡察意见。";

/** The first day of the period that a report tells which opens with what was done on some days of 2020. */
function firstDay(done: string): string | undefined {
  return parseDocument(`关于梨树镇党委巡察整改情况的报告\n2020年6月8日至12日，${done}。\n${inspected}`).inspection.period?.start;
}

describe("days on which it was looked at what was mended", () => {
  it.each([
    "县委巡察办对梨树镇党委巡察整改情况开展了督查",
    "县纪委监委、县委组织部、县委巡察办组成联合评估组，对梨树镇党委整改情况进行了评估",
    "督导组对县档案馆整改情况开展“回头看”",
    "验收组对县档案馆整改情况进行了实地验收",
    "回访组对县档案馆进行了巡察整改回访",
    "县委巡察办开展了整改督查",
    "县委巡察办开展巡察整改专项检查",
    "对整改落实情况进行了现场核查",
    "对整改完成情况组织了抽查",
    "进行了整改成效评估",
  ])("are not those of the inspection: %s", (done) => {
    expect(firstDay(done)).toBe("2019-09-10");
  });

  it.each([
    "县委第二巡察组对梨树镇党委开展了巡察“回头看”",
    "县委第二巡察组对梨树镇党委整改情况开展了巡察“回头看”",
    "县委第二巡察组对梨树镇党委开展了巡察整改“回头看”",
    "县委第二巡察组对梨树镇党委落实上轮巡察整改情况开展了“回头看”",
    "县委第二巡察组对梨树镇党委进行了提级巡察",
    "县委第二巡察组对梨树镇党委开展巡察，并对上轮整改情况开展了督查",
  ])("are those of another inspection: %s", (done) => {
    expect(firstDay(done)).toBe("2020-06-08");
  });
});
