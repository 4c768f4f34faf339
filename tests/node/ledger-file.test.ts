import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerRows } from "../../src/ledger/rows.js";
import { ledgerRowSchema } from "../../src/model/ledger.js";
import { saveLedger } from "../../src/node/ledger-file.js";
import { readDocument } from "../../src/node/read-document.js";
import { parseDocument } from "../../src/parse.js";

const fixture = (name: string): ReturnType<typeof parseDocument> =>
  parseDocument(readFileSync(join(import.meta.dirname, "../../fixtures", name), "utf8"), { source: { name } });
const produced = join(import.meta.dirname, "../../fixtures/produced/ledger.xlsx"); // see tests/fixtures-makers/make-produced.ts
const first = fixture("progress-report/health-bureau.txt");
const second = fixture("progress-report/education-bureau-fields.txt");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xuncha-ledger-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const sheetsOf = async (path: string) => (await readXlsx(new Uint8Array(readFileSync(path)), { readStyles: true })).sheets;
const partsOf = (path: string): Record<string, Uint8Array> => unzipSync(new Uint8Array(readFileSync(path)));

describe("a new ledger", () => {
  it("of .xlsx has the issues, the documents and what is doubtful", async () => {
    expect(await saveLedger(at("new.xlsx"), [first, second])).toEqual({ written: first.issues.length + second.issues.length, present: 0, cut: 0 });
    const [issues, documents, doubts] = await sheetsOf(at("new.xlsx"));
    expect([issues?.name, documents?.name, doubts?.name]).toEqual(["整改台账", "文书", "存疑"]);
    expect(issues?.rows).toHaveLength(1 + first.issues.length + second.issues.length);
    expect(documents?.rows.slice(1).map((row) => row[2])).toEqual([first.title, second.title]);
    expect(doubts?.rows).toHaveLength(1 + first.diagnostics.length + second.diagnostics.length);
  });

  it("of .ndjson has rows of the model", async () => {
    await saveLedger(at("new.ndjson"), [first], { row: "measure" });
    const rows = readFileSync(at("new.ndjson"), "utf8").trimEnd().split("\n").map((line) => ledgerRowSchema.parse(JSON.parse(line)));
    expect(rows).toEqual(ledgerRows([first], { row: "measure" }));
  });

  it("of .parquet is read by another library", async () => {
    await saveLedger(at("new.parquet"), [first]);
    const bytes = readFileSync(at("new.parquet"));
    const file = new Uint8Array(bytes).buffer;
    const rows: Record<string, unknown>[] = await parquetReadObjects({ file });
    const expected = ledgerRows([first]);
    expect(rows.map(({ problem, status, measures }) => ({ problem, status, measures: JSON.parse(measures as string) as unknown }))).toEqual(
      expected.map(({ problem, status, measures }) => ({ problem, status, measures })),
    );
  });

  it("has the columns that are asked for, in that order", async () => {
    await saveLedger(at("columns.csv"), [first], { columns: ["状态", "problem", "责任科室"] });
    expect(readFileSync(at("columns.csv"), "utf8").split("\r\n")[0]).toBe('\ufeff"状态","反馈问题","责任单位"');
  });

  it("tells texts that no cell can hold", async () => {
    const long = parseDocument(`关于县林业局党组巡察整改进展情况的通报\n现将整改情况通报如下。\n一、反馈问题整改情况\n（一）关于学习不够的问题。一是${"整改措施扎实有力，".repeat(4000)}。二是公示。`);
    expect((await saveLedger(at("long.xlsx"), [long])).cut).toBe(1);
    const doubts = (await sheetsOf(at("long.xlsx")))[2]?.rows.flat();
    expect(doubts).toContain("W_LEDGER_CELL_CUT");
  });
});

