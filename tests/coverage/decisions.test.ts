import { describe, expect, it } from "vitest";
import { checkCoverage, decisionTemplate, readDecisions } from "../../src/coverage/index.js";
import type { CoverageReport } from "../../src/model/coverage.js";
import { type CoverageDecision, type CoverageDecisions, coverageDecisionsSchema, decisionsVersion } from "../../src/model/coverage-decisions.js";
import { parseDocument } from "../../src/parse.js";

const notice = `关于县委第一巡察组反馈意见的通报
县委第一巡察组向局党组反馈了巡察意见，现将反馈的主要问题通报如下。
一、存在的主要问题
（一）决策部署落实方面
1.渡口渡船没有配备救生设备。
2.撂荒地复耕任务没有完成。
3.农家书屋图书陈旧。`;
const told = `中共木樨县某局党组关于巡察整改进展情况的通报
县委第一巡察组反馈了巡察意见，现将整改进展情况通报如下。
一、反馈问题整改情况
（一）决策部署落实方面
1.关于“撂荒地复耕不力”的问题。一是复耕撂荒地2,310亩。二是核减虚报面积640亩。
2.关于“农家书屋”的问题。一是更新图书3,200册。二是聘请管理员41名。
3.关于“水上安全”的问题。购置救生衣86件，发放到6个码头。`;

const check = (decisions?: readonly CoverageDecision[], texts = { notice, told }): CoverageReport =>
  checkCoverage(parseDocument(texts.notice), parseDocument(texts.told), decisions === undefined ? {} : { decisions: fileOf(decisions) });
const fileOf = (decisions: readonly CoverageDecision[]): CoverageDecisions => ({
  schemaVersion: decisionsVersion,
  feedback: { id: "0", name: null },
  progress: { id: "0", name: null },
  decisions,
});

const plain = check();
const ferry = plain.items[0] as CoverageReport["items"][number];
const fields = plain.items[1] as CoverageReport["items"][number];
const rescue = plain.unlinked.find(({ title }) => title.includes("水上安全")) as CoverageReport["unlinked"][number];
const accepted: CoverageDecision = { feedbackId: ferry.id, feedbackFingerprint: ferry.fingerprint, progressId: rescue.id, progressFingerprint: rescue.fingerprint, verdict: "accepted", by: "甲某" };
const link = fields.links[0] as NonNullable<(typeof fields)["links"][0]>;
const rejected: CoverageDecision = { feedbackId: fields.id, feedbackFingerprint: fields.fingerprint, progressId: link.progressId, progressFingerprint: link.progressFingerprint, verdict: "rejected" };
const given: CoverageDecision = { feedbackId: ferry.id, feedbackFingerprint: ferry.fingerprint, progressId: null, progressFingerprint: null, verdict: "accepted", state: "partial", note: "另有书面说明" };

describe("without decisions", () => {
  it("the ferries are not addressed, and the fields are", () => {
    expect([ferry.state, fields.state]).toEqual(["unaddressed", "addressed"]);
  });
});

