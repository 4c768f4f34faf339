import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WorkBook, utils, write } from "@e965/xlsx";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { InspectionDocument } from "../../../src/model/document.js";
import { readDocument } from "../../../src/node/read-document.js";
import { readXls, readXlsGrids } from "../../../src/node/readers/xls.js";
import { makeOle } from "../../fixtures-makers/make-doc.js";
import { gb18030, joined, utf16, utf8 } from "../../helpers/bytes.js";

const ledgers = join(import.meta.dirname, "../../../fixtures/ledger");
const header = ["序号", "反馈问题", "整改时限", "完成率", "是否完成"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-xls-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Rows = (string | number | boolean)[][];

/** A workbook as an .xls; `formats`: number formats by cell. */
function makeXls(sheets: Readonly<Record<string, Rows>>, formats: Readonly<Record<string, string>> = {}, more: Partial<WorkBook> = {}): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    for (const [cell, format] of Object.entries(formats)) if (sheet[cell] !== undefined) (sheet[cell] as { z?: string }).z = format;
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write({ ...book, ...more }, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

/** A workbook stream of records. */
function records(...parts: readonly (readonly [type: number, ...content: readonly number[]])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(([type, ...content]) => [type & 0xff, type >> 8, content.length & 0xff, content.length >> 8, ...content]));
}

async function readAs(name: string, bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readDocument>>> {
  writeFileSync(join(folder, name), bytes);
  return readDocument({ path: join(folder, name), name });
}

describe("readXlsGrids", () => {
  it("gives days, shares and answers as people write them", () => {
    const bytes = makeXls({ 表: [header, [1, "甲\r\n乙", 45473, 0.857, true], [2, "丙", "长期坚持", 3, false]] }, { C2: "yyyy/m/d", D2: "0.0%" });
    const [grid] = readXlsGrids(bytes);
    expect(grid?.rows).toEqual([header, ["1", "甲\n乙", "2024年6月30日", "85.7%", "是"], ["2", "丙", "长期坚持", "3", "否"]]);
  });

  it("counts days from 1904 where the file says so", () => {
    const bytes = makeXls({ 表: [[45473 - 1462]] }, { A1: "yyyy-mm-dd" }, { Workbook: { WBProps: { date1904: true } } });
    expect(readXlsGrids(bytes)[0]?.rows).toEqual([["2024年6月30日"]]);
  });

  it("leaves hidden sheets out unless they are ledgers", () => {
    const bytes = makeXls({ 甲: [header], 字典: [["已完成"]], 乙: [header] }, {}, { Workbook: { Sheets: [{}, { Hidden: 1 }, { Hidden: 2 }] } });
    expect(readXlsGrids(bytes).map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  it("keeps the streams of the file itself apart from those of what is embedded in it", async () => {
    const { stream } = (await import("../../../src/node/readers/ole.js")).openOle(makeXls({ 甲: [["台账"]] }));
    const both = makeOle({ WordDocument: utf8("x"), Workbook: stream("Workbook") ?? new Uint8Array() });
    expect((await readAs("both.doc", both)).ok).toBe(false); // a .doc, and one that is damaged
  });
});

describe("a ledger of fixtures/ledger, as a spreadsheet program saved it", () => {
  it("says the same as .xlsx", async () => {
    const [xls, xlsx] = await Promise.all(["xls", "xlsx"].map((ending) => readDocument({ path: join(ledgers, `forestry-bureau.${ending}`), name: "a" })));
    if (xls?.ok !== true || xlsx?.ok !== true) throw new Error("not read");
    const file = { format: "", bytes: 0, sha256: "" };
    const said = ({ id: _, source, ...rest }: InspectionDocument): unknown => ({ ...rest, source: { ...source, ...file } });
    expect(xls.value.source.format).toBe("xls");
    expect(said(xls.value)).toEqual(said(xlsx.value));
  });
});

describe("days", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"])("are the same in %s", (TZ) => {
    process.env["TZ"] = TZ;
    expect(new Date(2024, 0, 1).getTime()).not.toBe(Date.UTC(2024, 0, 1)); // the zone holds
    expect(readXlsGrids(makeXls({ 表: [[45473, 45473.99]] }, { A1: "yyyy/m/d", B1: "yyyy/m/d h:mm" }))[0]?.rows).toEqual([["2024年6月30日", "2024年6月30日"]]);
  });
});

describe("what is no spreadsheet that is read", () => {
  const start = [0x0809, 0x00, 0x06, 0x05, 0x00] as const;
  const end = [0x000a] as const;
  it.each([
    { why: "with a password", bytes: () => makeOle({ Workbook: records(start, [0x002f, 1, 0, 1, 0, 1, 0], end) }), code: "E_ENCRYPTED" },
    { why: "of Excel 95", bytes: () => makeOle({ Book: records([0x0809, 0x00, 0x05, 0x05, 0x00], end) }), code: "E_FORMAT_UNSUPPORTED" },
    { why: "cut off", bytes: () => new Uint8Array(readFileSync(join(ledgers, "forestry-bureau.xls"))).slice(0, 5000), code: "E_DOC_CORRUPT" },
    { why: "whose records end too soon", bytes: () => makeOle({ Workbook: records(start, [0x0085, 200, 0, 0, 0, 0, 0, 1, 0, 65], end) }), code: "E_SHEET_CORRUPT" },
    { why: "whose stream is something else", bytes: () => makeOle({ Workbook: utf8("x") }), code: "E_SHEET_CORRUPT" },
    { why: "without a cell", bytes: () => makeXls({ 表: [] }), code: "E_SHEET_EMPTY" },
  ])("$why: $code", async ({ bytes, code }) => {
    const result = await readAs("bad.xls", bytes());
    expect(result.ok ? "" : [result.error.code, result.error.file]).toEqual([code, "bad.xls"]);
  });
});

it("sheets without a ledger's header are read as lines, and this is told", () => {
  expect(readXls(makeXls({ 表: [["姓名", "单位"], ["某某", "办公室"]] }))).toEqual({
    text: "姓名\t单位\n某某\t办公室",
    format: "xls",
    notes: [{ code: "W_LEDGER_NO_HEADER", span: { start: 0, end: 0 } }],
  });
});

describe("what office systems export as .xls", () => {
  const rows = [["1", "学习不够深入", "制定计划", "2024年6月30日"], ["2", "巡河流于形式", "建立台账", "长期坚持"]];
  const columns = ["序号", "反馈问题", "整改措施", "整改时限"];
  const cells = (row: readonly string[]): string => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const table = `<table border=1><tr><td colspan=4>云岫县水利局整改台账</td></tr>${cells(columns)}${rows.map(cells).join("")}</table>`;
  const merged = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><p>云岫县水利局整改台账</p>
    <table>${cells(columns)}<tr><td rowspan="2">1</td><td rowspan="2">学习不够深入</td><td>制定计划</td><td rowspan=2>2024年6月30日</td></tr><tr><td>按季研讨<br>全员参加</td></tr>${cells(rows[1] as string[])}</table></body></html>`;
  const tabbed = [columns, ...rows].map((row) => row.join("\t")).join("\r\n");
  it.each([
    { why: "a page", bytes: utf8(`<html><body>${table}</body></html>`), format: "html" },
    { why: "a table alone, in GBK", bytes: gb18030(`<meta charset=gb2312>${table}`), format: "html" },
    { why: "a page with merged cells", bytes: utf8(merged), format: "html" },
    { why: "a table inside a frame of tables", bytes: utf8(`<html><body><table><tr><td>${table}</td></tr></table></body></html>`), format: "html" },
    { why: "a text with tabs", bytes: gb18030(tabbed), format: "csv" },
    { why: "a text with tabs in UTF-16", bytes: joined([0xff, 0xfe], utf16(tabbed, "le")), format: "csv" },
  ])("$why is read as the ledger that it is", async ({ bytes, format }) => {
    const result = await readAs("台账.xls", bytes);
    if (!result.ok) throw result.error;
    const { kind, source, issues, measures } = result.value;
    expect([kind, source.format]).toEqual(["ledger", format]);
    expect(issues.map(({ title }) => title)).toEqual(["学习不够深入", "巡河流于形式"]);
    expect(measures.at(-1)?.text).toBe("建立台账");
  });

  it("merged cells hold for each of their rows", async () => {
    const result = await readAs("台账.html", utf8(merged));
    if (!result.ok) throw result.error;
    expect(result.value.title).toBe("云岫县水利局整改台账");
    expect(result.value.measures.map(({ text }) => text)).toEqual(["制定计划", "按季研讨\n全员参加", "建立台账"]);
  });

  it("a page that is no spreadsheet stays a page", async () => {
    const result = await readAs("通报.html", utf8(`<html><body><h1>关于巡察整改进展情况的通报</h1><p>${"整改情况如下。".repeat(20)}</p>${table}</body></html>`));
    expect(result.ok ? result.value.kind : result.error.code).not.toBe("ledger");
  });
});

it("bytes after the last record are none", () => {
  const bytes = readFileSync(join(ledgers, "forestry-bureau.xls"));
  expect(readXlsGrids(new Uint8Array(bytes)).map(({ name }) => name)).toEqual(["林业局", "填写说明"]);
});
