import { expect, it } from "vitest";
import { fingerprint } from "../../src/text/fingerprint.js";

it.each([
  { why: "blanks do not count", a: "整改 情况", b: "整改情况" },
  { why: "breaks do not count", a: "整改\n情况\r\n", b: "整改情况" },
  { why: "an ideographic blank does not count", a: "　　整改", b: "整改" },
  { why: "the common marks count the same in both widths", a: "整改，完成（2）", b: "整改,完成(2)" },
  { why: "digits count the same in both widths", a: "１２％", b: "12%" },
])("the same: $why", ({ a, b }) => {
  expect(fingerprint(a)).toBe(fingerprint(b));
});

it.each([
  { why: "another character", a: "整改", b: "整治" },
  { why: "another order", a: "甲乙", b: "乙甲" },
  { why: "once and twice", a: "甲", b: "甲甲" },
  { why: "nothing and something", a: "", b: "甲" },
  { why: "another full stop", a: "甲。", b: "甲." },
])("not the same: $why", ({ a, b }) => {
  expect(fingerprint(a)).not.toBe(fingerprint(b));
});

it("is 16 hex digits, also of nothing", () => {
  for (const text of ["", "甲", "甲".repeat(1000), "\ud842"]) expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
});

it("does not collide on texts that differ in one number", () => {
  const seen = new Set(Array.from({ length: 20_000 }, (_, index) => fingerprint(`反馈问题${index}个`)));
  expect(seen.size).toBe(20_000);
});
