import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { delimiterOf } from "../../../src/node/readers/csv-shape.js";
import { readCsv } from "../../../src/node/readers/csv.js";
import { defaultLimits } from "../../../src/node/readers/reader.js";
import { readGrids, readXlsx } from "../../../src/node/readers/xlsx.js";

const header = ["序号", "反馈问题", "整改时限", "完成率", "是否完成"];
const workbook = (rows: (string | number | boolean | Date | null)[][], more = {}): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "表", rows, ...more }] });

describe("readGrids", () => {
  it("gives days, shares and answers as people write them", async () => {
    const bytes = await workbook([header, [1, "甲", new Date(Date.UTC(2024, 5, 30)), 0.857, true], [2, "乙\r\n丙", null, 3, false]], {
      cells: new Map([["1,3", { value: 0.857, type: "number", style: { numFmt: "0.0%" } }]]),
    });
    const [grid] = await readGrids(bytes);
    expect(grid?.rows.slice(1)).toEqual([["1", "甲", "2024年6月30日", "85.7%", "是"], ["2", "乙\n丙", "", "3", "否"]]);
  });

  it("leaves hidden sheets out unless they are ledgers", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "甲", rows: [header] },
        { name: "字典", rows: [["已完成"]], hidden: true },
        { name: "乙", rows: [header], hidden: true },
      ],
    });
    expect((await readGrids(bytes)).map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  it.each([
    { why: "cut off", bytes: async () => (await workbook([header])).slice(0, 900) },
    { why: "without its parts", bytes: () => Promise.resolve(zipSync({ "xl/workbook.xml": new Uint8Array(3) })) },
    { why: "larger than the limits once unpacked", bytes: () => Promise.resolve(zipSync({ "xl/workbook.xml": new Uint8Array(20_000_000) })) },
  ])("refuses a file that is $why", async ({ bytes }) => {
    await expect(readGrids(await bytes())).rejects.toMatchObject({ name: "InspectionError", code: expect.stringMatching(/^E_(?:ARCHIVE|SHEET)/) as string });
  });
});

it("sheets without a ledger's header are read as lines, and this is told", async () => {
  const read = await readXlsx(await workbook([["姓名", "单位"], ["某某", "办公室"]]), defaultLimits);
  expect(read).toEqual({ text: "姓名\t单位\n某某\t办公室", format: "xlsx", notes: [{ code: "W_LEDGER_NO_HEADER", span: { start: 0, end: 0 } }] });
});

describe("a table that is a text file", () => {
  it.each([
    { text: "序号,反馈问题,整改措施\r\n1,甲,乙", delimiter: "," },
    { text: "台账\n序号\t存在问题\t责任单位\n1\t甲\t乙", delimiter: "\t" },
    { text: '"序号";"反馈问题";"整改措施"\n1;甲;乙', delimiter: ";" },
  ])("is known by its header: $text", ({ text, delimiter }) => {
    expect(delimiterOf(text)).toBe(delimiter);
    expect(readCsv(text, delimiterOf(text) ?? ",")?.ledger?.issues).toHaveLength(1);
  });

  it.each([
    "一、存在问题\n（一）理论学习不够深入。",
    "针对反馈的问题,一是建账,二是销号,三是公示,并在规定时间内完成了全部任务且接受监督。",
    "序号，反馈问题，整改措施",
    "反馈问题：甲, 乙",
    "",
  ])("any other text is none: %j", (text) => {
    expect(delimiterOf(text)).toBeUndefined();
  });

  it.each(["问题,甲,乙\n一,二,三", 'a,"反馈问题,b\n没有,收尾,的引号'])("that only looks like one is read as text: %j", (text) => {
    expect(readCsv(text, ",")).toBeUndefined();
  });

  it("keeps breaks and commas in its cells, and takes marks against formulas off", () => {
    const ledger = readCsv("序号,反馈问题,整改措施\n1,\"甲,\n乙\",'=丙", ",")?.ledger;
    expect(ledger?.text).toContain("整改措施：=丙");
    expect(ledger?.issues).toHaveLength(1);
  });
});
