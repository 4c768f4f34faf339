import { describe, expect, it } from "vitest";
import { bulletLength, bulletSigns } from "../../src/text/bullets.js";

describe("bullets", () => {
  it.each([...bulletSigns])("%s opens a paragraph", (sign) => {
    expect(bulletLength(`${sign}台账不全。`, 0)).toBe(1);
  });

  it.each([
    { why: "blanks behind", text: "●  台账不全。", length: 3 },
    { why: "an ideographic blank behind", text: "◆　台账不全。", length: 2 },
    { why: "a line break behind", text: "●\n台账不全。", length: 1 },
    { why: "a name that is hidden", text: "○○县水利局", length: 0 },
    { why: "a name hidden by stars", text: "★★公司", length: 0 },
    { why: "a number", text: "1.台账不全。", length: 0 },
    { why: "a dash, which may stand for other things", text: "——台账不全。", length: 0 },
    { why: "words", text: "台账不全。", length: 0 },
    { why: "nothing", text: "", length: 0 },
  ])("$why: $length", ({ text, length }) => {
    expect(bulletLength(text, 0)).toBe(length);
  });
});
