import { expect, it } from "vitest";
import { removeRepeatedTitle } from "../../src/clean/repeated-title.js";
import { mend } from "../helpers/mend.js";

const title = "白沙镇党委关于巡察整改进展情况的通报";
const body = "根据统一安排，巡察组对白沙镇开展了巡察。";

it.each([
  { why: "at once", text: `${title}\n${title}\n${body}` },
  { why: "after an empty line", text: `${title}\n\n${title}\n\n${body}` },
  { why: "after a line of the page", text: `${title}\n2024-09-10\n${title}\n${body}`, between: "2024-09-10\n" },
  { why: "broken over two lines", text: `${title}\n白沙镇党委关于巡察\n整改进展情况的通报\n${body}` },
  { why: "with blanks", text: `${title}\n白沙镇党委　关于 巡察整改进展情况的通报\n${body}` },
  { why: "glued to the text", text: `${title}\n${title}${body}` },
])("takes out the second: $why", ({ text, between = "" }) => {
  const { text: mended, removed } = mend(removeRepeatedTitle, text);
  expect(mended.replace(/\n+/g, "\n")).toBe(`${title}\n${between}${body}`);
  expect(removed).toHaveLength(1);
  expect(removed[0]?.replace(/\s/g, "")).toBe(`repeated-title:${title}`);
});

it.each([
  { why: "one title", text: `${title}\n${body}` },
  { why: "another title", text: `${title}\n白沙镇党委关于巡察整改方案的通知\n${body}` },
  { why: "a short line twice: too little to be a title", text: `巡察整改\n巡察整改\n${body}` },
  { why: "a sentence twice", text: `${body}\n${body}` },
  { why: "far below", text: [title, ...Array.from({ length: 8 }, (_, index) => `第${index}段，${body}`), title].join("\n") },
  { why: "one line", text: title },
  { why: "nothing", text: "" },
])("leaves alone: $why", ({ text }) => {
  expect(mend(removeRepeatedTitle, text).text).toBe(text);
});
