import { expect, it } from "vitest";
import { unifyWidths } from "../../src/clean/widths.js";
import { mend } from "../helpers/mend.js";

it.each([
  { why: "digits", input: "问题３４个", expected: "问题34个" },
  { why: "letters", input: "ＡＢｃ类", expected: "ABc类" },
  { why: "percent", input: "９８％", expected: "98%" },
  { why: "a point between digits", input: "４６．７５万元", expected: "46.75万元" },
  { why: "Kangxi radicals", input: "⼯作⽇志", expected: "工作日志" },
  { why: "radicals of the supplement", input: "河⻓制，移⺠31戶，9⼾，不正之⻛，补⻬", expected: "河长制，移民31户，9户，不正之风，补齐" },
  { why: "compatibility ideographs", input: "\uf9d1", expected: "六" },
  { why: "a run longer than one match", input: "１".repeat(450), expected: "1".repeat(450) },
])("$why: $input", ({ input, expected }) => {
  expect(mend(unifyWidths, input).text).toBe(expected);
});

it.each([
  { why: "marks stay as they were written", input: "（一）总体，情况：好；（2）" },
  { why: "a point behind a heading's number", input: "1．总体" },
  { why: "circled numbers are marks", input: "①②㈠⑴" },
  { why: "an ideographic blank", input: "　　总体" },
  { why: "traditional characters", input: "總體" },
])("leaves alone: $why: $input", ({ input }) => {
  expect(mend(unifyWidths, input).text).toBe(input);
});

it("changes each character by itself, so that a place can begin between two", () => {
  expect(unifyWidths("１２％")?.edits).toHaveLength(3);
});