describe("a ledger that is added to", () => {
  it.each(["xlsx", "csv", "ndjson"])("of .%s gets what it lacks, once", async (ending) => {
    const path = at(`add.${ending}`);
    await saveLedger(path, [first]);
    expect(await saveLedger(path, [first, second], { append: true })).toMatchObject({ written: second.issues.length, present: first.issues.length });
    const before = readFileSync(path);
    expect(await saveLedger(path, [first, second], { append: true })).toMatchObject({ written: 0, present: first.issues.length + second.issues.length });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("counts on, and its side sheets grow too", async () => {
    const [issues, documents] = await sheetsOf(at("add.xlsx"));
    expect(issues?.rows.slice(1).map(([ordinal]) => ordinal)).toEqual(Array.from({ length: first.issues.length + second.issues.length }, (_, index) => index + 1));
    expect(documents?.rows.slice(1).map((row) => row[2])).toEqual([first.title, second.title]);
  });

  it("has rows as high as their texts, and one range for its filter, whoever asks for it", () => {
    const parts = partsOf(at("add.xlsx"));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array);
    const rows = 1 + first.issues.length + second.issues.length;
    for (let row = 2; row <= rows; row++) expect(Number(new RegExp(`<row r="${row}" ht="(\\d+)">`).exec(sheet)?.[1])).toBeGreaterThan(15);
    expect(sheet).toContain(`<autoFilter ref="A1:U${rows}"`);
    expect(strFromU8(parts["xl/workbook.xml"] as Uint8Array)).toContain(`hidden="1" localSheetId="0">'整改台账'!$A$1:$U$${rows}<`);
  });

  it("keeps the rules of cells: nothing is longer than one can hold, and that is told; nothing is taken for an escape", async () => {
    const long = parseDocument(`关于县林业局党组巡察整改进展情况的通报\n现将整改情况通报如下。\n一、反馈问题整改情况\n（一）关于系统编码_x000A_有误的问题。一是${"整改措施扎实有力，".repeat(4000)}。二是公示。`);
    await saveLedger(at("add-long.xlsx"), [first]);
    expect((await saveLedger(at("add-long.xlsx"), [long], { append: true })).cut).toBe(1);
    const [issues, , doubts] = await sheetsOf(at("add-long.xlsx"));
    const added = issues?.rows.at(-1) ?? [];
    expect(Math.max(...added.map((cell) => String(cell).length))).toBe(32_767);
    expect(added.join()).toContain("系统编码_x000A_有误");
    expect(doubts?.rows.flat()).toContain("W_LEDGER_CELL_CUT");
  });

  it("that LibreOffice has saved is added to as any other", async () => {
    const path = at("produced.xlsx");
    const [before] = await sheetsOf(produced);
    writeFileSync(path, readFileSync(produced));
    expect(await saveLedger(path, [first, second], { append: true })).toMatchObject({ written: second.issues.length, present: first.issues.length });
    const [issues, documents] = await sheetsOf(path);
    expect(issues?.rows.slice(0, before?.rows.length)).toEqual(before?.rows); // what a person wrote is among them
    expect(issues?.rows.flat()).toContain("县领导已批示：限期办结");
    expect(issues?.rows.slice(before?.rows.length).map((row) => row[5])).toEqual(second.issues.map(({ title }) => title));
    expect(documents?.rows.slice(1).map((row) => row[2])).toEqual([first.title, second.title]);
    expect(issues?.dataValidations?.map(({ values }) => values?.length)).toEqual(before?.dataValidations?.map(({ values }) => values?.length));
    expect(issues?.autoFilter?.range).toBe(`A1:U${1 + first.issues.length + second.issues.length}`);
  });

  it("keeps what people wrote in it: values, columns, looks, notes, lists, other sheets", async () => {
    const path = at("own.xlsx");
    const green = { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "00FF00" } } };
    const red = { font: { bold: true, color: { rgb: "FF0000" } } };
    writeFileSync(
      path,
      await writeXlsx({
        sheets: [
          {
            name: "台账",
            columns: [{ width: 7 }, { width: 33 }, { width: 22 }, { width: 40 }],
            rows: [["某局整改台账"], ["序号", "存在问题", "责任科室", "领导批示"], [1, "人写的问题", "办公室", "=同意"], [2, "人写的另一个", "财务科", null]],
            cells: new Map([["1,1", { style: red }], ["3,1", { style: green, comment: { text: "请核实", author: "甲" } }], ["2,3", { value: 3, type: "formula", formula: "1+2", formulaResult: 3 }]]),
            merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 3 }],
            dataValidations: [{ type: "list", values: ["办公室", "财务科"], range: "C3:C4" }],
            autoFilter: { range: "A2:D4" },
          },
          { name: "说明", rows: [["不要动我"]] },
        ],
      }),
    );
    const before = partsOf(path);
    await saveLedger(path, [second], { append: true });
    const after = partsOf(path);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const name of Object.keys(before)) if (name !== "xl/worksheets/sheet1.xml") expect(after[name], name).toEqual(before[name]);
    const [sheet] = await sheetsOf(path);
    expect(sheet?.rows.slice(0, 4).map((row) => row.slice(0, 4))).toEqual([["某局整改台账", null, null, null], ["序号", "存在问题", "责任科室", "领导批示"], [1, "人写的问题", "办公室", 3], [2, "人写的另一个", "财务科", null]]);
    expect(sheet?.cells?.get("2,3")?.formula).toBe("1+2");
    expect(sheet?.cells?.get("3,1")?.style?.fill).toMatchObject(green.fill);
    expect(sheet?.cells?.get("3,1")?.comment?.text).toBe("请核实");
    expect(sheet?.columns?.slice(0, 4).map(({ width }) => width)).toEqual([7, 33, 22, 40]);
    expect(sheet?.rows[4]?.slice(0, 4)).toEqual([3, second.issues[0]?.title, "基础教育科、区教师进修学校", null]);
    expect(sheet?.cells?.get("4,1")?.style?.fill).toMatchObject(green.fill); // as the row above
    const end = 4 + second.issues.length;
    expect(sheet?.dataValidations?.[0]?.range).toBe(`C3:C${end}`);
    expect(sheet?.autoFilter?.range).toBe(`A2:D${end}`);
    expect(sheet?.rows[1]?.slice(4)).toEqual(["文书标识", "问题标识"]);
    expect(sheet?.columns?.[4]?.hidden).toBe(true);
    expect(await saveLedger(path, [second], { append: true })).toMatchObject({ written: 0, present: second.issues.length });
  });

  it("of .csv keeps its lines where it has the ids, and its cells where it has not", async () => {
    const path = at("own.csv");
    writeFileSync(path, "\ufeff存在问题,责任科室,批示\r\n人写的,办公室,'=好\r\n");
    await saveLedger(path, [second], { append: true });
    const { ok } = await readDocument({ path, name: "own.csv" });
    expect(ok).toBe(true);
    const lines = readFileSync(path, "utf8").split("\r\n");
    expect(lines[0]).toBe('\ufeff"存在问题","责任科室","批示","文书标识","问题标识"');
    expect(lines[1]).toBe('"人写的","办公室","\'=好",,');
  });

  it("knows rows without ids again as long as they say the same", async () => {
    for (const name of ["few.xlsx", "few.csv"]) {
      const path = at(name);
      await saveLedger(path, [first], { columns: ["problem", "measures", "status"] });
      expect(await saveLedger(path, [first], { append: true })).toMatchObject({ written: 0, present: first.issues.length });
      expect(await saveLedger(path, [first, second], { append: true })).toMatchObject({ written: second.issues.length });
      expect(await saveLedger(path, [first, second], { append: true })).toMatchObject({ written: 0 });
    }
  });

  it.each([
    { why: "no header", content: "甲,乙,丙\r\n", code: "E_LEDGER_TEMPLATE" },
    { why: "GBK", content: Buffer.from([0xb7, 0xb4, 0xc0, 0xa1, 0x2c, 0xce, 0xca, 0xcc, 0xe2]), code: "E_LEDGER_APPEND" },
  ])("is left alone: $why", async ({ content, code }) => {
    const path = at("odd.csv");
    writeFileSync(path, content);
    await expect(saveLedger(path, [first], { append: true })).rejects.toMatchObject({ code });
    expect(readFileSync(path).equals(Buffer.from(content as string))).toBe(true);
  });
});

