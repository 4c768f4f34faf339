import { expect, it } from "vitest";
import { noteLoneSurrogates } from "../../src/clean/lone-surrogates.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "a first half alone", text: "整\ud842改", count: 1 },
  { why: "a second half alone", text: "\udfb7整改", count: 1 },
  { why: "halves the wrong way round", text: "\udfb7\ud842", count: 2 },
  { why: "two first halves before a second: the first is alone", text: "\ud842\ud842\udfb7", count: 1 },
  { why: "at the end, where the text was cut", text: "整改\ud842", count: 1 },
  { why: "more than are told", text: "\ud842整".repeat(300), count: 100 },
])("tells of $why and leaves the text", ({ text, count }) => {
  const result = mend(noteLoneSurrogates, text);
  expect(result.text).toBe(text);
  expect(result.notes).toHaveLength(count);
  for (const note of result.notes) expect(note).toMatch(/^W_LONE_SURROGATE: /);
});

it.each([
  { why: "a whole character", text: "𠮷镇" },
  { why: "two of them side by side", text: "𠮷𠮷" },
  { why: "plain text", text: "整改" },
])("does not tell of $why", ({ text }) => {
  expect(noteLoneSurrogates(text)).toBeUndefined();
});
