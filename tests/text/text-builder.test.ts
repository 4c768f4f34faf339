import { expect, it } from "vitest";
import { TextBuilder } from "../../src/text/text-builder.js";

it("tells where each piece stands, and where it is", () => {
  const builder = new TextBuilder();
  expect([builder.length, builder.last, builder.text]).toEqual([0, "", ""]);
  builder.endLine(); // no line yet
  expect([builder.add("整改"), builder.add(""), builder.add("𠮷")]).toEqual([{ start: 0, end: 2 }, { start: 2, end: 2 }, { start: 2, end: 4 }]);
  builder.endLine();
  builder.endLine();
  expect([builder.length, builder.last, builder.text]).toEqual([5, "\n", "整改𠮷\n"]);
});
