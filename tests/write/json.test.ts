import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";
import { writeJson, writeNdjsonLine } from "../../src/write/json.js";

const documents = [
  parseDocument("一、存在的问题\n（一）理论学习“不够\\深入”。\n", { source: { name: "a\n\u2028\u001b[1m.txt" } }),
  parseDocument("", { source: { name: "__proto__" } }),
  parseDocument("整改\ud842落实\udfb7𠮷\u2028二是督促。", { source: { name: "\ud800" } }),
];

describe("writeNdjsonLine", () => {
  it.each(documents)("is one line that reads back as the document", (document) => {
    const line = writeNdjsonLine(document);
    expect(line).not.toMatch(/[\r\n]/);
    expect(JSON.parse(line)).toEqual(document);
  });

  it.each(documents)("holds no half of a character: it is well-formed UTF-8", (document) => {
    const line = writeNdjsonLine(document);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(line))).toBe(line);
  });
});

describe("writeJson", () => {
  it("is an array that reads back, indented, with a line break at its end", () => {
    const text = writeJson(documents);
    expect(JSON.parse(text)).toEqual(documents);
    expect(text).toMatch(/^\[\n {2}\{\n {4}"schemaVersion": "1\.0",\n[\s\S]*\n\]\n$/);
  });

  it("is an empty array for no documents", () => {
    expect(writeJson([])).toBe("[]\n");
  });
});