describe("a decision", () => {
  it("rejects a link: the item is unaddressed, the link stays to be seen", () => {
    const report = check([rejected]);
    expect(report.items[1]).toMatchObject({ state: "unaddressed", links: [], decisions: [{ verdict: "rejected", standing: "applied" }] });
    expect(report.items[1]?.candidates).toMatchObject([{ progressId: link.progressId, decided: "rejected" }]);
  });

  it("gives an item its state, beside what the program says", () => {
    expect(check([given]).items[0]).toMatchObject({ state: "partial", computedState: "unaddressed", reason: "decided", decisions: [{ note: "另有书面说明" }] });
  });

  it.each(["noted", "open"] as const)("%s changes no state", (verdict) => {
    const { state: _, ...rest } = given;
    expect(check([{ ...rest, verdict }]).items[0]?.state).toBe("unaddressed");
  });

  it("accepts a link that the program does not make", () => {
    const report = check([accepted]);
    expect(report.items[0]).toMatchObject({ state: "addressed", links: [{ progressId: rescue.id, decided: "accepted" }] });
    expect(report.unlinked.map(({ id }) => id)).not.toContain(rescue.id);
  });

  it("holds when the items are numbered anew", () => {
    const moved = { notice: notice.replace("1.渡口渡船没有配备救生设备。\n2.撂荒地", "1.撂荒地").replace("3.农家", "2.渡口渡船没有配备救生设备。\n3.农家"), told };
    const item = check([given], moved).items.find(({ title }) => title.startsWith("渡口"));
    expect(item).toMatchObject({ state: "partial", decisions: [{ standing: "applied" }] });
  });

  it.each([
    { why: "the feedback item's", texts: { notice: notice.replace("救生设备。", "救生设备和消防设备。"), told }, decision: given },
    { why: "the answer's", texts: { notice, told: told.replace("2,310亩", "231亩") }, decision: rejected },
  ])("is suspect when $why text has changed, and changes nothing", ({ texts, decision }) => {
    const report = check([decision], texts);
    expect(report.summary.suspectDecisions).toBe(1);
    expect(report.items.map(({ state }) => state)).toEqual(check(undefined, texts).items.map(({ state }) => state));
    expect(report.items.flatMap(({ decisions }) => decisions)).toMatchObject([{ standing: "suspect" }]);
  });

  it("is lost when neither number nor text is there", () => {
    const report = check([{ ...given, feedbackId: "9.9", feedbackFingerprint: "0".repeat(16) }]);
    expect(report.summary).toMatchObject({ lostDecisions: 1, suspectDecisions: 0 });
  });
});

describe("decisionTemplate", () => {
  it("asks for what is not plainly answered, is valid, and changes nothing", () => {
    const template = decisionTemplate(plain);
    expect(coverageDecisionsSchema.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
    expect(template.decisions.every(({ verdict }) => verdict === "open")).toBe(true);
    expect(template.decisions.map(({ feedbackId }) => feedbackId)).toContain(ferry.id);
    expect(template.decisions.map(({ feedbackId }) => feedbackId)).not.toContain(fields.id);
    expect(check(template.decisions).items.map(({ state }) => state)).toEqual(plain.items.map(({ state }) => state));
  });

  it("keeps what is decided already and does not ask it again", () => {
    const template = decisionTemplate(check([given]), fileOf([given]));
    expect(template.decisions[0]).toEqual(given);
    expect(template.decisions.filter(({ feedbackId, progressId }) => feedbackId === ferry.id && progressId === null)).toHaveLength(1);
    expect(coverageDecisionsSchema.safeParse(template).success).toBe(true);
  });
});

describe("readDecisions", () => {
  it("reads what it wrote, also behind a byte order mark", () => {
    expect(readDecisions(`\ufeff${JSON.stringify(fileOf([given]))}`)).toMatchObject({ ok: true, value: { decisions: [given] } });
  });

  const broken = (change: object): string => JSON.stringify(fileOf([{ ...given, ...change }]));
  it.each([
    { why: "no JSON", text: "{", place: "JSON" },
    { why: "another shape", text: "[]", place: "expected object" },
    { why: "another version", text: JSON.stringify({ ...fileOf([]), schemaVersion: "1" }), place: "schemaVersion" },
    { why: "an unknown verdict", text: broken({ verdict: "ok" }), place: "decisions.0.verdict" },
    { why: "an accepted item without a state", text: broken({ state: undefined }), place: "decisions.0.state" },
    { why: "a state for a link", text: broken({ progressId: "1", progressFingerprint: "0".repeat(16) }), place: "decisions.0.state" },
    { why: "a link without its fingerprint", text: broken({ progressId: "1", state: undefined }), place: "decisions.0.progressFingerprint" },
    { why: "an item that is rejected", text: broken({ verdict: "rejected", state: undefined }), place: "decisions.0.verdict" },
    { why: "a fingerprint that is none", text: broken({ feedbackFingerprint: "x" }), place: "decisions.0.feedbackFingerprint" },
    { why: "one thing decided twice", text: JSON.stringify(fileOf([given, given])), place: "decisions.1" },
  ])("a broken file is an error with file, place and way out: $why", ({ text, place }) => {
    const result = readDecisions(text, "决定.json");
    if (result.ok) throw new Error("it was taken");
    expect(result.error).toMatchObject({ code: "E_DECISIONS_INVALID", file: "决定.json" });
    expect(result.error.messages.zh).toContain(place);
    expect(result.error.hints.zh).not.toBe("");
  });
});
