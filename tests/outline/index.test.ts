import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText } from "../../src/clean/index.js";
import { parseOutline } from "../../src/outline/index.js";
import { headingsOf, listsOf } from "../helpers/read-outline.js";
import { mutatedDocument, wholeDocument } from "../helpers/document-generator.js";

it("reads headings of four schemes and the lists under them", () => {
  const text = [
    "关于整改进展情况的通报",
    "根据安排，现将情况公布如下。",
    "一、组织领导情况",
    "局党组召开专题会。一是成立专班。二是印发方案。",
    "二、反馈问题整改情况",
    "（一）聚焦决策部署落实方面",
    "1.理论学习不深",
    "（1）制定计划。每月一学。",
    "（2）开展轮训。覆盖全员。",
    "2.台账不全。一是补齐。二是公示。",
    "（二）聚焦作风建设方面",
    "3.接待超标",
  ].join("\n");
  expect(headingsOf(text)).toEqual([
    "1 一、|组织领导情况",
    "2 二、|反馈问题整改情况",
    "2.1 （一）|聚焦决策部署落实方面",
    "2.1.1 1.|理论学习不深",
    "2.1.1.1 （1）|制定计划",
    "2.1.1.2 （2）|开展轮训",
    "2.1.2 2.|台账不全",
    "2.2 （二）|聚焦作风建设方面",
    "2.2.3 3.|接待超标",
  ]);
  expect(listsOf(text)).toEqual(["1成立专班 2印发方案", "1补齐 2公示"]);
});

it.each([
  { why: "nothing", text: "" },
  { why: "blanks", text: " \n　\n" },
  { why: "no numbers", text: "根据安排，现将情况公布如下。" },
])("has no headings, and one stretch that is the preamble: $why", ({ text }) => {
  const { roots, nodes, stretches, notes } = parseOutline(text);
  expect({ roots, nodes, notes }).toEqual({ roots: [], nodes: [], notes: [] });
  expect(stretches).toEqual([{ node: undefined, start: 0, end: text.length, lists: [] }]);
});

it("gives each heading its stretch, in order, none over another, with the lists and titles inside", () => {
  fc.assert(
    fc.property(fc.oneof(wholeDocument, mutatedDocument), (original) => {
      const { text, breaks, gaps } = cleanText(original);
      const { nodes, stretches } = parseOutline(text, breaks, gaps);
      const faults: string[] = [];
      if (stretches.length !== nodes.length + 1) faults.push("stretches");
      let last = 0;
      stretches.forEach(({ node, start, end, lists }) => {
        if (start < last || end < start) faults.push(`${node?.id}: ${start}–${end} after ${last}`);
        last = end;
        if (node !== undefined && !(node.start < node.markerEnd && node.markerEnd <= node.titleEnd && node.titleEnd <= node.end)) faults.push(`title of ${node.id}`);
        if (node?.parent !== undefined && !(node.parent.start <= node.start && node.end <= node.parent.end)) faults.push(`${node.id} outside`);
        for (const { items, leadStart, leadEnd } of lists) {
          if (leadStart > leadEnd) faults.push("lead");
          items.forEach((item, index) => {
            if (item.start > item.end || item.markerStart > item.start || item.end > end) faults.push(`item ${item.start}–${item.end}`);
            if (index > 0 && item.markerStart < (items[index - 1] as { end: number }).end) faults.push(`items overlap at ${item.start}`);
          });
        }
      });
      const ids = nodes.map(({ id }) => id);
      if (new Set(ids).size !== ids.length) faults.push("ids");
      expect(faults).toEqual([]);
    }),
    { seed: 18, numRuns: 400 },
  );
});
