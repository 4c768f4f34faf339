import { describe, expect, it } from "vitest";
import WordExtractor from "word-extractor";
import { readDoc } from "../../../src/node/readers/doc.js";
import { readProperties, readStyleProperty } from "../../../src/node/readers/doc-properties.js";
import { type DocParts, makeDoc, makeOle } from "../../fixtures-makers/make-doc.js";
import { noticeText } from "../../fixtures-makers/notice.js";
import { utf8 } from "../../helpers/bytes.js";

const read = (bytes: Uint8Array): ReturnType<typeof readDoc> => readDoc(bytes);

describe("the text of a .doc", () => {
  const rows: readonly { why: string; text: string; parts?: DocParts; expected?: string; codes?: readonly string[] }[] = [
    { why: "paragraphs", text: "一、整改情况\n（一）学习不够。\n" },
    { why: "a whole notice", text: noticeText() },
    { why: "characters beyond the first plane", text: "𠮷县\n" },
    { why: "deleted text is left out", text: "已未整改\n", parts: { deleted: ["未"] }, expected: "已整改\n", codes: ["W_REVISIONS_LEFT_OUT"] },
    { why: "automatic numbers are missing, and that is told", text: "整改情况\n正文\n", parts: { listed: ["整改情况"] }, codes: ["W_NUMBERS_LOST"] },
    { why: "line breaks and page breaks", text: "甲\u000b乙\u000c丙\n", expected: "甲\n乙\n丙\n" },
    { why: "fields give their result, also in each other", text: "甲\u0013 HYPERLINK \u0013 A \u0014b\u0015 \u0014乙\u0015丙\n", expected: "甲乙丙\n" },
    { why: "pictures and marks of notes are no text", text: "甲\u0001乙\u0002丙\u0005\n", expected: "甲乙丙\n" },
    { why: "a hyphen that does not break", text: "2023\u001e2024\n", expected: "2023-2024\n" },
    { why: "cells", text: "甲\u0007乙\u0007\n", expected: "甲\t乙\t\n" },
  ];
  it.each(rows)("$why", ({ text, parts, expected = text, codes = [] }) => {
    const { text: found, notes } = read(makeDoc(text, parts));
    expect(found).toBe(expected);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it.each(rows.slice(0, 4))("as another reader sees it: $why", async ({ text, parts }) => {
    const bytes = makeDoc(text, parts);
    const other = (await new WordExtractor().extract(Buffer.from(bytes))).getBody();
    // that one writes typographic marks as plain ones
    const plain = (each: string): string => each.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-").trim();
    expect(plain(read(bytes).text)).toBe(plain(other));
  });
});

describe("what is no document that is read", () => {
  it.each([
    { why: "a file with a password", make: () => makeDoc("甲\n", { encrypted: true }), code: "E_ENCRYPTED" },
    { why: "a .docx with a password", make: () => makeOle({ EncryptionInfo: utf8("x"), EncryptedPackage: utf8("x") }), code: "E_ENCRYPTED" },
    { why: "an .xls", make: () => makeOle({ Workbook: utf8("x") }), code: "E_FORMAT_UNSUPPORTED" },
    { why: "a .ppt", make: () => makeOle({ "PowerPoint Document": utf8("x") }), code: "E_FORMAT_UNSUPPORTED" },
    { why: "another container", make: () => makeOle({ Contents: utf8("x") }), code: "E_FORMAT_UNSUPPORTED" },
    { why: "a document of Word 95", make: () => makeOle({ WordDocument: Uint8Array.from([0xdc, 0xa5, ...new Array<number>(600).fill(0)]) }), code: "E_FORMAT_UNSUPPORTED" },
    { why: "no table stream", make: () => makeOle({ WordDocument: Uint8Array.from([0xec, 0xa5, ...new Array<number>(600).fill(0)]) }), code: "E_DOC_CORRUPT" },
    { why: "nothing but blanks", make: () => makeDoc(" \n\n"), code: "E_NO_TEXT" },
    { why: "a header alone", make: () => makeDoc("甲\n").slice(0, 300), code: "E_DOC_CORRUPT" },
  ])("$why: $code", ({ make, code }) => {
    expect(() => read(make())).toThrow(expect.objectContaining({ code }));
  });

  it("chains of sectors that lead in a circle end", () => {
    const bytes = makeDoc("甲".repeat(5000));
    const view = new DataView(bytes.buffer);
    for (let entry = 2; entry < 40; entry++) view.setUint32(512 + entry * 4, 2, true);
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^E_/) as string }));
  });
});

it("lists of properties are read code by code, however long the operands", () => {
  expect([...readProperties(Uint8Array.from([0x00, 0x08, 1, 0x0b, 0x46, 2, 0, 0x03, 0x6a, 1, 2, 3, 4, 0x15, 0xc6, 2, 9, 9, 0x3c, 0x08, 1]))]).toEqual([
    [0x0800, 1],
    [0x460b, 2],
    [0x6a03, 513],
    [0xc615, 2],
    [0x083c, 1],
  ]);
  expect(readProperties(Uint8Array.from([0x15, 0xc6, 200, 1])).size).toBe(0);
});

describe("style sheets", () => {
  /** A style: its kind, the style it is based on, the properties of its paragraphs. */
  const style = (kind: number, base: number, list: readonly number[]): number[] => {
    const upx = kind === 1 ? [list.length + 2, 0, 0, 0, ...list] : [];
    const content = [0, 0, (kind | (base << 4)) & 0xff, (base << 4) >> 8, 0, 0, 0, 0, 0, 0, 1, 0, 0x61, 0, 0, 0, ...upx];
    return [content.length, 0, ...content];
  };
  const sheet = (...styles: readonly (readonly number[])[]): Uint8Array => Uint8Array.from([4, 0, styles.length, 0, 10, 0, ...styles.flat()]);
  const none = 0xfff;

  it("a property of a style, of what it is based on, and none of others", () => {
    const read = readStyleProperty(sheet(style(1, none, []), style(1, 0, [0x0b, 0x46, 3, 0]), style(1, 1, []), style(2, none, []), [0, 0]), 0x460b);
    expect([...read]).toEqual([[1, 3], [2, 3]]);
  });

  it("styles based on each other", () => {
    expect(readStyleProperty(sheet(style(1, 1, []), style(1, 0, [])), 0x460b).size).toBe(0);
  });

  it("a sheet that is cut off anywhere", () => {
    const whole = sheet(style(1, none, []), style(1, 0, [0x0b, 0x46, 3, 0]));
    for (let length = 0; length < whole.length; length++) expect(readStyleProperty(whole.slice(0, length), 0x460b).size).toBe(0);
  });
});
