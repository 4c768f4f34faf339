import { describe, expect, it } from "vitest";
import { checksMending } from "../../../src/assemble/head/mending-check.js";
import { parseDocument } from "../../../src/parse.js";

describe("what is done on some days", () => {
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
  ])("looks at what was mended: %s", (passage) => {
    expect(checksMending(passage)).toBe(true);
  });

  it.each([
    "县委第二巡察组对梨树镇党委开展了巡察“回头看”",
    "县委第二巡察组对梨树镇党委整改情况开展了巡察“回头看”",
    "，县委第二巡察组对梨树镇党委开展了巡察整改“回头看”",
    "县委第二巡察组于，对梨树镇党委落实上轮巡察整改情况开展了“回头看”",
    "县委第二巡察组对梨树镇党委进行了提级巡察",
    "县委第二巡察组对梨树镇党委开展巡察，并对上轮整改情况开展了督查",
    "检查组对县档案馆开展了选人用人专项检查",
    "集中整改期间，对学习情况进行了研究",
    "",
  ])("inspects, or does something else: %s", (passage) => {
    expect(checksMending(passage)).toBe(false);
  });
});

it("the days of the check are not those of the inspection", () => {
  const { inspection } = parseDocument(
    "关于梨树镇党委巡察整改情况的督查报告\n2020年6月8日至12日，县委巡察办对梨树镇党委巡察整改情况开展了督查。\n一、基本情况\n2019年9月10日至11月8日，县委第四巡察组对梨树镇党委进行了常规巡察，2019年12月20日反馈了巡察意见。",
  );
  expect(inspection).toMatchObject({ period: { start: "2019-09-10", end: "2019-11-08" }, feedbackDate: "2019-12-20" });
});
