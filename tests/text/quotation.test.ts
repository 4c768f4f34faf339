import { describe, expect, it } from "vitest";
import { quotationEnd, withoutQuotation } from "../../src/text/quotation.js";

const stripped = (text: string): string => {
  const { start, end } = withoutQuotation(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe("a quotation that fills its place", () => {
  it.each([
    { text: "“台账不全。”", inside: "台账不全" },
    { text: "“台账不全，公示滞后”", inside: "台账不全，公示滞后" },
    { text: "“台账不全；公示滞后；”", inside: "台账不全；公示滞后" },
    { text: "“执行“三重一大”制度不严。”", inside: "执行“三重一大”制度不严" },
    { text: "「台账不全」", inside: "台账不全" },
    { text: "\"台账不全。\"", inside: "台账不全" },
  ])("$text", ({ text, inside }) => {
    expect(stripped(text)).toBe(inside);
  });
});

describe("what stays as it is", () => {
  it.each([
    "“三重一大”制度执行不严",
    "“两金”压降不力",
    "“一把手”监督“宽松软”",
    "关于“台账不全”的问题",
    "“台账不全",
    "台账不全”",
    "“。”",
    "",
  ])("%s", (text) => {
    expect(stripped(text)).toBe(text);
  });
});

it("a quotation that stays open has no end", () => {
  expect(quotationEnd("“台账不全。\n", 0, 7)).toBeUndefined();
  expect(quotationEnd("台账“不全”", 0, 6)).toBeUndefined();
  expect(quotationEnd("“台账”不全", 0, 6)).toBe(4);
});
