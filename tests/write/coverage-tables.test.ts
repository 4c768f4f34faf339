import { expect, it } from "vitest";
import { checkCoverage } from "../../src/coverage/index.js";
import { parseDocument } from "../../src/parse.js";
import { coverageTables } from "../../src/write/coverage-tables.js";

const notice = "县委第三巡察组向县档案馆反馈巡察情况\n近日，召开反馈会。巡察组反馈了问题。\n一、存在的主要问题\n（一）档案库房温湿度长期不达标。\n（二）干部学习笔记互相抄袭。\n";
const answer = "县档案馆关于巡察整改进展情况的通报\n现将整改进展情况予以公布。\n一、反馈问题整改情况\n1.关于“档案库房温湿度不达标”的问题。一是购置除湿机12台。二是9月3日起每天登记库房温湿度。已完成整改。\n2.关于“食堂账目不公开”的问题。一是按月公示账目。已完成整改。\n";
const report = checkCoverage(parseDocument(notice), parseDocument(answer));

it.each(["zh", "en"] as const)("each row has a cell for each column, in %s", (lang) => {
  for (const { columns, rows } of coverageTables(report, lang)) {
    for (const row of rows) expect(row).toHaveLength(columns.length);
    for (const { header } of columns) expect(header).not.toMatch(/^coverage\./);
  }
});

it("tells item, state and the passage that answers it; what answers nothing stands apart", () => {
  const [items, unlinked, summary] = coverageTables(report, "zh");
  expect(items?.rows.map((row) => [row[2], row[3], row[5]])).toEqual([
    ["档案库房温湿度长期不达标", "已回应", "1.1"],
    ["干部学习笔记互相抄袭", "未回应", ""],
  ]);
  expect(items?.columns[3]?.choices).toContain("部分回应");
  expect(unlinked?.rows.map((row) => row[1])).toEqual(["关于“食堂账目不公开”的问题"]);
  expect(summary?.rows.some(([line]) => String(line).includes("2 项"))).toBe(true);
});
