import { expect, it } from "vitest";
import { unifyStops } from "../../src/clean/half-width-stops.js";
import { cleanText } from "../../src/clean/index.js";
import { mend } from "../helpers/mend.js";

const half = "学习不深.台账不全,公示滞后.投入3.2万元.完成率98%.“两本账”.1.补齐台账.";

it("writes the stops of sentences in full, numbers and marks as they are", () => {
  expect(mend(unifyStops, half).text).toBe("学习不深。台账不全,公示滞后。投入3.2万元。完成率98%。“两本账”。1.补齐台账。");
});

it("places lead back to the stop that was written", () => {
  const clean = cleanText(half);
  const at = clean.text.indexOf("。台账");
  expect(clean.toOriginal(at, at + 3)).toEqual({ start: 4, end: 7 });
});

it.each([
  { why: "a text with stops of its own", text: `${"学习不深。".repeat(9)}约翰.史密斯。${"甲.乙。".repeat(2)}` },
  { why: "a few slips", text: "学习不深.台账不全.公示滞后" },
  { why: "numbers of headings", text: "1.甲事\n2.乙事\n3.丙事\n4.丁事\n5.戊事\n6.己事" },
  { why: "decimals", text: "3.2万 4.5万 6.7万 8.9万 1.2万 3.4万" },
  { why: "addresses", text: "见www.example.cn与a.b.c.d.e.f网页" },
])("leaves alone: $why", ({ text }) => {
  expect(unifyStops(text)).toBeUndefined();
});
