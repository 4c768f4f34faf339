import { expect, it } from "vitest";
import { markBeforeFigure } from "../../src/text/mark-before-figure.js";
import { listsOf } from "../helpers/read-outline.js";
import { parseDocument } from "../../src/parse.js";

it.each(["1.4月9日召开会议", "1.12月底前完成", "2.3家企业", "1.12家企业完成整改", "3.3名干部", "1.3个股室联合检查", "2.5项制度", "1．4月9日", "1.2次会议"])("a mark: %s", (text) => {
  expect(markBeforeFigure(text, 0)).toBe(2);
  expect(markBeforeFigure(`整改情况：${text}`, 5)).toBe(7);
  expect(markBeforeFigure(`约${text}`, 1)).toBe(-1);
});

it.each(["1.4万元", "1.5个百分点", "2.5个月", "1.5个小时", "2.5公里", "1.2%", "3.5", "1.2.3家", "2024.3月", "1、4月", ".5家", "1.6亿元", "1.5个多月"])("a decimal, or none: %s", (text) => {
  expect(markBeforeFigure(text, 0)).toBe(-1);
});

it("numbers points behind a label, and what they count is read without the mark", () => {
  const text = "整改情况：1.4月9日召开会议。2.3家企业完成整改。3.投入1.4万元，修复2.5公里道路。";
  expect(listsOf(text)).toEqual(["14月9日召开会议 23家企业完成整改 3投入1.4万元，修复2.5公里道路"]);
  const found = parseDocument(text).entities.filter(({ type }) => type === "count" || type === "date").map((entity) => entity.text);
  expect(found).toEqual(["4月9日", "3家", "2.5公里"]);
});
