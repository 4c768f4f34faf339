import { describe, expect, it } from "vitest";
import { isAsciiWord, isBlank, isCloser, isComma, isDigit, isHan, isSpace, isTerminal, paperWidth } from "../../src/text/characters.js";

const tests = { isHan, isAsciiWord, isDigit, isBlank, isTerminal, isComma, isCloser };

describe.each([
  { name: "isHan", yes: "一龥〇㐀䶵整", no: "a1，。　ァ①㈠" },
  { name: "isAsciiWord", yes: "azAZ09", no: "_-中１Ａ " },
  { name: "isDigit", yes: "0189", no: "０①一a." },
  { name: "isBlank", yes: " \t\u00a0　\u2002\u2003\u200a\u202f", no: "\n\r\u200b。a" },
  { name: "isTerminal", yes: "。！？；：!?;:…", no: "，、,.”）" },
  { name: "isComma", yes: "，,、", no: "。.；;" },
  { name: "isCloser", yes: "”’》〉）)】〕]", no: "“‘《（([【" },
] as const)("$name", ({ name, yes, no }) => {
  it.each([...yes])("yes: %j", (char) => {
    expect(tests[name](char.charCodeAt(0))).toBe(true);
  });
  it.each([...no])("no: %j", (char) => {
    expect(tests[name](char.charCodeAt(0))).toBe(false);
  });
  it("no: past the end of a text", () => {
    expect(tests[name]("".charCodeAt(0))).toBe(false);
  });
});

it("isSpace is what \\s stands for, for every unit", () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(units.filter(isSpace)).toEqual(units.filter((code) => /\s/.test(String.fromCharCode(code))));
});

it.each([
  { text: "整改", width: 4 },
  { text: "2024年", width: 6 },
  { text: "甲,乙", width: 6, why: "a half-width mark counts as a full one" },
  { text: "", width: 0 },
])("$text is $width columns wide", ({ text, width }) => {
  expect(paperWidth(text, 0, text.length)).toBe(width);
});