describe("a layout that is filled", () => {
  it("keeps its titles and looks, fills its empty rows first, and itself stays empty", async () => {
    const template = at("layout.xlsx");
    const blank = { border: { bottom: { style: "thin" as const } } };
    const empty = [null, null, null, null, null];
    writeFileSync(
      template,
      await writeXlsx({
        sheets: [
          {
            name: "表一",
            rows: [["巡察整改台账"], ["编号", "问题描述", "整改举措", "完成时间", "责任股室"], [...empty], [...empty], ["填表人：", null, null, null, null]],
            cells: new Map([2, 3].flatMap((row) => [0, 1, 2, 3, 4].map((column) => [`${row},${column}`, { style: blank }] as const))),
            rowDefs: new Map([[2, { height: 20 }]]),
          },
        ],
      }),
    );
    const before = readFileSync(template);
    await saveLedger(at("filled.xlsx"), [second], { template });
    expect(readFileSync(template).equals(before)).toBe(true);
    const [sheet] = await sheetsOf(at("filled.xlsx"));
    expect(sheet?.rows[1]?.slice(0, 5)).toEqual(["编号", "问题描述", "整改举措", "完成时间", "责任股室"]);
    expect(sheet?.rows[2]?.slice(0, 2)).toEqual([1, second.issues[0]?.title]);
    expect(sheet?.rows[3]?.slice(0, 2)).toEqual([2, second.issues[1]?.title]);
    expect(sheet?.rows[4]?.[0]).toBe("填表人：");
    expect(sheet?.rows[5]?.slice(0, 2)).toEqual([3, second.issues[2]?.title]);
    expect(sheet?.rows[2]?.slice(3, 5)).toEqual(["2021年12月底前", "基础教育科、区教师进修学校"]);
    expect(sheet?.cells?.get("2,1")?.style?.border?.bottom?.style).toBe("thin");
    expect(strFromU8(partsOf(at("filled.xlsx"))["xl/worksheets/sheet1.xml"] as Uint8Array)).not.toContain("customHeight=\"1\"");
  });
});

it("a ledger that is read from its file is a document that names its rows", async () => {
  await saveLedger(at("read.xlsx"), [second]);
  const result = await readDocument({ path: at("read.xlsx"), name: "read.xlsx" });
  expect(result.ok && result.value).toMatchObject({ kind: "ledger", source: { name: "read.xlsx", format: "xlsx" }, inspection: { inspectedOrg: "区教育局党组" } });
  expect(result.ok && result.value.source.rows?.map(({ row }) => row)).toEqual(second.issues.map((_, index) => index + 2));
});

it.each(["docx", "", "xls"])("an ending that is none of ledgers is refused: %j", async (ending) => {
  await expect(saveLedger(at(`a.${ending}`), [first])).rejects.toMatchObject({ code: "E_OUTPUT_FORMAT" });
});
