import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/coverage/link/terms.js";

const keysOf = (text: string): string[] => termsOf(text).map(({ key }) => key);

describe("termsOf", () => {
  it.each([
    { text: "违规吃喝", has: ["@公务接待", "吃喝"], why: "a word of another name has its subject" },
    { text: "公务接待", has: ["@公务接待", "公务", "接待"], why: "so has the first word of the row" },
    { text: "清退租金3.82万元", has: ["#3.82", "租金"], why: "a figure with a point" },
    { text: "涉及312户", has: ["#312"], why: "a figure" },
    { text: "问题线索4件", has: ["线索"], why: "a longer word of the genre holds boilerplate" },
    { text: "“三会一课”", has: ["=三会一课"], why: "a fixed term" },
  ])("$text: $why", ({ text, has }) => {
    expect(keysOf(text)).toEqual(expect.arrayContaining(has));
  });

  it.each([
    { text: "提高政治站位，加强学习，压实责任。", why: "boilerplate" },
    { text: "已完成整改，取得成效", why: "what every answer says" },
    { text: "2022年3月", why: "years and small numbers" },
    { text: "", why: "nothing" },
    { text: "abc, def!", why: "no Han characters" },
  ])("no term: $text ($why)", ({ text }) => {
    expect(keysOf(text)).toEqual([]);
  });

  it("a pair never reaches over a mark or into boilerplate", () => {
    expect(keysOf("渡口、渡船不到位码头")).toEqual(expect.arrayContaining(["渡口", "渡船", "码头"]));
    expect(keysOf("渡口、渡船不到位码头")).not.toEqual(expect.arrayContaining(["口渡"]));
    expect(keysOf("渡船不到位码头")).not.toEqual(expect.arrayContaining(["船不"]));
  });

  it("places that are passed over give no term, and no pair reaches over them", () => {
    const text = "由机关党委牵头清理渡船";
    const keys = termsOf(text, [{ start: 1, end: 5 }]).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["渡船"]));
    expect(keys.join(" ")).not.toMatch(/机关|由机|委牵/);
  });

  it("terms stand where they say", () => {
    const text = "截留12.5万元惠民资金，违规吃喝。";
    for (const { key, kind, start, end } of termsOf(text)) {
      expect(end).toBeLessThanOrEqual(text.length);
      if (kind === "pair") expect(text.slice(start, end)).toBe(key);
      if (kind === "figure") expect(`#${Number(text.slice(start, end))}`).toBe(key);
    }
  });
});
