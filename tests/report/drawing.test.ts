import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearScale } from "../../src/report/drawing/scale.js";
import { fitText, textWidth, wrapText } from "../../src/report/drawing/text-width.js";

describe("wrapText", () => {
  it("breaks between Han characters and between words, never before a closing mark", () => {
    expect(wrapText("没有发现组间差异，", 10, 40)).toEqual(["没有发现", "组间差", "异，"]);
    expect(wrapText("no difference found", 10, 65)).toEqual(["no", "difference", "found"]);
    expect(wrapText("（甲）乙", 10, 20)).toEqual(["（…", "乙"]);
    expect(wrapText("", 10, 20)).toEqual([]);
  });

  it("gives lines that fit and lose nothing but spaces, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("整", "改", "，", "“", "”", "a", "W", " ", "1"), { maxLength: 60 }), fc.integer({ min: 100, max: 300 }), (chars, room) => {
        const text = chars.join("");
        const lines = wrapText(text, 10, room);
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(room);
        if (!lines.join("").includes("…")) expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
      { seed: 1 },
    );
  });
});

describe("fitText", () => {
  it("leaves what fits and cuts what does not", () => {
    expect(fitText("青禾县", 10, 30)).toBe("青禾县");
    expect(fitText("青禾县农业农村局", 10, 50)).toBe("青禾县农…");
  });
});

describe("linearScale", () => {
  it.each([
    { values: [2, 9], ticks: [0, 2, 4, 6, 8, 10] },
    { values: [0.31, 0.47], ceiling: 1, ticks: [0.3, 0.35, 0.4, 0.45, 0.5] },
    { values: [0.97, 1], ceiling: 1, ticks: [0.97, 0.98, 0.99, 1] },
    { values: [0, 0], ceiling: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    { values: [], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    { values: [1_200_000], ticks: [1_200_000, 1_225_000, 1_250_000, 1_275_000, 1_300_000, 1_325_000] },
  ])("marks round values around $values", ({ values, ticks, ...options }) => {
    expect(linearScale(values, { from: 0, to: 100, ...options }).ticks).toEqual(ticks);
  });

  it("holds all its values between its ends", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }), (values) => {
        const { at, ticks } = linearScale(values, { from: 10, to: 90 });
        expect(ticks.length).toBeGreaterThan(1);
        for (const value of values) expect(at(value)).toBeGreaterThanOrEqual(10 - 1e-6);
        for (const value of values) expect(at(value)).toBeLessThanOrEqual(90 + 1e-6);
      }),
      { seed: 1 },
    );
  });
});
