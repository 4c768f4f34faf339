import { describe, expect, it } from "vitest";
import { readOfd } from "../../../src/node/readers/ofd.js";
import { linesOfPage, type PlacedText, writePages } from "../../../src/node/readers/page-lines.js";
import { readPdf } from "../../../src/node/readers/pdf.js";
import { defaultLimits } from "../../../src/node/readers/reader.js";
import { TextWriter } from "../../../src/node/readers/text-writer.js";
import { makeOfd, packOfd } from "../../fixtures-makers/make-ofd.js";
import { makeEncryptedPdf, makePdf, makeScannedPdf, type PdfFont } from "../../fixtures-makers/make-pdf.js";
import { gb18030 } from "../../helpers/bytes.js";

const piece = (text: string, x: number, y: number, size = 10): PlacedText => ({ text, x, y, width: text.length * size, size });

describe("lines of a page", () => {
  it.each([
    { why: "from top to bottom, from left to right, whatever order they come in", pieces: [piece("丙", 0, 30), piece("乙", 10, 10), piece("甲", 0, 10)], lines: ["甲乙", "丙"] },
    { why: "pieces that stand a little higher are in the line", pieces: [piece("甲", 0, 10), piece("2", 10, 7, 6), piece("乙", 16, 10.5)], lines: ["甲2乙"] },
    { why: "a gap is a blank, a wide one parts cells", pieces: [piece("a", 0, 10), piece("b", 15, 10), piece("c", 60, 10)], lines: ["a b\tc"] },
  ])("$why", ({ pieces, lines }) => {
    expect(linesOfPage(pieces).map(({ text }) => text)).toEqual(lines);
  });

  /** A page of lines, 10 wide each character, from x and y. */
  const write = (...pages: readonly (readonly (readonly [text: string, x: number, y: number, size?: number])[])[]): string => {
    const writer = new TextWriter();
    writePages(writer, pages.map((lines) => ({ height: 800, lines: linesOfPage(lines.map(([text, x, y, size]) => piece(text, x, y, size))) })));
    return writer.text;
  };
  const full = "整".repeat(20);

  it.each([
    { why: "full lines go on, over a page's end too", pages: [[["　", 0, 90], [full.slice(2), 20, 100], [full, 0, 120]], [[full, 0, 100], ["末。", 0, 120]]] as const, text: `　　${full.slice(2)}${full}${full}末。\n` },
    { why: "an indent begins a paragraph", pages: [[[full, 0, 100], [full.slice(2), 20, 120], ["末", 0, 140]]] as const, text: `${full}\n　　${full.slice(2)}末\n` },
    { why: "a short line ends one", pages: [[[full, 0, 100], ["短", 0, 120], [full, 0, 140]]] as const, text: `${full}短\n${full}\n` },
    { why: "a number at the edge begins one", pages: [[[full, 0, 100], [`二、${full.slice(2)}`, 0, 120]]] as const, text: `${full}\n二、${full.slice(2)}\n` },
    { why: "numbers of pages and what comes back at the edge are left out", pages: [[["文件", 0, 20], [full, 0, 200], ["- 1 -", 90, 780]], [["文件", 0, 20], ["甲", 20, 200], ["- 2 -", 90, 780]]] as const, text: `${full}\n　　甲\n` },
    { why: "small notes at a foot stand at the end, their numbers in brackets", pages: [[[full, 0, 200], ["1该办法", 0, 600, 7], ["已废止。", 0, 610, 7], ["2另见方案。", 0, 620, 7]], [["末。", 0, 100]]] as const, text: `${full}末。\n[1] 该办法已废止。\n[2] 另见方案。\n` },
    { why: "small lines without a mark are no notes", pages: [[[full, 0, 200], ["注：略", 0, 600, 7]]] as const, text: `${full}\n注：略\n` },
    { why: "a number inside the text stays", pages: [[[full, 0, 200], ["3", 20, 400], [full, 20, 420]]] as const, text: `${full}\n　　3\n　　${full}\n` },
  ])("$why", ({ pages, text }) => {
    expect(write(...pages)).toBe(text);
  });
});

