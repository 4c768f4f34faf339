import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/write/display-width.js";

describe("displayWidth", () => {
  it.each([
    { text: "", width: 0 },
    { text: "整改", width: 4 },
    { text: "整改abc", width: 7 },
    { text: "（一）、。《》【】", width: 18 },
    { text: "１２％", width: 6, why: "full width" },
    { text: "ｱｲ", width: 2, why: "half width" },
    { text: "“”‘’…—·①", width: 8, why: "ambiguous: narrow, as terminals take them" },
    { text: "𠮷", width: 2 },
    { text: "e\u0301", width: 1, why: "a combining mark takes none" },
    { text: "　", width: 2 },
    { text: "●─·!", width: 4, why: "what tables are drawn with" },
    { text: "㐀㈠㎡⼀", width: 8 },
  ])("$text: $width", ({ text, width }) => {
    expect(displayWidth(text)).toBe(width);
    expect(stringWidth(text)).toBe(width);
  });

  it.each(["😀", "👨‍👩‍👧", "🇨🇳", "é", "ก็", "한글", "ｶﾞ", "\u200b", "\ufeff", "\u00ad", "🈚"])("never less than the terminal takes: %j", (text) => {
    expect(displayWidth(text)).toBeGreaterThanOrEqual(stringWidth(text));
  });

  it("agrees with string-width on every Han character and mark of the base plane", () => {
    const differing: string[] = [];
    for (const [from, to] of [[0x20, 0x7e], [0x3000, 0x303e], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xff01, 0xff60]] as const) {
      for (let code = from; code <= to; code++) {
        const char = String.fromCharCode(code);
        if (/\p{Mark}/u.test(char)) continue;
        if (displayWidth(char) !== stringWidth(char)) differing.push(char);
      }
    }
    expect(differing).toEqual([]);
  });
});
