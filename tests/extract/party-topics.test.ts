import { expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";

const find = createPartyFinder();

it.each([
  { why: "the topic of a speech", text: "县纪委常委王某就配合做好巡察工作提出要求。" },
  { why: "a word of a team's name", text: "在督查指导组和县委的领导下，完成整改。" },
])("$why assigns nothing: $text", ({ text }) => {
  expect(find(text).found).toEqual([]);
});

it.each([
  { text: "由县财政局牵头，县审计局配合。", names: ["县财政局", "县审计局"] },
])("work that is assigned: $text", ({ text, names }) => {
  expect(find(text).found.map(({ name }) => name)).toEqual(names);
});
