import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse.js";

const ledger = (column: string, cells: readonly string[]): string =>
  `青禾镇党委巡察整改台账\n序号|反馈问题|整改措施|责任领导|整改时限|${column}\n${cells.map((cell, index) => `${index + 1}|台账不全|补齐台账|王某|2024年6月|${cell}`).join("\n")}`;

it.each([
  { column: "完成情况", cells: ["100%", "60%", "未完成（拟于12月底前完成）", "正在推进，完成60%"], states: ["completed", "in-progress", "not-completed", "in-progress"] },
  { column: "是否完成", cells: ["是", "否", "√", "×"], states: ["completed", "not-completed", "completed", "not-completed"] },
  { column: "整改进展", cells: ["已完成", "正在推进，完成60%", "已完成80%"], states: ["completed", "in-progress", "in-progress"] },
])("a cell under $column that only says how far it is is a state and no measure", ({ column, cells, states }) => {
  const { issues, measures } = parseDocument(ledger(column, cells));
  expect(issues.map(({ status }) => status.value)).toEqual(states);
  expect(measures.map(({ text }) => text)).toEqual(cells.map(() => "补齐台账"));
});

it("a cell that says what was done is a measure", () => {
  const { measures } = parseDocument(ledger("完成情况", ["已组织学习12次，完成率100%"]));
  expect(measures.map(({ text }) => text)).toEqual(["补齐台账", "已组织学习12次，完成率100%"]);
});
