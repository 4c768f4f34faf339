import { expect, it } from "vitest";
import { readPlaces } from "../../src/classify/text-features.js";

it.each([
  { why: "runs of up to three", text: "整改好", runs: ["整", "改", "整改", "好", "改好", "整改好"] },
  { why: "a mark parts", text: "整，改", runs: ["整", "改"] },
  { why: "figures and letters are none", text: "3A级", runs: ["级"] },
  { why: "nothing", text: "", runs: [] },
])("$why: $text", ({ text, runs }) => {
  const visited: string[] = [];
  const { count, cues } = readPlaces(text, (start, length) => visited.push(text.slice(start, start + length)));
  expect(visited).toEqual(runs);
  expect(count).toBe(runs.length + cues.length);
});

it("finds cues, the longest at each place", () => {
  expect(readPlaces("巡察整改主体责任", () => {}).cues.map(({ word }) => word)).toEqual(["巡察整改主体责任"]);
});
