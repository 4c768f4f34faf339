import { describe, expect, it } from "vitest";
import { createLineIndex } from "../../src/text/line-index.js";

describe("createLineIndex", () => {
  it.each([
    { why: "the beginning", text: "一二", offset: 0, place: { line: 1, column: 1 } },
    { why: "the end", text: "一二", offset: 2, place: { line: 1, column: 3 } },
    { why: "a line break belongs to its line", text: "一\n二", offset: 1, place: { line: 1, column: 2 } },
    { why: "behind it", text: "一\n二三", offset: 3, place: { line: 2, column: 2 } },
    { why: "CR LF", text: "一\r\n二", offset: 3, place: { line: 2, column: 1 } },
    { why: "empty lines", text: "\n\n二", offset: 2, place: { line: 3, column: 1 } },
    { why: "columns are UTF-16 units", text: "𠮷二", offset: 2, place: { line: 1, column: 3 } },
    { why: "no text", text: "", offset: 0, place: { line: 1, column: 1 } },
  ])("$why", ({ text, offset, place }) => {
    expect(createLineIndex(text)(offset)).toEqual(place);
  });
});