describe("PDF", () => {
  it.each(["GBK-EUC-H", "UniGB-UCS2-H", "Identity-H"] satisfies PdfFont[])("a font with %s that is not embedded has its text", async (font) => {
    const { text, pages = [] } = await readPdf(makePdf(font, gb18030), defaultLimits);
    expect(text).toContain("党支部“三会一课”记录不规范的问题");
    expect(text).not.toMatch(/文件\n|— \d —/);
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(pages.every(({ start }) => start < text.length)).toBe(true);
  });

  it("pages begin where they say", async () => {
    const { text, pages = [] } = await readPdf(makePdf("GBK-EUC-H", gb18030), defaultLimits);
    const first = pages.map(({ start }) => text.slice(start, start + 6));
    expect(new Set(first).size).toBe(3);
    expect(first[0]).toBe("　　中共云岫");
  });

  it.each([
    { why: "a scan", make: makeScannedPdf, code: "E_NO_TEXT" },
    { why: "a password", make: makeEncryptedPdf, code: "E_ENCRYPTED" },
    { why: "cut off", make: () => makePdf("GBK-EUC-H", gb18030).slice(0, 1500), code: "E_PDF_CORRUPT" },
    { why: "a head alone", make: () => makePdf("GBK-EUC-H", gb18030).slice(0, 9), code: "E_PDF_CORRUPT" },
    { why: "no time", make: () => makePdf("GBK-EUC-H", gb18030), code: "E_TIMEOUT", time: 0 },
  ])("$why: $code", async ({ make, code, time = 30_000 }) => {
    await expect(readPdf(make(), { ...defaultLimits, maxPdfTime: time })).rejects.toMatchObject({ code });
  });

  it.each([
    { why: "a watermark aslant is no text", extras: { watermark: "内部资料" } },
    { why: "pages laid on their side are read as they are meant", extras: { sideways: true } },
  ])("$why", async ({ extras }) => {
    const [plain, other] = await Promise.all([{}, extras].map((each) => readPdf(makePdf("GBK-EUC-H", gb18030, each), defaultLimits)));
    expect(other?.text).toBe(plain?.text);
  });

  it("the bytes that are read stay as they are", async () => {
    const bytes = makePdf("GBK-EUC-H", gb18030);
    const copy = bytes.slice();
    await readPdf(bytes, defaultLimits);
    expect(bytes).toEqual(copy);
  });
});

describe("OFD", () => {
  const root = "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>";
  const document = '<Document><Pages><Page BaseLoc="/D/P.xml"/></Pages></Document>';
  const page = (inner: string): string => `<Page><Content><Layer>${inner}</Layer></Content></Page>`;

  it("pages, with their places", () => {
    const { text, pages } = readOfd(makeOfd(), defaultLimits);
    expect(pages?.length).toBe(3);
    expect(text).toContain("关于河长制巡河流于形式的问题。");
  });

  it.each([
    { why: "distances one by one, a wide one parts cells", inner: '<TextObject Boundary="0 0 99 9" Size="5"><TextCode X="0" Y="5" DeltaX="5 20 5">甲乙丙丁</TextCode></TextObject>', text: "甲乙\t丙丁\n" },
    { why: "no distances", inner: '<TextObject Boundary="0 0 99 9" Size="5"><TextCode X="0" Y="5">甲乙</TextCode></TextObject>', text: "甲乙\n" },
    { why: "two codes in an object are at their own places", inner: '<TextObject Boundary="0 0 99 9" Size="5"><TextCode X="0" Y="15">乙</TextCode><TextCode X="0" Y="5">甲</TextCode></TextObject>', text: "甲\n乙\n" },
    { why: "an object that is turned to its size by a matrix", inner: '<TextObject Boundary="0 0 99 9" Size="1" CTM="5 0 0 5 0 0"><TextCode X="0" Y="1" DeltaX="g 1 1">甲乙</TextCode></TextObject>', text: "甲乙\n" },
  ])("$why", ({ inner, text }) => {
    expect(readOfd(packOfd({ "OFD.xml": root, "D/Document.xml": document, "D/P.xml": page(inner) }), defaultLimits).text).toBe(text);
  });

  it.each([
    { why: "no text", parts: { "OFD.xml": root, "D/Document.xml": document, "D/P.xml": page("") }, code: "E_NO_TEXT" },
    { why: "a page that is not there", parts: { "OFD.xml": root, "D/Document.xml": document }, code: "E_DOC_CORRUPT" },
    { why: "encrypted", parts: { "OFD.xml": root, "Encryptions.xml": "<x/>" }, code: "E_ENCRYPTED" },
    { why: "a root outside the package", parts: { "OFD.xml": root.replace("D/Document.xml", "../../etc/passwd") }, code: "E_DOC_CORRUPT" },
  ])("$why: $code", ({ parts, code }) => {
    expect(() => readOfd(packOfd(parts as unknown as Record<string, string>), defaultLimits)).toThrow(expect.objectContaining({ code }));
  });
});
