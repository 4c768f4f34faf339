import { describe, expect, it } from "vitest";
import { neutralised, restored } from "../../src/text/formula-start.js";

const dangerous = ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "＝1+1", "＋1a", "－甲", "＠甲", "\t=1", "\rx", "\nx", "  =1", "\u200b=1", "\u3000@x", "=HYPERLINK(\"x\")", "-", "--1"];
const harmless = ["-3", "-3.5", "-3.5%", "+12", "甲=乙", "1-2", "", "'=1", "整改", "第-1条", "（=）"];

describe("neutralised", () => {
  it.each(dangerous)("puts a mark before %j", (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(restored(neutralised(text))).toBe(text);
  });

  it.each(harmless)("leaves %j", (text) => {
    expect(neutralised(text)).toBe(text);
  });
});

it.each(["'甲'", "'", "'-3x甲"])("restored takes off only its own mark: %j", (text) => {
  expect(restored(text)).toBe(text.startsWith("'-") ? text.slice(1) : text);
});
