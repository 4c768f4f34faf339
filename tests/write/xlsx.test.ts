import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, vi } from "vitest";
import type { Table } from "../../src/model/table.js";
import { sheetLimits } from "../../src/write/sheet-cell.js";
import { writeXlsx } from "../../src/write/xlsx.js";

const table: Table = {
  name: "台账",
  columns: [{ header: "反馈问题", width: 30 }, { header: "状态", width: 10, choices: ["已完成", "未完成"] }, { header: "标识", width: 12, hidden: true }],
  rows: [["=1+1", "已完成", "a"], ["－甲_x000A_乙", "", "b"], [-3, "未完成", "c"]],
};

describe("a table as a sheet", async () => {
  const bytes = await writeXlsx([table, { name: "文书", columns: [{ header: "x", width: 5 }], rows: [] }]);
  const [sheet, second] = (await readXlsx(bytes, { readStyles: true })).sheets;
  const parts = unzipSync(bytes);

  it("has its header frozen and filtered, its columns wide and wrapping", () => {
    expect(sheet).toMatchObject({ name: "台账", freezePane: { rows: 1 }, autoFilter: { range: "A1:C4" } });
    expect(sheet?.columns?.map(({ width, hidden }) => [width, hidden ?? false])).toEqual([[30, false], [10, false], [12, true]]);
    expect(sheet?.cells?.get("1,0")?.style?.alignment?.wrapText).toBe(true);
    expect(sheet?.cells?.get("0,0")?.style?.font?.bold).toBe(true);
  });

  it("is the same bytes whenever it is written", async () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    const later = await writeXlsx([table]);
    vi.setSystemTime(new Date("2032-05-06T07:08:09Z"));
    expect(await writeXlsx([table])).toEqual(later);
    vi.useRealTimers();
  });

  it("offers its choices as a list", () => {
    expect(sheet?.dataValidations).toMatchObject([{ type: "list", values: ["已完成", "未完成"], range: "B2:B504" }]);
  });

  it("has texts and numbers, no formula", () => {
    expect(sheet?.rows.slice(1)).toEqual([["=1+1", "已完成", "a"], ["－甲_x000A_乙", null, "b"], [-3, "未完成", "c"]]);
    for (const [name, part] of Object.entries(parts)) if (name.endsWith(".xml")) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
  });

  it("stands beside others", () => {
    expect(second).toMatchObject({ name: "文书", rows: [["x"]] });
  });
});

it("keeps the beginning of a text that no cell can hold", async () => {
  const [sheet] = (await readXlsx(await writeXlsx([{ name: "a", columns: [{ header: "x", width: 5 }], rows: [["甲".repeat(40_000)]] }]))).sheets;
  expect((sheet?.rows[1]?.[0] as string).length).toBe(sheetLimits.cellLength);
});
